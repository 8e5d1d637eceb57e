// What the descriptors of sdr_compress and sdr_decompress share: one group of values.
#pragma once
#include <vector>

#include "families/words.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/unit.h"

namespace qrazor::units {

Parameter fraction_parameter(int fraction);
// Parameters Base, Salient, Group [, Fraction] [, Subgroup, MaxSide], FlagWidth [, SideWidth].
std::vector<Parameter> razor_parameters(const Config& config);
// Fields that both have: base width, salient, group, both levels.
std::vector<Use> razor_uses();
// valid | ready; ready where `cuts` registers the outputs, if the unit has that field.
Use handshake_use(bool has_cuts);
// Whether beats wait on both sides until they are taken (handshake = ready).
bool waits_for_ready(const Config& config);

}  // namespace qrazor::units
