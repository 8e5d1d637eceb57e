// What the four cores of ibert_softmax are equal to, for all words that a row can leave
// (model/src/nonlinear/rivals/ibert.cpp). The quotient is what long division gives, bit by bit.
#include "families/rival_softmax/claims.h"
#include "families/rows/claims.h"
#include "ibert_softmax/sizes.h"
#include "makers.h"
#include "qrazor/support/text.h"

namespace qrazor::units::ibert_softmax {
namespace {

constexpr const char* kMost = R"(
    integer k;
    reg [ActWidth-1:0] most;
    reg [ActWidth-1:0] biased;
    always @* begin
        most = state_i;
        for (k = 0; k < Lanes; k = k + 1) begin
            biased = beat_i[k*ActWidth +: ActWidth] ^ (1 << (ActWidth - 1));
            if (beat_i[Lanes*ActWidth + k] && biased > most) most = biased;
        end
    end
    assign next_o = most;
)";

constexpr std::string_view kExp = R"(
    integer k;
    reg [@base@-1:0]        base;
    reg [Fraction-1:0]        rest;
    reg [ActWidth-1:0]        below;
    reg [@square@-1:0]        power;
    reg [Lanes*@kept@-1:0]    powers;
    always @* begin
        powers = 0;
        for (k = 0; k < Lanes; k = k + 1) begin
            below = stat_i - (beat_i[k*ActWidth +: ActWidth] ^ (1 << (ActWidth - 1)));
            rest  = below;
            base  = @added@ - rest;
            power = base * base + @rest@;
            if (beat_i[Lanes*ActWidth + k])
                powers[k*@kept@ +: @kept@] = (power >> (below >> Fraction)) >> @dropped@;
        end
    end
    assign result_o = powers;
)";

constexpr std::string_view kSum = R"(
    integer k;
    reg [@sum@-1:0] sum;
    always @* begin
        sum = 0;
        for (k = Lanes - 1; k >= 0; k = k - 1)
            sum = sum + beat_i[k*@kept@ +: @kept@];
        sum = sum + state_i;
    end
    assign next_o = sum;
)";

constexpr std::string_view kNorm = R"(
    integer k;
    integer b;
    reg [@quotient@-1:0]         quotient;
    reg [@sum@:0]                rest;
    reg [@kept@+@quotient@:0]        code;
    reg signed [@kept@+3:0]          number;
    reg [@quotient@+2:0]             factor;
    reg signed [@kept@+3:0]          running;
    reg [2:0]                        digit;
    integer d;
    reg [Lanes*CodeWidth-1:0]    codes;
    always @* begin
        quotient = 0;
        rest     = @first@;
        for (b = @quotient@ - 1; b >= 0; b = b - 1) begin
            rest = rest << 1;
            if (rest >= stat_i) begin
                rest        = rest - stat_i;
                quotient[b] = 1'b1;
            end
        end
        for (k = 0; k < Lanes; k = k + 1) begin
            number = beat_i[k*@kept@ +: @kept@];
            factor = quotient;
            @product@
            code = code + (1 << (@exponent@ - CodeWidth - 1));
            code = code >> (@exponent@ - CodeWidth);
            codes[k*CodeWidth +: CodeWidth] = (code >> CodeWidth != 0) ? (1 << CodeWidth) - 1 : code;
        end
    end
    assign result_o = codes;
)";

}  // namespace

void claims(ClaimWriter& w) {
    const Sizes size(w.config());
    const std::vector<Substitution> words{
        {"square", number(size.square)},
        {"base", number(size.base)},
        {"kept", number(size.c.kept)},
        {"added", std::to_string(size.c.added)},
        {"rest", std::to_string(size.c.rest)},
        {"dropped", number(size.c.dropped)},
        {"sum", number(size.sum)},
        {"quotient", number(size.quotient)},
        {"first", std::to_string(size.first)},
        {"exponent", number(size.c.exponent)},
        {"product", product_statements("code", "number", "factor", size.quotient)}};
    // The largest logit's exponential alone is above this.
    const std::string first = std::to_string(size.first);
    const std::string legal = "(stat_i <= " + first + ") ? " + first + " + 1 : stat_i";
    const RowWords raised = row_pass_claims(w, 0, row_input_words(w, {"mask_i", "value_i"}),
                                            {kMost, substitute(kExp, words)});
    const RowWords out = row_pass_claims(
        w, 1, raised, {substitute(kSum, words), substitute(kNorm, words), {}, {{"stat_i", legal}}});
    row_output_claims(w, 2, out, {"code_o"});
}

}  // namespace qrazor::units::ibert_softmax
