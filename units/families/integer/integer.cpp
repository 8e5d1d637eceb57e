#include "families/integer/integer.h"

#include "qrazor/gen/checks.h"
#include "qrazor/gen/interface.h"
#include "qrazor/model/widths.h"

namespace qrazor::units {
std::string integer_structure(const Config& config) {
    if (is_star(config)) {
        return "_star";
    }
    return "_" + config.arch + "_" + std::to_string(config.act_width) + "x" +
           std::to_string(config.weight_width);
}

std::vector<Parameter> integer_width_parameters(const Config& config) {
    if (is_star(config)) {
        return {act_width_parameter(config, 2), weight_width_parameter(config, 2)};
    }
    return {fixed_parameter("ActWidth", config.act_width, "activation width"),
            fixed_parameter("WeightWidth", config.weight_width, "weight width")};
}

std::vector<std::string_view> IntegerAccumulator::uses() const {
    std::vector<std::string_view> list{"arch",   "adder",     "act_width", "weight_width", "group",
                                       "groups", "acc_width", "overflow",  "cuts",         "fused"};
    if (many_lanes()) {
        list.emplace_back("lanes");
    }
    return list;
}

void IntegerAccumulator::complete(Config& config, std::vector<Problem>& problems) const {
    complete_arch(config, archs(), problems);
    check_range(config, "act_width", 2, 32, problems);
    check_range(config, "weight_width", 2, 32, problems);
    if (!many_lanes()) {
        config.lanes = 1;
    }
    complete_lanes(config, problems);
    const int exact = problems.empty() ? model::int_sum_width(config.act_width, config.weight_width,
                                                              terms(config))
                                       : 32;
    complete_accumulator(config, exact, problems);
    check_range(config, "fused", 0, 1, problems);
    if (config.fused == 1) {
        const int product = config.act_width + config.weight_width;
        const std::string why = is_star(config)             ? "with arch = star"
                                : config.cuts != 0          ? "with cuts (its loop cannot be cut)"
                                : config.overflow != "wrap" ? "with overflow = saturate"
                                : config.acc_width < product
                                    ? "with acc_width below " + std::to_string(product)
                                    : "";
        if (!why.empty()) {
            problems.push_back({"fused", "1", "must be 0 " + why});
        }
    }
}

std::string IntegerAccumulator::module_name(const Config& config) const {
    const std::string lanes =
        many_lanes() && !is_star(config) ? "_l" + std::to_string(config.lanes) : "";
    return std::string(name()) + integer_structure(config) + lanes + suffix(config) +
           (config.fused == 1 ? "_fused" + std::to_string(config.acc_width) : "");
}

std::vector<Parameter> IntegerAccumulator::parameters(const Config& config) const {
    std::vector<Parameter> list = integer_width_parameters(config);
    if (many_lanes()) {
        list.push_back(lanes_parameter(config));
    }
    if (config.fused == 1) {
        list.push_back(
            fixed_parameter("AccWidth", config.acc_width, "bits of the accumulator, signed"));
        return list;
    }
    list.push_back(acc_width_parameter(config));
    list.push_back(cuts_parameter(config));
    return list;
}

std::vector<Port> IntegerAccumulator::ports(const Config& config) const {
    const std::string lanes = many_lanes() ? "Lanes*" : "";
    const std::string each = many_lanes() ? "two's complement, each lane" : "two's complement";
    return with_clocked_ports(
        {input_port("act_i", config.lanes, config.act_width, lanes + "ActWidth", each, true),
         input_port("weight_i", config.lanes, config.weight_width, lanes + "WeightWidth", each,
                    true),
         acc_port(config)},
        true);
}

}  // namespace qrazor::units
