// Whether a unit is its combinational function with registers put in: where they stand.
#pragma once
#include <set>
#include <string>

#include "qrazor/algebra/rtl.h"

namespace qrazor::formal {

// Number of registers between the inputs and the accumulator (or the outputs), where it is the same
// on every path. Throws Error that names the first cell whose inputs differ. The reset counts
// nowhere; an accumulator's own loop does not count.
int pipeline_depth(const Rtl& rtl);

// Of a unit of rows: whether what meets at a cell, or at the outputs, came out of the same store
// and through as many registers behind it; so a beat has its own data, mark and valid. `steady`:
// inputs that hold still. Throws Error as above.
void check_row_depth(const Rtl& rtl, const std::set<std::string>& steady);

}  // namespace qrazor::formal
