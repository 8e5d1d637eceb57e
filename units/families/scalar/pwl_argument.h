// How an argument of the piecewise-linear core is cut for each function.
#pragma once
#include "families/words.h"
#include "qrazor/gen/schema.h"
#include "qrazor/model/pwl.h"

namespace qrazor::units {

// Segment above place. Of a function whose argument's binary point is free, `fraction` says where
// it is; of a mantissa it is not asked.
struct PwlArgument {
    int segment_width = 0;
    int first_segment = 0;  // what stands there for the first entry
    int place_width = 0;
    int width() const { return segment_width + place_width; }
};
PwlArgument pwl_argument(model::PwlFunction function, int fraction);
// Where the argument's binary point can be: 8 to 12 bits above its end, or at one place.
Legal pwl_fractions(model::PwlFunction function);

}  // namespace qrazor::units
