// What both cores of ita_softmax are equal to, for all words that a row can leave
// (model/src/nonlinear/rivals/ita.cpp). The inverse is found by trial: the largest number whose
// product with the sum, taken bit by bit, is not above the dividend.
#include "families/rows/claims.h"
#include "ita_softmax/sizes.h"
#include "makers.h"
#include "qrazor/support/text.h"

namespace qrazor::units::ita_softmax {
namespace {

constexpr std::string_view kSum = R"(
    localparam Bias = 1 << (ActWidth - 1);
    localparam Half = 1 << (Fraction - 1);
    integer k;
    integer most;
    integer value;
    integer held;
    reg [ActWidth-1:0]  biased;
    reg [ActWidth-1:0]  maximum;
    reg [@sum@-1:0]     sum;
    always @* begin
        held = state_i[@sum@ +: ActWidth];
        most = held;
        for (k = 0; k < Lanes; k = k + 1) begin
            biased = beat_i[k*ActWidth +: ActWidth] ^ Bias;
            value  = biased;
            if (beat_i[Lanes*ActWidth + k] && value > most) most = value;
        end
        sum = state_i[@sum@-1:0];
        sum = sum >> ((most - held + Half) >> Fraction);
        for (k = 0; k < Lanes; k = k + 1) begin
            biased = beat_i[k*ActWidth +: ActWidth] ^ Bias;
            value  = biased;
            if (beat_i[Lanes*ActWidth + k])
                sum = sum + ((1 << CodeWidth) >> ((most - value + Half) >> Fraction));
        end
        maximum = most;
    end
    assign next_o = {maximum, sum};
)";

constexpr std::string_view kNorm = R"(
    localparam Bias = 1 << (ActWidth - 1);
    localparam Half = 1 << (Fraction - 1);
    localparam [CodeWidth+@sum@:0] Dividend = ((1 << CodeWidth) - 1) << CodeWidth;
    integer k;
    integer b;
    reg [CodeWidth:0]        inverse;
    reg [ActWidth-Fraction:0] shift;
    reg [CodeWidth+@sum@:0]  sum;
    reg [CodeWidth+@sum@:0]  taken;
    reg [ActWidth-1:0]       biased;
    reg [ActWidth:0]   below;
    reg [Lanes*CodeWidth-1:0] codes;
    always @* begin
        sum     = stat_i[@sum@-1:0];
        inverse = 0;
        taken   = 0;
        for (b = CodeWidth - 1; b >= 0; b = b - 1)
            if (taken + (sum << b) <= Dividend) begin
                taken      = taken + (sum << b);
                inverse[b] = 1'b1;
            end
        codes = 0;
        for (k = 0; k < Lanes; k = k + 1) begin
            biased = beat_i[k*ActWidth +: ActWidth] ^ Bias;
            below  = stat_i[@sum@ +: ActWidth] - biased + Half;
            shift  = below >> Fraction;
            if (beat_i[Lanes*ActWidth + k])
                codes[k*CodeWidth +: CodeWidth] = (shift == 0)
                    ? inverse : (((inverse << 1) >> shift) + 1) >> 1;
        end
    end
    assign result_o = codes;
)";

}  // namespace

void claims(ClaimWriter& w) {
    const Config& c = w.config();
    const std::vector<Substitution> words{{"sum", number(sum_width(c))}};
    // A row has a largest logit, which adds 2^CodeWidth.
    const std::string legal = substitute(
        "(stat_i[@sum@-1:0] < (1 << CodeWidth)) ? {stat_i[@sum@ +: ActWidth], "
        "@sum@'d@least@} : stat_i",
        {{"sum", number(sum_width(c))}, {"least", number(1 << c.code_width)}});
    const RowWords out = row_pass_claims(
        w, 0, row_input_words(w, {"mask_i", "value_i"}),
        {substitute(kSum, words), substitute(kNorm, words), {}, {{"stat_i", legal}}});
    row_output_claims(w, 1, out, {"code_o"});
}

}  // namespace qrazor::units::ita_softmax
