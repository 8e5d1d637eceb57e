// And-inverter graphs as Yosys writes them (AIGER, binary): what a design's next states and outputs
// are, in its inputs and states.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qrazor::formal {

using Literal = std::uint32_t;  // twice a variable, plus 1 where inverted; 0 and 1 are constants

struct Aiger {
    struct Point {
        std::string name;  // "acc_o[3]"; "" where the file has none
        Literal literal = 0;
    };
    // Variables are numbered from 1: inputs, then registers, then gates.
    std::vector<std::string> inputs;
    std::vector<Point> registers;  // the literal is the next state
    std::vector<Point> outputs;
    std::vector<std::array<Literal, 2>> ands;

    Literal input(size_t k) const { return static_cast<Literal>(2 * (1 + k)); }
    Literal state(size_t k) const { return static_cast<Literal>(2 * (1 + inputs.size() + k)); }
    Literal gate(size_t k) const {
        return static_cast<Literal>(2 * (1 + inputs.size() + registers.size() + k));
    }
    size_t variables() const { return 1 + inputs.size() + registers.size() + ands.size(); }
};

// The same graph with some inputs replaced by constants. They stay declared and drive nothing.
Aiger with_inputs(Aiger aig, const std::vector<std::pair<size_t, bool>>& values);

// Throws Error where the text is no binary AIGER file, or the symbol table lacks a port.
Aiger read_aiger(std::string_view text);
std::string write_aiger(const Aiger& aig);  // without names

// Values of all variables for 64 * `words` patterns at once: variable v has the words from v *
// `words` on. Filled in for inputs and states before, for gates by the call.
void simulate(const Aiger& aig, size_t words, std::vector<std::uint64_t>& values);

// Word `word` of a literal.
inline std::uint64_t value_of(const std::vector<std::uint64_t>& values, size_t words,
                              Literal literal, size_t word) {
    const std::uint64_t value = values[(literal >> 1U) * words + word];
    return (literal & 1U) != 0 ? ~value : value;
}

}  // namespace qrazor::formal
