// What watches a part that passes beats: a plain model of it, beside it in one Verilog module.
//
// Module `watch` has the part as `u_part`, and its inputs as its own. Outputs `part_*` are those of
// the part that may hang on no input; every other output is a fault, which must never be 1. A
// register `known` is 0 until the first reset, before which nothing is asked.
#pragma once
#include <optional>
#include <string>

#include "qrazor/algebra/rtl.h"

namespace qrazor::formal {

struct Watch {
    std::string text;      // Verilog of module `watch`
    std::string property;  // what is shown where no fault is
};

// Of a part of that kind; none for parts that pass no beats.
std::optional<Watch> watch_of(const Cell& cell);

// Of a whole unit of rows: beats go in and come out again as many, in rows as long, whatever is in
// them. `depth`: beats of its longest row; `held`: beats that it holds at most.
struct RowUnitWatch {
    std::string module;
    std::string parameters;  // " #(.MaxBeats(2))"
    // Data ports: lines of the watch's inputs, and connections, each with ", " in front. Where no
    // control hangs on them they drop out of what is decided.
    std::string inputs;
    std::string connections;
    int depth = 1;
    int held = 1;
};
Watch watch_of(const RowUnitWatch& unit);

}  // namespace qrazor::formal
