// sdr_dot: the decompression-free dot product, one shift per group.
// Source: QRazor (arXiv 2501.13331), section 4; two-level razoring goes beyond it.
#include "sdr.h"
#include "units.h"

namespace qrazor::gen::unit {
namespace {

std::vector<std::string> purpose(const Config& c) {
    std::vector<std::string> lines{
        "dot product of " + std::to_string(c.lanes) +
            " pairs of SDR codes, one shift for all of them, and accumulator.",
        "acc_o = sum over beats of (sum over lanes of +-act * weight) << (act_flag + weight_flag),",
        "with no decompression: codes are multiplied as they are stored.",
        "Example, one lane of it: codes 1 110 and 1 101, flags 2 and 8: (6 * 5) << 10 = 30720."};
    if (two_level(c)) {
        lines.emplace_back("Two-level razoring: each subgroup's sum has a side shift of its own.");
    }
    if (c.fraction > 0) {
        lines.emplace_back(
            "A flag's step is 2^flag * (1 + fraction / 2^Fraction); acc_o counts "
            "2^(-2*Fraction).");
    }
    if (c.group > c.lanes) {
        lines.push_back("A group of " + std::to_string(c.group) + " values takes " +
                        std::to_string(c.group / c.lanes) +
                        " beats, each with the group's flags (a shift distributes over a sum).");
    }
    return lines;
}

class SdrDot final : public SdrAccumulator {
  public:
    std::string_view name() const override { return "sdr_dot"; }
    std::string_view summary() const override {
        return "SDR dot product, one shift per group, with accumulator";
    }
    std::string module_name(const Config& config) const override {
        return "sdr_dot" + sdr_structure(config, true) + suffix(config);
    }

    std::vector<Parameter> parameters(const Config& config) const override {
        std::vector<Parameter> list{act_width_parameter(config, 4),
                                    weight_width_parameter(config, 4), salient_parameter(config),
                                    lanes_parameter(config)};
        if (two_level(config)) {
            if (is_star(config)) {
                list.push_back(power_of_two_parameter("Subgroup", config.subgroup, 1, 256,
                                                      "values that share a side shift"));
                list.push_back(
                    range_parameter("MaxSide", config.max_side, 1, 28, "largest side shift D"));
            } else {
                list.push_back(
                    fixed_parameter("Subgroup", config.subgroup, "values that share a side shift"));
                list.push_back(fixed_parameter("MaxSide", config.max_side, "largest side shift D"));
            }
        }
        if (config.fraction > 0) {
            list.push_back(fixed_parameter("Fraction", config.fraction, "fraction bits of a flag"));
        }
        const std::vector<Parameter> rest = accumulator_parameters(config);
        list.insert(list.end(), rest.begin(), rest.end());
        if (two_level(config)) {
            list.push_back(derived_parameter("SideWidth", "$clog2(MaxSide + 1)",
                                             model::side_width(config.max_side),
                                             "side shifts are 0 to MaxSide"));
            list.push_back(derived_parameter("Sides", "(Lanes > Subgroup) ? Lanes / Subgroup : 1",
                                             subgroups_a_beat(config), "subgroups in a beat"));
        }
        return list;
    }

    // The first cut stands where the unit is slowest: between the sum and the shift.
    std::vector<SourceFile> emit(const Design& design) const override {
        return emit_shifted_sum(design, top_module(design, purpose(design.config())),
                                {.rows = 3, .sum = 1, .beat = 2});
    }

  protected:
    bool has_two_levels() const override { return true; }
    bool has_fraction() const override { return true; }
};

}  // namespace

const Unit& sdr_dot() {
    static const SdrDot unit;
    return unit;
}

}  // namespace qrazor::gen::unit
