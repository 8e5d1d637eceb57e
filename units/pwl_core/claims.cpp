// Compared with its definition, from the golden tables: each segment a number of its own, the
// product with the slope as it is, in numbers that hold any of it.
#include <cstdint>
#include <vector>

#include "families/registered/claims.h"
#include "families/scalar/pwl_argument.h"
#include "makers.h"
#include "pwl_core/core.h"
#include "qrazor/algebra/claim_writer.h"
#include "qrazor/model/pwl.h"
#include "qrazor/support/text.h"

namespace qrazor::units::pwl_core {
namespace {

constexpr std::string_view kSegments = R"(
    localparam Width = @segment@ + @place@;

    reg [Lanes*@result@-1:0] result;
    reg [Width-1:0]          value;
    reg signed [17:0]        start;
    reg signed [17:0]        change;
    reg signed [35:0]        product;
    reg signed [35:0]        sum;
    integer                  k;
    always @* begin
        for (k = 0; k < Lanes; k = k + 1) begin
            value = value_i[k*Width +: Width];
            start  = @start@;
            change = @change@;
@entries@            product = change * $signed({1'b0, value[@place@-1:0]});
            sum = start + (product >>> @place@);
            result[k*@result@ +: @result@] = sum[@result@-1:0];
        end
    end
    assign value_o = result;
)";

std::string all_segments(const model::PwlTable& table, const PwlArgument& argument) {
    std::string text;
    for (std::size_t k = 0; k < table.segments(); ++k) {
        const auto segment = static_cast<std::int64_t>(k) + argument.first_segment;
        const std::int32_t slope = table.slope[k];
        text += "            if (value >> " + std::to_string(argument.place_width) +
                " == " + std::to_string(segment) +
                ") begin start = " + std::to_string(table.offset[k]) +
                "; change = " + std::to_string(slope) + "; end\n";
    }
    return text;
}

}  // namespace

void claims(ClaimWriter& w) {
    const gen::Config& config = w.design().config();
    const model::PwlFunction function = config.function.value();
    const model::PwlTable& table = model::table_of(function);
    const PwlArgument argument = pwl_argument(function, config.value_fraction);
    // What stands before the first segment is taken for it.
    const bool all = argument.first_segment == 0;
    const Description description(
        substitute(kSegments, {{"segment", std::to_string(argument.segment_width)},
                               {"place", std::to_string(argument.place_width)},
                               {"result", std::to_string(model::widths_of(table).result)},
                               {"start", all ? "0" : std::to_string(table.offset.front())},
                               {"change", all ? "0" : std::to_string(table.slope.front())},
                               {"entries", all_segments(table, argument)}}));
    registered_claims(w, core_name(config), description);
}

}  // namespace qrazor::units::pwl_core
