// sdr_compress: base integers to SDR codes and flag. Source: QRazor (arXiv 2501.13331), section 3.
#include "families/integer/integer.h"
#include "families/registered/handshake.h"
#include "families/sdr/razor.h"
#include "families/sdr/sdr.h"
#include "makers.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"
#include "qrazor/model/widths.h"
#include "sdr_compress/core.h"

namespace qrazor::units::sdr_compress {

std::string core_name(const Config& config) {
    return std::string("sdr_compress") +
           (config.rounding == model::Rounding::half_up ? "" : "_" + word_of(config.rounding)) +
           (config.fraction > 0 ? "_fraction" : "") + (two_level(config) ? "_two_level" : "");
}

namespace {

// The golden encoder knows 16-bit bases and 8-bit codes, rounded half up.
std::string no_fraction_of_codes(const Config& config) {
    const bool legal = config.rounding == model::Rounding::half_up && config.act_width <= 16 &&
                       config.salient <= 8 && config.salient < config.act_width;
    return legal ? ""
                 : "not rounding = half_up, act_width above 16, or salient above 8 or not less "
                   "than act_width";
}

class SdrCompress final : public Unit {
  public:
    std::string_view name() const override { return "sdr_compress"; }
    Kind kind() const override { return {Task::compress, Operands::codes}; }
    std::string_view summary() const override {
        return "compressor: a group of base integers to SDR codes and flag";
    }
    Archs archs() const override { return {RazorArch::plain}; }
    Schema schema() const override {
        Schema schema{{choice_use<model::Rounding>(
            "rounding",
            {model::Rounding::half_up, model::Rounding::half_even, model::Rounding::truncate})}};
        const std::vector<Use> razor = razor_uses();
        schema.uses.insert(schema.uses.end(), razor.begin(), razor.end());
        Use fraction = fraction_use(no_fraction_of_codes);
        // A code of one magnitude bit saturates from 1.5 steps on: of quarters it would need one
        // step more than the circuit looks at.
        fraction.legal = [any = fraction.legal](const Config& c) {
            return c.salient == 2 && no_fraction_of_codes(c).empty()
                       ? Legal::range(0, 1).because("salient = 2")
                       : any(c);
        };
        schema.uses.push_back(fraction);
        schema.uses.push_back(cuts_use(1));
        schema.uses.push_back(handshake_use(true));
        return schema;
    }
    void relate(Config& config, std::vector<Problem>& /*problems*/) const override {
        config.arch = RazorArch::plain;
        config.lanes = config.group;
    }

    std::string module_name(const Config& config) const override {
        return core_name(config) + registered_suffix(config);
    }
    std::vector<Parameter> parameters(const Config& config) const override {
        return razor_parameters(config);
    }

    std::vector<Port> ports(const Config& config) const override {
        const int flag = model::port_width(model::flag_width(config.act_width, config.salient));
        std::vector<Port> data{
            counting(input_port("value_i", config.group, config.act_width, "Group*Base",
                                "two's complement", true),
                     {0, {kBaseStep}}),
            counting(of_codes(output_port("code_o", config.group, config.salient, "Group*Salient",
                                          "{sign, magnitude} of each value")),
                     code_unit(config, kBaseStep, "", "_o")),
            counting(output_port("flag_o", 1, flag, "FlagWidth", "dropped low bits"),
                     shift_unit())};
        if (config.fraction > 0) {
            data.push_back(counting(output_port("fraction_o", 1, config.fraction, "Fraction",
                                                "step 2^flag * (1 + fraction / 2^Fraction)"),
                                    fraction_unit(config)));
        }
        if (two_level(config)) {
            data.push_back(
                counting(output_port("side_o", config.group / config.subgroup,
                                     model::side_width(config.max_side),
                                     "(Group/Subgroup)*SideWidth", "side shift of each subgroup"),
                         shift_unit()));
        }
        return registered_ports(config, data);
    }

    // Base integers.
    std::vector<std::string> operand_formats(const Config& config) const override {
        return integer_formats({config.act_width});
    }
    Latency latency(const Config& config) const override { return {config.cuts}; }
};

}  // namespace

const Unit& unit() {
    static const SdrCompress descriptor;
    return descriptor;
}

}  // namespace qrazor::units::sdr_compress
