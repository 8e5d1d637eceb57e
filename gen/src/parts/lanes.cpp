// Partial products of one lane, in the forms that compressor trees add up.
#include "../module_text.h"
#include "parts.h"

namespace qrazor::gen::parts {
namespace {

constexpr const char* kSdrLane = R"(
    localparam Magnitude = Salient - 1;

    wire [Magnitude-1:0] act;
    wire [Magnitude-1:0] weight;
    wire                 negative;
    wire [Salient-1:0]   signed_weight;

    assign act      = act_code_i[Magnitude-1:0];
    assign weight   = weight_code_i[Magnitude-1:0];
    assign negative = act_code_i[Salient-1] ^ weight_code_i[Salient-1];

    // The product's sign goes to the weight, in two's complement: -w = ~w + 1.
    assign signed_weight = ({1'b0, weight} ^ {Salient{negative}}) + {{Magnitude{1'b0}}, negative};

    // Row i is signed_weight where bit i of the activation is set. Its sign bit has a negative
    // weight and is handed on inverted: -s = (1 - s) - 1; the tree adds the -1 of all rows as one
    // constant.
    genvar i;
    generate
        for (i = 0; i < Magnitude; i = i + 1) begin : gen_row
            assign bits_o[i*Salient +: Salient] =
                (signed_weight & {Salient{act[i]}}) ^ {1'b1, {Magnitude{1'b0}}};
        end
    endgenerate
)";

constexpr const char* kSdrProductStar = R"(
    localparam Magnitude = Salient - 1;

    wire                   negative;
    wire [2*Magnitude-1:0] magnitude;

    assign negative  = act_code_i[Salient-1] ^ weight_code_i[Salient-1];
    assign magnitude = {{Magnitude{1'b0}}, act_code_i[Magnitude-1:0]}
                     * {{Magnitude{1'b0}}, weight_code_i[Magnitude-1:0]};
    assign product_o = negative ? -{1'b0, magnitude} : {1'b0, magnitude};
)";

constexpr const char* kBoothLane = R"(
    // Digit r of the multiplier is -2 to 2, read from bits 2r+1, 2r and 2r-1. Its row is Width+1
    // bits of the one's complement form; `negative` at the row's lowest column makes it two's.
    localparam Digits   = (DigitWidth + 1) / 2;
    localparam RowWidth = Width + 1;

    // Sign-extended to whole digits, with the 0 below the lowest bit.
    wire [2*Digits:0] recoded;
    wire [Width:0]    extended;

    generate
        if (2 * Digits == DigitWidth) begin : gen_even
            assign recoded = {multiplier_i, 1'b0};
        end else begin : gen_odd
            assign recoded = {multiplier_i[DigitWidth-1], multiplier_i, 1'b0};
        end
    endgenerate
    assign extended = {multiplicand_i[Width-1], multiplicand_i};

    // Bits of row r at [r*(RowWidth+1) +: RowWidth]; its `negative` bit follows on top. The row's
    // sign bit has a negative weight and is handed on inverted; the tree adds the constant for it.
    genvar r;
    generate
        for (r = 0; r < Digits; r = r + 1) begin : gen_row
            wire                one;
            wire                two;
            wire                negative;
            wire [RowWidth-1:0] magnitude;
            assign one       = recoded[2*r+1] ^ recoded[2*r];
            assign two       = (recoded[2*r+2] ^ recoded[2*r+1]) & ~one;
            assign negative  = recoded[2*r+2];
            assign magnitude = (extended & {RowWidth{one}})
                             | ({multiplicand_i, 1'b0} & {RowWidth{two}});
            assign bits_o[r*(RowWidth+1) +: RowWidth] =
                magnitude ^ {~negative, {Width{negative}}};
            assign bits_o[r*(RowWidth+1) + RowWidth] = negative;
        end
    endgenerate
)";

constexpr const char* kBaughWooleyLane = R"(
    // Row r is the activation where bit r of the weight is set. Bits of negative weight (one
    // operand's sign bit, not both) are handed on inverted; the tree adds the constant for them.
    genvar r;
    generate
        for (r = 0; r < WeightWidth; r = r + 1) begin : gen_row
            wire [ActWidth-1:0] inverted;
            if (r == WeightWidth - 1) begin : gen_sign_row
                assign inverted = {1'b0, {(ActWidth-1){1'b1}}};
            end else begin : gen_plain_row
                assign inverted = {1'b1, {(ActWidth-1){1'b0}}};
            end
            assign bits_o[r*ActWidth +: ActWidth] =
                (act_i & {ActWidth{weight_i[r]}}) ^ inverted;
        end
    endgenerate
)";

}  // namespace

Files sdr_lane() {
    ModuleText m;
    m.name = "sdr_lane";
    m.purpose = {"partial products of two SDR codes, {sign, magnitude} each.",
                 "Adding row i shifted left by i, and the constant -2^(Salient-1+i) for every row,",
                 "gives the signed product. Salient 4, codes 1 110 and 0 101: -30.",
                 "Either zero code (0 000, 1 000) gives 0."};
    m.parameters = {range_parameter("Salient", 4, 2, 32, "bits of a code, sign included")};
    m.ports = {input_port("act_code_i", 1, 4, "Salient", ""),
               input_port("weight_code_i", 1, 4, "Salient", ""),
               output_port("bits_o", 1, 12, "(Salient-1)*Salient", "rows, lowest first")};
    m.body = kSdrLane;
    return {m.file()};
}

Files sdr_product_star() {
    ModuleText m;
    m.name = "sdr_product_star";
    m.purpose = {"signed product of two SDR codes, {sign, magnitude} each.",
                 "Salient 4, codes 1 110 and 0 101: -30. Either zero code gives 0."};
    m.parameters = {range_parameter("Salient", 4, 2, 32, "bits of a code, sign included")};
    m.ports = {input_port("act_code_i", 1, 4, "Salient", ""),
               input_port("weight_code_i", 1, 4, "Salient", ""),
               output_port("product_o", 1, 7, "2*Salient-1", "two's complement", true)};
    m.body = kSdrProductStar;
    return {m.file()};
}

Files booth_lane() {
    ModuleText m;
    m.name = "booth_lane";
    m.purpose = {"radix-4 Booth partial products of two signed integers.",
                 "Adding row r shifted left by 2r, its negative bit at column 2r, and the constant",
                 "-2^(Width+2r) for every row, gives multiplicand * multiplier."};
    m.parameters = {range_parameter("Width", 16, 2, 32, "bits of the multiplicand"),
                    range_parameter("DigitWidth", 8, 2, 32, "bits of the recoded multiplier")};
    m.ports = {input_port("multiplicand_i", 1, 16, "Width", "", true),
               input_port("multiplier_i", 1, 8, "DigitWidth", "", true),
               output_port("bits_o", 1, 72, "((DigitWidth+1)/2)*(Width+2)", "rows, lowest first")};
    m.body = kBoothLane;
    return {m.file()};
}

Files baugh_wooley_lane() {
    ModuleText m;
    m.name = "baugh_wooley_lane";
    m.purpose = {"Baugh-Wooley partial products of two signed integers.",
                 "Adding row r shifted left by r, and one constant, gives act_i * weight_i."};
    m.parameters = {range_parameter("ActWidth", 16, 2, 32, "bits of the first operand"),
                    range_parameter("WeightWidth", 8, 2, 32, "bits of the second operand")};
    m.ports = {input_port("act_i", 1, 16, "ActWidth", "", true),
               input_port("weight_i", 1, 8, "WeightWidth", "", true),
               output_port("bits_o", 1, 128, "ActWidth*WeightWidth", "rows, lowest first")};
    m.body = kBaughWooleyLane;
    return {m.file()};
}

}  // namespace qrazor::gen::parts
