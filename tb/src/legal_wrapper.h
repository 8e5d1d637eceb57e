// A unit behind clamps that let only legal values in, for proofs: what a unit does with a flag that
// no compressor makes is nobody's concern.
#pragma once
#include <string>

#include "qrazor/stimulus/bench.h"

namespace qrazor::tb {

// Verilog of a module with the unit's ports, the unit inside under the name `u`.
std::string legal_wrapper(const Bench& bench, const std::string& module);
// The same with one more input, fed to the unit as `value`.
std::string legal_wrapper(const Bench& bench, const std::string& module, const gen::Port& added,
                          const std::string& value);

}  // namespace qrazor::tb
