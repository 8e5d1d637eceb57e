// Compression, one value at a time: small modules, since each is proven against a plain
// description, and its lanes are the same.
#include "families/sdr/razor_parts.h"

#include "qrazor/support/text.h"

namespace qrazor::units {
namespace {

constexpr const char* kMagnitude = R"(
    // Negation leaves the lowest 1 and what is below it, and inverts the bits above.
    // -2^(Base-1) has no magnitude of Base-1 bits. Its code is the largest one, as that of
    // 2^(Base-1) - 1 is, which the upper Salient-1 bits already give: only they are set.
    wire most_negative;

    assign negative_o    = value_i[Base-1];
    assign most_negative = negative_o & ~(gen_bit[Base-2].below | value_i[Base-2]);
    genvar i;
    generate
        for (i = 0; i < Base - 1; i = i + 1) begin : gen_bit
            wire below;  // a bit under this one is set
            if (i == 0) begin : gen_lowest
                assign below = 1'b0;
            end else begin : gen_higher
                assign below = gen_bit[i-1].below | value_i[i-1];
            end
            if (i >= Base - Salient) begin : gen_top
                assign magnitude_o[i] = (value_i[i] ^ (negative_o & below)) | most_negative;
            end else begin : gen_low
                assign magnitude_o[i] = value_i[i] ^ (negative_o & below);
            end
        end
    endgenerate
)";

constexpr const char* kFlag = R"(
    localparam [FlagWidth-1:0] One = 1;

    // The highest bit that is set counts; bit n stands for flag n + 1.
    reg [FlagWidth-1:0] flag;
    reg [FlagWidth-1:0] candidate;
    integer             n;
    always @* begin
        flag      = {FlagWidth{1'b0}};
        candidate = {FlagWidth{1'b0}};
        for (n = 0; n < Upper; n = n + 1) begin
            candidate = candidate + One;
            if (upper_i[n]) begin
                flag = candidate;
            end
        end
    end
    assign flag_o = flag;
)";

constexpr std::string_view kRound = R"(
    // One bit more than is kept: bit 0 is the highest dropped bit (0 where none is dropped).
    wire [Base-1:0]    padded;
    wire [Salient-1:0] shifted;
    wire [Salient-2:0] kept;
    wire [Salient-2:0] magnitude;

    assign padded = {magnitude_i, 1'b0};
    razor_shift #(
        .Base      (Base),
        .Salient   (Salient),
        .ShiftWidth(ShiftWidth)
    ) u_shift (
        .value_i(padded),
        .shift_i(shift_i),
        .value_o(shifted)
    );
    assign kept = shifted[Salient-1:1];
@rounding@
    // One zero only: a code of magnitude 0 has no sign.
    assign code_o = {negative_i & (|magnitude), magnitude};
)";

constexpr const char* kRazorShift = R"(
    // Step n drops 2^n low bits or none, the largest step first, and keeps as many bits as the
    // later steps can drop and the code needs. No bit is set above those that the code needs in
    // the end: so where a step is not taken, the bits that it would bring down from above the ones
    // kept are 0, and an OR does instead of a choice.
    genvar n, j;
    generate
        for (n = ShiftWidth - 1; n >= 0; n = n - 1) begin : gen_step
            localparam FromAll = Salient + (2 << n) - 1;
            localparam ToAll   = Salient + (1 << n) - 1;
            localparam From    = (FromAll < Base) ? FromAll : Base;
            localparam To      = (ToAll < Base) ? ToAll : Base;
            wire [From-1:0] wide;
            wire [To-1:0]   narrow;
            if (n == ShiftWidth - 1) begin : gen_first
                assign wide = value_i[From-1:0];
            end else begin : gen_next
                assign wide = gen_step[n+1].narrow;
            end
            for (j = 0; j < To; j = j + 1) begin : gen_bit
                if (j + (1 << n) >= From) begin : gen_above
                    assign narrow[j] = wide[j] & ~shift_i[n];
                end else if (j + (1 << n) >= To) begin : gen_or
                    assign narrow[j] = wide[j+(1<<n)] | (wide[j] & ~shift_i[n]);
                end else begin : gen_choice
                    assign narrow[j] = shift_i[n] ? wide[j+(1<<n)] : wide[j];
                end
            end
        end
    endgenerate
    assign value_o = gen_step[0].narrow;
)";

constexpr const char* kHalfUp = R"(
    // Round half up, but a magnitude of all ones stays: it must not overflow the code.
    wire round_up;
    assign round_up = shifted[0] & ~(&kept);
)";

constexpr const char* kHalfEven = R"(
    // Round to nearest, ties to the even code; a magnitude of all ones stays.
    wire sticky;
    wire round_up;
    assign sticky   = |(padded & ~({Base{1'b1}} << shift_i));
    assign round_up = shifted[0] & (sticky | kept[0]) & ~(&kept);
)";

constexpr const char* kRoundUp = R"(    generate
        if (Salient == 2) begin : gen_one_bit
            assign magnitude = kept | round_up;
        end else begin : gen_bits
            assign magnitude = kept + {{(Salient-2){1'b0}}, round_up};
        end
    endgenerate
)";

constexpr const char* kTruncate = R"(
    wire unused_round;
    assign unused_round = &{1'b0, shifted[0]};
    assign magnitude    = kept;
)";

constexpr const char* kExpand = R"(
    localparam Zeros = (Base > Salient) ? Base - Salient + 1 : 1;

    wire            negative;
    wire [Base-1:0] magnitude;

    assign negative  = code_i[Salient-1];
    assign magnitude = {{Zeros{1'b0}}, code_i[Salient-2:0]} << shift_i;
    assign value_o   = (magnitude ^ {Base{negative}}) + {{(Base-1){1'b0}}, negative};
)";

std::vector<Parameter> value_parameters() {
    return {range_parameter("Base", 16, 4, 32, "bits of a base value"),
            range_parameter("Salient", 4, 2, 32, "bits of a code, sign included"),
            range_parameter("ShiftWidth", 4, 1, 5, "bits of the shift")};
}

}  // namespace

parts::Files sdr_magnitude() {
    ModuleText m;
    m.name = "sdr_magnitude";
    m.operation = Operation::magnitude;
    m.title = "sign and magnitude";
    m.purpose = {
        "sign and magnitude of one base value. Base 8: -23 gives 1 and 23. -128 gives 1 and",
        "112 with Salient 4: razored, that is the same as 127."};
    m.parameters = {range_parameter("Base", 16, 4, 32, "bits of a base value"),
                    range_parameter("Salient", 4, 2, 32, "bits of a code, sign included")};
    m.checks = {{"Salient > Base", "salient_must_not_exceed_base"}};
    m.ports = {input_port("value_i", 1, 16, "Base", "two's complement", true),
               output_port("negative_o", 1, 1, "1", ""),
               output_port("magnitude_o", 1, 15, "(Base-1)", "")};
    m.body = kMagnitude;
    return {m.file()};
}

parts::Files sdr_flag() {
    ModuleText m;
    m.name = "sdr_flag";
    m.operation = Operation::flag;
    m.title = "flag: the leading one";
    m.purpose = {"flag of a group: how many low bits all its values drop.",
                 "upper_i holds the bits above the lowest Salient-1, ORed over the group.",
                 "Base 16, Salient 4: leading one in bit 9 gives flag 7."};
    m.parameters = {range_parameter("Upper", 12, 1, 30, "bits that a value can drop"),
                    derived_parameter("FlagWidth", "$clog2(Upper + 1)", 4, "flags are 0 to Upper")};
    m.ports = {input_port("upper_i", 1, 12, "Upper", ""),
               output_port("flag_o", 1, 4, "FlagWidth", "")};
    m.body = kFlag;
    return {m.file()};
}

parts::Files sdr_round(model::Rounding rounding) {
    ModuleText m;
    m.name = "sdr_round_" + std::string(word_of(rounding));
    m.operation = Operation::round;
    m.title = "shift and round";
    const bool truncates = rounding == model::Rounding::truncate;
    const std::string how = truncates                                ? "truncate"
                            : rounding == model::Rounding::half_even ? "round half to even"
                                                                     : "round half up";
    m.purpose = {"one razored code: drop shift_i low bits of the magnitude (" + how + ").",
                 truncates ? "Base 16, Salient 4: magnitude 660, shift 7: 101 (5.16 becomes 5)."
                           : "Base 16, Salient 4: magnitude 1004, shift 7: 111 (7.84 stays 7)."};
    m.parameters = value_parameters();
    m.ports = {input_port("negative_i", 1, 1, "1", ""),
               input_port("magnitude_i", 1, 15, "(Base-1)", ""),
               input_port("shift_i", 1, 4, "ShiftWidth", "dropped low bits"),
               output_port("code_o", 1, 4, "Salient", "{sign, magnitude}")};
    const std::string round_up = rounding == model::Rounding::half_up ? kHalfUp : kHalfEven;
    m.body = substitute(kRound, {{"rounding", truncates ? kTruncate : round_up + kRoundUp}});
    parts::Files files{m.file()};
    parts::append(files, razor_shift());
    return files;
}

parts::Files razor_shift() {
    ModuleText shift;
    shift.name = "razor_shift";
    shift.operation = Operation::round;
    shift.title = "shift";
    shift.purpose = {
        "drops shift_i low bits of a value none of whose bits is set above those that",
        "are kept: what the flag of its group says. Salient 4: 00110100, shift 2: 1101."};
    shift.parameters = value_parameters();
    shift.ports = {input_port("value_i", 1, 16, "Base", ""),
                   input_port("shift_i", 1, 4, "ShiftWidth", "dropped low bits"),
                   output_port("value_o", 1, 4, "Salient", "")};
    shift.body = kRazorShift;
    return {shift.file()};
}

parts::Files sdr_expand() {
    ModuleText m;
    m.name = "sdr_expand";
    m.operation = Operation::expand;
    m.title = "decompression";
    m.purpose = {"base value of one code: value_o = +-magnitude << shift_i.",
                 "Base 16, Salient 4: code 1 101, shift 8: -1280. Both zero codes give 0."};
    m.parameters = value_parameters();
    m.ports = {input_port("code_i", 1, 4, "Salient", "{sign, magnitude}"),
               input_port("shift_i", 1, 4, "ShiftWidth", "dropped low bits"),
               output_port("value_o", 1, 16, "Base", "two's complement", true)};
    m.body = kExpand;
    return {m.file()};
}

parts::Files flag_less_side() {
    ModuleText m;
    m.name = "flag_less_side";
    m.operation = Operation::add_shifts;
    m.title = "flag less side";
    m.purpose = {"shift of a subgroup: the group's flag less its side shift, never negative for",
                 "what a compressor makes."};
    m.parameters = {range_parameter("FlagWidth", 4, 1, 5, "bits of the flag"),
                    range_parameter("SideWidth", 1, 1, 5, "bits of the side shift")};
    m.checks = {{"SideWidth > FlagWidth", "side_width_must_not_exceed_flag_width"}};
    m.ports = {input_port("flag_i", 1, 4, "FlagWidth", ""),
               input_port("side_i", 1, 1, "SideWidth", ""),
               output_port("shift_o", 1, 4, "FlagWidth", "")};
    m.body = R"(
    wire [FlagWidth:0] exact;
    wire               unused_top;

    assign exact      = {1'b0, flag_i} - {{(FlagWidth+1-SideWidth){1'b0}}, side_i};
    assign shift_o    = exact[FlagWidth-1:0];
    assign unused_top = exact[FlagWidth];
)";
    return {m.file()};
}

std::vector<std::pair<std::string, std::string>> razor_checks(const Config& config) {
    std::vector<std::pair<std::string, std::string>> list{
        {"Salient > Base", "salient_must_not_exceed_base"}};
    if (config.fraction > 0) {
        list = {{"Salient >= Base", "salient_must_be_less_than_base"},
                {"Fraction > 1 && Salient < 3", "fraction_of_2_needs_salient_of_at_least_3"}};
    }
    if (two_level(config)) {
        list.emplace_back("Subgroup > Group", "subgroup_must_not_exceed_group");
        list.emplace_back("MaxSide > Base - Salient",
                          "max_side_must_not_exceed_base_minus_salient");
    }
    return list;
}

}  // namespace qrazor::units
