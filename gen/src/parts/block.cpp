// Lanes of block-scaled formats: E2M1 products, and what multiplies a sum by a scale.
#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"

namespace qrazor::gen::parts {
namespace {

constexpr const char* kUnpackBlock = R"(
    // Elements are {sign, exponent of 2 bits, mantissa}. In units of a half the magnitude is
    // 2^exponent or, with the mantissa bit, 1.5 * 2^exponent; exponent 0 holds 0 and 1.
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [3:0] act;
            wire [3:0] weight;
            wire       zero;
            wire       act_half;
            wire       weight_half;
            wire       carry;
            wire [2:0] exponent;
            assign act         = act_i[k*4 +: 4];
            assign weight      = weight_i[k*4 +: 4];
            assign zero        = ~(|act[2:0]) | ~(|weight[2:0]);
            assign act_half    = act[0] & (|act[2:1]);
            assign weight_half = weight[0] & (|weight[2:1]);
            assign carry       = act[1] & weight[1];
            assign exponent[0] = act[1] ^ weight[1];
            assign exponent[1] = act[2] ^ weight[2] ^ carry;
            assign exponent[2] = (act[2] & weight[2]) | (carry & (act[2] | weight[2]));
            assign exponent_o[k*3 +: 3] = exponent | {3{zero}};
            assign one_half_o[k]  = act_half ^ weight_half;
            assign two_halves_o[k] = act_half & weight_half;
            assign negative_o[k]  = act[3] ^ weight[3];
        end
    endgenerate
)";

constexpr const char* kLane = R"(
    // Four times 1, 1.5 or 2.25.
    wire [3:0] significand;
    assign significand = {two_halves_i, ~two_halves_i, one_half_i, two_halves_i};

    // Shifted by the exponent and divided by 4. An exponent of 7 is the zero product.
    wire [4:0] by_one;
    wire [6:0] by_three;
    wire       by_four;
    wire [7:0] magnitude;
    assign by_one   = exponent_i[0] ? {significand, 1'b0} : {1'b0, significand};
    assign by_three = exponent_i[1] ? {by_one, 2'b00} : {2'b00, by_one};
    assign by_four  = exponent_i[2] & ~(exponent_i[1] & exponent_i[0]);
    assign magnitude[1:0] = by_three[3:2] & {2{~exponent_i[2]}};
    assign magnitude[4:2] = (by_three[6:4] & {3{~exponent_i[2]}}) | (by_three[2:0] & {3{by_four}});
    assign magnitude[7:5] = by_three[5:3] & {3{by_four}};

    assign bits_o = magnitude ^ {8{negative_i}};
)";

constexpr const char* kBlockScaleLane = R"(
    // Row r is the value where bit r of the scale is set. All bits are handed on inverted but the
    // sign bit, whose weight is negative: the tree adds up the product's negative.
    genvar r;
    generate
        for (r = 0; r < ScaleWidth; r = r + 1) begin : gen_row
            assign bits_o[r*ValueWidth +: ValueWidth] =
                (value_i & {ValueWidth{scale_i[r]}}) ^ {1'b0, {(ValueWidth-1){1'b1}}};
        end
    endgenerate
)";

}  // namespace

Files e2m1_unpack() {
    ModuleText m;
    m.name = "e2m1_unpack";
    m.operation = Operation::unpack;
    m.title = "codes unpacked";
    m.purpose = {
        "exponents, significands and signs of the products of pairs of E2M1 elements.",
        "One lane, 0 110 and 1 011 (4 and -1.5): exponents 3 and 1 add to 4, one half, negative."};
    m.parameters = {range_parameter("Lanes", 1, 1, 256, "pairs of elements")};
    m.ports = {input_port("act_i", 1, 4, "Lanes*4", ""),
               input_port("weight_i", 1, 4, "Lanes*4", ""),
               output_port("exponent_o", 1, 3, "Lanes*3", "0 to 6; 7 where the product is 0"),
               output_port("one_half_o", 1, 1, "Lanes", "one significand is 1.5"),
               output_port("two_halves_o", 1, 1, "Lanes", "both are"),
               output_port("negative_o", 1, 1, "Lanes", "sign of the product")};
    m.body = kUnpackBlock;
    return {m.file()};
}

Files e2m1_lane() {
    ModuleText m;
    m.name = "e2m1_lane";
    m.operation = Operation::multiply;
    m.title = "partial products";
    m.purpose = {"product of two E2M1 elements in quarters, inverted where it is negative.",
                 "bits_o, less 255 where negative_i is set, is the product: 4 * -1.5 = -24 / 4",
                 "is 255 - 24 = 231."};
    m.ports = {input_port("exponent_i", 1, 3, "3", "0 to 6; 7: the product is 0"),
               input_port("one_half_i", 1, 1, "1", "significand 1.5"),
               input_port("two_halves_i", 1, 1, "1", "significand 2.25"),
               input_port("negative_i", 1, 1, "1", "sign of the product"),
               output_port("bits_o", 1, 8, "8", "")};
    m.body = kLane;
    return {m.file()};
}

Files scale_lane() {
    ModuleText m;
    m.name = "scale_lane";
    m.operation = Operation::multiply;
    m.title = "partial products";
    m.purpose = {"partial products of a signed number and an unsigned scale.",
                 "Adding row r shifted left by r, less (2^(ValueWidth-1) - 1) * 2^r for every row, "
                 "gives the",
                 "product's negative."};
    m.parameters = {range_parameter("ValueWidth", 11, 2, 64, "bits of the number"),
                    range_parameter("ScaleWidth", 4, 1, 16, "bits of the scale")};
    m.ports = {input_port("value_i", 1, 11, "ValueWidth", "", true),
               input_port("scale_i", 1, 4, "ScaleWidth", ""),
               output_port("bits_o", 1, 44, "ValueWidth*ScaleWidth", "rows, lowest first")};
    m.body = kBlockScaleLane;
    return {m.file()};
}

}  // namespace qrazor::gen::parts
