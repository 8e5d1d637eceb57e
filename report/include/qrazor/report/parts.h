// Area by part: a unit mapped with its parts kept apart, so that every cell belongs to one.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/report/structure.h"
#include "qrazor/synth/flow.h"

namespace qrazor::report {

struct PartArea {
    std::string group;  // "tree"; flip-flops of all parts are "registers"
    double area_um2 = 0;
};

struct PartsArea {
    std::string config;
    std::string process;
    double clock_ns = 0;
    std::string recipe;
    std::vector<PartArea> parts;  // those with area, in the order of the data path
    double total_um2 = 0;         // of the parts
    double flat_um2 = 0;          // the same unit mapped as one piece: the report's row
};

// Areas of the groups in Yosys's JSON of a mapped hierarchy: cells of the library in the top
// module and in the parts below it, these as often as they are instantiated. Throws Error at a
// cell that is neither.
std::vector<PartArea> add_up_parts(std::string_view json, const std::string& top,
                                   const PartNames& names, const cells::Library& library);

// Maps `design` in the way its row was mapped, parts apart, and simulates the result against the
// golden model. Throws Error, also where the parts do not add up to the whole.
PartsArea measure_parts(const synth::Flow& flow, const gen::Design& design);

}  // namespace qrazor::report
