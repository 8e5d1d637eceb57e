// Verilog of the units on block-scaled formats.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "families/block/block.h"
#include "families/words.h"
#include "qrazor/gen/datapath.h"

namespace qrazor::units {

// `format` goes into the header: "MXFP4 (E2M1 elements ..."
Emission emit_block_dot(const Design& design, const std::string& format);

// Elements to what the lanes take: names end in `_i` before, in `_d` after.
struct Unpacked : Written {
    std::vector<Signal> operands;
};
Unpacked block_unpack(const formats::ElementFacts& element, int lanes);

// Where the lanes invert negative products the tree takes the number of negative lanes, at each of
// `columns`, either as it is or inverted.
struct BlockLanes : ProductLanes {
    std::vector<std::pair<int, bool>> columns;
    std::string most;  // what an inverted lane gives less its product
};
BlockLanes block_lanes(const Config& config, const formats::ElementFacts& element, int sum_width);
// Lanes and tree to `sum`.
Written block_sum(const Config& config, const formats::ElementFacts& element, Pipeline* pipeline,
                  const CutPoints& cuts, const std::vector<Signal>& alongside);

}  // namespace qrazor::units
