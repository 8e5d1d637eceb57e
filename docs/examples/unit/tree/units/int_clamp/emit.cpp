// Verilog of int_clamp: two comparisons a value.
#include "families/words.h"
#include "makers.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/units/example.h"

namespace qrazor::units::int_clamp {
namespace {

// A part-select is unsigned in Verilog, whatever it is of: hence the signed wires.
constexpr std::string_view kBody = R"(
    wire signed [ActWidth-1:0] low;
    wire signed [ActWidth-1:0] high;
    assign low  = low_i;
    assign high = high_i;

    genvar i;
    generate
        for (i = 0; i < Group; i = i + 1) begin : gen_value
            wire signed [ActWidth-1:0] value;
            wire signed [ActWidth-1:0] raised;
            assign value  = value_i[i*ActWidth +: ActWidth];
            assign raised = (value < low) ? low : value;
            assign value_o[i*ActWidth +: ActWidth] = (raised > high) ? high : raised;
        end
    endgenerate
)";

}  // namespace

Emission emit(const Design& design) {
    ModuleText m;
    m.name = design.module_name();
    m.purpose = {"integers between two limits, combinational: value_o = min(max(value_i, low_i),",
                 "high_i)."};
    m.parameters = design.parameters();
    m.ports = design.ports();
    m.example = worked_example(design);
    m.made_by = command_line(design);
    m.body = kBody;
    return emission({}, m.file());
}

}  // namespace qrazor::units::int_clamp
