// Two netlists side by side: the same inputs and states in, an output for each port and register
// that is 1 where they differ.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "aiger.h"
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

    const Aiger& aig() const { return aig_; }
    size_t ports() const { return gold_.outputs.size(); }
    size_t registers() const { return gold_.registers.size(); }

    // An assignment under which they differ, by random patterns.
    std::optional<Assignment> search(size_t rounds) const;
    // As ABC writes one for aig(): a digit for each input.
    Assignment read(const std::string& digits) const;
    // What differs under an assignment, with all bits set to 0 that are not needed for it; empty
    // where nothing differs.
    Difference decode(Assignment assignment) const;

  private:
    std::vector<std::uint64_t> run(const Assignment& assignment) const;
    std::string point_name(size_t output) const;
    const Aiger& gold_;
    Aiger aig_;  // inputs: gold's, then its registers
    std::vector<std::array<Literal, 2>> compared_;
};

}  // namespace qrazor::formal
