// Written from docs/integer-model.md, with integers wide enough for everything; products alone are
// as wide as the modules', since no checker decides a multiplier by another.
#include "families/rows/norm_claims.h"

#include <cstdlib>

#include "families/rows/norm.h"
#include "qrazor/model/pwl.h"
#include "qrazor/support/text.h"

namespace qrazor::units {
namespace {

constexpr std::string_view kParsedFold = R"(
    reg [Width-2:0] next;
    reg [Width-1:0] value;
    integer         k;
    always @* begin
        next = state_i;
        for (k = 0; k < Lanes; k = k + 1) begin
            value = beat_i[k*Width +: Width];
            @counts@
            next = next | (value[Width-1] ? ~value : value);
        end
    end
    assign next_o = next;
)";

constexpr std::string_view kParsedMap = R"(
    reg signed [6:0]        shift;
    reg signed [Width+19:0] value;
    reg signed [Width-1:0]  plain;
    reg [Lanes*16-1:0]      codes;
    reg                     found;
    integer                 k;
    always @* begin
        shift = 0;
        found = 0;
        for (k = Width - 2; k >= 0; k = k - 1)
            if (!found && stat_i[k]) begin
                found = 1;
                shift = k - 14;
            end
        for (k = 0; k < Lanes; k = k + 1) begin
            plain = beat_i[k*Width +: Width];
            @counts@
            value = plain;
            if (shift < 0)
                value = value <<< (-shift);
            else begin
                value = ((value <<< 1) >>> shift) + 1;
                value = value >>> 1;
            end
            if (value > 32767) value = 32767;
            if (value < -32767) value = -32767;
            codes[k*16 +: 16] = value[15:0];
        end
    end
    assign result_o = {shift, beat_i[Lanes*Width +: Beside], codes};
)";

constexpr const char* kMeanOfCodes = R"(
    reg signed [SumWidth-1:0] sum;
    reg signed [15:0]         code;
    integer                   k;
    always @* begin
        sum = state_i;
        for (k = 0; k < Lanes; k = k + 1) begin
            code = beat_i[k*16 +: 16];
            sum  = sum + code;
        end
    end
    assign next_o = sum;
)";

constexpr const char* kLessMean = R"(
    reg signed [SumWidth+25:0] sum;
    reg signed [SumWidth+25:0] one_over;
    reg signed [SumWidth+25:0] mean;
    reg signed [20:0]          low;
    reg signed [15:0]          code;
    reg signed [21:0]          centred;
    reg [Lanes*22-1:0]         all;
    integer                    k;
    always @* begin
        sum      = $signed(stat_i);
        one_over = one_over_i;
        mean     = sum * one_over;
        mean     = (mean + 524288) >>> 20;
        low      = mean[20:0];
        for (k = 0; k < Lanes; k = k + 1) begin
            code    = beat_i[k*16 +: 16];
            centred = code;
            centred = beat_i[Lanes*16 + k] ? (centred <<< 4) - low : 0;
            all[k*22 +: 22] = centred;
        end
    end
    assign result_o = {beat_i[Lanes*17 +: 7], all};
)";

constexpr std::string_view kSumOfSquares = R"(
    reg [SumWidth-1:0] sum;
    reg signed [15:0]  code;
    reg signed [31:0]  square;
    reg signed [6:0]   shift;
    integer            k;
    always @* begin
        sum   = state_i[SumWidth-1:0];
        shift = @shift@;
        for (k = 0; k < Lanes; k = k + 1) begin
            code   = beat_i[k*16 +: 16];
            square = code * code;
            sum    = sum + square;
        end
    end
    assign next_o = {shift, sum};
)";

// The sum goes up two bits at a time until one of the two highest is 1.
constexpr std::string_view kOverRoot = R"(
    reg signed [9:0]   down;
    reg signed [6:0]   row_shift;
    reg signed [7:0]   eps_shift;
    reg [79:0]         wide;
    reg [5:0]          up;
    reg [4:0]          few;
    reg [63:0]         total;
    reg [63:0]         argument;
    reg [4:0]          half;
    reg [15:0]         offset;
    reg [25:0]         fall;
    reg [25:0]         place;
    reg [25:0]         root;
    reg [5:0]          shift;
    reg signed [15:0]  code;
    reg signed [16:0]  factor;
    reg signed [32:0]  exact;
    reg signed [33:0]  value;
    reg [Lanes*NormWidth-1:0] all;
    integer k;
    always @* begin
        row_shift = stat_i[SumWidth +: 7];
        eps_shift = eps_shift_i;
        down = row_shift * 2 + eps_shift;
        wide = eps_i;
        up   = -down;
        few  = down;
        if (down > 20)
            wide = 0;
        else if (down > 0)
            wide = ((wide << 1 >> few) + 1) >> 1;
        else if (down > -62)
            wide = wide << up;
        else if (eps_i != 0)
            wide = {80{1'b1}};
        if (|wide[79:62])
            wide = {62{1'b1}};
        total = stat_i[SumWidth-1:0] + wide[63:0];
        argument = total;
        half     = 31;
        for (k = 0; k < 31; k = k + 1)
            if (argument[63:62] == 0) begin
                argument = argument << 2;
                half     = half - 1;
            end
        offset = 0;
        fall   = 0;
@table@        place  = argument[57:48];
        root   = {offset, 10'd0} - fall * place;
        shift  = 16 - Fraction + half - root_shift_i;
        factor = {1'b0, root[25:10]};
        for (k = 0; k < Lanes; k = k + 1) begin
            code  = beat_i[k*16 +: 16];
            exact = code * factor;
            value = exact;
            value = ((value <<< 1) >>> shift) + 1;
            all[k*NormWidth +: NormWidth] = value[NormWidth:1];
        end
    end
    assign result_o = all;
)";

// The word of a row has the bits of each of its values.
std::string own_bits(int lanes, bool masked) {
    std::string text = "stat_i";
    for (int k = 0; k < lanes; ++k) {
        const std::string n = std::to_string(k);
        text += " | ((beat_i[" + n + "*Width +: Width - 1] ^ {(Width - 1){beat_i[" + n +
                "*Width + Width - 1]}})" +
                (masked ? " & {(Width - 1){beat_i[Lanes*Width + " + n + "]}}" : "") + ")";
    }
    return text;
}

std::string table_text() {
    const model::PwlTable& table = model::table_of(model::PwlFunction::inverse_root);
    std::string text;
    for (std::size_t k = 0; k < table.segments(); ++k) {
        const std::string first = std::to_string(16 + k);
        text += "        if (argument[63:58] == " + first +
                (k + 1 == table.segments() ? " || argument[63:58] < 16" : "") +
                ") begin offset = " + std::to_string(table.offset[k]) +
                "; fall = " + std::to_string(std::abs(table.slope[k])) + "; end\n";
    }
    return text;
}

}  // namespace

RowPassClaims parse_claims(int lanes, bool masked) {
    const char* bit = "if (!beat_i[Lanes*Width + k]) ";
    return {substitute(kParsedFold, {{"counts", masked ? std::string(bit) + "value = 0;" : ""}}),
            substitute(kParsedMap, {{"counts", masked ? std::string(bit) + "plain = 0;" : ""}}),
            {},
            {{"stat_i", own_bits(lanes, masked)}},
            0};
}

RowPassClaims mean_claims() {
    return {kMeanOfCodes, kLessMean, {}, {}, 0};
}

RowPassClaims root_claims(const gen::Config& config, const std::string& shift) {
    return {substitute(kSumOfSquares, {{"shift", shift}}),
            substitute(kOverRoot, {{"table", table_text()}}),
            {},
            {},
            config.lanes * kNormCode};
}

}  // namespace qrazor::units
