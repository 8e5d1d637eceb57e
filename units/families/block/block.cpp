// What the descriptors of units on block-scaled formats share: elements, widths, fields, ports.
#include "families/block/block.h"

#include "qrazor/formats/codec.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"
#include "qrazor/model/widths.h"

namespace qrazor::units {

using model::Overflow;

namespace {

constexpr int kFp32Width = 32;

int bits_of(Int128 value) {
    int bits = 0;
    for (; value != 0; value >>= 1) {
        ++bits;
    }
    return bits;
}

// An exact sum is as wide as the number of groups needs; FP32 takes any number.
Use groups_of_exact_sums() {
    Use groups = groups_use();
    groups.otherwise_text =
        text_of(*groups.usual()) + "; where accumulator = fp32 there is no limit, and it is 0";
    groups.legal = [exact = groups.legal](const Config& c) {
        return is_fp32(c) ? Legal::range(0, 0).because("accumulator = fp32") : exact(c);
    };
    groups.otherwise = [exact = groups.otherwise](const Config& c) {
        return is_fp32(c) ? Value(0) : exact(c);
    };
    groups.draw = [exact = groups.draw](Rng& rng, const Settings& settings) {
        return sum_kind(settings) == SumKind::fp32 ? std::optional<Value>() : exact(rng, settings);
    };
    return groups;
}

Int128 largest_sum(const formats::ElementFacts& element, std::uint64_t products) {
    return element.largest * element.largest * products;
}

}  // namespace

const BlockDot& block_unit(const Design& design) {
    return dynamic_cast<const BlockDot&>(design.unit());
}

Minifloat minifloat(const formats::ElementFacts& element) {
    return {element.name, element.title, element.exponent_bits, element.mantissa_bits,
            element.infinities};
}

LaneKind lane_kind(const formats::ElementFacts& element) {
    if (element.exponent_bits == 0) {
        return element.at_ports == formats::Signs::magnitude ? LaneKind::sign_magnitude
                                                             : LaneKind::integer;
    }
    return element.exponent_bits == 2 && element.mantissa_bits == 1 ? LaneKind::e2m1
                                                                    : LaneKind::minifloat;
}

ScaledWidths scaled_widths(const formats::Facts& facts, int lanes) {
    const Int128 sum = largest_sum(facts.element, static_cast<std::uint64_t>(lanes));
    const Int128 scale = facts.scale.largest_significand();
    return {1 + bits_of(sum), 1 + bits_of(sum * scale), 1 + bits_of(sum * scale * scale)};
}

int block_sum_width(const formats::ElementFacts& element, int lanes) {
    return 1 + bits_of(largest_sum(element, static_cast<std::uint64_t>(lanes)));
}

bool is_fp32(const Config& config) {
    return config.accumulator == SumKind::fp32;
}

SumKind sum_kind(const Settings& settings) {
    return settings.accumulator ? value_named<SumKind>(*settings.accumulator).value()
                                : SumKind::fp32;
}

std::vector<std::string> BlockDot::operand_formats(const Config& config) const {
    const std::string format = format_name(config) + ",g" + std::to_string(config.group);
    return {format + format_options(config, true), format + format_options(config, false)};
}

formats::Facts BlockDot::facts(const Config& config, bool act) const {
    return formats::make_codec(operand_formats(config)[act ? 0 : 1])->facts();
}

formats::ElementFacts BlockDot::element(const Config& config) const {
    return formats::make_codec(format_name(config))->facts().element;
}

Scales BlockDot::scales(const Config& config) const {
    const formats::ScaleKind kind = facts(config).scale.kind;
    if (kind == formats::ScaleKind::integer) {
        return Scales::integer;
    }
    if (kind == formats::ScaleKind::power) {
        return is_fp32(config) ? Scales::exponent : Scales::shift;
    }
    return is_fp32(config) ? Scales::numbers_float : Scales::numbers;
}

int BlockDot::most_shift(const Config& config) const {
    return facts(config, true).scale.largest_shift() + facts(config, false).scale.largest_shift();
}

// Two's complement has circuits to choose from.
Archs BlockDot::archs_of(const Config& config) const {
    return lane_kind(element(config)) == LaneKind::integer
               ? Archs{BlockArch::baugh_wooley, BlockArch::booth}
               : Archs{BlockArch::sign_magnitude};
}

Schema BlockDot::schema() const {
    Schema schema;
    std::vector<Use>& uses = schema.uses;
    if (!elements().empty()) {
        uses.push_back(word_use("element", elements()));
    }
    if (!accumulators().empty()) {
        uses.push_back(choice_use("accumulator", accumulators()));
    }
    // The descriptor lives as long as the program does.
    uses.push_back(arch_use(archs(), [this](const Config& c) { return archs_of(c); }));
    for (const Use& use : {adder_use(), group_use(), lanes_use()}) {
        uses.push_back(use);
    }
    if (accumulators().empty()) {
        uses.push_back(groups_use());
    } else if (accumulators().size() > 1) {
        uses.push_back(groups_of_exact_sums());
    }
    const std::vector<Use> scales = scale_uses();
    uses.insert(uses.end(), scales.begin(), scales.end());
    if (accumulators().empty()) {
        uses.push_back(acc_width_use([this](const Config& c) { return exact_width(c); }));
        uses.push_back(overflow_use());
    } else if (accumulators().size() > 1) {
        Use width = acc_width_use([this](const Config& c) { return exact_width(c); });
        width.legal = [](const Config& c) {
            return is_fp32(c) ? Legal::range(kFp32Width, kFp32Width).because("accumulator = fp32")
                              : Legal::range(2, 128);
        };
        width.otherwise_text += "; where accumulator = fp32 its 32";
        width.draw = [](Rng& rng, const Settings& settings) {
            const bool fp32 = sum_kind(settings) == SumKind::fp32;
            return !fp32 && rng.one_in(3) ? Value(rng.between(8, 40)) : std::optional<Value>();
        };
        uses.push_back(width);
        Use overflow = overflow_use();
        overflow.legal = [any = overflow.legal](const Config& c) {
            return is_fp32(c) ? Legal::choices({Overflow::saturate}).because("accumulator = fp32")
                              : any(c);
        };
        overflow.otherwise = [](const Config& c) {
            return Value(std::string(word_of(is_fp32(c) ? Overflow::saturate : Overflow::wrap)));
        };
        overflow.otherwise_text = "wrap; where accumulator = fp32 saturate";
        uses.push_back(overflow);
    }
    uses.push_back(cuts_use(3));
    return schema;
}

void BlockDot::relate(Config& config, std::vector<Problem>& /*problems*/) const {
    if (accumulators().size() == 1) {  // and that is FP32
        // No setting, but ports and reports read it.
        config.acc_width = kFp32Width;
        config.overflow = Overflow::saturate;
    }
}

// Of an accumulator that cannot overflow, or that of FP32.
int BlockDot::exact_width(const Config& config) const {
    if (is_fp32(config)) {
        return kFp32Width;
    }
    const formats::ScaleFacts act = facts(config, true).scale;
    const formats::ScaleFacts weight = facts(config, false).scale;
    const Int128 sum = largest_sum(element(config), terms(config));
    // The largest product under the largest scales, in units of the smallest: as many bits as its
    // value has, the shifts' bits below, and a sign.
    return 1 + bits_of(sum * act.largest_significand() * weight.largest_significand()) +
           most_shift(config);
}

std::string BlockDot::module_name(const Config& config) const {
    return std::string(name()) + (config.element.empty() ? "" : "_" + config.element) +
           (archs_of(config).size() > 1 ? "_" + std::string(config.arch.word()) : "") +
           (config.scale_width > 0 ? "_s" + std::to_string(config.scale_width) : "") + "_l" +
           std::to_string(config.lanes) +
           (config.accumulator ? "_" + word_of(config.accumulator) : "") +
           (config.overflow == Overflow::saturate && !is_fp32(config) ? "_saturate" : "") +
           (config.adder == Adder::ripple ? "" : "_" + word_of(config.adder));
}

std::vector<Parameter> BlockDot::parameters(const Config& config) const {
    std::vector<Parameter> list{lanes_parameter(config)};
    const Scales kind = scales(config);
    if (kind == Scales::shift) {
        list.push_back(range_parameter("ActScales", config.act_scales, 2, 64,
                                       "exponents that an activation scale can have"));
        list.push_back(range_parameter("WeightScales", config.weight_scales, 2, 64,
                                       "exponents that a weight scale can have"));
    }
    if (kind == Scales::integer) {
        list.push_back(fixed_parameter("ScaleWidth", config.scale_width, "bits of a scale"));
    }
    if (!is_fp32(config)) {
        list.push_back(acc_width_parameter(config));
    }
    // The FP32 addition is a loop of one cycle: an edge within it would add to an old sum.
    list.push_back(cuts_parameter(
        config, is_fp32(config) ? "all in front of the FP32 addition, which has none" : ""));
    if (kind == Scales::shift) {
        list.push_back(derived_parameter(
            "ActScaleWidth", "$clog2(ActScales)",
            model::ceil_log2(static_cast<std::uint64_t>(config.act_scales)), "0 is the smallest"));
        list.push_back(
            derived_parameter("WeightScaleWidth", "$clog2(WeightScales)",
                              model::ceil_log2(static_cast<std::uint64_t>(config.weight_scales)),
                              "0 is the smallest"));
    }
    return list;
}

// Elements count 2^-fraction, scales 2^-unit; an FP32 sum has its own binary point. Outer scales
// are no business of the unit.
CountUnit BlockDot::result_unit(const Config& config) const {
    CountUnit unit;
    for (const bool act : {true, false}) {
        const formats::Facts facts = this->facts(config, act);
        unit.log2 -= facts.element.fraction + facts.scale.unit;
        if (facts.outer != formats::OuterUse::none) {
            unit.of.emplace_back(act ? "act outer scale" : "weight outer scale");
        }
    }
    if (is_fp32(config)) {
        unit.log2 = 0;
        unit.floating = true;
    }
    return unit;
}

std::vector<Port> BlockDot::ports(const Config& config) const {
    const Scales kind = scales(config);
    const formats::ElementFacts element = this->element(config);
    const bool is_signed = element.at_ports == formats::Signs::twos_complement;
    const std::string words =
        is_signed ? "two's complement, each lane"
        : element.exponent_bits == 0
            ? "{sign, magnitude} of each lane"
            : element.title + ", each lane" +
                  (element.forbidden.empty() ? "" : "; " + element.forbidden + " not allowed");
    std::vector<Port> data;
    for (const bool act : {true, false}) {
        const std::string name = act ? "act" : "weight";
        const std::string camel = act ? "Act" : "Weight";
        const Port port = input_port(name + "_i", config.lanes, element.bits,
                                     "Lanes*" + std::to_string(element.bits), words, is_signed);
        data.push_back(is_signed ? port : of_codes(port));
        const formats::ScaleFacts scale = facts(config, act).scale;
        // Widths that are parameters of the module go by their names.
        const std::string width = kind == Scales::shift     ? camel + "ScaleWidth"
                                  : kind == Scales::integer ? "ScaleWidth"
                                                            : std::to_string(scale.port_bits);
        data.push_back(input_port(
            name + "_scale_i", 1, scale.port_bits, width,
            scale.title +
                (scale.forbidden.empty() ? "" : "; " + scale.forbidden + " is not allowed")));
    }
    data.push_back(is_fp32(config)
                       ? counting(output_port("acc_o", 1, kFp32Width, "32", "sum, IEEE single"),
                                  result_unit(config))
                       : acc_port(config, result_unit(config)));
    return with_clocked_ports(data, true);
}

}  // namespace qrazor::units
