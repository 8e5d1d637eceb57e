// What the descriptors of sdr_compress and sdr_decompress share.
#include "families/sdr/razor.h"

#include "families/sdr/sdr.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"
#include "qrazor/model/widths.h"

namespace qrazor::units {

Parameter fraction_parameter(int fraction) {
    return range_parameter("Fraction", fraction, 1, 2, "fraction bits of a flag");
}

std::vector<Parameter> razor_parameters(const Config& config) {
    std::vector<Parameter> list{
        range_parameter("Base", config.act_width, 4, 32, "bits of a base value"),
        range_parameter("Salient", config.salient, 2, 32, "bits of a code, sign included"),
        power_of_two_parameter("Group", config.group, 1, 256, "values that share a flag")};
    if (config.fraction > 0) {
        list.push_back(fraction_parameter(config.fraction));
    }
    if (two_level(config)) {
        list.push_back(power_of_two_parameter("Subgroup", config.subgroup, 1, 256,
                                              "values that share a side shift"));
        list.push_back(range_parameter("MaxSide", config.max_side, 1, 28, "largest side shift D"));
    }
    list.push_back(
        derived_parameter("FlagWidth", "(Base > Salient) ? $clog2(Base - Salient + 1) : 1",
                          model::port_width(model::flag_width(config.act_width, config.salient)),
                          "flags are 0 to Base - Salient"));
    if (two_level(config)) {
        list.push_back(derived_parameter("SideWidth", "$clog2(MaxSide + 1)",
                                         model::side_width(config.max_side),
                                         "side shifts are 0 to MaxSide"));
    }
    return list;
}

std::vector<Use> razor_uses() {
    constexpr int kBase = 16;
    const auto base = [](const Config& c) { return c.act_width; };
    std::vector<Use> uses{base_use("act_width", 4, kBase), salient_use(base, "the base width"),
                          group_use()};
    const std::vector<Use> levels = two_level_uses(base);
    uses.insert(uses.end(), levels.begin(), levels.end());
    return uses;
}

}  // namespace qrazor::units
