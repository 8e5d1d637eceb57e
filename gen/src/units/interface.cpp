// Parameters and ports that several units have, by their one name and text.
#include "common.h"

namespace qrazor::gen::unit {

using model::flag_width;
using model::port_width;
using model::side_width;

Parameter act_width_parameter(const Config& config, int low) {
    return range_parameter("ActWidth", config.act_width, low, 32, "activation base width");
}

Parameter weight_width_parameter(const Config& config, int low) {
    return range_parameter("WeightWidth", config.weight_width, low, 32, "weight base width");
}

Parameter salient_parameter(const Config& config) {
    if (!is_star(config)) {
        return fixed_parameter("Salient", config.salient, "bits of a code, sign included");
    }
    return range_parameter("Salient", config.salient, 2, 32, "bits of a code, sign included");
}

Parameter lanes_parameter(const Config& config) {
    if (!is_star(config)) {
        return fixed_parameter("Lanes", config.lanes, "products a beat");
    }
    return power_of_two_parameter("Lanes", config.lanes, 1, 256, "products a beat");
}

Parameter acc_width_parameter(const Config& config) {
    const std::string sums = std::to_string(config.groups) +
                             (config.group > 1 ? " groups of " + std::to_string(config.group)
                                               : std::string(" products"));
    return range_parameter("AccWidth", config.acc_width, 2, 128,
                           "accumulator width; the default was chosen for " + sums);
}

Parameter cuts_parameter(const Config& config) {
    return range_parameter("Cuts", config.cuts, 0, 3,
                           "pipeline cut points; the latency is Cuts + 2 edges");
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

Port acc_port(const Config& config) {
    return output_port("acc_o", 1, config.acc_width, "AccWidth", "sum, two's complement", true);
}

std::vector<Port> sdr_operand_ports(const Config& config, int lanes) {
    const bool many = lanes > 1;
    const int sides = subgroups_a_beat(config);
    std::vector<Port> ports;
    for (const bool act : {true, false}) {
        const std::string name = act ? "act" : "weight";
        const std::string camel = act ? "Act" : "Weight";
        const int base = act ? config.act_width : config.weight_width;
        ports.push_back(input_port(
            name + "_code_i", lanes, config.salient,
            many || unit_named(config.unit).kind().task == Task::dot ? "Lanes*Salient" : "Salient",
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

std::vector<Port> with_clocked_ports(const std::vector<Port>& data, bool with_clear) {
    std::vector<Port> ports = clocked_ports(with_clear);
    const Port valid_o = ports.back();
    ports.pop_back();
    for (const Port& p : data) {
        if (p.direction == Direction::input) {
            ports.push_back(p);
        }
    }
    ports.push_back(valid_o);
    for (const Port& p : data) {
        if (p.direction == Direction::output) {
            ports.push_back(p);
        }
    }
    return ports;
}

}  // namespace qrazor::gen::unit
