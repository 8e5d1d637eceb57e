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

}  // namespace qrazor::units
