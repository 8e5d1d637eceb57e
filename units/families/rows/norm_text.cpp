// Cores of norms. Numbers stand for widths that norm_text.h says; what a configuration changes is a
// parameter.
#include "families/rows/norm_text.h"

#include <cstdlib>

#include "qrazor/model/pwl.h"
#include "qrazor/support/text.h"

namespace qrazor::units {
namespace {

constexpr std::string_view kParseFold = R"(
    // Bits of the one's complement magnitude: they differ from the sign.
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            wire [Width-1:0] value;
            wire [Width-2:0] seen;
            wire [Width-2:0] so_far;
            assign value = beat_i[i*Width +: Width]@counts@;
            assign seen  = value[Width-2:0] ^ {(Width-1){value[Width-1]}};
            if (i == 0) begin : gen_first
                assign so_far = state_i | seen;
            end else begin : gen_next
                assign so_far = gen_lane[i-1].so_far | seen;
            end
        end
    endgenerate
    assign next_o = gen_lane[Lanes-1].so_far;
@unused@)";

constexpr std::string_view kParseMap = R"(
    // The leading one of the row, and how far that is above what a code of 16 bits holds; a row of
    // 0 and -1 stays as it is.
    reg [5:0] lead;
    reg [5:0] place;
    integer   n;
    always @* begin
        lead  = 6'd14;
        place = 6'd0;
        for (n = 0; n < Width - 1; n = n + 1) begin
            if (stat_i[n]) begin
                lead = place;
            end
            place = place + 6'd1;
        end
    end
    assign result_o[Beside+Lanes*16 +: 7]   = {1'b0, lead} - 7'd14;
    assign result_o[Lanes*16 +: Beside] = beat_i[Lanes*Width +: Beside];

    // Widened by what a shift to the left can take, and one bit more than is kept: the highest
    // that is dropped. Half of a step and more rounds up, but not beyond the largest code; the
    // least one is drawn in, as codes are symmetric.
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            wire [Width-1:0]         value;
            wire signed [Width+14:0] padded;
            wire [Width+14:0]        shifted;
            wire [15:0]              kept;
            wire                     most;
            wire                     least;
            wire                     up;
            wire                     unused_high;
            assign value       = beat_i[i*Width +: Width]@counts@;
            assign padded      = {value, 15'd0};
            assign shifted     = padded >>> lead;
            assign kept        = shifted[16:1];
            assign unused_high = &{1'b0, shifted[Width+14:17]};
            assign most        = ~kept[15] & (&kept[14:0]);
            assign least       = kept[15] & ~(|kept[14:0]);
            assign up          = least | (shifted[0] & ~most);
            assign result_o[i*16 +: 16] = kept + {15'd0, up};
        end
    endgenerate
)";

constexpr std::string_view kMeanFold = R"(
    // Codes that do not count are 0 already.
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            wire [SumWidth-1:0] code;
            wire [SumWidth-1:0] so_far;
            assign code = {{(SumWidth-15){beat_i[i*16 + 15]}}, beat_i[i*16 +: 15]};
            if (i == 0) begin : gen_first
                assign so_far = state_i + code;
            end else begin : gen_next
                assign so_far = gen_lane[i-1].so_far + code;
            end
        end
    endgenerate
    assign next_o = gen_lane[Lanes-1].so_far;

    wire unused_beside;
    assign unused_beside = &{1'b0, beat_i[Lanes*16 +: Lanes + 7]};
)";

constexpr std::string_view kMeanMap = R"(
    // The sum times 1/d, to 4 fraction bits.
    wire signed [SumWidth+25:0] product;
    wire signed [SumWidth+25:0] rounded;
    wire [20:0]                 mean;
    wire                        unused_ends;
    assign product = $signed({{26{stat_i[SumWidth-1]}}, stat_i})
        * $signed({{(SumWidth+1){1'b0}}, one_over_i});
    assign rounded     = product + $signed({{(SumWidth+6){1'b0}}, 20'h80000});
    assign mean        = rounded[40:20];
    assign unused_ends = &{1'b0, rounded};

    assign result_o[Lanes*22 +: 7] = beat_i[Lanes*17 +: 7];

    // What does not count stays 0.
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            wire [21:0] centred;
            assign centred = {{2{beat_i[i*16 + 15]}}, beat_i[i*16 +: 16], 4'd0}
                - {mean[20], mean};
            assign result_o[i*22 +: 22] = centred & {22{beat_i[Lanes*16 + i]}};
        end
    endgenerate
)";

constexpr std::string_view kSquareFold = R"(
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            wire signed [15:0]  code;
            wire signed [31:0]  square;
            wire [SumWidth-1:0] so_far;
            wire                unused_sign;
            assign code        = beat_i[i*16 +: 16];
            assign square      = code * code;
            assign unused_sign = square[31];
            if (i == 0) begin : gen_first
                assign so_far = state_i[SumWidth-1:0] + {{(SumWidth-31){1'b0}}, square[30:0]};
            end else begin : gen_next
                assign so_far = gen_lane[i-1].so_far + {{(SumWidth-31){1'b0}}, square[30:0]};
            end
        end
    endgenerate
    assign next_o[SumWidth-1:0] = gen_lane[Lanes-1].so_far;

    // The row's shift goes with the sum: eps is counted in the units of its squares.
@shift@    wire unused_shift;
    assign unused_shift = &{1'b0, state_i[SumWidth +: 7]};
)";

constexpr std::string_view kRootMap = R"(
    // eps in the units of the squares, which the row's shift has changed: shifted to the right,
    // rounded half up, by eps_shift_i and twice the row's shift; to the left where that is less
    // than 0. Two bits more than eps has in front, one behind it for rounding.
    wire signed [9:0] down;
    wire [9:0]        right;
    wire [79:0]       high;
    wire [62:0]       eps;
    wire              unused_eps;
    assign down  = {{2{eps_shift_i[7]}}, eps_shift_i}
        + {{2{stat_i[SumWidth + 6]}}, stat_i[SumWidth +: 7], 1'b0};
    assign right = down + 10'd62;
    assign high  = right[9] ? ((|eps_i) ? {1'b0, 79'h7fffffffffffffffffff} : 80'd0)
                            : ({1'b0, eps_i, 63'd0} >> right);
    assign eps   = (|high[79:63]) ? {1'b0, {62{1'b1}}}
                                  : {1'b0, high[62:1]} + {62'd0, high[0]};
    assign unused_eps = &{1'b0, high};

    // By steps of an even number of bits, until one of the two highest is 1: the root's exponent
    // counts them, and the 16 highest bits are its argument.
    wire [63:0] total;
    assign total = {{(64-SumWidth){1'b0}}, stat_i[SumWidth-1:0]} + {1'b0, eps};
    wire [4:0]  exponent;
    genvar      j;
    generate
        for (j = 4; j >= 0; j = j - 1) begin : gen_step
            wire [63:0] from;
            wire [63:0] to;
            if (j == 4) begin : gen_first
                assign from = total;
            end else begin : gen_next
                assign from = gen_step[j+1].to;
            end
            assign exponent[j] = |from[63 -: (2 << j)];
            assign to          = exponent[j] ? from : from << (2 << j);
        end
    endgenerate
    wire [5:0]  segment;
    wire [9:0]  place;
    wire        unused_low;
    assign {segment, place} = gen_step[0].to[63:48];
    assign unused_low       = &{1'b0, gen_step[0].to[47:0]};

    wire [15:0] offset;
    wire [@fall_top@:0] fall;
    inverse_root_table u_table (
        .segment_i(segment),
        .offset_o (offset),
        .fall_o   (fall)
    );
    // Exact to the last bit of the product, then cut: rounded down.
    wire [25:0] root;
    wire        unused_root;
    assign root        = {offset, 10'd0} - {@fall_zeros@'d0, fall} * {16'd0, place};
    assign unused_root = &{1'b0, root[9:0]};

    // How far a product is shifted: never to the left, as root_shift_i + Fraction is below 16.
    localparam [5:0] Whole = 16 - Fraction;
    wire [5:0] shift;
    assign shift = Whole + {1'b0, exponent} - {@a_zeros@'d0, root_shift_i};

    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            wire signed [16:0] factor;
            wire signed [15:0] code;
            wire signed [32:0] exact;
            wire signed [33:0] product;
            wire signed [33:0] halves;
            wire [33:0]        rounded;
            wire               unused_high;
            assign factor      = {1'b0, root[25:10]};
            assign code        = beat_i[i*16 +: 16];
            assign exact       = code * factor;
            assign product     = {exact, 1'b0};
            assign halves      = product >>> shift;
            assign rounded     = halves + 34'sd1;
            assign unused_high = &{1'b0, rounded};
            assign result_o[i*NormWidth +: NormWidth] = rounded[NormWidth:1];
        end
    endgenerate
)";

// Of each segment a line; below the first no argument leads. Conditions, and no case: Yosys makes a
// memory of a case of constants, which is nothing that a netlist of gates could hold.
SourceFile root_table() {
    const model::PwlTable& table = model::table_of(model::PwlFunction::inverse_root);
    const int fall = model::widths_of(table).slope - 1;  // every slope is below 0
    ModuleText m;
    m.name = "inverse_root_table";
    m.title = "table";
    m.purpose = {
        "1/sqrt(x) on [1, 4) in 48 segments, in units of 2^-16: the value at a segment's",
        "start, and what it falls by over it. Each is the chord, moved by half its largest "
        "gap."};
    m.ports = {input_port("segment_i", 1, 6, "6", "16 x, rounded down: 16 to 63"),
               output_port("offset_o", 1, 16, "16", "the value at its start"),
               output_port("fall_o", 1, fall, std::to_string(fall), "what it falls by")};
    std::string body = "\n    assign {offset_o, fall_o} =\n";
    for (std::size_t k = 0; k < table.segments(); ++k) {
        const bool last = k + 1 == table.segments();
        body += "        " +
                (last ? std::string() : "(segment_i == 6'd" + std::to_string(16 + k) + ") ? ") +
                "{16'd" + std::to_string(table.offset[k]) + ", " + std::to_string(fall) + "'d" +
                std::to_string(std::abs(table.slope[k])) + "}" + (last ? ";\n" : " :\n");
    }
    m.body = body;
    return m.file();
}

// Parts are the same text in every unit: their defaults are no configuration's.
Parameter lanes_parameter() {
    return power_of_two_parameter("Lanes", 4, 1, 64, "values a beat");
}

Parameter sum_parameter() {
    return range_parameter("SumWidth", 40, 17, 62, "bits of the sum");
}

std::vector<Parameter> parse_parameters() {
    return {range_parameter("Width", 32, 17, 40, "bits of a value"), lanes_parameter(),
            range_parameter("Beside", 4, 1, 64, "bits that pass beside the values")};
}

RowCore overridden(RowCore core, const ParseText& parse) {
    core.overrides = {{"Width", parse.masked ? "ActWidth" : std::to_string(parse.width)},
                      {"Lanes", "Lanes"},
                      {"Beside", parse.masked ? "Lanes" : std::to_string(parse.beside)}};
    return core;
}

Signal beat_of(const std::string& width, int bits) {
    return {"beat_i", width, bits};
}

ModuleText text_of(const std::string& name, const std::string& purpose, const std::string& title,
                   const std::vector<Parameter>& parameters, const std::string& body) {
    ModuleText m;
    m.name = name;
    m.purpose = {purpose};
    m.title = title;
    m.parameters = parameters;
    m.body = body;
    return m;
}

}  // namespace

RowCore parse_fold(const Config& config, const ParseText& parse) {
    const std::string counts = parse.masked ? " & {Width{beat_i[Lanes*Width + i]}}" : std::string();
    ModuleText m = text_of(
        parse.name + "_fold", "bits of a row's values that differ from their signs.",
        "effective MSB", parse_parameters(),
        substitute(kParseFold,
                   {{"counts", counts},
                    {"unused", parse.masked ? ""
                                            : "\n    wire unused_beside;\n    assign unused_beside "
                                              "= &{1'b0, beat_i[Lanes*Width +: Beside]};\n"}}));
    m.ports = fold_ports(beat_of("Beside + Lanes*Width", parse.beside + config.lanes * parse.width),
                         {"", "Width - 1", parse.width - 1});
    return overridden(row_fold(m), parse);
}

RowCore parse_map(const Config& config, const ParseText& parse) {
    const std::string counts = parse.masked ? " & {Width{beat_i[Lanes*Width + i]}}" : std::string();
    ModuleText m = text_of(parse.name + "_map",
                           "values of a row to codes of 16 bits, shifted either way, rounded half "
                           "up and saturated.",
                           "shift and rounding", parse_parameters(),
                           substitute(kParseMap, {{"counts", counts}}));
    m.ports = map_ports(
        beat_of("Beside + Lanes*Width", parse.beside + config.lanes * parse.width),
        {"", "Width - 1", parse.width - 1},
        {"", "7 + Beside + Lanes*16", kShiftBits + parse.beside + config.lanes * kNormCode});
    return overridden(row_map(m), parse);
}

RowCore mean_fold(const Config& config) {
    const int sum = mean_sum_bits(config);
    ModuleText m = text_of("mean_fold", "the sum of a row's codes.", "sum",
                           {lanes_parameter(), sum_parameter()}, std::string(kMeanFold));
    m.ports =
        fold_ports(beat_of("7 + Lanes*17", kShiftBits + config.lanes * 17), {"", "SumWidth", sum});
    RowCore core = row_fold(m);
    core.overrides = {{"Lanes", "Lanes"}, {"SumWidth", std::to_string(sum)}};
    return core;
}

RowCore mean_map(const Config& config) {
    const int sum = mean_sum_bits(config);
    ModuleText m = text_of("mean_map", "codes of a row less their mean, with 4 fraction bits.",
                           "mean", {lanes_parameter(), sum_parameter()}, std::string(kMeanMap));
    m.ports =
        map_ports(beat_of("7 + Lanes*17", kShiftBits + config.lanes * 17), {"", "SumWidth", sum},
                  {"", "7 + Lanes*22", kShiftBits + config.lanes * kCentred}, {one_over_port()});
    RowCore core = row_map(m, {one_over_port()});
    core.overrides = {{"Lanes", "Lanes"}, {"SumWidth", std::to_string(sum)}};
    return core;
}

RowCore square_fold(const Config& config, int shift_bits, bool layer) {
    const int sum = sum_bits(config);
    const std::string shift =
        layer ? "    assign next_o[SumWidth +: 7] = beat_i[Lanes*16 + 7 +: 7] + beat_i[Lanes*16 +: "
                "7] - 7'd4;\n"
              : "    assign next_o[SumWidth +: 7] =\n"
                "        {{(7-ShiftWidth){1'b0}}, beat_i[Lanes*16 +: ShiftWidth]};\n";
    std::vector<Parameter> parameters{lanes_parameter(), sum_parameter()};
    if (!layer) {
        parameters.push_back(range_parameter("ShiftWidth", 5, 1, 6, "bits of the row's shift"));
    }
    ModuleText m =
        text_of(layer ? "layer_square_fold" : "square_fold",
                "the sum of the squares of a row's codes, and the row's shift.", "sum of squares",
                parameters, substitute(kSquareFold, {{"shift", shift}}));
    const int beside = layer ? 2 * kShiftBits : shift_bits;
    m.ports = fold_ports(beat_of(layer ? "14 + Lanes*16" : "ShiftWidth + Lanes*16",
                                 beside + config.lanes * kNormCode),
                         {"", "7 + SumWidth", kShiftBits + sum});
    RowCore core = row_fold(m);
    core.overrides = {{"Lanes", "Lanes"}, {"SumWidth", std::to_string(sum)}};
    if (!layer) {
        core.overrides.emplace_back("ShiftWidth", std::to_string(shift_bits));
    }
    return core;
}

RowCore root_map(const Config& config) {
    const int sum = sum_bits(config);
    const int fall = model::widths_of(model::table_of(model::PwlFunction::inverse_root)).slope - 1;
    const std::vector<Signal> steady{eps_port(), eps_shift_port(), shift_port()};
    ModuleText m =
        text_of("root_map", "codes of a row over the root of their squares' sum.", "inverse root",
                {lanes_parameter(), sum_parameter(),
                 range_parameter("Fraction", 10, 8, 12, "fraction bits of a result"),
                 range_parameter("NormWidth", 16, 10, 18, "bits of a result")},
                substitute(kRootMap, {{"fall_top", std::to_string(fall - 1)},
                                      {"fall_zeros", std::to_string(26 - fall)},
                                      {"a_zeros", std::to_string(6 - kRootShift)}}));
    m.ports = map_ports(beat_of("Lanes*16", config.lanes * kNormCode),
                        {"", "7 + SumWidth", kShiftBits + sum},
                        {"", "Lanes*NormWidth", config.lanes * norm_bits(config)}, steady);
    RowCore core = row_map(m, steady);
    core.overrides = {{"Lanes", "Lanes"},
                      {"SumWidth", std::to_string(sum)},
                      {"Fraction", "Fraction"},
                      {"NormWidth", "NormWidth"}};
    core.files = {root_table()};
    return core;
}

}  // namespace qrazor::units
