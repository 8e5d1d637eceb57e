// Verilog of sdr_dot.
#include "families/sdr/emit.h"
#include "makers.h"

namespace qrazor::units::sdr_dot {
namespace {

std::vector<std::string> purpose(const Config& c) {
    std::vector<std::string> lines{
        "dot product of " + std::to_string(c.lanes) +
            " pairs of SDR codes, one shift for all of them, and accumulator.",
        "acc_o = sum over beats of (sum over lanes of +-act * weight) << (act_flag + weight_flag),",
        "with no decompression: codes are multiplied as they are stored."};
    if (two_level(c)) {
        lines.emplace_back("Two-level razoring: each subgroup's sum has a side shift of its own.");
    }
    if (c.fraction > 0) {
        lines.emplace_back("A flag's step is 2^flag * (1 + fraction / 2^Fraction).");
    }
    if (c.group > c.lanes) {
        lines.push_back("A group of " + std::to_string(c.group) + " values takes " +
                        std::to_string(c.group / c.lanes) +
                        " beats, each with the group's flags (a shift distributes over a sum).");
    }
    return lines;
}

}  // namespace

// The first cut stands where the unit is slowest: between the sum and the shift.
Emission emit(const Design& design) {
    return emit_shifted_sum(design, sdr_top_module(design, purpose(design.config())),
                            {.rows = 3, .sum = 1, .beat = 2});
}

}  // namespace qrazor::units::sdr_dot
