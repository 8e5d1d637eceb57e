// pwl_core: one nonlinear function of the integer model, piecewise linear. Ours
// (docs/integer-model.md).
#include "families/registered/handshake.h"
#include "families/scalar/pwl_argument.h"
#include "families/scalar/scalar.h"
#include "makers.h"
#include "pwl_core/core.h"
#include "qrazor/gen/interface.h"
#include "qrazor/model/pwl.h"

namespace qrazor::units::pwl_core {

using model::PwlFunction;

std::string core_name(const Config& config) {
    return "pwl_core_" + std::string(word_of(config.function.value()));
}

namespace {

Use fraction_use() {
    Use fraction = use(
        "value_fraction", [](const Config& c) { return pwl_fractions(c.function.value()); },
        [](const Config& c) {
            const Legal legal = pwl_fractions(c.function.value());
            return legal.allows(Value(10)) ? Value(10) : legal.first();
        },
        "10; of a mantissa what it has");
    fraction.draw = [](Rng& rng, const Settings&) {
        return rng.one_in(2) ? std::optional<Value>() : Value(rng.between(8, 12));
    };
    return fraction;
}

class PwlCore final : public ScalarUnit {
  public:
    std::string_view name() const override { return "pwl_core"; }
    std::string_view summary() const override {
        return "a nonlinear function, piecewise linear: exp2, log2, reciprocal, ...";
    }
    Schema schema() const override {
        return with_lanes(
            {choice_use<PwlFunction>("function",
                                     {PwlFunction::exp2, PwlFunction::log2, PwlFunction::reciprocal,
                                      PwlFunction::inverse_root, PwlFunction::silu_near,
                                      PwlFunction::silu_far, PwlFunction::gelu}),
             fraction_use()});
    }
    std::string module_name(const Config& config) const override {
        return core_name(config) + registered_suffix(config);
    }
    std::vector<Parameter> parameters(const Config& config) const override {
        const Legal legal = pwl_fractions(config.function.value());
        const std::string doc = "fraction bits of the argument";
        return {legal.all().size() > 1
                    ? range_parameter("Fraction", config.value_fraction, 8, 12, doc)
                    : fixed_parameter("Fraction", config.value_fraction, doc),
                value_lanes_parameter(config)};
    }
    std::vector<Port> ports(const Config& config) const override {
        const PwlFunction function = config.function.value();
        const PwlArgument argument = pwl_argument(function, config.value_fraction);
        const int width = argument.width();
        const int whole = width - config.value_fraction;
        const int result = model::widths_of(model::table_of(function)).result;
        return registered_ports(
            config,
            {counting(input_port("value_i", config.lanes, width,
                                 whole == 0 ? "Lanes*Fraction"
                                            : "Lanes*(Fraction+" + std::to_string(whole) + ")",
                                 argument.first_segment > 0
                                     ? "the argument; what is less than 1 is in the first segment"
                                     : "the argument, less where its domain starts; unsigned"),
                      {-config.value_fraction, {}, false, "-Fraction"}),
             counting(output_port("value_o", config.lanes, result,
                                  "Lanes*" + std::to_string(result), "unsigned"),
                      {-model::kPwlFraction})});
    }
};

}  // namespace

const Unit& unit() {
    static const PwlCore descriptor;
    return descriptor;
}

}  // namespace qrazor::units::pwl_core
