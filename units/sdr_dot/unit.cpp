// sdr_dot: the decompression-free dot product, one shift per group.
// Source: QRazor (arXiv 2501.13331), section 4; two-level razoring goes beyond it.
#include "families/sdr/sdr.h"
#include "makers.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"
#include "qrazor/model/widths.h"

namespace qrazor::units::sdr_dot {
namespace {

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

  protected:
    bool has_two_levels() const override { return true; }
    bool has_fraction() const override { return true; }
};

}  // namespace

const Unit& unit() {
    static const SdrDot descriptor;
    return descriptor;
}

}  // namespace qrazor::units::sdr_dot
