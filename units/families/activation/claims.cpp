// Compared with the definition of docs/integer-model.md: the golden tables with all their bits, the
// product cut and the sum rounded one after the other. The emitted table and its widths are others.
#include "families/activation/claims.h"

#include <string>

#include "families/activation/activation.h"
#include "families/registered/claims.h"
#include "qrazor/model/pwl.h"
#include "qrazor/support/text.h"

namespace qrazor::units {
namespace {

constexpr std::string_view kActivation = R"(
    reg [Lanes*Width-1:0] result;
    reg signed [16:0]     value;
    reg [16:0]            size;
    reg [16:0]            beyond;
    reg [16:0]            place;
    reg signed [17:0]     start;
    reg signed [17:0]     change;
    reg signed [33:0]     product;
    reg signed [17:0]     rest;
    reg signed [17:0]     left;
    integer               width;
    integer               k;
    always @* begin
        for (k = 0; k < Lanes; k = k + 1) begin
            value  = {{(17-Width){value_i[k*Width + Width - 1]}}, value_i[k*Width +: Width]};
            size   = value < 0 ? -value : value;
            start  = 0;
            change = 0;
@entries@            // Where in its segment: of 1/16 below 4, of 1/4 above.
            if (size < 4 << @fraction@) begin
                place   = size & ((1 << (@fraction@ - 4)) - 1);
                product = (change * $signed({1'b0, place})) >>> (@fraction@ - 4);
            end else begin
                place   = size & ((1 << (@fraction@ - 2)) - 1);
                product = (change * $signed({1'b0, place})) >>> (@fraction@ - 2);
            end
            rest = start + product + (1 << (15 - @fraction@));
            left = (value < 0 ? 0 : value) - (rest >>> (16 - @fraction@));
            result[k*Width +: Width] = left[Width-1:0];
        end
    end
    assign value_o = result;
)";

std::string segments_text(const model::PwlTable& table, std::int64_t from, int place) {
    std::string text;
    for (std::size_t k = 0; k < table.segments(); ++k) {
        const std::int64_t segment = (from >> place) + static_cast<std::int64_t>(k);
        text += "            if (size >> " + std::to_string(place) +
                " == " + std::to_string(segment) +
                ") begin start = " + std::to_string(table.offset[k]) +
                "; change = " + std::to_string(table.slope[k]) + "; end\n";
    }
    return text;
}

}  // namespace

void activation_claims(model::Activation which, ClaimWriter& w) {
    const gen::Config& config = w.design().config();
    const int fraction = config.value_fraction;
    const bool silu = which == model::Activation::silu;
    using model::PwlFunction;
    std::string lines = segments_text(
        model::table_of(silu ? PwlFunction::silu_near : PwlFunction::gelu), 0, fraction - 4);
    if (silu) {
        lines += segments_text(model::table_of(PwlFunction::silu_far), std::int64_t{4} << fraction,
                               fraction - 2);
    }
    registered_claims(
        w, activation_core(which, config),
        substitute(kActivation, {{"entries", lines}, {"fraction", std::to_string(fraction)}}));
}

}  // namespace qrazor::units
