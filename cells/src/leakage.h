// Leakage of a cell in each of its states.
#pragma once
#include <vector>

#include "cell_states.h"
#include "liberty_numbers.h"

namespace qrazor::cells {

// The supply that a leakage_power or internal_power group is of; "" where it does not say.
std::string rail_of(const liberty::Group& group);

// In nW. leakage_power groups count by rail (rails add up) and by state; what their conditions do
// not cover is cell_leakage_power, once for all rails. Where that is missing or negative, the
// library's default_cell_leakage_power or, without one, default_leakage_power_density times `area`.
// May be negative where the file is. Throws Error.
std::vector<float> read_leakage(const liberty::Group& top, const liberty::Group& cell, double area,
                                const CellStates& states, const LibertyNumbers& numbers);

}  // namespace qrazor::cells
