// Whether a unit is its combinational function with registers put in: where they stand.
#pragma once
#include <string>

#include "qrazor/algebra/rtl.h"

namespace qrazor::formal {

// Number of registers between the inputs and the accumulator (or the outputs), where it is the same
// on every path. Throws Error that names the first cell whose inputs differ. The reset counts
// nowhere; an accumulator's own loop does not count.
int pipeline_depth(const Rtl& rtl);

}  // namespace qrazor::formal
