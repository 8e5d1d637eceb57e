// Two netlists side by side: the same inputs and states in, port by port and next state by next
// state compared.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "qrazor/formal/aiger.h"
#include "qrazor/formal/mapped.h"
#include "registers.h"

namespace qrazor::formal {

// A value for each input and register of gold.
struct Assignment {
    std::vector<bool> inputs;
    std::vector<bool> registers;
};

class Miter {
  public:
    // Throws Error where ports differ in name, or a register has no partner: nothing would compare
    // them.
    Miter(const Aiger& gold, const Aiger& gate, const std::vector<size_t>& gate_of);

    // What ABC compares, output by output: 0 is gold, 1 the gate netlist.
    Aiger side(size_t which) const;
    // One output: anything differs.
    Aiger any() const;
    size_t ports() const { return gold_.outputs.size(); }
    size_t registers() const { return gold_.registers.size(); }

    // An assignment under which they differ, by random patterns.
    std::optional<Assignment> search(size_t rounds) const;
    // As ABC writes one: a digit for each input of a side.
    Assignment read(const std::string& digits) const;
    // What differs under an assignment, with all bits set to 0 that are not needed for it; empty
    // where nothing differs.
    Difference decode(Assignment assignment) const;

  private:
    std::vector<std::uint64_t> run(const Assignment& assignment) const;
    std::string point_name(size_t output) const;
    std::uint64_t differs(const std::vector<std::uint64_t>& values, size_t words, size_t output,
                          size_t word) const;
    const Aiger& gold_;
    Aiger aig_;  // both; inputs: gold's, then its registers; no outputs
    std::vector<std::array<Literal, 2>> compared_;
};

}  // namespace qrazor::formal
