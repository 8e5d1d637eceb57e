// Registers that nothing moves.
#pragma once
#include <vector>

#include "qrazor/formal/aiger.h"

namespace qrazor::formal {

// Which registers stay 0 once they are 0, whatever the inputs and all other registers are: upper
// bits of a word that is wider than its values. Synthesis takes them away, as nobody says what they
// hold before they are first written.
std::vector<bool> constant_registers(const Aiger& aig);

// The same graph with those registers gone and 0 in their place.
Aiger without_registers(const Aiger& aig, const std::vector<bool>& gone);

}  // namespace qrazor::formal
