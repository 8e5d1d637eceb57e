// Which flip-flop of a mapped netlist stands for which register of the RTL. Mapping loses the
// names, so they are matched by what they do: by next states under random inputs and states, equal
// for registers already matched, and by the output ports that they drive.
//
// The result is a guess that a proof must confirm: if next states and outputs are equal for all
// inputs and states, matched registers holding the same, then any one-to-one match is right.
#pragma once
#include <vector>

#include "qrazor/formal/aiger.h"

namespace qrazor::formal {

inline constexpr size_t kNoRegister = SIZE_MAX;

struct Matching {
    std::vector<size_t> gate_of;  // of each gold register; kNoRegister: no flip-flop is left for it
    std::vector<size_t> spare;    // flip-flops of the gate that no gold register is left for
    size_t alike = 0;             // matched by resemblance only: something is wrong near them
};

Matching match_registers(const Aiger& gold, const Aiger& gate);

}  // namespace qrazor::formal
