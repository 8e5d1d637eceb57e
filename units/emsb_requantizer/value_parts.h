// The parts of the cores: one value, or what a group says of its values.
#pragma once
#include "families/words.h"
#include "qrazor/gen/parts.h"

namespace qrazor::units::emsb_requantizer {

parts::Files shift_part();  // `emsb_shift`: the bits above a code to a shift
// A value by a shift: `emsb_code`, rounded and saturated; `emsb_magnitude`, the same as sign and
// magnitude. Of a given shift, `emsb_code_static`, ...: it may be shorter than a value needs.
parts::Files code_part(bool given);
parts::Files magnitude_part(bool given);
parts::Files razor_part();  // `emsb_razor`: integers of a group to a flag and codes

}  // namespace qrazor::units::emsb_requantizer
