// Verilog of the units on block-scaled formats.
#include "families/block/emit.h"

#include <cstdlib>

#include "families/top_text.h"
#include "qrazor/support/text.h"

namespace qrazor::units {
namespace {

constexpr const char* kBlockFlagSum = R"(
    // How far the beat's sum is shifted.
    wire [ShiftWidth-1:0] shift_d;
    flag_sum #(
        .ActFlagWidth   (ActScaleWidth),
        .WeightFlagWidth(WeightScaleWidth),
        .ShiftWidth     (ShiftWidth)
    ) u_scale_sum (
        .act_flag_i   (act_scale_i),
        .weight_flag_i(weight_scale_i),
        .shift_o      (shift_d)
    );
)";

constexpr std::string_view kE8m0Sum = R"(
    // The exponent, biased by 127, of the leading magnitude bit of the beat's sum.
    wire [ExponentWidth-1:0] beat_exponent_d;
    assign beat_exponent_d = {2'b00, act_scale_i} + {2'b00, weight_scale_i} @constant@;
)";

constexpr std::string_view kUnpackNumbers = R"(
    // Scales are {exponent of @exponent@ bits, mantissa of @mantissa@}. Exponent 0 is that of 1 without the leading
    // bit of the significand.
    wire @significands@ act_significand_d;
    wire @significands@ weight_significand_d;
    wire @exponents@ act_shift;
    wire @exponents@ weight_shift;
    assign act_significand_d    = {|act_scale_i[@field@], act_scale_i[@rest@:0]};
    assign weight_significand_d = {|weight_scale_i[@field@], weight_scale_i[@rest@:0]};
    assign act_shift            = act_scale_i[@field@] - {@zeros@, |act_scale_i[@field@]};
    assign weight_shift         = weight_scale_i[@field@] - {@zeros@, |weight_scale_i[@field@]};
)";

constexpr std::string_view kNumbersShiftSum = R"(
    // How far the beat's scaled sum is shifted.
    wire [ShiftWidth-1:0] shift_d;
    flag_sum #(
        .ActFlagWidth   (@exponent@),
        .WeightFlagWidth(@exponent@),
        .ShiftWidth     (ShiftWidth)
    ) u_scale_sum (
        .act_flag_i   (act_shift),
        .weight_flag_i(weight_shift),
        .shift_o      (shift_d)
    );
)";

constexpr std::string_view kNumbersExponent = R"(
    // The exponent, biased by 127, of the leading magnitude bit of the beat's scaled sum.
    wire [ExponentWidth-1:0] beat_exponent_d;
    assign beat_exponent_d = {{(ExponentWidth-@exponent@){1'b0}}, act_shift}
                           + {{(ExponentWidth-@exponent@){1'b0}}, weight_shift} @constant@;
)";

constexpr std::string_view kShift = R"(
    // An empty beat adds nothing.
    wire [BeatWidth-1:0] beat;
    left_shift #(
        .InWidth (@width@),
        .MaxShift(MaxShift)
    ) u_shift (
        .value_i (@value@),
        .shift_i (@shift@),
        .enable_i(@valid@),
        .value_o (beat)
    );
)";

constexpr std::string_view kFp32 = R"(
    @accumulator@ #(
        .InWidth      (@width@),
        .ExponentWidth(ExponentWidth)
    ) u_accumulator (
        .clk_i     (clk_i),
        .rst_ni    (rst_ni),
        .valid_i   (@beat@_valid),
        .clear_i   (@beat@_clear),
        .value_i   (@value@),
        .exponent_i(@exponent@),
        .valid_o   (valid_o),
        .acc_o     (acc_o)
    );
)";

// " + 10'd125" or " - 10'd118".
std::string plus(int constant, int width) {
    return (constant < 0 ? "- " : "+ ") + std::to_string(width) + "'d" +
           std::to_string(std::abs(constant));
}

// Scales that have a significand and an exponent.
bool has_significands(Scales scales) {
    return scales == Scales::numbers || scales == Scales::numbers_float;
}

std::string range_text(int bits, int width) {
    std::string text = "[" + std::to_string(bits - 1) + ":0]";
    text.resize(std::max(text.size(), static_cast<std::size_t>(width)), ' ');
    return text;
}

// Scales that are numbers, unpacked.
std::string unpack_numbers(const formats::ScaleFacts& scale) {
    const int mantissa = scale.mantissa_bits;
    const int exponent = scale.exponent_bits;
    const int columns = static_cast<int>(
        std::max(range_text(mantissa + 1, 0).size(), range_text(exponent, 0).size()));
    return substitute(
        kUnpackNumbers,
        {{"exponent", std::to_string(exponent)},
         {"mantissa", std::to_string(mantissa)},
         {"significands", range_text(mantissa + 1, columns)},
         {"exponents", range_text(exponent, columns)},
         {"field", std::to_string(mantissa + exponent - 1) + ":" + std::to_string(mantissa)},
         {"rest", std::to_string(mantissa - 1)},
         {"zeros", std::to_string(exponent - 1) + "'b" +
                       std::string(static_cast<std::size_t>(exponent - 1), '0')}});
}

// Two scale codes of up to 254 each and a constant below 0: some -125 to 420, and a sign.
constexpr int kExponentWidth = 10;

// What goes along with the sum to the accumulator.
Signal shift_signal(const BlockDot& unit, const Config& config) {
    return {"shift", "ShiftWidth",
            model::ceil_log2(static_cast<std::uint64_t>(unit.most_shift(config)) + 1),
            Meaning::shift};
}

Signal exponent_signal() {
    return {"beat_exponent", "ExponentWidth", kExponentWidth, Meaning::exponent};
}

// A scale, or its significand, by which the sum is multiplied.
Signal scale_signal(const BlockDot& unit, const Config& config, bool act) {
    const formats::ScaleFacts scale = unit.facts(config).scale;
    const bool whole = unit.scales(config) == Scales::integer;
    const int bits = whole ? scale.port_bits : scale.mantissa_bits + 1;
    return signal(std::string(act ? "act" : "weight") + (whole ? "_scale" : "_significand"), bits,
                  act ? Meaning::act_scale : Meaning::weight_scale);
}

// Times both scales, one after the other.
Written scaled_sum(const BlockDot& unit, const Config& config, const Pipeline& pipeline,
                   const Signal& sum) {
    const ScaledWidths widths = scaled_widths(unit.facts(config), config.lanes);
    const Written once =
        scale_product(config, pipeline.now(sum), pipeline.now(scale_signal(unit, config, true)),
                      signal("once_scaled", widths.once, Meaning::once_scaled));
    const Written twice =
        scale_product(config, once.out, pipeline.now(scale_signal(unit, config, false)),
                      signal("scaled", widths.twice, Meaning::scaled));
    Written out;
    out += "\n    // Times both scales, one after the other.";
    out += once;
    out += twice;
    out.out = twice.out;
    return out;
}

Written float_accumulator(const Config& config, const Pipeline& pipeline, const Signal& value) {
    const std::string module = parts::accumulator_fp32_name(config.adder.value(), value.bits);
    Written out;
    out.text = substitute(kFp32, {{"accumulator", module},
                                  {"width", std::to_string(value.bits)},
                                  {"beat", pipeline.beat()},
                                  {"value", pipeline.now(value.name)},
                                  {"exponent", pipeline.now(exponent_signal().name)}});
    out.files = parts::accumulator_fp32(config.adder.value(), value.bits);
    const std::string part = "u_accumulator";
    out.take({value.name, value.width, value.bits, Meaning::addend}, part, "value_i");
    out.take(exponent_signal(), part, "exponent_i");
    out += accumulated(signal("acc_o", 32));
    return out;
}

Written shifted_beat(const Signal& value, const Signal& shift, const std::string& valid,
                     int most_shift) {
    Written out;
    out.text = substitute(
        kShift,
        {{"width", value.width}, {"value", value.name}, {"shift", shift.name}, {"valid", valid}});
    out.files = parts::left_shift();
    out.out = {"beat", "BeatWidth", value.bits + most_shift, Meaning::shifted};
    const std::string part = "u_shift";
    out.take(value, part, "value_i");
    out.take(shift, part, "shift_i");
    out.take(signal("enable", 1, Meaning::enable), part, "enable_i");
    out.give(out.out, part, "value_o");
    out.signals = {out.out};
    return out;
}

// From the beat's sum to the accumulator.
Written block_scaled(const BlockDot& unit, const Config& config, Pipeline& pipeline,
                     const Signal& sum) {
    const Scales kind = unit.scales(config);
    std::vector<Signal> at_sum{sum};
    std::vector<Signal> behind;  // what passes the products with the scales
    if (kind == Scales::shift || kind == Scales::numbers) {
        behind.push_back(shift_signal(unit, config));
    } else if (is_fp32(config)) {
        behind.push_back(exponent_signal());
    }
    const bool multiplies = kind == Scales::integer || has_significands(kind);
    at_sum.insert(at_sum.end(), behind.begin(), behind.end());
    if (multiplies) {
        at_sum.push_back(scale_signal(unit, config, true));
        at_sum.push_back(scale_signal(unit, config, false));
    }
    const std::string behind_sum = multiplies        ? "its products with the scales"
                                   : is_fp32(config) ? "the FP32 addition"
                                                     : "the shift";
    Written out = pipeline.cut("sum", 1, at_sum, "between the sum and " + behind_sum);
    Signal value = sum;
    if (multiplies) {
        const Written scaled = scaled_sum(unit, config, pipeline, sum);
        out += scaled;
        value = scaled.out;
        std::vector<Signal> signals{value};
        signals.insert(signals.end(), behind.begin(), behind.end());
        out += pipeline.cut("scaled", 2, signals,
                            is_fp32(config) ? "between the scaled sum and the FP32 addition"
                                            : "behind the products with both scales");
    }
    if (is_fp32(config)) {
        out += float_accumulator(config, pipeline, value);
        return out;
    }
    if (kind == Scales::integer) {
        const Written counted = pipeline.counted(value);
        out += counted;
        out += pipeline.accumulator(config, counted.out);
        return out;
    }
    const Written beat = shifted_beat(pipeline.now(value), pipeline.now(shift_signal(unit, config)),
                                      pipeline.valid(), unit.most_shift(config));
    out += beat;
    out += pipeline.cut("beat", kind == Scales::shift ? 2 : 0, {beat.out},
                        "between the shift and the accumulator");
    out += pipeline.accumulator(config, beat.out);
    return out;
}

// FP32: the exponent, biased by 127, of the leading magnitude bit that a beat can have where both
// scales are 0. A product counts the square of an element's unit, and both scales count theirs.
int exponent_at_zero(const formats::Facts& facts, int width) {
    return -2 * facts.element.fraction - 2 * facts.scale.unit + (width - 2) + 127;
}

// What scales are before the operand register, with the localparams of their widths.
Written block_scales(const BlockDot& unit, const Config& config) {
    const Scales kind = unit.scales(config);
    const formats::Facts facts = unit.facts(config);
    const ScaledWidths widths = scaled_widths(facts, config.lanes);
    const std::string exponent = std::to_string(facts.scale.exponent_bits);
    Written out;
    if (is_fp32(config)) {
        // Without a significand the sum goes on as it is.
        const std::string constant =
            plus(exponent_at_zero(facts, has_significands(kind) ? widths.twice : widths.sum),
                 kExponentWidth);
        out.text =
            has_significands(kind)
                ? unpack_numbers(facts.scale) +
                      substitute(kNumbersExponent, {{"exponent", exponent}, {"constant", constant}})
                : substitute(kE8m0Sum, {{"constant", constant}});
    } else if (kind == Scales::shift) {
        out.text = kBlockFlagSum;
        out.files = parts::flag_sum();
    } else if (kind == Scales::integer) {
        out.text =
            "    wire [ScaleWidth-1:0] act_scale_d;\n    wire [ScaleWidth-1:0] weight_scale_d;\n"
            "    assign act_scale_d    = act_scale_i;\n"
            "    assign weight_scale_d = weight_scale_i;\n";
    } else {
        out.text =
            unpack_numbers(facts.scale) + substitute(kNumbersShiftSum, {{"exponent", exponent}});
        out.files = parts::flag_sum();
    }
    return out;
}

// The same as signals, in the order in which they are kept.
std::vector<Signal> scale_operands(const BlockDot& unit, const Config& config) {
    const Scales kind = unit.scales(config);
    std::vector<Signal> list;
    if (is_fp32(config)) {
        list.push_back(exponent_signal());
    } else if (kind != Scales::integer) {
        list.push_back(shift_signal(unit, config));
    }
    if (kind == Scales::integer) {
        for (const char* name : {"act_scale", "weight_scale"}) {
            list.push_back({name, "ScaleWidth", config.scale_width});
        }
    }
    if (has_significands(kind)) {
        list.push_back(scale_signal(unit, config, true));
        list.push_back(scale_signal(unit, config, false));
    }
    return list;
}

std::string locals(const BlockDot& unit, const Config& config) {
    const ScaledWidths widths = scaled_widths(unit.facts(config), config.lanes);
    std::string text = "\n    localparam SumWidth = " + std::to_string(widths.sum) + ";\n";
    if (is_fp32(config)) {
        return text + "    localparam ExponentWidth = " + std::to_string(kExponentWidth) + ";\n";
    }
    switch (unit.scales(config)) {
        case Scales::integer:
            return text;
        case Scales::shift:
            return text +
                   "    localparam MaxShift   = (ActScales - 1) + (WeightScales - 1);\n"
                   "    localparam ShiftWidth = $clog2(MaxShift + 1);\n"
                   "    localparam BeatWidth  = SumWidth + MaxShift;\n";
        default:
            return text + "    localparam MaxShift   = " + std::to_string(unit.most_shift(config)) +
                   ";\n    localparam ShiftWidth = $clog2(MaxShift + 1);\n"
                   "    localparam BeatWidth  = " +
                   std::to_string(widths.twice) + " + MaxShift;\n";
    }
}

Written block_body(const BlockDot& unit, const Config& config) {
    const formats::Facts facts = unit.facts(config);
    Pipeline pipeline;
    Written body;
    body += locals(unit, config);
    const Unpacked unpacked = block_unpack(facts.element, config.lanes);
    std::vector<Signal> operands = unpacked.operands;
    const std::vector<Signal> alongside = scale_operands(unit, config);
    operands.insert(operands.end(), alongside.begin(), alongside.end());
    body += unpacked;
    body += block_scales(unit, config);
    body += pipeline.operands(operands, "_d");
    // Nothing stands between scales and accumulator where they are exponents alone.
    const bool early = unit.scales(config) == Scales::exponent;
    const Written sum = block_sum(config, facts.element, &pipeline,
                                  {.middle = early ? 3 : 0, .rows = early ? 2 : 3}, alongside);
    body += sum;
    body += block_scaled(unit, config, pipeline, sum.out);
    return body;
}

}  // namespace

Emission emit_block_dot(const Design& design, const std::string& format) {
    const Config& config = design.config();
    const BlockDot& unit = block_unit(design);
    ModuleText m = top_text(design);
    m.purpose = {"dot product of " + std::to_string(config.lanes) + " pairs of " + format +
                     ", and accumulator.",
                 "acc_o = sum over beats of (sum over lanes of act * weight) * act scale * weight "
                 "scale.",
                 "A beat's result shows in acc_o " + std::to_string(design.fixed_latency()) +
                     " rising edges later (Latency = Cuts + 2). clear_i starts a new sum."};
    if (config.group > config.lanes) {
        m.purpose.push_back("A block of " + std::to_string(config.group) + " values takes " +
                            std::to_string(config.group / config.lanes) +
                            " beats, each with the block's scale.");
    }
    const Written body = block_body(unit, config);
    m.body = body.text;
    return emission(body, m.file());
}

}  // namespace qrazor::units
