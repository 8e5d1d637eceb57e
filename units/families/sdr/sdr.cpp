// What the descriptors of SDR units share: fields, parameters and ports.
#include "families/sdr/sdr.h"

#include <algorithm>

#include "qrazor/gen/checks.h"
#include "qrazor/gen/interface.h"
#include "qrazor/model/widths.h"

namespace qrazor::units {

using model::flag_width;
using model::port_width;
using model::side_width;

namespace {

// What multiplies by steps is a tree; the golden encoder knows 16-bit bases and 8-bit codes.
void check_fraction(const Config& config, std::vector<Problem>& problems) {
    const bool legal = !is_star(config) && config.salient <= 8 &&
                       std::max(config.act_width, config.weight_width) <= 16;
    if (legal || config.fraction == 0) {
        check_range(config, "fraction", 0, 2, problems);
    } else {
        problems.push_back({"fraction", std::to_string(config.fraction),
                            "must be 0 with arch = star, salient above 8 or base widths above 16"});
    }
}

}  // namespace

void complete_sdr_operands(Config& config, std::vector<Problem>& problems) {
    check_range(config, "act_width", 4, 32, problems);
    check_range(config, "weight_width", 4, 32, problems);
    const int narrow = std::clamp(std::min(config.act_width, config.weight_width), 2, 32);
    if (config.salient < 2 || config.salient > narrow) {
        add_problem(config, "salient",
                    "must be 2 to " + std::to_string(narrow) + " (the narrower base width)",
                    problems);
    }
}

void complete_two_level(Config& config, int narrow, std::vector<Problem>& problems) {
    if (config.subgroup == 0) {
        config.subgroup = config.group;
    } else if (!is_power_of_two(config.subgroup) || config.subgroup > config.group) {
        add_problem(config, "subgroup",
                    "must be a power of two up to group = " + std::to_string(config.group),
                    problems);
    }
    const int most = std::max(0, narrow - config.salient);
    if (config.max_side < 0 || config.max_side > most) {
        add_problem(config, "max_side",
                    "must be 0 to " + std::to_string(most) + " (base width minus salient)",
                    problems);
    }
    if (config.max_side == 0 && config.subgroup != config.group) {
        add_problem(config, "subgroup", "needs max_side of at least 1 (0 is the one-level scheme)",
                    problems);
    }
}

int exact_accumulator(const Config& config, const std::vector<Problem>& problems) {
    if (!problems.empty()) {
        return 32;
    }
    return model::sdr_accumulator_width(config.act_width, config.weight_width, config.salient,
                                        terms(config)) +
           model::sdr_fraction_growth(config.salient, config.fraction, 2);
}

bool two_level(const Config& config) {
    return config.max_side > 0;
}

int subgroups_a_beat(const Config& config) {
    return std::max(1, config.lanes / std::max(1, config.subgroup));
}

Parameter salient_parameter(const Config& config) {
    if (!is_star(config)) {
        return fixed_parameter("Salient", config.salient, "bits of a code, sign included");
    }
    return range_parameter("Salient", config.salient, 2, 32, "bits of a code, sign included");
}

std::vector<Parameter> sdr_operand_parameters(const Config& config) {
    return {act_width_parameter(config, 4), weight_width_parameter(config, 4),
            salient_parameter(config)};
}

std::vector<Parameter> flag_width_parameters(const Config& config) {
    std::vector<Parameter> list{
        derived_parameter("ActFlagWidth",
                          "(ActWidth > Salient) ? $clog2(ActWidth - Salient + 1) : 1",
                          port_width(flag_width(config.act_width, config.salient)),
                          "flags are 0 to ActWidth - Salient"),
        derived_parameter("WeightFlagWidth",
                          "(WeightWidth > Salient) ? $clog2(WeightWidth - Salient + 1) : 1",
                          port_width(flag_width(config.weight_width, config.salient)),
                          "flags are 0 to WeightWidth - Salient")};
    return list;
}

std::vector<Port> sdr_operand_ports(const Config& config, bool with_lanes) {
    const int lanes = std::max(1, config.lanes);
    const bool many = lanes > 1;
    const int sides = subgroups_a_beat(config);
    std::vector<Port> ports;
    for (const bool act : {true, false}) {
        const std::string name = act ? "act" : "weight";
        const std::string camel = act ? "Act" : "Weight";
        const int base = act ? config.act_width : config.weight_width;
        ports.push_back(input_port(name + "_code_i", lanes, config.salient,
                                   with_lanes ? "Lanes*Salient" : "Salient",
                                   "{sign, magnitude}" + std::string(many ? " of each lane" : "")));
        ports.push_back(input_port(name + "_flag_i", 1,
                                   port_width(flag_width(base, config.salient)),
                                   camel + "FlagWidth", "dropped low bits"));
        if (config.fraction > 0) {
            ports.push_back(input_port(name + "_fraction_i", 1, config.fraction, "Fraction",
                                       "step 2^flag * (1 + fraction / 2^Fraction)"));
        }
        if (two_level(config)) {
            ports.push_back(input_port(name + "_side_i", sides, side_width(config.max_side),
                                       "Sides*SideWidth", "side shift of each subgroup"));
        }
    }
    return ports;
}

bool signs_in_weights(const Config& config) {
    return config.arch == "twos_complement";
}

std::string sdr_structure(const Config& config, bool lanes) {
    std::string text;
    if (is_star(config)) {
        text = "_star";
    } else {
        text = std::string(signs_in_weights(config) ? "_twos" : "") + "_k" +
               std::to_string(config.salient) + (lanes ? "_l" + std::to_string(config.lanes) : "");
    }
    if (two_level(config)) {
        text += is_star(config) ? "_two_level"
                                : "_s" + std::to_string(config.subgroup) + "_d" +
                                      std::to_string(config.max_side);
    }
    if (config.fraction > 0) {
        text += "_f" + std::to_string(config.fraction);
    }
    return text + (config.late == 1 ? "_late" : "") + (config.fused == 1 ? "_fused" : "");
}

std::vector<std::string_view> SdrAccumulator::uses() const {
    std::vector<std::string_view> list{"arch",  "adder",  "act_width", "weight_width", "salient",
                                       "group", "groups", "acc_width", "overflow",     "cuts"};
    if (has_late()) {
        list.emplace_back("late");
    }
    if (has_fused()) {
        list.emplace_back("fused");
    }
    if (many_lanes()) {
        list.emplace_back("lanes");
    }
    if (has_two_levels()) {
        list.insert(list.end(), {"subgroup", "max_side"});
    }
    if (has_fraction()) {
        list.emplace_back("fraction");
    }
    return list;
}

void SdrAccumulator::complete(Config& config, std::vector<Problem>& problems) const {
    complete_arch(config, archs(), problems);
    complete_sdr_operands(config, problems);
    if (!many_lanes()) {
        config.lanes = 1;
    }
    complete_lanes(config, problems);
    if (has_two_levels()) {
        complete_two_level(config, std::min(config.act_width, config.weight_width), problems);
    }
    if (has_fraction()) {
        check_fraction(config, problems);
    }
    if (has_late()) {
        check_range(config, "late", 0, 1, problems);
    }
    complete_accumulator(config, exact_accumulator(config, problems), problems);
    if (has_fused()) {
        check_range(config, "fused", 0, 1, problems);
    }
    if (has_fused() && config.fused == 1) {
        const std::string why = !signs_in_weights(config) ? "unless arch = twos_complement"
                                : two_level(config)       ? "with two levels"
                                : config.fraction != 0    ? "with fraction bits"
                                : config.cuts != 0        ? "with cuts (its loop cannot be cut)"
                                : config.overflow == "saturate" ? "with overflow = saturate"
                                                                : "";
        if (!why.empty()) {
            problems.push_back({"fused", "1", "must be 0 " + why});
        }
    }
}

std::vector<Port> SdrAccumulator::ports(const Config& config) const {
    std::vector<Port> data = sdr_operand_ports(config, many_lanes());
    data.push_back(acc_port(config));
    return with_clocked_ports(data, true);
}

std::vector<Parameter> accumulator_parameters(const Config& config) {
    std::vector<Parameter> list{acc_width_parameter(config)};
    if (config.fused == 0) {
        list.push_back(cuts_parameter(config));
    }
    const std::vector<Parameter> flags = flag_width_parameters(config);
    list.insert(list.end(), flags.begin(), flags.end());
    return list;
}

}  // namespace qrazor::units
