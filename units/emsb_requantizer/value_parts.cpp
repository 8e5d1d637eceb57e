// Integers are not kept: they pass from the rounding to the razoring as sign and magnitude, which
// no other adder makes.
#include "emsb_requantizer/value_parts.h"

#include "families/sdr/razor_parts.h"
#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/support/text.h"

namespace qrazor::units::emsb_requantizer {
namespace {

constexpr std::string_view kShift = R"(
    localparam [ShiftWidth-1:0] One = 1;

    // Bit n asks for a shift of n + 1; the highest one that is set counts.
    reg [ShiftWidth-1:0] shift;
    reg [ShiftWidth-1:0] candidate;
    integer              n;
    always @* begin
        shift     = {ShiftWidth{1'b0}};
        candidate = {ShiftWidth{1'b0}};
        for (n = 0; n < High; n = n + 1) begin
            candidate = candidate + One;
            if (seen_i[n]) begin
                shift = candidate;
            end
        end
    end
    assign shift_o = shift;
)";

constexpr std::string_view kCode = R"(
    // One bit more than is kept: the highest that is dropped, 0 where none is. Half of a step and
    // more rounds up, but not beyond the largest code; the least one is drawn in, as codes are
    // symmetric.
    wire signed [ActWidth:0] padded;
    wire [ActWidth:0]        shifted;
    wire [CodeWidth-1:0]     kept;
    wire                     most;
    wire                     least;
    wire                     up;
@wires@
    assign padded  = {value_i, 1'b0};
    assign shifted = padded >>> shift_i;
    assign kept    = shifted[CodeWidth:1];
    assign most    = ~kept[CodeWidth-1] & (&kept[CodeWidth-2:0]);
    assign least   = kept[CodeWidth-1] & ~(|kept[CodeWidth-2:0]);
    assign up      = least | (shifted[0] & ~most);
@code@)";

constexpr const char* kFits = R"(    wire                     unused_high;
)";
constexpr const char* kFitsCode = R"(
    // Bits above the code are the sign's: the shift is the value's own, or longer.
    assign unused_high = &{1'b0, shifted[ActWidth:CodeWidth+1]};
    assign code_o      = kept + {{(CodeWidth-1){1'b0}}, up};
)";

constexpr const char* kGiven = R"(    wire                     negative;
    wire                     beyond;
)";
constexpr const char* kBeyond = R"(    wire                     beyond;
)";
constexpr const char* kGivenCode = R"(
    // It fits where the bits above it are the sign's; else it is the largest of its sign.
    assign negative = value_i[ActWidth-1];
    assign beyond   = |(shifted[ActWidth:CodeWidth] ^ {(ActWidth-CodeWidth+1){negative}});
    assign code_o   = beyond ? {negative, {(CodeWidth-2){~negative}}, 1'b1}
                             : kept + {{(CodeWidth-1){1'b0}}, up};
)";

constexpr std::string_view kMagnitude = R"(
    // One bit more than is kept: the highest that is dropped, 0 where none is.
    wire signed [ActWidth:0] padded;
    wire [ActWidth:0]        shifted;
    wire [CodeWidth-2:0]     kept;  // of a negative value, inverted
    wire                     up;
@wires@
    assign padded  = {value_i, 1'b0};
    assign shifted = padded >>> shift_i;
@kept@
    // Half of a step and more rounds up, which takes from the magnitude of a negative value what
    // its negation adds. So one increment does for both; it must not overflow.
    assign up          = (shifted[0] ^ negative_o) & ~(&kept);
    assign magnitude_o = kept + {{(CodeWidth-2){1'b0}}, up};
    assign negative_o  = value_i[ActWidth-1];
)";

constexpr const char* kFitsKept =
    R"(    assign kept    = shifted[CodeWidth-1:1] ^ {(CodeWidth-1){negative_o}};

    // Bits above are the sign's: the shift is the value's own, or longer.
    assign unused_high = &{1'b0, shifted[ActWidth:CodeWidth]};
)";

constexpr const char* kGivenKept =
    R"(    // It fits where the bits above it are the sign's; else it is the largest.
    assign beyond = |(shifted[ActWidth:CodeWidth] ^ {(ActWidth-CodeWidth+1){negative_o}});
    assign kept   = (shifted[CodeWidth-1:1] ^ {(CodeWidth-1){negative_o}})
        | {(CodeWidth-1){beyond}};
)";

constexpr std::string_view kRazor = R"(
    localparam Magnitude = Base - 1;
    localparam Upper     = Base - Salient;

    // The flag follows from the leading one of all magnitudes together.
    reg [Upper-1:0] upper;
    integer         k;
    always @* begin
        upper = {Upper{1'b0}};
        for (k = 0; k < Group; k = k + 1) begin
            upper = upper | magnitude_i[k*Magnitude + Salient - 1 +: Upper];
        end
    end
    sdr_flag #(
        .Upper(Upper)
    ) u_flag (
        .upper_i(upper),
        .flag_o (flag_o)
    );

    genvar c;
    generate
        for (c = 0; c < Group; c = c + 1) begin : gen_code
            sdr_round_half_up #(
                .Base      (Base),
                .Salient   (Salient),
                .ShiftWidth(FlagWidth)
            ) u_round (
                .negative_i (negative_i[c]),
                .magnitude_i(magnitude_i[c*Magnitude +: Magnitude]),
                .shift_i    (flag_o),
                .code_o     (code_o[c*Salient +: Salient])
            );
        end
    endgenerate
)";

constexpr int kWidth = 32;
constexpr int kCodeWidth = 8;
constexpr int kShiftWidth = 5;

// The same text in every design: the defaults are no configuration's.
std::vector<Parameter> value_widths() {
    return {range_parameter("ActWidth", kWidth, 8, 40, "bits of a value"),
            range_parameter("CodeWidth", kCodeWidth, 4, 16, "bits of an integer, fewer"),
            range_parameter("ShiftWidth", kShiftWidth, 1, 6, "bits of the shift")};
}

std::vector<Port> value_and_shift() {
    return {input_port("value_i", 1, kWidth, "ActWidth", "two's complement", true),
            input_port("shift_i", 1, kShiftWidth, "ShiftWidth", "dropped low bits")};
}

}  // namespace

parts::Files shift_part() {
    ModuleText m;
    m.name = "emsb_shift";
    m.operation = Operation::flag;
    m.title = "effective MSB";
    m.purpose = {"shift of values together: seen_i holds the bits above those that a code has,",
                 "of all magnitudes. 4'b0110: 3."};
    m.parameters = {
        range_parameter("High", kWidth - kCodeWidth, 1, 36, "bits above a code"),
        derived_parameter("ShiftWidth", "$clog2(High + 1)", kShiftWidth, "shifts are 0 to High")};
    m.ports = {input_port("seen_i", 1, kWidth - kCodeWidth, "High", ""),
               output_port("shift_o", 1, kShiftWidth, "ShiftWidth", "")};
    m.body = kShift;
    return {m.file()};
}

parts::Files code_part(bool given) {
    ModuleText m;
    m.name = given ? "emsb_code_static" : "emsb_code";
    m.operation = Operation::round;
    m.title = "shift and rounding";
    m.purpose = {"one value by a shift, rounded half up and saturated.",
                 given ? "CodeWidth 8: 4095 by 5 is 127.97: 127. By 4 it is 255.9: 127, too."
                       : "CodeWidth 8: -5000 by 6 is -78.1: -78."};
    m.parameters = value_widths();
    m.checks = {{"CodeWidth >= ActWidth", "code_width_must_be_below_act_width"}};
    m.ports = value_and_shift();
    m.ports.push_back(
        output_port("code_o", 1, kCodeWidth, "CodeWidth", "two's complement, symmetric", true));
    const std::string wires = given ? kGiven : kFits;
    const std::string code = given ? kGivenCode : kFitsCode;
    m.body = substitute(kCode, {{"wires", wires}, {"code", code}});
    return {m.file()};
}

parts::Files magnitude_part(bool given) {
    ModuleText m;
    m.name = given ? "emsb_magnitude_static" : "emsb_magnitude";
    m.operation = Operation::magnitude;
    m.title = "shift and rounding";
    m.purpose = {"sign and magnitude of one value by a shift, rounded half up and saturated.",
                 "CodeWidth 8: -5000 by 6 is -78.1: 1 and 78."};
    m.parameters = value_widths();
    m.checks = {{"CodeWidth >= ActWidth", "code_width_must_be_below_act_width"}};
    m.ports = value_and_shift();
    m.ports.push_back(output_port("negative_o", 1, 1, "1", "of the value"));
    m.ports.push_back(output_port("magnitude_o", 1, kCodeWidth - 1, "(CodeWidth-1)", ""));
    const std::string wires = given ? kBeyond : kFits;
    const std::string kept = given ? kGivenKept : kFitsKept;
    m.body = substitute(kMagnitude, {{"wires", wires}, {"kept", kept}});
    return {m.file()};
}

parts::Files razor_part() {
    constexpr int kSalient = 4;
    constexpr int kGroup = 4;
    constexpr int kFlagWidth = 3;
    ModuleText m;
    m.name = "emsb_razor";
    m.title = "razoring";
    m.purpose = {"razors integers of a group: one flag, and a code {sign, magnitude} each."};
    m.parameters = {range_parameter("Base", kCodeWidth, 4, 16, "bits of an integer"),
                    range_parameter("Salient", kSalient, 2, 15, "bits of a code, fewer"),
                    power_of_two_parameter("Group", kGroup, 1, 64, "values that share a flag"),
                    derived_parameter("FlagWidth", "$clog2(Base - Salient + 1)", kFlagWidth,
                                      "flags are 0 to Base - Salient")};
    m.checks = {{"Salient >= Base", "salient_must_be_less_than_base"}};
    m.ports = {input_port("negative_i", kGroup, 1, "Group", ""),
               input_port("magnitude_i", kGroup, kCodeWidth - 1, "Group*(Base-1)", ""),
               output_port("flag_o", 1, kFlagWidth, "FlagWidth", "dropped low bits"),
               output_port("code_o", kGroup, kSalient, "Group*Salient", "{sign, magnitude}")};
    m.body = kRazor;
    parts::Files files = sdr_flag();
    parts::append(files, sdr_round(model::Rounding::half_up));
    files.push_back(m.file());
    return files;
}

}  // namespace qrazor::units::emsb_requantizer
