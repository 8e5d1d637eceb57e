// The ways of a signal through one cell, and which of the library's timing arcs tells of each.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "qrazor/cells/library.h"

namespace qrazor::cells {

// A way through a cell: from inputs[input], or from the clock where input is inputs.size(), to
// outputs[output].
struct CellPath {
    size_t input = 0;
    size_t output = 0;
    const TimingArc* arc = nullptr;
};

// The ways through one cell, and which one is taken when.
struct CellPaths {
    static constexpr uint16_t kNone = UINT16_MAX;
    std::vector<CellPath> all;
    // Per state, cause and output ((state * causes + input) * outputs + output): the path taken
    // when that output goes to its value in `state` because that input changed last. Arcs whose
    // `when` holds come first, then those without one, then the other ones; among equals those
    // whose sense fits the two edges.
    std::vector<uint16_t> choice;
    size_t causes = 0;
    size_t outputs = 0;
    // Per output: what the library lacks for it ("no delay from A ..."), "" for nothing.
    std::vector<std::string> missing;

    uint16_t path(size_t state, size_t input, size_t output) const {
        return choice[(state * causes + input) * outputs + output];
    }
};
CellPaths cell_paths(const Cell& cell);

}  // namespace qrazor::cells
