// Fields, parameters and ports of the rivals' softmax.
#include "families/rival_softmax/rival.h"

#include <algorithm>

#include "families/integer/integer.h"
#include "families/rows/rows.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"

namespace qrazor::units {
namespace {

constexpr int kRivalRow = 256;  // the longest, unless another is asked for
constexpr int kWholeBits = 6;   // of a logit, at least: as our own softmax has it

Use rival_logit_use() {
    Use width = use(
        "act_width",
        [](const Config& c) {
            return Legal::range(c.value_fraction + kWholeBits, 20)
                .because("value_fraction + 6 at least");
        },
        [](const Config& c) { return Value(std::max(16, c.value_fraction + kWholeBits)); },
        "16, or value_fraction + 6 where that is more");
    width.draw = [](Rng& rng, const Settings& settings) {
        return Value(settings.value_fraction.value_or(10) + rng.between(6, 8));
    };
    return width;
}

}  // namespace

model::RivalFormat rival_format(model::RivalSoftmax rival, const Config& config) {
    model::RivalFormat format;
    format.rival = rival;
    format.widths = model::RivalWidths::circuit;
    format.fraction = config.value_fraction;
    format.bits = config.code_width;
    format.block = config.lanes;
    return format;
}

Schema RivalUnit::schema() const {
    return {{use(
                 "code_width", [](const Config&) { return Legal::range(4, 8); }, Value(8)),
             use(
                 "value_fraction", [](const Config&) { return Legal::range(8, 12); }, Value(10)),
             rival_logit_use(), row_lanes_use(4), max_row_use(kRivalRow)}};
}

void RivalUnit::relate(Config& config, std::vector<Problem>& problems) const {
    check_row(config, problems);
}

std::string RivalUnit::module_name(const Config& /*config*/) const {
    return std::string(name());
}

std::vector<Parameter> RivalUnit::parameters(const Config& config) const {
    return {fixed_parameter("ActWidth", config.act_width, "bits of a logit"),
            fixed_parameter("Fraction", config.value_fraction, "fraction bits of a logit"),
            fixed_parameter("CodeWidth", config.code_width, "bits of a code"),
            fixed_parameter("Lanes", config.lanes, "values a beat"),
            range_parameter("MaxBeats", max_beats(config), 1, max_beats(config),
                            "beats of the longest row, which ends there by itself")};
}

std::vector<Port> RivalUnit::ports(const Config& config) const {
    return with_row_ports(
        {input_port("mask_i", config.lanes, 1, "Lanes", "1 where the value counts"),
         counting(input_port("value_i", config.lanes, config.act_width, "Lanes*ActWidth",
                             "logits to base 2, two's complement", true),
                  {-config.value_fraction, {}, false, "-Fraction"}),
         counting(output_port("code_o", config.lanes, config.code_width, "Lanes*CodeWidth",
                              "probabilities"),
                  code_unit(config))});
}

CountUnit RivalUnit::code_unit(const Config& config) const {
    return {-config.code_width, {}, false, "-CodeWidth"};
}

std::vector<std::string> RivalUnit::operand_formats(const Config& config) const {
    return integer_formats({config.act_width});
}

}  // namespace qrazor::units
