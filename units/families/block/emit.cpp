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

constexpr std::string_view kE4m3Unpack = R"(
    // Scales are {exponent of 4 bits, mantissa of 3}. Exponent 0 is that of 1 without the leading
    // bit of the significand.
    wire [3:0] act_significand_d;
    wire [3:0] weight_significand_d;
    wire [3:0] act_shift;
    wire [3:0] weight_shift;
    assign act_significand_d    = {|act_scale_i[6:3], act_scale_i[2:0]};
    assign weight_significand_d = {|weight_scale_i[6:3], weight_scale_i[2:0]};
    assign act_shift            = act_scale_i[6:3] - {3'b000, |act_scale_i[6:3]};
    assign weight_shift         = weight_scale_i[6:3] - {3'b000, |weight_scale_i[6:3]};
@sum@)";

constexpr const char* kE4m3ShiftSum = R"(
    // How far the beat's scaled sum is shifted.
    wire [ShiftWidth-1:0] shift_d;
    flag_sum #(
        .ActFlagWidth   (4),
        .WeightFlagWidth(4),
        .ShiftWidth     (ShiftWidth)
    ) u_scale_sum (
        .act_flag_i   (act_shift),
        .weight_flag_i(weight_shift),
        .shift_o      (shift_d)
    );
)";

constexpr std::string_view kE4m3Exponent = R"(
    // The exponent, biased by 127, of the leading magnitude bit of the beat's scaled sum.
    wire [ExponentWidth-1:0] beat_exponent_d;
    assign beat_exponent_d = {{(ExponentWidth-4){1'b0}}, act_shift}
                           + {{(ExponentWidth-4){1'b0}}, weight_shift} @constant@;
)";

constexpr std::string_view kFp16Unpack = R"(
    // Scales are {exponent of 5 bits, mantissa of 10}. Exponent 0 is that of 1 without the leading
    // bit of the significand.
    wire [10:0] act_significand_d;
    wire [10:0] weight_significand_d;
    wire [4:0]  act_shift;
    wire [4:0]  weight_shift;
    assign act_significand_d    = {|act_scale_i[14:10], act_scale_i[9:0]};
    assign weight_significand_d = {|weight_scale_i[14:10], weight_scale_i[9:0]};
    assign act_shift            = act_scale_i[14:10] - {4'b0000, |act_scale_i[14:10]};
    assign weight_shift         = weight_scale_i[14:10] - {4'b0000, |weight_scale_i[14:10]};

    // The exponent, biased by 127, of the leading magnitude bit of the beat's scaled sum.
    wire [ExponentWidth-1:0] beat_exponent_d;
    assign beat_exponent_d = {{(ExponentWidth-5){1'b0}}, act_shift}
                           + {{(ExponentWidth-5){1'b0}}, weight_shift} @constant@;
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

bool has_e4m3(Scales scales) {
    return scales == Scales::e4m3_fixed || scales == Scales::e4m3_float;
}

// Scales that have a significand and an exponent.
bool has_significands(Scales scales) {
    return has_e4m3(scales) || scales == Scales::fp16;
}
int significand_bits(Scales scales) {
    return scales == Scales::fp16 ? 11 : 4;
}

constexpr int kExponentWidth = 10;

// From the beat's sum to the accumulator.
std::string block_scaled(const BlockDot& unit, const Config& config, Pipeline& pipeline,
                         parts::Files& files) {
    const Scales kind = unit.scales(config);
    const std::string scale_width =
        std::to_string(kind == Scales::integer ? config.scale_width : significand_bits(kind));
    const std::string act_scale = has_significands(kind) ? "act_significand" : "act_scale";
    const std::string weight_scale = has_significands(kind) ? "weight_significand" : "weight_scale";
    std::vector<Signal> at_sum{{"sum", "SumWidth"}};
    std::vector<Signal> behind;  // what passes the products with the scales
    if (kind == Scales::shift || kind == Scales::e4m3_fixed) {
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
    int value_width = block_sum_width(unit.elements_of(config), config.lanes);
    if (multiplies) {
        const int bits = std::stoi(scale_width);
        const int largest = kind == Scales::integer ? (1 << bits) - 1
                            : kind == Scales::fp16  ? kFp16Significand
                                                    : kE4m3Significand;
        const ScaledWidths widths = scaled_widths(unit.elements_of(config), config.lanes, largest);
        const TreeText once = scale_product(config, pipeline.now("sum"), pipeline.now(act_scale),
                                            "once_scaled", widths.sum, bits, widths.once);
        const TreeText twice = scale_product(config, "once_scaled", pipeline.now(weight_scale),
                                             "scaled", widths.once, bits, widths.twice);
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

std::string block_body(const BlockDot& unit, const Config& config, const BlockText& words,
                       parts::Files& files) {
    const Scales kind = unit.scales(config);
    Pipeline pipeline;
    const int sum_width = block_sum_width(unit.elements_of(config), config.lanes);
    std::string text = "\n    localparam SumWidth = " + std::to_string(sum_width) + ";\n";
    const Unpacked unpacked = block_unpack(unit.elements_of(config));
    std::string front = unpacked.text;
    std::vector<Signal> operands = unpacked.signals;
    std::vector<Signal> alongside;
    parts::append(files, unpacked.files);
    if (kind == Scales::shift) {
        text +=
            "    localparam MaxShift   = (ActScales - 1) + (WeightScales - 1);\n"
            "    localparam ShiftWidth = $clog2(MaxShift + 1);\n"
            "    localparam BeatWidth  = SumWidth + MaxShift;\n";
        front += kBlockFlagSum;
        parts::append(files, parts::flag_sum());
        alongside.push_back({"shift", "ShiftWidth"});
    } else if (kind == Scales::exponent) {
        text += "    localparam ExponentWidth = " + std::to_string(kExponentWidth) + ";\n";
        front += substitute(kE8m0Sum, {{"constant", plus(words.exponent_at_zero, kExponentWidth)}});
        alongside.push_back({"beat_exponent", "ExponentWidth"});
    } else if (kind == Scales::integer) {
        front +=
            "    wire [ScaleWidth-1:0] act_scale_d;\n    wire [ScaleWidth-1:0] weight_scale_d;\n"
            "    assign act_scale_d    = act_scale_i;\n"
            "    assign weight_scale_d = weight_scale_i;\n";
        alongside.push_back({"act_scale", "ScaleWidth"});
        alongside.push_back({"weight_scale", "ScaleWidth"});
    } else if (kind == Scales::e4m3_fixed) {
        const ScaledWidths widths =
            scaled_widths(unit.elements_of(config), config.lanes, kE4m3Significand);
        text += "    localparam MaxShift   = " + std::to_string(2 * kE4m3Shift) +
                ";\n    localparam ShiftWidth = $clog2(MaxShift + 1);\n"
                "    localparam BeatWidth  = " +
                std::to_string(widths.twice) + " + MaxShift;\n";
        front += substitute(kE4m3Unpack, {{"sum", kE4m3ShiftSum}});
        parts::append(files, parts::flag_sum());
        alongside.push_back({"shift", "ShiftWidth"});
    } else if (kind == Scales::fp16) {
        text += "    localparam ExponentWidth = " + std::to_string(kExponentWidth) + ";\n";
        front +=
            substitute(kFp16Unpack, {{"constant", plus(words.exponent_at_zero, kExponentWidth)}});
        alongside.push_back({"beat_exponent", "ExponentWidth"});
    } else {
        text += "    localparam ExponentWidth = " + std::to_string(kExponentWidth) + ";\n";
        front += substitute(
            kE4m3Unpack,
            {{"sum", substitute(kE4m3Exponent,
                                {{"constant", plus(words.exponent_at_zero, kExponentWidth)}})}});
        alongside.push_back({"beat_exponent", "ExponentWidth"});
    }
    if (has_significands(kind)) {
        const std::string bits = std::to_string(significand_bits(kind));
        alongside.push_back({"act_significand", bits});
        alongside.push_back({"weight_significand", bits});
    }
    operands.insert(operands.end(), alongside.begin(), alongside.end());
    text += front + pipeline.operands(operands, "_d");
    parts::append(files, parts::pipe_stage());
    const bool early = kind == Scales::exponent;  // nothing stands between scales and accumulator
    const TreeText sum = block_sum(config, unit.elements_of(config), &pipeline,
                                   {.middle = early ? 3 : 0, .rows = early ? 2 : 3}, alongside);
    parts::append(files, sum.files);
    return text + sum.text + block_scaled(unit, config, pipeline, files);
}

}  // namespace

parts::Files emit_block_dot(const Design& design, const BlockText& words) {
    const Config& config = design.config();
    const BlockDot& unit = block_unit(design);
    ModuleText m;
    m.name = design.module_name();
    m.purpose = {"dot product of " + std::to_string(config.lanes) + " pairs of " + words.format +
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
    m.body = block_body(unit, config, words, files);
    files.push_back(m.file());
    return files;
}

}  // namespace qrazor::units
