// Cells of a library as a Liberty text in one spelling, which every tool reads alike: strings
// quoted, one line a table, units of 1 ns and 1 pF, functions with parentheses, each table template
// once. Only what mapping and timing need: no power, conditions, wire loads or comments.
//
//     library ("cells") {
//       time_unit : "1ns";
//       ...
//       lu_table_template ("t1") { variable_1 : "input_net_transition"; ... }
//       cell ("INVX1") {
//         area : "32";
//         pin ("A") { direction : "input"; capacitance : "0.00932"; }
//         ...
//
// Read again it is the same cells: the same functions, capacitances and times.
#pragma once
#include <string>
#include <vector>

#include "qrazor/cells/library.h"

namespace qrazor::cells {

// `cells` in the order in which they are to stand; all must be usable().
std::string write_liberty(const Library& library, const std::vector<const Cell*>& cells);

}  // namespace qrazor::cells
