// Baselines must not lose by being built badly: they take the same parts, adders and cuts as SDR
// units, and more architectures.
#include "families/integer/integer.h"

#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"
#include "qrazor/model/widths.h"

namespace qrazor::units {

std::vector<std::string> integer_formats(const std::vector<int>& widths) {
    constexpr int kWidestElement = 16;  // `qrazor formats`
    std::vector<std::string> formats;
    for (const int width : widths) {
        if (width > kWidestElement) {
            return {};
        }
        formats.push_back("int" + std::to_string(width));
    }
    return formats;
}

std::string integer_structure(const Config& config) {
    if (is_star(config)) {
        return "_star";
    }
    return "_" + std::string(config.arch.word()) + "_" + std::to_string(config.act_width) + "x" +
           std::to_string(config.weight_width);
}

std::vector<Parameter> integer_width_parameters(const Config& config) {
    if (is_star(config)) {
        return {act_width_parameter(config, 2), weight_width_parameter(config, 2)};
    }
    return {fixed_parameter("ActWidth", config.act_width, "activation width"),
            fixed_parameter("WeightWidth", config.weight_width, "weight width")};
}

std::vector<Use> integer_uses(const Archs& archs) {
    // The paper's widths.
    constexpr int kAct = 16;
    constexpr int kWeight = 8;
    return {arch_use(archs), adder_use(), base_use("act_width", 2, kAct),
            base_use("weight_width", 2, kWeight)};
}

Schema IntegerAccumulator::schema() const {
    Schema schema{integer_uses(archs())};
    schema.uses.push_back(group_use());
    if (many_lanes()) {
        schema.uses.push_back(lanes_use());
    }
    const auto exact = [](const Config& c) {
        return model::int_sum_width(c.act_width, c.weight_width, terms(c));
    };
    for (const Use& use : {groups_use(), acc_width_use(exact), overflow_use(), cuts_use(3)}) {
        schema.uses.push_back(use);
    }
    schema.uses.push_back(yes_use("fused"));
    return schema;
}

void IntegerAccumulator::relate(Config& config, std::vector<Problem>& problems) const {
    if (!many_lanes()) {
        config.lanes = 1;
    }
    const int product = config.act_width + config.weight_width;
    const std::string why = !config.fused      ? std::string()
                            : is_star(config)  ? "with arch = " + std::string(config.arch.word())
                            : config.cuts != 0 ? "with cuts (its loop cannot be cut)"
                            : config.overflow != model::Overflow::wrap ? "with overflow = saturate"
                            // The accumulator is a row of the multiplier's own tree, which must
                            // hold a whole product.
                            : config.acc_width < product
                                ? "with acc_width below " + std::to_string(product)
                                : "";
    if (!why.empty()) {
        problems.push_back({"fused", "true", "must be false " + why});
    }
}

std::string IntegerAccumulator::module_name(const Config& config) const {
    const std::string lanes =
        many_lanes() && !is_star(config) ? "_l" + std::to_string(config.lanes) : "";
    return std::string(name()) + integer_structure(config) + lanes + suffix(config) +
           (config.fused ? "_fused" + std::to_string(config.acc_width) : "");
}

std::vector<Parameter> IntegerAccumulator::parameters(const Config& config) const {
    std::vector<Parameter> list = integer_width_parameters(config);
    if (many_lanes()) {
        list.push_back(lanes_parameter(config));
    }
    if (config.fused) {
        list.push_back(
            fixed_parameter("AccWidth", config.acc_width, "bits of the accumulator, signed"));
        return list;
    }
    list.push_back(acc_width_parameter(config));
    list.push_back(cuts_parameter(config));
    return list;
}

std::vector<Port> integer_operand_ports(const Config& config, bool with_lanes) {
    const std::string lanes = with_lanes ? "Lanes*" : "";
    const std::string each = with_lanes ? "two's complement, each lane" : "two's complement";
    return {counting(
                input_port("act_i", config.lanes, config.act_width, lanes + "ActWidth", each, true),
                {0, {kActStep}}),
            counting(input_port("weight_i", config.lanes, config.weight_width,
                                lanes + "WeightWidth", each, true),
                     {0, {kWeightStep}})};
}

CountUnit product_unit() {
    return {0, {kActStep, kWeightStep}};
}

std::vector<Port> IntegerAccumulator::ports(const Config& config) const {
    std::vector<Port> data = integer_operand_ports(config, many_lanes());
    data.push_back(acc_port(config, product_unit()));
    return with_clocked_ports(data, true);
}

}  // namespace qrazor::units
