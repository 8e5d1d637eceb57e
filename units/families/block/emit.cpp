// Verilog of the units on block-scaled formats.
#include "families/block/emit.h"

#include <cstdlib>

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

constexpr int kExponentWidth = 10;

// From the beat's sum to the accumulator.
std::string block_scaled(const BlockDot& unit, const Config& config, Pipeline& pipeline,
                         parts::Files& files) {
    const Scales kind = unit.scales(config);
    const formats::Facts facts = unit.facts(config);
    const int scale_bits =
        kind == Scales::integer ? facts.scale.port_bits : facts.scale.mantissa_bits + 1;
    const std::string scale_width = std::to_string(scale_bits);
    const std::string act_scale = has_significands(kind) ? "act_significand" : "act_scale";
    const std::string weight_scale = has_significands(kind) ? "weight_significand" : "weight_scale";
    std::vector<Signal> at_sum{{"sum", "SumWidth"}};
    std::vector<Signal> behind;  // what passes the products with the scales
    if (kind == Scales::shift || kind == Scales::numbers) {
        behind.push_back({"shift", "ShiftWidth"});
    } else if (is_fp32(config)) {
        behind.push_back({"beat_exponent", "ExponentWidth"});
    }
    const bool multiplies = kind == Scales::integer || has_significands(kind);
    at_sum.insert(at_sum.end(), behind.begin(), behind.end());
    if (multiplies) {
        at_sum.push_back({act_scale, scale_width});
        at_sum.push_back({weight_scale, scale_width});
    }
    std::string text = pipeline.cut("sum", 1, at_sum, "between the sum and the scales");
    std::string value = "sum";
    int value_width = block_sum_width(facts.element, config.lanes);
    if (multiplies) {
        const ScaledWidths widths = scaled_widths(facts, config.lanes);
        const TreeText once = scale_product(config, pipeline.now("sum"), pipeline.now(act_scale),
                                            "once_scaled", widths.sum, scale_bits, widths.once);
        const TreeText twice = scale_product(config, "once_scaled", pipeline.now(weight_scale),
                                             "scaled", widths.once, scale_bits, widths.twice);
        text += "\n    // Times both scales, one after the other.";
        text += once.text + twice.text;
        parts::append(files, once.files);
        parts::append(files, twice.files);
        value = "scaled";
        value_width = widths.twice;
        std::vector<Signal> signals{signal("scaled", value_width)};
        signals.insert(signals.end(), behind.begin(), behind.end());
        text += pipeline.cut("scaled", 2, signals, "behind the products with both scales");
    }
    if (is_fp32(config)) {
        parts::append(files, parts::accumulator_fp32(config.adder, value_width));
        const std::string accumulator = parts::accumulator_fp32_name(config.adder, value_width);
        return text + substitute(kFp32, {{"accumulator", accumulator},
                                         {"width", std::to_string(value_width)},
                                         {"beat", pipeline.beat()},
                                         {"value", pipeline.now(value)},
                                         {"exponent", pipeline.now("beat_exponent")}});
    }
    parts::append(files, parts::accumulator(config));
    if (kind == Scales::integer) {
        text += pipeline.counted("scaled", std::to_string(value_width));
        return text + pipeline.accumulator(config, "counted", std::to_string(value_width));
    }
    parts::append(files, parts::left_shift());
    text +=
        substitute(kShift, {{"width", value == "sum" ? "SumWidth" : std::to_string(value_width)},
                            {"value", pipeline.now(value)},
                            {"shift", pipeline.now("shift")},
                            {"valid", pipeline.valid()}});
    text += pipeline.cut("beat", kind == Scales::shift ? 2 : 0, {{"beat", "BeatWidth"}},
                         "between the shift and the accumulator");
    return text + pipeline.accumulator(config, "beat", "BeatWidth");
}

// FP32: the exponent, biased by 127, of the leading magnitude bit that a beat can have where both
// scales are 0. A product counts the square of an element's unit, and both scales count theirs.
int exponent_at_zero(const formats::Facts& facts, int width) {
    return -2 * facts.element.fraction - 2 * facts.scale.unit + (width - 2) + 127;
}

std::string block_body(const BlockDot& unit, const Config& config, parts::Files& files) {
    const Scales kind = unit.scales(config);
    const formats::Facts facts = unit.facts(config);
    Pipeline pipeline;
    const ScaledWidths widths = scaled_widths(facts, config.lanes);
    std::string text = "\n    localparam SumWidth = " + std::to_string(widths.sum) + ";\n";
    const Unpacked unpacked = block_unpack(facts.element);
    std::string front = unpacked.text;
    std::vector<Signal> operands = unpacked.signals;
    std::vector<Signal> alongside;
    parts::append(files, unpacked.files);
    const std::string exponent = std::to_string(facts.scale.exponent_bits);
    if (is_fp32(config)) {
        text += "    localparam ExponentWidth = " + std::to_string(kExponentWidth) + ";\n";
        // Without a significand the sum goes on as it is.
        const std::string constant =
            plus(exponent_at_zero(facts, has_significands(kind) ? widths.twice : widths.sum),
                 kExponentWidth);
        front +=
            has_significands(kind)
                ? unpack_numbers(facts.scale) +
                      substitute(kNumbersExponent, {{"exponent", exponent}, {"constant", constant}})
                : substitute(kE8m0Sum, {{"constant", constant}});
        alongside.push_back({"beat_exponent", "ExponentWidth"});
    } else if (kind == Scales::shift) {
        text +=
            "    localparam MaxShift   = (ActScales - 1) + (WeightScales - 1);\n"
            "    localparam ShiftWidth = $clog2(MaxShift + 1);\n"
            "    localparam BeatWidth  = SumWidth + MaxShift;\n";
        front += kBlockFlagSum;
        parts::append(files, parts::flag_sum());
        alongside.push_back({"shift", "ShiftWidth"});
    } else if (kind == Scales::integer) {
        front +=
            "    wire [ScaleWidth-1:0] act_scale_d;\n    wire [ScaleWidth-1:0] weight_scale_d;\n"
            "    assign act_scale_d    = act_scale_i;\n"
            "    assign weight_scale_d = weight_scale_i;\n";
        alongside.push_back({"act_scale", "ScaleWidth"});
        alongside.push_back({"weight_scale", "ScaleWidth"});
    } else {
        text += "    localparam MaxShift   = " + std::to_string(2 * facts.scale.largest_shift()) +
                ";\n    localparam ShiftWidth = $clog2(MaxShift + 1);\n"
                "    localparam BeatWidth  = " +
                std::to_string(widths.twice) + " + MaxShift;\n";
        front +=
            unpack_numbers(facts.scale) + substitute(kNumbersShiftSum, {{"exponent", exponent}});
        parts::append(files, parts::flag_sum());
        alongside.push_back({"shift", "ShiftWidth"});
    }
    if (has_significands(kind)) {
        const std::string bits = std::to_string(facts.scale.mantissa_bits + 1);
        alongside.push_back({"act_significand", bits});
        alongside.push_back({"weight_significand", bits});
    }
    operands.insert(operands.end(), alongside.begin(), alongside.end());
    text += front + pipeline.operands(operands, "_d");
    parts::append(files, parts::pipe_stage());
    const bool early = kind == Scales::exponent;  // nothing stands between scales and accumulator
    const TreeText sum = block_sum(config, facts.element, &pipeline,
                                   {.middle = early ? 3 : 0, .rows = early ? 2 : 3}, alongside);
    parts::append(files, sum.files);
    return text + sum.text + block_scaled(unit, config, pipeline, files);
}

}  // namespace

parts::Files emit_block_dot(const Design& design, const std::string& format) {
    const Config& config = design.config();
    const BlockDot& unit = block_unit(design);
    ModuleText m;
    m.name = design.module_name();
    m.purpose = {"dot product of " + std::to_string(config.lanes) + " pairs of " + format +
                     ", and accumulator.",
                 "A beat's result shows in acc_o " + std::to_string(design.fixed_latency()) +
                     " rising edges later (Latency = Cuts + 2). clear_i starts a new sum."};
    if (config.group > config.lanes) {
        m.purpose.push_back("A block of " + std::to_string(config.group) + " values takes " +
                            std::to_string(config.group / config.lanes) +
                            " beats, each with the block's scale.");
    }
    m.parameters = design.parameters();
    m.ports = design.ports();
    m.made_by = command_line(design);
    parts::Files files;
    m.body = block_body(unit, config, files);
    files.push_back(m.file());
    return files;
}

}  // namespace qrazor::units
