// And-inverter graphs in the binary AIGER format (Biere 2006, version 1.0), as Yosys writes and ABC
// reads them: so that one miter serves for many questions.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qrazor::formal {

// A literal is twice a variable, plus 1 where inverted; 0 and 1 are the constants. Variables count
// from 1: inputs, then latches, then ANDs.
struct Aiger {
    using Literal = std::uint32_t;
    std::uint32_t inputs = 0;
    std::vector<Literal> latches;  // next states; they start at 0
    std::vector<Literal> outputs;
    std::vector<std::pair<Literal, Literal>> ands;

    // Inputs that are replaced by constants stay declared and drive nothing.
    Aiger with_inputs(const std::vector<std::pair<std::uint32_t, bool>>& values) const;
};

// Throws Error on anything but binary AIGER with latches that start at 0.
Aiger read_aiger(std::string_view bytes);
std::string write_aiger(const Aiger& graph);

}  // namespace qrazor::formal
