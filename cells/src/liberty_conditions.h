// Supply, temperature, process and thresholds of a Liberty file.
#pragma once
#include "liberty_numbers.h"
#include "qrazor/cells/library.h"

namespace qrazor::cells {

// By the Liberty reference: the default operating conditions, and where the file names none the
// nominal ones, however many operating conditions it has. Throws Error where they contradict what
// the tables were characterized at, or give no supply.
Conditions read_conditions(const liberty::Group& top, const LibertyNumbers& numbers);

// Throws Error where delays of cells in a row would not add up.
Thresholds read_thresholds(const liberty::Group& top, const LibertyNumbers& numbers);

// The voltage that voltage_map, or the power_supply group of older files, gives that supply;
// nothing where it is in neither.
std::optional<double> mapped_voltage(const liberty::Group& top, const LibertyNumbers& numbers,
                                     const std::string& supply);

}  // namespace qrazor::cells
