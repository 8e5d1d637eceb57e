// The compressor for flags with fraction bits: docs/number-format.md, "Fraction bits of the flag".
//
// A group whose leading one says flag f has its values below 2^(Salient-1) steps of 2^f. The finest
// step at which none of them saturates is then 2^f times one of (2^F + 1 .. 2^(F+1)) / 2^(F+1), or
// of (2^F + 1) / 2^F. So all values are shifted once, by f, with a few bits more than the code has,
// compared with constants, and divided by the step that was chosen.
#include "sdr_compress/fraction.h"

#include "families/sdr/razor.h"
#include "families/sdr/razor_parts.h"
#include "qrazor/support/text.h"

namespace qrazor::units::sdr_compress {
namespace {

constexpr const char* kStep = R"(
    localparam Steps = (1 << Fraction) + 1;
    localparam [FlagWidth-1:0] OneFlag  = 1;
    localparam [Fraction-1:0]  One      = 1;

    // The first 2^Fraction - 1 steps are finer than 2^leading and need a flag below; the last one
    // is coarser, and there is none above 2^Upper: there the largest values saturate.
    wire has_finer;
    wire has_coarser;
    wire finer;

    assign has_finer   = |leading_i;
    assign has_coarser = leading_i != Upper[FlagWidth-1:0];
    genvar s;
    generate
        for (s = 0; s < Steps; s = s + 1) begin : gen_step
            if (s == 0) begin : gen_finest
                assign step_o[s] = ~saturates_i[s] & has_finer;
            end else if (s < Steps - 2) begin : gen_finer
                assign step_o[s] = ~saturates_i[s] & saturates_i[s-1] & has_finer;
            end else if (s == Steps - 2) begin : gen_power_of_two
                assign step_o[s] = ~(saturates_i[s] & has_coarser)
                    & (saturates_i[s-1] | ~has_finer);
            end else begin : gen_coarsest
                assign step_o[s] = saturates_i[s-1] & has_coarser;
            end
        end
    endgenerate
    assign finer  = |step_o[Steps-3:0];
    assign flag_o = finer ? leading_i - OneFlag : leading_i;

    // Step s has fraction s + 1, modulo 2^Fraction.
    reg [Fraction-1:0] fraction;
    reg [Fraction-1:0] candidate;
    integer            n;
    always @* begin
        fraction  = {Fraction{1'b0}};
        candidate = {Fraction{1'b0}};
        for (n = 0; n < Steps; n = n + 1) begin
            candidate = candidate + One;
            fraction  = fraction | (candidate & {Fraction{step_o[n]}});
        end
    end
    assign fraction_o = fraction;
)";

constexpr const char* kRoundFraction = R"(
    localparam Width = Salient + Fraction + 2;
    localparam Steps = (1 << Fraction) + 1;
    localparam Codes = 1 << (Salient - 1);

    // The coarsest step is twice the finest: half the value has the same code.
    wire [Width-1:0]   value;
    wire [Salient-2:0] magnitude;
    assign value = step_i[Steps-1] ? {1'b0, value_i[Width-1:1]} : value_i;

    // Round half up: code k from 2k - 1 halves of a step on, found bit by bit.
    genvar s, n, k;
    generate
        for (s = 0; s < Steps - 1; s = s + 1) begin : gen_step
            wire [Salient-2:0] code;  // at this step, and at the one that step_i names
            wire [Salient-2:0] chosen;
            for (n = Salient - 2; n >= 0; n = n - 1) begin : gen_bit
                localparam Middles = Codes >> (n + 1);
                wire [Middles-1:0]   reached;
                wire [Salient-2-n:0] upper;
                for (k = 0; k < Middles; k = k + 1) begin : gen_middle
                    localparam Halves = 2 * ((2 * k + 1) << n) - 1;
                    localparam Least  = Halves * ((1 << Fraction) + 1 + s);
                    assign reached[k] = value >= Least[Width-1:0];
                end
                if (n == Salient - 2) begin : gen_top
                    assign upper = reached;
                end else begin : gen_next
                    assign upper = {gen_bit[n+1].upper, reached[gen_bit[n+1].upper]};
                end
            end
            assign code = gen_bit[0].upper;
            if (s == 0) begin : gen_first
                assign chosen = code;
            end else begin : gen_other
                assign chosen = step_i[s] ? code : gen_step[s-1].chosen;
            end
        end
    endgenerate
    wire unused_first;
    assign unused_first = &{1'b0, step_i[0]};
    assign magnitude    = gen_step[Steps-2].chosen;

    // One zero only: a code of magnitude 0 has no sign.
    assign code_o = {negative_i & (|magnitude), magnitude};
)";

// Sign and magnitude of every value, the flag of the leading one, and the values shifted by it.
constexpr std::string_view kWindows = R"(
    localparam Magnitude = Base - 1;
    localparam Upper     = (Base > Salient) ? Base - Salient : 1;
    localparam Steps     = (1 << Fraction) + 1;
    localparam Finer     = Fraction + 2@finer@;
    localparam Window    = Salient - 1 + Finer;

    // A magnitude with as many leading ones as this leaves is too large for the finer steps.
    localparam Kept = (Salient + Fraction < Base) ? Salient + Fraction : Base;

    // Magnitudes, the flag that the leading one of all of them says, and each value as a whole
    // number of 2^(leading - Finer).
    wire [Group-1:0]           negatives;
    wire [Group*Magnitude-1:0] magnitudes;
    wire [Group*Window-1:0]    windows;
    wire [FlagWidth-1:0]       leading;
    reg  [Upper-1:0]           upper;
    integer                    k;
    always @* begin
        upper = {Upper{1'b0}};
        for (k = 0; k < Group; k = k + 1) begin
            upper = upper | magnitudes[k*Magnitude + Salient - 1 +: Upper];
        end
    end
    sdr_flag #(
        .Upper(Upper)
    ) u_flag (
        .upper_i(upper),
        .flag_o (leading)
    );
    genvar i;
    generate
        for (i = 0; i < Group; i = i + 1) begin : gen_value
            sdr_magnitude #(
                .Base   (Base),
                .Salient(Kept)
            ) u_magnitude (
                .value_i    (value_i[i*Base +: Base]),
                .negative_o (negatives[i]),
                .magnitude_o(magnitudes[i*Magnitude +: Magnitude])
            );
            razor_shift #(
                .Base      (Magnitude + Finer),
                .Salient   (Window),
                .ShiftWidth(FlagWidth)
            ) u_shift (
                .value_i({magnitudes[i*Magnitude +: Magnitude], {Finer{1'b0}}}),
                .shift_i(leading),
                .value_o(windows[i*Window +: Window])
            );
        end
    endgenerate

    // The finest step at which no value of the group saturates: one of Steps, of which only the
    // coarsest suits all values.
    wire [Steps-2:0] saturates;
    wire [Steps-1:0] step;
    sdr_fraction_step #(
        .Upper   (Upper),
        .Fraction(Fraction)
    ) u_step (
        .leading_i  (leading),
        .saturates_i(saturates),
        .step_o     (step),
        .flag_o     (flag_o),
        .fraction_o (fraction_o)
    );
)";

constexpr std::string_view kFractionOneLevel = R"(
    genvar s, v, c;
    generate
        for (s = 0; s < Steps - 1; s = s + 1) begin : gen_step
            localparam Limit = ((1 << Salient) - 1) * ((1 << Fraction) + 1 + s);
            wire [Group-1:0] over;
            for (v = 0; v < Group; v = v + 1) begin : gen_over
                assign over[v] = windows[v*Window +: Window] >= Limit[Window-1:0];
            end
            assign saturates[s] = |over;
        end
        for (c = 0; c < Group; c = c + 1) begin : gen_code
            sdr_round_fraction #(
                .Salient (Salient),
                .Fraction(Fraction)
            ) u_round (
                .negative_i(negatives[c]),
                .value_i   ({1'b0, windows[c*Window +: Window]}),
                .step_i    (step),
                .code_o    (code_o[c*Salient +: Salient])
            );
        end
    endgenerate
)";

constexpr std::string_view kFractionTwoLevel = R"(
    localparam Subgroups = Group / Subgroup;
    localparam Fits      = Salient + Fraction + 2;

    // A subgroup takes a step 2^side finer where none of its values saturates at that.
    wire [Subgroups*(Steps-1)-1:0] sub_saturates;
    reg  [Steps-2:0]               any;
    integer                        a;
    always @* begin
        any = {(Steps-1){1'b0}};
        for (a = 0; a < Subgroups; a = a + 1) begin
            any = any | sub_saturates[a*(Steps-1) +: Steps-1];
        end
    end
    assign saturates = any;

    genvar g, d, s, v;
    generate
        for (g = 0; g < Subgroups; g = g + 1) begin : gen_subgroup
            for (d = 0; d <= MaxSide; d = d + 1) begin : gen_side
                wire [Steps-1:0]     over;
                wire [SideWidth-1:0] side;
                for (s = 0; s < Steps; s = s + 1) begin : gen_step
                    if (d == 0 && s == Steps - 1) begin : gen_never
                        assign over[s] = 1'b0;
                    end else begin : gen_compare
                        localparam Half = (s < Steps - 1) ? (1 << Fraction) + 1 + s
                                                          : 2 * ((1 << Fraction) + 1);
                        localparam Limit = (((1 << Salient) - 1) * Half) << (MaxSide - d);
                        wire [Subgroup-1:0] values;
                        for (v = 0; v < Subgroup; v = v + 1) begin : gen_value
                            assign values[v]
                                = windows[(g*Subgroup+v)*Window +: Window] >= Limit[Window-1:0];
                        end
                        assign over[s] = |values;
                    end
                end
                if (d == 0) begin : gen_none
                    wire unused_coarsest;
                    assign unused_coarsest = &{1'b0, over[Steps-1]};
                    assign side = {SideWidth{1'b0}};
                    assign sub_saturates[g*(Steps-1) +: Steps-1] = over[Steps-2:0];
                end else begin : gen_finer
                    localparam Side = d;
                    assign side = (flag_o >= Side[FlagWidth-1:0] && (over & step) == {Steps{1'b0}})
                        ? Side[SideWidth-1:0] : gen_side[d-1].side;
                end
            end
            assign side_o[g*SideWidth +: SideWidth] = gen_side[MaxSide].side;

            for (v = g * Subgroup; v < (g + 1) * Subgroup; v = v + 1) begin : gen_code
                wire [Fits+MaxSide-1:0] value;
                wire                    unused_value;
                assign value = {1'b0, windows[v*Window +: Window]}
                    >> (MaxSide[SideWidth-1:0] - gen_side[MaxSide].side);
                assign unused_value = &{1'b0, value};
                sdr_round_fraction #(
                    .Salient (Salient),
                    .Fraction(Fraction)
                ) u_round (
                    .negative_i(negatives[v]),
                    .value_i   (value[Fits-1:0]),
                    .step_i    (step),
                    .code_o    (code_o[v*Salient +: Salient])
                );
            end
        end
    endgenerate
)";

Parameter fraction_bits() {
    return fraction_parameter(1);
}

parts::Files fraction_step() {
    ModuleText m;
    m.name = "sdr_fraction_step";
    m.operation = Operation::flag;
    m.title = "flag: the finest step";
    m.purpose = {"the finest step at which no value of a group saturates.",
                 "In 2^leading_i, Fraction 1: 3/4, 1 or 3/2; Fraction 2: 5/8, 6/8, 7/8, 1 or 5/4."};
    m.parameters = {range_parameter("Upper", 12, 1, 30, "bits that a value can drop"),
                    fraction_bits(),
                    derived_parameter("FlagWidth", "$clog2(Upper + 1)", 4, "flags are 0 to Upper")};
    m.ports = {
        input_port("leading_i", 1, 4, "FlagWidth", "flag of the leading one"),
        input_port("saturates_i", 1, 2, "(1<<Fraction)", "some value does, at each step"),
        output_port("step_o", 1, 3, "((1<<Fraction)+1)", "one bit: finest first"),
        output_port("flag_o", 1, 4, "FlagWidth", ""),
        output_port("fraction_o", 1, 1, "Fraction", "step 2^flag * (1 + fraction / 2^Fraction)")};
    m.body = kStep;
    return {m.file()};
}

parts::Files round_fraction() {
    ModuleText m;
    m.name = "sdr_round_fraction";
    m.operation = Operation::round;
    m.title = "shift and round";
    m.purpose = {
        "one code: a value in units of 2^-(Fraction+2), divided by a step (round half up).",
        "Fraction 1, Salient 4: value 36 (4.5) at the finest step, 3/4: 110. At 1: 101; at 3/2: "
        "011."};
    m.parameters = {range_parameter("Salient", 4, 2, 8, "bits of a code, sign included"),
                    fraction_bits()};
    m.ports = {input_port("negative_i", 1, 1, "1", ""),
               input_port("value_i", 1, 7, "(Salient+Fraction+2)", "magnitude"),
               input_port("step_i", 1, 3, "((1<<Fraction)+1)", "one bit: finest first"),
               output_port("code_o", 1, 4, "Salient", "{sign, magnitude}")};
    m.body = kRoundFraction;
    return {m.file()};
}

}  // namespace

std::string compress_fraction_body(const Config& config) {
    const bool two = two_level(config);
    return substitute(kWindows, {{"finer", two ? " + MaxSide" : ""}}) +
           std::string(two ? kFractionTwoLevel : kFractionOneLevel);
}

parts::Files compress_fraction_parts() {
    parts::Files files = razor_shift();
    parts::append(files, fraction_step());
    parts::append(files, round_fraction());
    return files;
}

}  // namespace qrazor::units::sdr_compress
