// Text of the sum of block-scaled formats.
#include "families/block/emit.h"
#include "qrazor/support/text.h"

namespace qrazor::units {
namespace {

constexpr std::size_t kColumns = 100;  // of a line of Verilog

// How many lanes are negative, and the correction's bits: those columns of the tree that `terms`
// name, with what goes in there.
Written negative_lanes(const Config& config) {
    if (config.lanes == 1) {
        return {"    wire sum_negatives;\n    assign sum_negatives = negative_q;\n"};
    }
    return tree_and_adder(config, parts::count_shape(config.lanes), "negative_q", "sum_negatives",
                          nullptr, {}, {});
}

// The count in the columns that a lane's correction names, each either as it is or inverted; what
// stands above the sum's width is left out.
std::string correction(int lanes, int width, const std::vector<std::pair<int, bool>>& columns) {
    const int bits = model::ceil_log2(static_cast<std::uint64_t>(lanes) + 1);
    std::vector<std::string> terms;
    for (const auto& [column, negated] : columns) {
        // Modulo 2^width, as the whole sum is.
        const int taken = std::min(bits, width - column);
        if (taken > 0) {
            terms.insert(terms.begin(),
                         (negated ? "~sum_negatives" : "sum_negatives") +
                             (taken == bits ? "" : "[" + std::to_string(taken - 1) + ":0]"));
        }
    }
    return "{" + join(terms, ", ") + "}";
}

}  // namespace

Written block_sum(const Config& config, const formats::ElementFacts& element, Pipeline* pipeline,
                  const CutPoints& cuts, const std::vector<Signal>& alongside) {
    const int width = block_sum_width(element, config.lanes);
    const BlockLanes lanes = block_lanes(config, element, width);
    Written out = lanes;
    std::string extra;
    if (!lanes.columns.empty()) {
        const std::string mends = "    // Inverting a lane's bits makes them " + lanes.most +
                                  " less its product: the tree mends that for all";
        const bool fits = mends.size() + std::string(" lanes,").size() <= kColumns;
        out += "\n" + mends + (fits ? " lanes,\n    // " : "\n    // lanes, ") +
               "from the number of negative ones.\n";
        out += negative_lanes(config);
        extra = correction(config.lanes, width, lanes.columns);
    }
    out += tree_and_adder(config, lanes.shape, "products", "sum", pipeline, cuts, alongside, extra);
    out.out = {"sum", "SumWidth", width, Meaning::sum};
    out.signals.push_back(out.out);
    return out;
}

}  // namespace qrazor::units
