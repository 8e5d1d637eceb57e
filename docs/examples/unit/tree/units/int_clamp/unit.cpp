// int_clamp: integers between two limits that come with them. No product is anywhere in it.
#include "qrazor/gen/unit.h"
#include "families/integer/integer.h"
#include "families/words.h"
#include "makers.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"

namespace qrazor::units::int_clamp {
namespace {

constexpr int kLeastWidth = 2;

class IntClamp final : public Unit {
  public:
    std::string_view name() const override { return "int_clamp"; }
    Kind kind() const override { return {Task::map, Operands::integers}; }
    std::string_view summary() const override {
        return "integers between two limits: min(max(value, low), high)";
    }
    // Two fields that other units have, too: the values of a group share their limits.
    Schema schema() const override {
        return {{base_use("act_width", kLeastWidth, 16), group_use()}};
    }
    void relate(Config& config, std::vector<Problem>& /*problems*/) const override {
        config.lanes = config.group;
    }

    // Widths stay parameters, so one module serves every configuration.
    std::string module_name(const Config& /*config*/) const override { return "int_clamp"; }
    std::vector<Parameter> parameters(const Config& config) const override {
        return {
            act_width_parameter(config, kLeastWidth),
            power_of_two_parameter("Group", config.group, 1, 256, "values that share the limits")};
    }
    std::vector<Port> ports(const Config& config) const override {
        return {counting(input_port("value_i", config.group, config.act_width, "Group*ActWidth",
                                    "two's complement", true),
                         {0, {kActStep}}),
                input_port("low_i", 1, config.act_width, "ActWidth", "the least result", true),
                input_port("high_i", 1, config.act_width, "ActWidth",
                           "the largest; wins where it is below low_i", true),
                counting(output_port("value_o", config.group, config.act_width, "Group*ActWidth",
                                     "two's complement", true),
                         {0, {kActStep}})};
    }
    Latency latency(const Config& /*config*/) const override { return {0}; }
    std::vector<std::string> operand_formats(const Config& config) const override {
        return integer_formats({config.act_width});
    }
};

}  // namespace

const Unit& unit() {
    static const IntClamp descriptor;
    return descriptor;
}

}  // namespace qrazor::units::int_clamp
