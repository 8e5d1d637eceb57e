// One comparison is no sum of products, so no polynomial says what a clamp is worth. The unit is
// proven as one part: ABC compares it with this description, which does not come from the emitter
// and asks its questions in another order.
#include "families/claim_words.h"
#include "makers.h"
#include "qrazor/algebra/claim_writer.h"

namespace qrazor::units::int_clamp {
namespace {

// Two's complement with the sign inverted is ordered as an unsigned number is.
constexpr const char* kDescription = R"(
    localparam [ActWidth-1:0] Sign = 1 << (ActWidth - 1);

    reg [Group*ActWidth-1:0] result;
    reg [ActWidth-1:0]       value;
    integer                  k;
    always @* begin
        for (k = 0; k < Group; k = k + 1) begin
            value = value_i[k*ActWidth +: ActWidth];
            if ((value ^ Sign) >= (high_i ^ Sign) || (low_i ^ Sign) >= (high_i ^ Sign))
                value = high_i;
            else if ((value ^ Sign) <= (low_i ^ Sign))
                value = low_i;
            result[k*ActWidth +: ActWidth] = value;
        end
    end
    assign value_o = result;
)";

}  // namespace

void claims(ClaimWriter& w) {
    w.claims().whole = true;
    w.claims().description = kDescription;
}

}  // namespace qrazor::units::int_clamp
