// Verilog of sdr_compress: one level, two levels, and a register behind either.
#include "families/registered/emit.h"
#include "families/sdr/razor_parts.h"
#include "makers.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/text.h"
#include "qrazor/units/example.h"
#include "sdr_compress/core.h"
#include "sdr_compress/fraction.h"

namespace qrazor::units::sdr_compress {
namespace {

constexpr std::string_view kValues = R"(
    localparam Magnitude = Base - 1;
    localparam Upper     = (Base > Salient) ? Base - Salient : @least@;

    // Sign and magnitude of every value.
    wire [Group-1:0]           negatives;
    wire [Group*Magnitude-1:0] magnitudes;
    genvar i;
    generate
        for (i = 0; i < Group; i = i + 1) begin : gen_value
            sdr_magnitude #(
                .Base   (Base),
                .Salient(Salient)
            ) u_magnitude (
                .value_i    (value_i[i*Base +: Base]),
                .negative_o (negatives[i]),
                .magnitude_o(magnitudes[i*Magnitude +: Magnitude])
            );
        end
    endgenerate
)";

// One value's code, inside a generate loop over c.
constexpr std::string_view kRoundInstance = R"(sdr_round_@rounding@ #(
    .Base      (Base),
    .Salient   (Salient),
    .ShiftWidth(FlagWidth)
) u_round (
    .negative_i (negatives[c]),
    .magnitude_i(magnitudes[c*Magnitude +: Magnitude]),
    .shift_i    (@shift@),
    .code_o     (code_o[c*Salient +: Salient])
);
)";

constexpr std::string_view kOneLevel = R"(
    // The flag follows from the leading one of all magnitudes together.
    generate
        if (Upper == 0) begin : gen_no_flag
            assign flag_o = 1'b0;
        end else begin : gen_flag
            reg [Upper-1:0] upper;
            integer         k;
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
                .flag_o (flag_o)
            );
        end
    endgenerate

    genvar c;
    generate
        for (c = 0; c < Group; c = c + 1) begin : gen_code
@round@        end
    endgenerate
)";

constexpr std::string_view kTwoLevel = R"(
    localparam Subgroups = Group / Subgroup;

    // Upper bits of each subgroup, and of the whole group.
    wire [Subgroups*Upper-1:0]     sub_uppers;
    reg  [Upper-1:0]               upper;
    integer                        k;
    always @* begin
        upper = {Upper{1'b0}};
        for (k = 0; k < Subgroups; k = k + 1) begin
            upper = upper | sub_uppers[k*Upper +: Upper];
        end
    end
    sdr_flag #(
        .Upper(Upper)
    ) u_flag (
        .upper_i(upper),
        .flag_o (flag_o)
    );

    genvar g, c;
    generate
        for (g = 0; g < Subgroups; g = g + 1) begin : gen_subgroup
            reg  [Upper-1:0]     sub_upper;
            wire [FlagWidth-1:0] sub_flag;
            wire [FlagWidth-1:0] spare;
            wire [FlagWidth-1:0] side;
            wire [FlagWidth-1:0] shift;
            wire                 unused_side;
            integer              v;
            always @* begin
                sub_upper = {Upper{1'b0}};
                for (v = 0; v < Subgroup; v = v + 1) begin
                    sub_upper = sub_upper
                        | magnitudes[(g*Subgroup+v)*Magnitude + Salient - 1 +: Upper];
                end
            end
            assign sub_uppers[g*Upper +: Upper] = sub_upper;
            sdr_flag #(
                .Upper(Upper)
            ) u_sub_flag (
                .upper_i(sub_upper),
                .flag_o (sub_flag)
            );

            // As many bits finer than the group as the subgroup's values allow, up to MaxSide.
            assign spare = flag_o - sub_flag;
            if (MaxSide == Upper) begin : gen_any_side
                assign side = spare;
            end else begin : gen_limited_side
                localparam [FlagWidth-1:0] MostSide = MaxSide;
                assign side = (spare > MostSide) ? MostSide : spare;
            end
            assign unused_side = &{1'b0, side};
            assign side_o[g*SideWidth +: SideWidth] = side[SideWidth-1:0];
            assign shift = flag_o - side;

            for (c = g * Subgroup; c < (g + 1) * Subgroup; c = c + 1) begin : gen_code
@round@            end
        end
    endgenerate
)";

}  // namespace

Emission emit(const Design& design) {
    const Config& config = design.config();
    Config plain = config;
    plain.cuts = 0;
    ModuleText core;
    core.name = core_name(config);
    core.operation = Operation::razor;
    core.purpose = {
        "razors a group of base integers: one flag, and a code {sign, magnitude} each.",
        config.fraction > 0
            ? "Flag and fraction are the finest step at which no value of the group saturates."
            : "The flag is the number of low bits that the group's leading one lets all values "
              "drop."};
    if (two_level(config)) {
        core.purpose.emplace_back(
            "Two-level: each subgroup keeps up to MaxSide bits more, side_o says how many.");
    }
    core.parameters = design.unit().parameters(plain);
    core.ports = design.unit().ports(plain);
    core.checks = razor_checks(config);
    core.example = worked_example(design);
    core.made_by = command_line(design);
    const bool two = two_level(config);
    const std::string round = indented(
        substitute(kRoundInstance,
                   {{"rounding", word_of(config.rounding)}, {"shift", two ? "shift" : "flag_o"}}),
        two ? 16 : 12);
    // Two levels need at least one bit to drop; the checks above refuse anything else.
    core.body = config.fraction > 0
                    ? compress_fraction_body(config)
                    : substitute(kValues, {{"least", two ? "1" : "0"}}) +
                          substitute(two ? kTwoLevel : kOneLevel, {{"round", round}});

    parts::Files files = sdr_magnitude();
    parts::append(files, sdr_flag());
    parts::append(files, config.fraction > 0 ? compress_fraction_parts()
                                             : sdr_round(config.rounding.value()));
    return registered(design, core, "u_compress", files);
}

}  // namespace qrazor::units::sdr_compress
