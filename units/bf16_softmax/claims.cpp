// What the three cores of bf16_softmax are equal to, for all words: a beat's exponentials, its sum,
// its probabilities (model/src/nonlinear/bf16_softmax.cpp).
#include "families/rival_softmax/claims.h"
#include "bf16_softmax/sizes.h"
#include "families/rows/claims.h"
#include "makers.h"
#include "qrazor/support/text.h"

namespace qrazor::units::bf16_softmax {
namespace {

constexpr std::string_view kWindow = R"(
    integer k;
    reg [15:0]             word;
    reg signed [39:0]      number;
    reg [7:0]              exponent;
    reg [15:0]             most;
    reg [15:0]             below;
    reg [7:0]              power;
    reg [Lanes*24-1:0]     numbers;
    reg [Lanes-1:0]        counts;
    reg [Lanes*14-1:0]     powers;
    always @* begin
        most = 0;
        for (k = 0; k < Lanes; k = k + 1) begin
            word     = beat_i[k*16 +: 16];
            exponent = word >> 7;
            number   = word[6:0];
            number   = number + 128;
            if (word[15]) number = -number;
            if (exponent >= 142)
                number = word[15] ? -8388608 : 8388352;
            else if (exponent < 118)
                number = 0;
            else if (exponent >= 126)
                number = number <<< (exponent - 126);
            else
                number = number >>> (126 - exponent);
            counts[k] = beat_i[Lanes*16 + k] && !(word[15] && exponent == 255);
            numbers[k*24 +: 24] = number + 8388608;
            if (counts[k] && numbers[k*24 + 8 +: 16] > most) most = numbers[k*24 + 8 +: 16];
        end
        for (k = 0; k < Lanes; k = k + 1) begin
            case (numbers[k*24 +: 8])
@powers@            endcase
            below = most - numbers[k*24 + 8 +: 16];
            powers[k*14 +: 14] = 0;
            if (counts[k] && below < 128) begin
                powers[k*14 +: 7]     = power[6:0];
                powers[k*14 + 7 +: 7] = 127 - below;
            end
        end
    end
    assign result_o = {most, powers};
)";

constexpr std::string_view kSum = R"(
    integer k;
    reg [15:0]       own;
    reg [15:0]       held;
    reg [@sum@-1:0]  one;
    reg [@sum@-1:0]  beat;
    reg [@sum@-1:0]  row;
    always @* begin
        beat = 0;
        for (k = 0; k < Lanes; k = k + 1) begin
            one  = beat_i[k*14 +: 7];
            one  = (one + 128) << (@fraction@ - 7);
            beat = beat + (one >> (127 - beat_i[k*14 + 7 +: 7]));
        end
        own  = beat_i[Lanes*14 +: 16];
        held = state_i[@sum@ +: 16];
        row  = state_i[@sum@-1:0];
        if (own > held) row  = row >> (own - held);
        if (held > own) beat = beat >> (held - own);
        row = row + beat;
        if (own > held) held = own;
    end
    assign next_o = {held, row};
)";

constexpr std::string_view kNorm = R"(
    integer k;
    integer lead;
    integer d;
    reg [@sum@-1:0]     sum;
    reg [7:0]           behind;
    reg [8:0]           reciprocal;
    reg signed [11:0]   number;
    reg [10:0]          factor;
    reg signed [11:0]   running;
    reg [2:0]           digit;
    reg [16:0]          exact;
    reg [15:0]          own;
    reg [16:0]          falls;
    reg signed [18:0]   exponent;
    reg [3:0]           cut;
    reg [16:0]          rounded;
    reg [Lanes*16-1:0]  words;
    always @* begin
        lead = @fraction@;
        for (k = @fraction@; k < @sum@; k = k + 1)
            if (stat_i[k]) lead = k;
        sum    = stat_i[@sum@-1:0];
        behind = (sum >> (@fraction@ - 8)) >> (lead - @fraction@);
        case (behind)
@reciprocals@        endcase
        own   = stat_i[@sum@ +: 16] - beat_i[Lanes*14 +: 16];
        falls = own + (lead - @fraction@);
        if (reciprocal != 256) falls = falls + 1;
        if (reciprocal == 256) reciprocal = 128;
        for (k = 0; k < Lanes; k = k + 1) begin
            number = beat_i[k*14 +: 7];
            number = number + 128;
            factor = reciprocal;
            @product@
            exponent = beat_i[k*14 + 7 +: 7];
            exponent = exponent - $signed({2'b00, falls});
            cut      = 7;
            if (exact >= 32768) begin
                exponent = exponent + 1;
                cut      = 8;
            end
            rounded = exact + (1 << (cut - 1)) - 1 + ((exact >> cut) & 1);
            rounded = rounded >> cut;
            words[k*16 +: 16] = 0;
            if (exponent > 0)
                words[k*16 +: 16] = (exponent << 7) + rounded - 128;
        end
    end
    assign result_o = words;
)";

std::string cases(const std::string& to, int (*entry)(int)) {
    constexpr int kEntries = 256;
    std::string text;
    for (int k = 0; k < kEntries; ++k) {
        text += (k + 1 == kEntries ? std::string("default") : std::to_string(k)) + ": " + to +
                " = " + std::to_string(entry(k)) + ";\n";
    }
    return text;
}

}  // namespace

void claims(ClaimWriter& w) {
    const Sizes size(w.config());
    const std::vector<Substitution> words{
        {"sum", number(size.sum)},
        {"fraction", number(size.fraction)},
        {"powers", cases("power", model::bf16_power)},
        {"reciprocals", cases("reciprocal", model::bf16_reciprocal)},
        {"product", product_statements("exact", "number", "factor", model::kBf16Mantissa + 1)}};
    // Exponentials are spoken of behind the pass: they are the second of the maps.
    const RowWords logits = row_input_words(w, {"mask_i", "value_i"});
    w.same("logits become exponentials", logits.beat,
           w.taken_at(Operation::row_map, 1, "beat_i", Meaning::row_beat));
    w.describe(Operation::row_map, 1, substitute(kWindow, words));
    const RowWords in{logits.valid, logits.last,
                      w.given_at(Operation::row_map, 1, "result_o", Meaning::row_result)};
    const RowWords out =
        row_pass_claims(w, 0, in, {substitute(kSum, words), substitute(kNorm, words)});
    row_output_claims(w, 1, out, {"value_o"});
}

}  // namespace qrazor::units::bf16_softmax
