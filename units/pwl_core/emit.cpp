// Verilog of pwl_core: the argument is cut into segment and place, a core for each lane.
#include "families/registered/emit.h"
#include "families/scalar/pwl_argument.h"
#include "families/scalar/pwl_parts.h"
#include "makers.h"
#include "pwl_core/core.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/text.h"
#include "qrazor/units/example.h"

namespace qrazor::units::pwl_core {
namespace {

constexpr std::string_view kPwlLanes = R"(
    localparam Width      = Fraction@whole@;  // of an argument
    localparam PlaceWidth = Width - @segment@;  // below the segment's number

    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            @module@ #(
                .PlaceWidth(PlaceWidth)
            ) u_value (
                .segment_i(value_i[i*Width + PlaceWidth +: @segment@]),
                .place_i  (value_i[i*Width +: PlaceWidth]),
                .value_o  (value_o[i*@result@ +: @result@])
            );
        end
    endgenerate
)";

}  // namespace

Emission emit(const Design& design) {
    const Config& config = design.config();
    const model::PwlFunction function = config.function.value();
    const PwlArgument argument = pwl_argument(function, config.value_fraction);
    const int whole = argument.width() - config.value_fraction;
    Config plain = config;
    plain.cuts = 0;
    plain.handshake = Handshake::valid;
    ModuleText m;
    m.name = core_name(config);
    m.operation = Operation::evaluate;
    m.title = "function of a value";
    m.purpose = {std::string(doc_of(function)) + ", piecewise linear, combinational."};
    m.parameters = design.unit().parameters(plain);
    m.ports = design.unit().ports(plain);
    m.example = worked_example(design);
    m.made_by = command_line(design);
    m.body = substitute(
        kPwlLanes,
        {{"whole", whole == 0 ? "" : " + " + std::to_string(whole)},
         {"segment", std::to_string(argument.segment_width)},
         {"module", pwl_module(function)},
         {"result", std::to_string(model::widths_of(model::table_of(function)).result)}});
    return registered(design, m, "u_function", pwl_parts(function));
}

}  // namespace qrazor::units::pwl_core
