// What the descriptors of sdr_compress and sdr_decompress share: one group of values.
#pragma once
#include <vector>

#include "families/words.h"
#include "qrazor/gen/unit.h"

namespace qrazor::units {

Parameter fraction_parameter(int fraction);
// Parameters Base, Salient, Group [, Fraction] [, Subgroup, MaxSide], FlagWidth [, SideWidth].
std::vector<Parameter> razor_parameters(const Config& config);
void complete_razor(Config& config, std::vector<Problem>& problems);
void check_handshake(const Config& config, std::vector<Problem>& problems);
// Whether beats wait on both sides until they are taken (handshake = ready).
bool waits_for_ready(const Config& config);

}  // namespace qrazor::units
