// What the descriptors of SDR units share: fields, parameters and ports.
#include "families/sdr/sdr.h"

#include <algorithm>

#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"
#include "qrazor/model/widths.h"

namespace qrazor::units {

using model::flag_width;
using model::port_width;
using model::side_width;

namespace {

// The paper's widths.
constexpr int kSalient = 4;
constexpr int kAct = 16;
constexpr int kWeight = 8;
constexpr int kWidest = 32;

// What multiplies by steps is a tree; the golden encoder knows 16-bit bases and 8-bit codes.
std::string no_fraction(const Config& config) {
    const bool legal = !is_star(config) && config.salient <= 8 &&
                       std::max(config.act_width, config.weight_width) <= 16;
    return legal ? "" : "arch = star, salient above 8 or base widths above 16";
}

int narrower(const Config& config) {
    return std::min(config.act_width, config.weight_width);
}

}  // namespace

Use salient_use(std::function<int(const Config&)> widest, std::string why) {
    Use salient = use(
        "salient",
        [widest, why](const Config& c) { return Legal::range(2, widest(c)).because(why); },
        Value(kSalient));
    salient.draw = [](Rng& rng, const Settings&) {
        // Mostly narrow: trees grow by the square, and wide ones take minutes to prove.
        return Value(rng.one_in(6) ? rng.between(2, 10) : rng.between(2, 5));
    };
    return salient;
}

std::vector<Use> sdr_operand_uses(const Archs& archs) {
    return {arch_use(archs), adder_use(), base_use("act_width", 4, kAct),
            base_use("weight_width", 4, kWeight), salient_use(narrower, "the narrower base width")};
}

std::vector<Use> two_level_uses(std::function<int(const Config&)> narrow) {
    Use side = use(
        "max_side",
        [narrow = std::move(narrow)](const Config& c) {
            return Legal::range(0, std::max(0, narrow(c) - c.salient))
                .because("base width minus salient");
        },
        Value(0));
    side.draw = [](Rng& rng, const Settings&) {
        // Half of the units with one level, the paper's.
        return Value(rng.one_in(2) ? 0 : rng.between(1, 3));
    };
    Use subgroup = use(
        "subgroup",
        [](const Config& c) {
            return c.max_side == 0 ? Legal::powers_of_two(c.group, c.group)
                                         .because("the group: max_side = 0 is the one-level scheme")
                                   : Legal::powers_of_two(1, c.group).because("the group");
        },
        [](const Config& c) { return Value(c.group); }, "the group");
    subgroup.draw = [](Rng& rng, const Settings& settings) {
        return settings.max_side.value_or(0) == 0 || rng.one_in(2) ? std::optional<Value>()
                                                                   : Value(1 << rng.between(0, 5));
    };
    return {side, subgroup};
}

Use fraction_use(std::function<std::string(const Config&)> why_not) {
    return use(
        "fraction",
        [why_not = std::move(why_not)](const Config& c) {
            const std::string why = why_not(c);
            return why.empty() ? Legal::range(0, 2) : Legal::range(0, 0).because(why);
        },
        Value(0));
}

std::string sdr_format(const Config& config, int base) {
    std::string text = "sdr,b" + std::to_string(base) + ",k" + std::to_string(config.salient) +
                       ",g" + std::to_string(config.group);
    if (two_level(config)) {
        text += ",s" + std::to_string(config.subgroup) + ",d" + std::to_string(config.max_side);
    }
    return config.fraction > 0 ? text + ",f" + std::to_string(config.fraction) : text;
}

std::vector<std::string> sdr_formats(const Config& config, const std::vector<int>& bases) {
    constexpr int kWidestBase = 24;  // `qrazor formats`
    std::vector<std::string> formats;
    for (const int base : bases) {
        if (base > kWidestBase) {
            return {};
        }
        formats.push_back(sdr_format(config, base));
    }
    return formats;
}

std::vector<std::string> SdrAccumulator::operand_formats(const Config& config) const {
    return sdr_formats(config, {config.act_width, config.weight_width});
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

CountUnit code_unit(const Config& config, const std::string& step, const std::string& prefix,
                    const std::string& suffix) {
    const std::string flag = prefix + "flag" + suffix;
    const std::string side = prefix + "side" + suffix;
    CountUnit unit{0, {step, "2^" + (two_level(config) ? "(" + flag + " - " + side + ")" : flag)}};
    if (config.fraction > 0) {
        unit.of.push_back("(1 + " + prefix + "fraction" + suffix + " / 2^Fraction)");
    }
    return unit;
}

CountUnit shift_unit() {
    return {0, {kOneBit}};
}

CountUnit fraction_unit(const Config& config) {
    return {.log2 = -config.fraction, .power = "-Fraction"};
}

CountUnit sdr_product_unit(const Config& config) {
    return {-2 * config.fraction, {kActStep, kWeightStep}};
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
        const Port code = input_port(
            name + "_code_i", lanes, config.salient, with_lanes ? "Lanes*Salient" : "Salient",
            "{sign, magnitude}" + std::string(many ? " of each lane" : ""));
        ports.push_back(counting(
            of_codes(code), code_unit(config, act ? kActStep : kWeightStep, name + "_", "_i")));
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
    return config.arch == SdrArch::twos_complement;
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
    // What decides which modules there are is in the name; what a parameter decides is not.
    return text + (config.late ? "_late" : "") + (config.fused ? "_fused" : "");
}

// The width of an accumulator that cannot overflow.
int exact_accumulator(const Config& config) {
    return model::sdr_accumulator_width(config.act_width, config.weight_width, config.salient,
                                        terms(config)) +
           model::sdr_fraction_growth(config.salient, config.fraction, 2);
}

Schema SdrAccumulator::schema() const {
    Schema schema{sdr_operand_uses(archs())};
    std::vector<Use>& uses = schema.uses;
    uses.push_back(group_use());
    if (many_lanes()) {
        uses.push_back(lanes_use());
    }
    if (has_two_levels()) {
        const std::vector<Use> levels = two_level_uses(narrower);
        uses.insert(uses.end(), levels.begin(), levels.end());
    }
    if (has_fraction()) {
        uses.push_back(fraction_use(no_fraction));
    }
    if (has_late()) {
        uses.push_back(yes_use("late"));
    }
    for (const Use& use :
         {groups_use(), acc_width_use(exact_accumulator), overflow_use(), cuts_use(3)}) {
        uses.push_back(use);
    }
    if (has_fused()) {
        uses.push_back(yes_use("fused"));
    }
    return schema;
}

void SdrAccumulator::relate(Config& config, std::vector<Problem>& problems) const {
    if (!many_lanes()) {
        config.lanes = 1;
    }
    const std::string why = !config.fused               ? ""
                            : !signs_in_weights(config) ? "unless arch = twos_complement"
                            : two_level(config)         ? "with two levels"
                            : config.fraction != 0      ? "with fraction bits"
                            : config.cuts != 0          ? "with cuts (its loop cannot be cut)"
                            : config.overflow == model::Overflow::saturate
                                ? "with overflow = saturate"
                                : "";
    if (!why.empty()) {
        problems.push_back({"fused", "true", "must be false " + why});
    }
}

std::vector<Port> SdrAccumulator::ports(const Config& config) const {
    std::vector<Port> data = sdr_operand_ports(config, many_lanes());
    data.push_back(acc_port(config, sdr_product_unit(config)));
    return with_clocked_ports(data, true);
}

std::vector<Parameter> accumulator_parameters(const Config& config) {
    std::vector<Parameter> list{acc_width_parameter(config)};
    if (!config.fused) {
        list.push_back(cuts_parameter(config));
    }
    const std::vector<Parameter> flags = flag_width_parameters(config);
    list.insert(list.end(), flags.begin(), flags.end());
    return list;
}

}  // namespace qrazor::units
