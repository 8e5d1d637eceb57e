// For all values and words: written from the definition (model/include/qrazor/model/requantize.h),
// with integers wide enough for everything.
#include "families/rows/emsb_claims.h"

#include <string>

namespace qrazor::units {
namespace {

constexpr const char* kEmsbFold = R"(
    reg [ActWidth-CodeWidth-1:0] next;
    reg [ActWidth-1:0]           value;
    integer                      k;
    always @* begin
        next = state_i;
        for (k = 0; k < Lanes; k = k + 1) begin
            value = beat_i[k*ActWidth +: ActWidth];
            if (value[ActWidth-1])
                value = ~value;
            next = next | (value >> (CodeWidth - 1));
        end
    end
    assign next_o = next;
)";

// The shift first counts down, then each value is halved as often, and the last half is added.
// Saturation is a comparison.
constexpr const char* kEmsbMap = R"(
    localparam High = ActWidth - CodeWidth;
    localparam signed [ActWidth+1:0] Most = (1 << (CodeWidth - 1)) - 1;
    reg        [ShiftWidth-1:0] shift;
    reg signed [ActWidth+1:0]   value;
    reg signed [ActWidth-1:0]   plain;
    reg        [Lanes*CodeWidth-1:0] codes;
    integer k;
    always @* begin
        shift = 0;
        for (k = High; k > 0; k = k - 1)
            if (shift == 0 && stat_i[k-1]) shift = k;
        for (k = 0; k < Lanes; k = k + 1) begin
            plain = beat_i[k*ActWidth +: ActWidth];
            value = plain;
            value = ((value <<< 1) >>> shift) + 1;
            value = value >>> 1;
            if (value > Most) value = Most;
            if (value < -Most) value = -Most;
            codes[k*CodeWidth +: CodeWidth] = value[CodeWidth-1:0];
        end
    end
    assign result_o = {shift, codes};
)";

// The word of a row has the bits of each of its values, so also of the beat beside it: that is what
// the fold and the store are proven to see to.
std::string with_own_bits(int lanes) {
    std::string text = "stat_i";
    for (int k = 0; k < lanes; ++k) {
        const std::string n = std::to_string(k);
        text += " | (beat_i[" + n + "*ActWidth + CodeWidth - 1 +: ActWidth - CodeWidth] ^ " +
                "{(ActWidth - CodeWidth){beat_i[" + n + "*ActWidth + ActWidth - 1]}})";
    }
    return text;
}

}  // namespace

RowPassClaims emsb_claims(int lanes) {
    return {kEmsbFold, kEmsbMap, {}, {{"stat_i", with_own_bits(lanes)}}, 0};
}

}  // namespace qrazor::units
