// Compared with its formula: what is left of |x|, its square and their product one after the other,
// each rounded or cut by itself.
#include <string>

#include "families/registered/claims.h"
#include "ibert_gelu/core.h"
#include "makers.h"
#include "qrazor/algebra/claim_writer.h"

namespace qrazor::units::ibert_gelu {
namespace {

constexpr const char* kPolynomial = R"(
    reg [Lanes*Width-1:0] result;
    reg signed [16:0]     value;
    reg [16:0]            size;
    reg signed [16:0]     gap;
    reg [15:0]            square;
    reg [31:0]            rest;
    reg signed [17:0]     left;
    integer               k;
    always @* begin
        for (k = 0; k < Lanes; k = k + 1) begin
            value = {{(17-Width){value_i[k*Width + Width - 1]}}, value_i[k*Width +: Width]};
            size  = (value < 0 ? -value : value) >> (Fraction - 5);
            gap   = 80 - $signed({1'b0, size});
            square = 0;
            if (gap <= 0) begin
                rest = 0;
            end else begin
                square = (gap[6:0] * gap[6:0]) >> 2;
                rest   = size * square;
                rest   = rest * 37;
                rest   = (rest + (1 << (21 - Fraction))) >> (22 - Fraction);
            end
            left = (value < 0 ? 0 : value) - $signed({1'b0, rest[16:0]});
            result[k*Width +: Width] = left[Width-1:0];
        end
    end
    assign value_o = result;
)";

}  // namespace

void claims(ClaimWriter& w) {
    registered_claims(w, core_name(w.design().config()), kPolynomial);
}

}  // namespace qrazor::units::ibert_gelu
