// Verilog of ibert_gelu: a square, a product and a constant a value, on what is left of its bits.
#include "families/registered/emit.h"
#include "ibert_gelu/core.h"
#include "makers.h"
#include "qrazor/gen/unit.h"
#include "qrazor/model/rival_gelu.h"
#include "qrazor/support/text.h"
#include "qrazor/units/example.h"

namespace qrazor::units::ibert_gelu {
namespace {

constexpr std::string_view kIbertLanes = R"(
    localparam Drop  = Fraction - 5;   // bits of |x| below its fifth fraction bit
    localparam Point = 22 - Fraction;  // fraction bits of the product (5 + 8 + 9) below a value's

    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_lane
            wire [15:0]      value;  // extended by its sign
            wire             negative;
            wire [15:0]      magnitude;
            wire [15:0]      positive;  // max(value, 0)
            wire [15-Drop:0] coarse;    // |x| with 5 fraction bits
            wire             near;    // below 80/32 = 1.769 sqrt 2
            wire [6:0]       from_end;
            wire [13:0]      square;
            wire [17:0]      product;   // 80 * 1600 at most
            wire [15+Point:0] rest;
            wire [15+Point:0] sum;
            wire             unused_ends;

            assign value = {{(17-Width){value_i[i*Width + Width - 1]}},
                            value_i[i*Width +: Width-1]};
            assign negative  = value[15];
            assign magnitude = (value ^ {16{negative}}) + {15'd0, negative};
            assign positive  = value & {16{~negative}};

            assign coarse   = magnitude[15:Drop];
            assign near   = coarse < @end@;
            assign from_end = near ? 7'd80 - coarse[6:0] : 7'd0;
            assign square   = {7'd0, from_end} * {7'd0, from_end};
            assign product  = {7'd0, square[12:2]} * {11'd0, coarse[6:0]};
            // 37 = 32 + 4 + 1
            assign rest = {{(Point-2){1'b0}}, product}
                + {{(Point-4){1'b0}}, product, 2'd0}
                + {{(Point-7){1'b0}}, product, 5'd0};
            // One less than half is added, as what is taken off is rounded with halves up.
            assign sum = {positive, 1'b0, {(Point-1){1'b1}}} - rest;
            assign unused_ends = &{1'b0, sum, square, magnitude};
            assign value_o[i*Width +: Width] = sum[Point +: Width];
        end
    endgenerate
)";

}  // namespace

Emission emit(const Design& design) {
    static_assert(model::kIbertValue == 5 && model::kIbertSquare == 8 &&
                  model::kIbertFactor == 37 && model::kIbertFactorBits == 9 &&
                  model::kIbertEnd == 80);
    const Config& config = design.config();
    Config plain = config;
    plain.cuts = 0;
    plain.handshake = Handshake::valid;
    ModuleText m;
    m.name = core_name(config);
    m.operation = Operation::evaluate;
    m.title = "function of a value";
    m.purpose = {
        "GELU of fixed point as I-BERT has it (arXiv 2101.01321), combinational:",
        "max(x, 0) - 37/512 |x| max(0, 80/32 - |x|)^2, on 5 fraction bits of |x| and 8 of the "
        "square."};
    m.parameters = design.unit().parameters(plain);
    m.ports = design.unit().ports(plain);
    m.example = worked_example(design);
    m.made_by = command_line(design);
    // |x| has 21 - Fraction bits with 5 fraction bits.
    m.body =
        substitute(kIbertLanes, {{"end", std::to_string(21 - config.value_fraction) + "'d80"}});
    return registered(design, m, "u_function", {});
}

}  // namespace qrazor::units::ibert_gelu
