// Descriptors of activations.
#include "families/activation/activation.h"

#include "families/integer/integer.h"
#include "families/registered/handshake.h"
#include "qrazor/gen/interface.h"

namespace qrazor::units {
namespace {

constexpr int kLeastActivation = 8;
constexpr int kMostActivation = 16;

}  // namespace

std::string activation_core(model::Activation which, const Config& config) {
    return std::string(word_of(which)) + "_f" + std::to_string(config.value_fraction);
}

Schema ActivationUnit::schema() const {
    Use width = use(
        "act_width", [](const Config&) { return Legal::range(kLeastActivation, kMostActivation); },
        Value(kMostActivation));
    return with_lanes({width, value_fraction_use()});
}

std::string ActivationUnit::module_name(const Config& config) const {
    return core(config) + registered_suffix(config);
}

std::vector<Parameter> ActivationUnit::parameters(const Config& config) const {
    return {range_parameter("Width", config.act_width, kLeastActivation, kMostActivation,
                            "bits of a value"),
            value_lanes_parameter(config),
            fixed_parameter("Fraction", config.value_fraction, "fraction bits of a value")};
}

std::vector<Port> ActivationUnit::ports(const Config& config) const {
    const CountUnit unit{-config.value_fraction, {}, false, "-Fraction"};
    return registered_ports(config, {counting(input_port("value_i", config.lanes, config.act_width,
                                                         "Lanes*Width", "two's complement", true),
                                              unit),
                                     counting(output_port("value_o", config.lanes, config.act_width,
                                                          "Lanes*Width", "two's complement", true),
                                              unit)});
}

std::vector<std::string> ActivationUnit::operand_formats(const Config& config) const {
    return integer_formats({config.act_width});
}

}  // namespace qrazor::units
