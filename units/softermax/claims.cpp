// What the three cores of softermax are equal to, for all words: a beat's window, its sum, its
// codes (model/src/nonlinear/rivals/softermax.cpp).
#include "families/rival_softmax/claims.h"
#include "families/rows/claims.h"
#include "makers.h"
#include "qrazor/support/text.h"
#include "softermax/sizes.h"

namespace qrazor::units::softermax {
namespace {

constexpr std::string_view kWindow = R"(
    localparam Key = ActWidth - Fraction + 1;
    integer k;
    reg [Key-1:0]                 ceiling;
    reg [Key-1:0]                 whole;
    reg [Fraction-1:0]            rest;
    reg signed [@numerator@+8:0]  mantissa;
    reg signed [@numerator@+8:0]  start;
    reg signed [@numerator@+8:0]  slope;
    reg signed [@numerator@+8:0]  part;
    reg [Lanes*@numerator@-1:0] numerators;
    reg [Key-1:0]               below;
    reg [Key-1:0]               maximum;
    reg [ActWidth-1:0]          biased;
    always @* begin
        ceiling = 0;
        for (k = 0; k < Lanes; k = k + 1) begin
            biased = beat_i[k*ActWidth +: ActWidth] ^ (1 << (ActWidth - 1));
            rest   = biased;
            whole  = biased >> Fraction;
            if (rest != 0) whole = whole + 1;
            if (beat_i[Lanes*ActWidth + k] && whole > ceiling) ceiling = whole;
        end
        for (k = 0; k < Lanes; k = k + 1) begin
            biased = beat_i[k*ActWidth +: ActWidth] ^ (1 << (ActWidth - 1));
            whole  = biased >> Fraction;
            rest   = biased;
            @segments@
            below = ceiling - whole;
            numerators[k*@numerator@ +: @numerator@] = 0;
            if (beat_i[Lanes*ActWidth + k])
                numerators[k*@numerator@ +: @numerator@] = mantissa >>> below;
        end
        maximum = ceiling;
    end
    assign result_o = {maximum, numerators};
)";

constexpr std::string_view kSum = R"(
    localparam Key = ActWidth - Fraction + 1;
    integer k;
    reg [Key-1:0]    own;
    reg [Key-1:0]    held;
    reg [31:0]       added;
    reg [@sum@-1:0]  beat;
    reg [@sum@-1:0]  row;
    always @* begin
        added = 0;
        for (k = Lanes - 1; k >= 0; k = k - 1)
            added = added + beat_i[k*@numerator@ +: @numerator@];
        beat = added >> @cut@;
        own  = beat_i[Lanes*@numerator@ +: Key];
        held = state_i[@sum@ +: Key];
        row  = state_i[@sum@-1:0];
        if (own > held) row  = row >> (own - held);
        if (held > own) beat = beat >> (held - own);
        row = row + beat;
        if (own > held) held = own;
    end
    assign next_o = {held, row};
)";

constexpr std::string_view kNorm = R"(
    localparam Key = ActWidth - Fraction + 1;
    integer k;
    integer lead;
    reg [@argument@-1:0]          argument;
    reg signed [@argument@+10:0]  reciprocal;
    reg signed [@argument@+10:0]  start;
    reg signed [@argument@+10:0]  slope;
    reg signed [@argument@+10:0]  part;
    reg [@numerator@+@argument@:0] scaled;
    reg signed [@numerator@+3:0]  number;
    reg signed [@numerator@+3:0]  running;
    reg [2:0]                     digit;
    reg [4:0]                     place;
    integer d;
    reg [Key-1:0] own;
    reg [@sum@+@argument@-1:0]  sum;
    reg [Lanes*CodeWidth-1:0]  codes;
    always @* begin
        lead = @least@;
        for (k = 0; k < @sum@; k = k + 1)
            if (stat_i[k] && k > lead) lead = k;
        sum      = stat_i[@sum@-1:0];
        place    = lead - @least@;
        argument = ((sum << @argument@) >> @least@) >> place;
        @segments@
        own = stat_i[@sum@ +: Key] - beat_i[Lanes*@numerator@ +: Key];
        for (k = 0; k < Lanes; k = k + 1) begin
            number = beat_i[k*@numerator@ +: @numerator@];
            @product@
            scaled = (((scaled >> @dropped@) >> place) >> own) + 1;
            scaled = scaled >> 1;
            if (scaled > (1 << CodeWidth) - 1) scaled = (1 << CodeWidth) - 1;
            codes[k*CodeWidth +: CodeWidth] = scaled;
        end
    end
    assign result_o = codes;
)";

}  // namespace

void claims(ClaimWriter& w) {
    const Config& c = w.config();
    const Sizes size(c);
    const std::vector<Substitution> words{
        {"numerator", number(size.numerator)},
        {"sum", number(size.sum)},
        {"cut", number(size.numerator - size.fraction)},
        {"least", number(size.least)},
        {"argument", number(2 + size.reciprocal)},
        {"dropped", number(size.dropped)},
        {"product", product_statements("scaled", "number", "reciprocal", size.inverse)}};
    const auto described = [&](std::string_view body, const std::string& segments) {
        std::vector<Substitution> all = words;
        all.push_back({"segments", segments});
        return substitute(body, all);
    };
    const std::string window = described(
        kWindow, segments_statements(
                     "mantissa", "rest",
                     model::rivals::softermax_segments(model::PwlFunction::exp2, size.numerator),
                     c.value_fraction - model::rivals::kSegmentBits));
    const std::string norm =
        described(kNorm, segments_statements("reciprocal", "argument",
                                             model::rivals::softermax_segments(
                                                 model::PwlFunction::reciprocal, size.reciprocal),
                                             size.reciprocal));
    // The window is spoken of behind the pass: it is the second of the maps.
    const RowWords logits = row_input_words(w, {"mask_i", "value_i"});
    w.same("logits reach the window", logits.beat,
           w.taken_at(Operation::row_map, 1, "beat_i", Meaning::row_beat));
    w.describe(Operation::row_map, 1, window);
    const RowWords in{logits.valid, logits.last,
                      w.given_at(Operation::row_map, 1, "result_o", Meaning::row_result)};
    const RowWords out = row_pass_claims(w, 0, in, {substitute(kSum, words), norm});
    row_output_claims(w, 1, out, {"code_o"});
}

}  // namespace qrazor::units::softermax
