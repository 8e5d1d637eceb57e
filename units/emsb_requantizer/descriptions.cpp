// Written from the definition (model/include/qrazor/model/requantize.h, docs/number-format.md), one
// value after the other, with integers wide enough for everything.
#include "emsb_requantizer/descriptions.h"

#include "emsb_requantizer/forms.h"
#include "qrazor/support/text.h"

namespace qrazor::units::emsb_requantizer {
namespace {

constexpr std::string_view kNumbers = R"(
    localparam High = ActWidth - CodeWidth;
    localparam signed [ActWidth+1:0] Most = (1 << (CodeWidth - 1)) - 1;
    reg        [ShiftWidth-1:0] shift;
    reg        [ActWidth-1:0]   size;
    reg        [ActWidth-1:0]   seen;
    reg signed [ActWidth+1:0]   value;
    reg signed [ActWidth-1:0]   plain;
    integer j;
    integer k;
    integer n;
)";

// Each value is halved as often as the shift says, and the last half is added. Saturation is a
// comparison.
constexpr std::string_view kHalved = R"(
                plain = @values@[k*ActWidth +: ActWidth];
                value = plain;
                value = ((value <<< 1) >>> shift) + 1;
                value = value >>> 1;
                if (value > Most) value = Most;
                if (value < -Most) value = -Most;
)";

// One's complement magnitudes together, and how far their leading one is above a code's.
constexpr std::string_view kAsked = R"(
            seen = 0;
            for (k = j * Group; k < (j + 1) * Group; k = k + 1) begin
                size = @values@[k*ActWidth +: ActWidth];
                if (size[ActWidth-1]) size = ~size;
                seen = seen | size;
            end
            shift = 0;
            for (n = High; n > 0; n = n - 1)
                if (shift == 0 && seen[CodeWidth-2+n]) shift = n;
            shifts[j*ShiftWidth +: ShiftWidth] = shift;
)";

constexpr std::string_view kOfRow = R"(
        shift = 0;
        for (k = High; k > 0; k = k - 1)
            if (shift == 0 && stat_i[k-1]) shift = k;
)";

constexpr std::string_view kIntegers = R"(
    reg [Lanes*CodeWidth-1:0] codes;
@declared@    always @* begin
@before@
        for (j = 0; j < @groups@; j = j + 1) begin
@asked@
            for (k = j * @group@; k < (j + 1) * @group@; k = k + 1) begin
@halved@
                codes[k*CodeWidth +: CodeWidth] = value[CodeWidth-1:0];
            end
        end
    end
    assign code_o = codes;
@after@)";

// The flag of a group is how far the leading one of all its magnitudes is above a code's; codes are
// rounded by addition.
constexpr std::string_view kRazored = R"(
    localparam [CodeWidth:0] Largest = (1 << (Salient - 1)) - 1;
    reg [Lanes*Salient-1:0]    codes;
    reg [Groups*FlagWidth-1:0] flags;
    reg [FlagWidth-1:0]        flag;
    reg [Group*CodeWidth-1:0]  sizes;
    reg [Group-1:0]            signs;
    reg [CodeWidth-1:0]        together;
    reg [CodeWidth:0]          code;
@declared@    always @* begin
@before@
        for (j = 0; j < Groups; j = j + 1) begin
@asked@
            together = 0;
            for (k = j * Group; k < (j + 1) * Group; k = k + 1) begin
@halved@
                signs[k-j*Group] = value < 0;
                if (value < 0) value = -value;
                sizes[(k-j*Group)*CodeWidth +: CodeWidth] = value[CodeWidth-1:0];
                together = together | value[CodeWidth-1:0];
            end
            flag = 0;
            for (n = CodeWidth - Salient; n > 0; n = n - 1)
                if (flag == 0 && together[Salient-2+n]) flag = n;
            flags[j*FlagWidth +: FlagWidth] = flag;
            for (k = 0; k < Group; k = k + 1) begin
                code = {1'b0, sizes[k*CodeWidth +: CodeWidth]};
                if (flag != 0) code = (code + (1 << (flag - 1))) >> flag;
                if (code > Largest) code = Largest;
                codes[(j*Group+k)*Salient +: Salient] =
                    {signs[k] && code != 0, code[Salient-2:0]};
            end
        end
    end
@after@)";

std::string described(const gen::Config& config, const std::string& values,
                      const std::string& before, const std::string& after) {
    const bool gathers = config.granularity == gen::Granularity::group;
    const bool grouped = has_groups(config);
    const std::vector<Substitution> ports{{"values", values}};
    const std::string declared =
        gathers ? "    reg [Groups*ShiftWidth-1:0] shifts;\n" : std::string();
    return std::string(kNumbers) +
           substitute(razors(config) ? kRazored : kIntegers,
                      {{"declared", declared},
                       {"before", before},
                       {"groups", grouped ? "Groups" : "1"},
                       {"group", grouped ? "Group" : "Lanes"},
                       {"asked", gathers ? substitute(kAsked, ports) : std::string()},
                       {"halved", substitute(kHalved, ports)},
                       {"after", after}});
}

}  // namespace

std::string sdr_map_description(const gen::Config& config) {
    return described(config, "beat_i", std::string(kOfRow),
                     "    assign result_o = {shift, flags, codes};\n");
}

std::string core_description(const gen::Config& config) {
    const bool gathers = config.granularity == gen::Granularity::group;
    return described(
        config, "value_i", gathers ? "" : "        shift = shift_i;\n",
        std::string(gathers ? "    assign shift_o = shifts;\n" : "") +
            (razors(config) ? "    assign flag_o = flags;\n    assign code_o = codes;\n" : ""));
}

}  // namespace qrazor::units::emsb_requantizer
