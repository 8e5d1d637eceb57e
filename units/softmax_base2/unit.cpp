// softmax_base2: softmax of rows of base-2 logits in integers, without a divider.
#include "qrazor/gen/unit.h"
#include "families/integer/integer.h"
#include "families/rows/rows.h"
#include "families/words.h"
#include "makers.h"
#include "qrazor/gen/common_fields.h"
#include "softmax_base2/sizes.h"

namespace qrazor::units::softmax_base2 {
namespace {

constexpr int kUsualRow = 256;

// Logits have whole bits enough for distances that a code can tell apart.
Use logit_use() {
    Use width = use(
        "act_width",
        [](const Config& c) {
            return Legal::range(c.value_fraction + kFarthest + 1, 24)
                .because("value_fraction + 6 at least");
        },
        [](const Config& c) { return Value(std::max(16, c.value_fraction + kFarthest + 1)); },
        "16, or value_fraction + 6 where that is more");
    width.draw = [](Rng& rng, const Settings& settings) {
        return Value(settings.value_fraction.value_or(10) + rng.between(6, 9));
    };
    return width;
}

class SoftmaxBase2 final : public Unit {
  public:
    std::string_view name() const override { return "softmax_base2"; }
    Kind kind() const override { return {Task::softmax, Operands::integers}; }
    std::string_view summary() const override {
        return "softmax of rows of base-2 logits, without float and without a divider";
    }
    Schema schema() const override {
        return {
            {choice_use<model::SoftmaxForm>(
                 "form", {model::SoftmaxForm::deferred, model::SoftmaxForm::log}),
             choice_use<model::CodeRounding>(
                 "code_rounding", {model::CodeRounding::carry, model::CodeRounding::near}),
             yes_use("online"),
             use(
                 "code_width", [](const Config&) { return Legal::range(1, 16); }, Value(8)),
             use(
                 "value_fraction", [](const Config&) { return Legal::range(8, 12); }, Value(10)),
             logit_use(), row_lanes_use(4), max_row_use(kUsualRow)}};
    }
    void relate(Config& config, std::vector<Problem>& problems) const override {
        check_row(config, problems);
        if (config.online && !is_log(config) && !is_carry(config)) {
            problems.push_back({"code_rounding", "near",
                                "must be carry (codes are rounded twice where form = deferred and "
                                "online = true)"});
        }
    }

    std::string module_name(const Config& config) const override {
        return std::string("softmax_base2_") + std::string(word_of(*config.form)) + "_" +
               std::string(word_of(*config.code_rounding)) + (config.online ? "_online" : "") +
               logit_sizes(config) + "_p" + text(config.code_width) + "_r" + text(config.max_row);
    }
    std::vector<Parameter> parameters(const Config& config) const override {
        return {fixed_parameter("ActWidth", config.act_width, "bits of a logit"),
                fixed_parameter("Fraction", config.value_fraction, "fraction bits of a logit"),
                fixed_parameter("CodeWidth", config.code_width, "bits of a code"),
                fixed_parameter("Lanes", config.lanes, "values a beat"),
                range_parameter("MaxBeats", max_beats(config), 1, max_beats(config),
                                "beats of the longest row, which ends there by itself")};
    }
    std::vector<Port> ports(const Config& config) const override {
        std::vector<Port> list{
            input_port("mask_i", config.lanes, 1, "Lanes", "1 where the value counts"),
            counting(input_port("value_i", config.lanes, config.act_width, "Lanes*ActWidth",
                                "logits to base 2, two's complement", true),
                     {-config.value_fraction, {}, false, "-Fraction"})};
        Port codes = output_port("code_o", config.lanes, config.code_width, "Lanes*CodeWidth",
                                 is_log(config) ? "probabilities" : "weights");
        if (is_log(config)) {
            list.push_back(
                counting(std::move(codes), {-config.code_width, {}, false, "-CodeWidth"}));
            return with_row_ports(list);
        }
        const int sum = code_sum_width(config);
        const int exponent = exponent_width(sum);
        list.push_back(counting(std::move(codes), {0, {"1 / sum_o"}}));
        list.push_back(counting(output_port("sum_o", 1, sum, text(sum),
                                            "of the row's codes, with its last beat; else 0"),
                                {0, {}}));
        list.push_back(counting(output_port("reciprocal_o", 1, kMantissa, text(kMantissa),
                                            "of sum_o, times 2^(16 + exponent_o)"),
                                {0, {"2^-(16 + exponent_o)"}}));
        list.push_back(counting(output_port("exponent_o", 1, exponent, text(exponent),
                                            "index of the leading one of sum_o"),
                                {0, {}}));
        return with_row_ports(list);
    }
    Latency latency(const Config& config) const override {
        return row_latency(is_log(config) && !config.online ? 2 : 1, 1);
    }
    std::vector<std::string> operand_formats(const Config& config) const override {
        return integer_formats({config.act_width});
    }
};

}  // namespace

const Unit& unit() {
    static const SoftmaxBase2 descriptor;
    return descriptor;
}

}  // namespace qrazor::units::softmax_base2
