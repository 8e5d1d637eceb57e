// An accumulator that is an IEEE single: the addition, and its register.
#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"
#include "qrazor/support/text.h"

namespace qrazor::gen::parts {
namespace {

// One shifter serves both operands: whichever has the smaller exponent goes through it. The beat is
// inverted before that choice, not behind the shift: ~(x >> n) is ~x >> n with ones filled in, so
// inversion and shift change places and the XORs wait for nobody. With a cut towards zero instead
// of a rounding there is no sticky bit, no second carry and no second normalization;
// docs/number-format.md says what that costs.
// Widths: exponents are compared in ExponentWidth bits, of which the highest is a sign; steps
// beyond 31 drop the operand, as the frame has 26 places. `Frame + 2` bits of sum are the frame, a
// sign, and the column that makes the carry.
constexpr std::string_view kAdd = R"(
    // Both operands stand in a frame: 24 bits and 2 guard bits, the leading one at the top. The one
    // with the smaller exponent is shifted right; what leaves the frame is dropped.
@magnitude@
    // How far the beat's exponent lies below the accumulator's. The beat leads where it is larger,
    // or where there is no accumulator.
    wire                     counts;
    wire [ExponentWidth-1:0] held_exponent;
    wire [ExponentWidth-1:0] distance;
    wire                     leads;
    assign counts        = valid_i & @counts@;
    assign held_exponent = {{(ExponentWidth-8){1'b0}}, acc_i[30:23]};
    assign distance      = held_exponent - exponent_i;
    assign leads         = clear_i | (counts & distance[ExponentWidth-1]);

    // Signs are taken relative to the accumulator's. A negative beat goes in inverted, with the
    // missing 1 as the adder's carry.
    wire             negative;
    wire             subtract;
    wire [Frame-1:0] beat;
    wire [Frame-1:0] held;
    assign negative = clear_i ? value_i[InWidth-1] : acc_i[31];
    assign subtract = negative ^ value_i[InWidth-1];
    assign beat     = {magnitude ^ {Magnitude{subtract}}, {(Frame-Magnitude){subtract}}};
    assign held     = {|acc_i[30:23], acc_i[22:0], 2'b00};

    // Where the beat leads, distance is negative: ~distance is one step less, which is done here.
    wire [Frame-1:0]         larger;
    wire [Frame-1:0]         smaller;
    wire [ExponentWidth-2:0] steps;
    wire                     dropped;
    wire                     fill;
    assign larger  = leads ? beat : held;
    assign smaller = leads ? {1'b0, held[Frame-1:1]} : beat;
    assign steps   = distance[ExponentWidth-2:0] ^ {(ExponentWidth-1){distance[ExponentWidth-1]}};
    assign dropped = clear_i | ~counts | (|steps[ExponentWidth-2:5]);
    assign fill    = subtract & ~leads;

    wire [Frame-1:0] aligned;
    genvar n, j;
    generate
        for (n = 4; n >= 0; n = n - 1) begin : gen_align
            wire [Frame-1:0] wide;
            wire [Frame-1:0] shifted;
            if (n == 4) begin : gen_first
                assign wide = smaller;
            end else begin : gen_next
                assign wide = gen_align[n+1].shifted;
            end
            for (j = 0; j < Frame; j = j + 1) begin : gen_bit
                if (j + (1 << n) < Frame) begin : gen_from
                    assign shifted[j] = steps[n] ? wide[j+(1<<n)] : wide[j];
                end else begin : gen_fill
                    assign shifted[j] = steps[n] ? fill : wide[j];
                end
            end
        end
    endgenerate
    assign aligned = dropped ? {Frame{fill}} : gen_align[0].shifted;

    // The lowest column only makes the carry.
    wire [Frame+1:0] total;
    wire             unused_low;
    @adder@ #(
        .Width(Frame + 2)
    ) u_adder (
        .a_i  ({subtract, larger, subtract}),
        .b_i  ({1'b0, aligned, subtract}),
        .sum_o(total)
    );
    assign unused_low = total[0];

    // The sum's magnitude; it is below zero where the beat was the larger one after all.
    wire             below_zero;
    wire [Frame:0]   sum;
    assign below_zero = subtract & total[Frame+1];
    assign sum[Frame] = total[Frame+1] & ~subtract;
@sum@
    // Leading one to the top. A step is taken where the bits that it would push out are all 0: an
    // OR does there instead of a choice.
    generate
        for (n = 4; n >= 0; n = n - 1) begin : gen_normalize
            wire [Frame:0] wide;
            wire [Frame:0] shifted;
            wire           taken;
            if (n == 4) begin : gen_first
                assign wide = sum;
            end else begin : gen_next
                assign wide = gen_normalize[n+1].shifted;
            end
            assign taken = ~(|wide[Frame -: (1<<n)]);
            for (j = 0; j <= Frame; j = j + 1) begin : gen_bit
                if (j > Frame - (1 << n) && j >= (1 << n)) begin : gen_or
                    assign shifted[j] = wide[j] | (wide[j-(1<<n)] & taken);
                end else if (j > Frame - (1 << n)) begin : gen_keep
                    assign shifted[j] = wide[j];
                end else if (j >= (1 << n)) begin : gen_choice
                    assign shifted[j] = taken ? wide[j-(1<<n)] : wide[j];
                end else begin : gen_zero
                    assign shifted[j] = wide[j] & ~taken;
                end
            end
        end
    endgenerate
    wire [Frame:0] normal;
    wire [4:0]     zeros;
    wire           unused_dropped;
    assign normal         = gen_normalize[0].shifted;
    assign zeros          = {gen_normalize[4].taken, gen_normalize[3].taken,
                             gen_normalize[2].taken, gen_normalize[1].taken,
                             gen_normalize[0].taken};
    assign unused_dropped = &{1'b0, normal[Frame-24:0]};

    // Exponents below 1 are flushed to zero, those above 254 become the largest finite number.
    wire [ExponentWidth-1:0] leading;
    wire [ExponentWidth-1:0] exponent;
    wire                     zero;
    wire                     saturated;
    assign leading   = leads ? exponent_i : held_exponent;
    assign exponent  = leading - {{(ExponentWidth-5){1'b0}}, zeros}
                     + {{(ExponentWidth-1){1'b0}}, 1'b1};
    assign zero      = ~normal[Frame] | exponent[ExponentWidth-1] | ~(|exponent)
                     | (clear_i & ~counts);
    assign saturated = ~exponent[ExponentWidth-1]
                     & (exponent[ExponentWidth-2:0] >= {{(ExponentWidth-9){1'b0}}, 8'd255});
    assign sum_o[31]    = (negative ^ below_zero) & ~zero;
    assign sum_o[30:23] = (saturated ? 8'd254 : exponent[7:0]) & {8{~zero}};
    assign sum_o[22:0]  = (normal[Frame-1 -: 23] | {23{saturated}}) & {23{~zero}};

)";

// Of a beat that is taken whole.
// At most 25 magnitude bits: what a ripple of ORs costs in time is small beside the adder.
constexpr std::string_view kWhole = R"(    localparam Magnitude = InWidth - 1;
    localparam Frame     = 26;

    // The beat's magnitude. Negation leaves the lowest 1 and what is below it, and inverts the bits
    // above.
    wire [Magnitude-1:0] magnitude;
    genvar i;
    generate
        for (i = 0; i < Magnitude; i = i + 1) begin : gen_magnitude
            wire inverted;
            if (i == 0) begin : gen_lowest
                assign inverted = 1'b0;
            end else begin : gen_higher
                assign inverted = gen_magnitude[i-1].inverted
                                | (value_i[i-1] & value_i[InWidth-1]);
            end
            assign magnitude[i] = value_i[i] ^ inverted;
        end
    endgenerate
)";

// The same negation behind the adder, over the whole frame.
constexpr std::string_view kWholeSum = R"(    generate
        for (i = 0; i < Frame; i = i + 1) begin : gen_sum
            wire inverted;
            if (i == 0) begin : gen_lowest
                assign inverted = 1'b0;
            end else begin : gen_higher
                assign inverted = gen_sum[i-1].inverted | (total[i] & below_zero);
            end
            assign sum[i] = total[i+1] ^ inverted;
        end
    endgenerate
)";

// Of a beat that is cut: the same, whose lowest 1 may stand among the bits that are cut off.
constexpr std::string_view kCut = R"(    localparam Magnitude = 25;
    localparam Frame     = 26;
    localparam Cut       = InWidth - 1 - Magnitude;

    // The highest bits of the beat's magnitude. Negation leaves the lowest 1 and what is below it,
    // and inverts the bits above; the lowest 1 may be one of the bits that are cut off.
    wire                 minus;
    wire                 rest;
    wire [Magnitude-1:0] high;
    wire [Magnitude-1:0] magnitude;
    assign minus = value_i[InWidth-1];
    assign rest  = |value_i[Cut-1:0];
    assign high  = value_i[InWidth-2 -: Magnitude];
    wire [Magnitude-1:0] inverted;
    or_prefix #(
        .Width(Magnitude)
    ) u_beat_ones (
        .value_i({high[Magnitude-2:0], rest}),
        .any_o  (inverted)
    );
    assign magnitude = high ^ (inverted & {Magnitude{minus}});
    // A beat that is cut to 0 does not count: all its high bits are its sign, and where that is set
    // some lower bit is, too.
    wire nonzero;
    assign nonzero = (|(high ^ {Magnitude{minus}})) | (minus & ~rest);
)";

// By prefix here: units with wide beats are built for short clocks, and a ripple would stand twice
// in their longest path, before the adder and behind it (docs/tried.md, MXFP8).
constexpr std::string_view kCutSum = R"(    wire [Frame-2:0] negated;
    or_prefix #(
        .Width(Frame - 1)
    ) u_sum_ones (
        .value_i(total[Frame-1:1]),
        .any_o  (negated)
    );
    assign sum[Frame-1:0] = total[Frame:1] ^ {negated & {(Frame-1){below_zero}}, 1'b0};
)";

constexpr std::string_view kOrPrefix = R"(
    // Level n holds, for each bit, whether a run of bits that ends there has a 1.
    localparam Levels = $clog2(Width);
    genvar n, i;
    generate
        for (n = 0; n <= Levels; n = n + 1) begin : gen_level
            wire [Width-1:0] any;
            for (i = 0; i < Width; i = i + 1) begin : gen_bit
                if (n == 0) begin : gen_leaf
                    assign any[i] = value_i[i];
                end else if (((i >> (n - 1)) & 1) == 1) begin : gen_combine
                    assign any[i] = gen_level[n-1].any[i]
                                  | gen_level[n-1].any[((i >> (n - 1)) << (n - 1)) - 1];
                end else begin : gen_pass
                    assign any[i] = gen_level[n-1].any[i];
                end
            end
        end
    endgenerate

    assign any_o = gen_level[Levels].any;
)";

// The addition is a module of its own so that it can be proven by itself, for each distance of the
// exponents (formal/src/gold.cpp). The sum needs no reset: a reset leaves a clear in the pipeline.
constexpr std::string_view kAccumulate = R"(
    reg  [31:0] acc_q;
    reg         valid_q;
    wire [31:0] acc_d;

    adder_@kind@_@adder@ #(
        .InWidth      (InWidth),
        .ExponentWidth(ExponentWidth)
    ) u_adder (
        .valid_i   (valid_i),
        .clear_i   (clear_i),
        .acc_i     (acc_q),
        .value_i   (value_i),
        .exponent_i(exponent_i),
        .sum_o     (acc_d)
    );

    assign acc_o   = acc_q;
    assign valid_o = valid_q;

    always @(posedge clk_i) begin
        valid_q <= valid_i & rst_ni;
        acc_q   <= acc_d;
    end
)";

}  // namespace

namespace {

// What the golden model's integers hold (Int128). E5M2 over 16 lanes needs 69: 68 magnitude bits
// (docs/number-format.md) and the sign.
constexpr int kWidest = 128;

std::string kind(bool cut) {
    // In the module's name, since it changes structure and not only a width.
    return cut ? "fp32_cut" : "fp32";
}

int default_width(bool cut) {
    // The beats of 16 lanes of E4M3 and of E2M1: what a reader of the emitted text meets most.
    return cut ? 41 : 13;
}

std::vector<Parameter> widths(bool cut) {
    return {
        range_parameter("InWidth", default_width(cut), cut ? kFp32Beat + 1 : 3,
                        cut ? kWidest : kFp32Beat, "bits of a beat, signed; never the least value"),
        // 10 bits, which all units use: the sum of two 8-bit scale exponents, and a sign.
        range_parameter("ExponentWidth", 10, 10, 12, "bits of its exponent, signed")};
}

SourceFile or_prefix() {
    ModuleText m;
    m.name = "or_prefix";
    m.purpose = {"any_o[i] = |value_i[i:0], in log2(Width) levels of growing fan-out (Sklansky).",
                 "Width 8: 0010_0100 gives 1111_1100."};
    m.parameters = {range_parameter("Width", 8, 1, 256, "bits of the value")};
    m.ports = {input_port("value_i", 1, 8, "Width", ""), output_port("any_o", 1, 8, "Width", "")};
    m.body = kOrPrefix;
    return m.file();
}

SourceFile adder_fp32(Adder adder, bool cut) {
    ModuleText m;
    m.name = "adder_" + kind(cut) + "_" + std::string(word_of(adder));
    m.operation = Operation::add_float;
    m.title = "adder";
    m.purpose = {
        "an IEEE single plus a signed beat, or the beat alone where clear_i is set.",
        "exponent_i is the exponent, biased by 127, of bit InWidth-2 of value_i, its leading",
        "magnitude bit if it is set. Both operands are cut (towards zero) 25 bits below the larger",
        "exponent, their sum is exact, and cut to 24 bits. No subnormals, infinities or NaN:",
        "smaller results become 0, larger ones the largest finite number. A value of 0, and one",
        "that is not valid, adds nothing."};
    if (cut) {
        m.purpose.emplace_back(
            "Of a beat's magnitude count the 25 highest bits that it can have; one that has none");
        m.purpose.emplace_back("of them adds nothing.");
    }
    m.parameters = widths(cut);
    m.ports = {input_port("valid_i", 1, 1, "1", "the beat counts"),
               input_port("clear_i", 1, 1, "1", "acc_i does not"),
               input_port("acc_i", 1, 32, "32", "IEEE single"),
               input_port("value_i", 1, default_width(cut), "InWidth", "", true),
               input_port("exponent_i", 1, 10, "ExponentWidth", "", true),
               output_port("sum_o", 1, 32, "32", "IEEE single")};
    m.body = substitute(kAdd, {{"adder", adder_name(adder)},
                               {"magnitude", std::string(cut ? kCut : kWhole)},
                               {"counts", cut ? "nonzero" : "(|value_i)"},
                               {"sum", std::string(cut ? kCutSum : kWholeSum)}});
    return m.file();
}

}  // namespace

std::string accumulator_fp32_name(Adder adder, int beat_width) {
    return "accumulator_" + kind(beat_width > kFp32Beat) + "_" + std::string(word_of(adder));
}

Files accumulator_fp32(Adder adder, int beat_width) {
    const bool cut = beat_width > kFp32Beat;
    Files files = parts::adder(adder);
    if (cut) {
        files.push_back(or_prefix());
    }
    files.push_back(adder_fp32(adder, cut));
    ModuleText m;
    m.name = accumulator_fp32_name(adder, beat_width);
    m.operation = Operation::accumulate_float;
    m.title = "accumulator";
    m.purpose = {"IEEE single to which signed beats are added; clear first, then add.",
                 "exponent_i is the exponent, biased by 127, of bit InWidth-2 of value_i."};
    m.parameters = widths(cut);
    m.ports = {{"clk_i", Direction::input, Role::clock, 1, 1, false, "1", ""},
               {"rst_ni", Direction::input, Role::reset, 1, 1, false, "1", ""},
               {"valid_i", Direction::input, Role::valid, 1, 1, false, "1", ""},
               {"clear_i", Direction::input, Role::clear, 1, 1, false, "1", ""},
               input_port("value_i", 1, default_width(cut), "InWidth", "", true),
               input_port("exponent_i", 1, 10, "ExponentWidth", "", true),
               {"valid_o", Direction::output, Role::valid, 1, 1, false, "1", ""},
               output_port("acc_o", 1, 32, "32", "IEEE single")};
    m.body = substitute(kAccumulate, {{"kind", kind(cut)}, {"adder", std::string(word_of(adder))}});
    files.push_back(m.file());
    return files;
}

}  // namespace qrazor::gen::parts
