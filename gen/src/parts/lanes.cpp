// Partial products of one lane, in the forms that compressor trees add up.
#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"
#include "qrazor/support/text.h"

namespace qrazor::gen::parts {
namespace {

constexpr const char* kSdrUnpack = R"(
    localparam Magnitude = Salient - 1;

    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            assign act_o[k*Magnitude +: Magnitude]    = act_code_i[k*Salient +: Magnitude];
            assign weight_o[k*Magnitude +: Magnitude] = weight_code_i[k*Salient +: Magnitude];
            assign negative_o[k] = act_code_i[k*Salient + Magnitude]
                                 ^ weight_code_i[k*Salient + Magnitude];
        end
    endgenerate
)";

constexpr const char* kSdrTwosUnpack = R"(
    localparam Magnitude = Salient - 1;

    // The product's sign goes to the weight, in two's complement: -w = ~w + 1.
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire                 negative;
            wire [Magnitude-1:0] weight;
            assign act_o[k*Magnitude +: Magnitude] = act_code_i[k*Salient +: Magnitude];
            assign negative = act_code_i[k*Salient + Magnitude]
                            ^ weight_code_i[k*Salient + Magnitude];
            assign weight   = weight_code_i[k*Salient +: Magnitude];
            assign weight_o[k*Salient +: Salient] = ({1'b0, weight} ^ {Salient{negative}})
                                                  + {{Magnitude{1'b0}}, negative};
        end
    endgenerate
)";

constexpr const char* kSdrTwosLane = R"(
    // Row i is the weight where bit i of the activation is set. All bits are handed on inverted
    // but the sign bit, whose weight is negative: the tree adds up the product's negative.
    genvar i;
    generate
        for (i = 0; i < Salient - 1; i = i + 1) begin : gen_row
            assign bits_o[i*Salient +: Salient] =
                (weight_i & {Salient{act_i[i]}}) ^ {1'b0, {(Salient-1){1'b1}}};
        end
    endgenerate
)";

constexpr const char* kSdrProductStar = R"(
    localparam Magnitude = Salient - 1;

    wire [2*Magnitude-1:0] magnitude;

    assign magnitude = {{Magnitude{1'b0}}, act_i} * {{Magnitude{1'b0}}, weight_i};
    assign product_o = negative_i ? -{1'b0, magnitude} : {1'b0, magnitude};
)";

// Bit `index` of a vector of `width` bits, as Verilog selects it.
std::string bit(int width, int index) {
    return width == 1 ? "" : "[" + std::to_string(index) + "]";
}

// What lanes of SDR codes take: magnitudes, and the product's sign.
std::vector<Port> sdr_lane_ports(const std::string& magnitude) {
    return {input_port("act_i", 1, 3, magnitude, "magnitude"),
            input_port("weight_i", 1, 3, magnitude, "magnitude"),
            input_port("negative_i", 1, 1, "1", "sign of the product")};
}

constexpr const char* kBoothLane = R"(
    // Digit r of the multiplier is -2 to 2, read from bits 2r+1, 2r and 2r-1. Its row is Width+1
    // bits: the multiplicand, inverted for a negative digit, or twice that.
    localparam Digits   = (DigitWidth + 1) >> 1;
    localparam RowWidth = Width + 1;

    // Sign-extended to whole digits, with the 0 below the lowest bit.
    wire [2*Digits:0] recoded;

    generate
        if (2 * Digits == DigitWidth) begin : gen_even
            assign recoded = {multiplier_i, 1'b0};
        end else begin : gen_odd
            assign recoded = {multiplier_i[DigitWidth-1], multiplier_i, 1'b0};
        end
    endgenerate

    // A negative row needs 1 added at its lowest column. That and the lowest bit are one sum bit
    // and one carry bit, which goes on top of the row. The row's sign bit has a negative weight and
    // is handed on inverted; the tree adds the constant for it.
    genvar r;
    generate
        for (r = 0; r < Digits; r = r + 1) begin : gen_row
            wire             one;
            wire             two;
            wire             negative;
            wire [Width-1:0] folded;
            wire [Width:1]   row;
            wire             lowest;
            assign one      = recoded[2*r+1] ^ recoded[2*r];
            assign two      = (recoded[2*r+2] ^ recoded[2*r+1]) & ~one;
            assign negative = recoded[2*r+2];
            assign folded   = multiplicand_i ^ {Width{negative}};
            assign lowest   = multiplicand_i[0] & one;
            assign row      = ({folded[Width-1], folded[Width-1:1]} & {Width{one}})
                            | (folded & {Width{two}});
            assign bits_o[r*(RowWidth+1) +: RowWidth] = {~row[Width], row[Width-1:1], lowest};
            assign bits_o[r*(RowWidth+1) + RowWidth]  = negative & (one | two) & ~lowest;
        end
    endgenerate
)";

constexpr const char* kBaughWooleyLane = R"(
    // Row r is the activation where bit r of the weight is set. All bits are handed on inverted but
    // those of negative weight (one operand's sign bit, not both): the tree adds up the product's
    // negative, and most partial products are one NAND.
    genvar r;
    generate
        for (r = 0; r < WeightWidth; r = r + 1) begin : gen_row
            wire [ActWidth-1:0] inverted;
            if (r == WeightWidth - 1) begin : gen_sign_row
                assign inverted = {1'b1, {(ActWidth-1){1'b0}}};
            end else begin : gen_plain_row
                assign inverted = {1'b0, {(ActWidth-1){1'b1}}};
            end
            assign bits_o[r*ActWidth +: ActWidth] =
                (act_i & {ActWidth{weight_i[r]}}) ^ inverted;
        end
    endgenerate
)";

}  // namespace

Files sdr_unpack() {
    ModuleText m;
    m.name = "sdr_unpack";
    m.operation = Operation::unpack;
    m.title = "signs and magnitudes";
    m.purpose = {
        "magnitudes of pairs of SDR codes {sign, magnitude}, and the signs of their products.",
        "Salient 4, one lane, codes 1 110 and 0 101: 6, 5, negative."};
    m.parameters = {range_parameter("Salient", 4, 2, 32, "bits of a code, sign included"),
                    range_parameter("Lanes", 1, 1, 256, "pairs of codes")};
    m.ports = {input_port("act_code_i", 1, 4, "Lanes*Salient", ""),
               input_port("weight_code_i", 1, 4, "Lanes*Salient", ""),
               output_port("act_o", 1, 3, "Lanes*(Salient-1)", ""),
               output_port("weight_o", 1, 3, "Lanes*(Salient-1)", ""),
               output_port("negative_o", 1, 1, "Lanes", "")};
    m.body = kSdrUnpack;
    return {m.file()};
}

SdrLane sdr_lane(int salient) {
    // Columns of partial products, the bits by name. Only full adders, and only where a column
    // has three bits: that keeps the largest total at (2^(K-1) - 1)^2, so inverting all bits
    // negates about that number, whatever is left unadded.
    const int magnitude = salient - 1;
    std::vector<std::vector<std::string>> columns(static_cast<size_t>(2 * magnitude));
    std::string text;
    for (int i = 0; i < magnitude; ++i) {
        for (int j = 0; j < magnitude; ++j) {
            const std::string name = "p" + std::to_string(i) + "_" + std::to_string(j);
            text += "    wire " + name + " = ~(act_i" + bit(magnitude, i) + " & weight_i" +
                    bit(magnitude, j) + ");\n";
            columns[static_cast<size_t>(i + j)].push_back(name);
        }
    }
    std::string adders;
    for (size_t c = 0; c < columns.size(); ++c) {
        for (int n = 0; columns[c].size() >= 3; ++n) {
            const std::string id = std::to_string(c) + "_" + std::to_string(n);
            adders += "    wire sum" + id + ";\n    wire carry" + id + ";\n    full_adder u_full" +
                      id + " (.a_i(" + columns[c][0] + "), .b_i(" + columns[c][1] + "), .c_i(" +
                      columns[c][2] + "),\n        .sum_o(sum" + id + "), .carry_o(carry" + id +
                      "));\n";
            columns[c].erase(columns[c].begin(), columns[c].begin() + 3);
            columns[c].push_back("sum" + id);
            columns[c + 1].push_back("carry" + id);
        }
    }
    SdrLane lane;
    std::vector<std::string> bits;
    for (size_t c = 0; c < columns.size(); ++c) {
        for (const std::string& name : columns[c]) {
            bits.insert(bits.begin(), name);
            lane.column_of_bit.push_back(static_cast<int>(c));
        }
    }
    const std::string count = std::to_string(bits.size());
    ModuleText m;
    m.name = lane.module = "sdr_lane_k" + std::to_string(salient);
    m.operation = Operation::multiply;
    m.title = "partial products";
    const Int128 most = (Int128{1} << magnitude) - 1;
    m.purpose = {"partial products of two SDR magnitudes, under the sign of their product.",
                 "The bits of bits_o, each with its column's weight, less " +
                     to_string(most * most) + " where negative_i is set,",
                 "add up to the signed product."};
    m.ports = sdr_lane_ports(std::to_string(magnitude));
    for (size_t p = 0; p < 2; ++p) {
        m.ports[p].element_width = magnitude;
    }
    m.ports.push_back(
        output_port("bits_o", 1, static_cast<int>(bits.size()), count, "lowest column first"));
    m.body =
        "\n    // Partial products, inverted: a full adder of inverted bits gives its sum and "
        "carry inverted.\n" +
        text + adders + "\n    assign bits_o = {" + join(bits, ", ") + "}\n                  ^ {" +
        count + "{~negative_i}};\n";
    lane.files = {m.file()};
    append(lane.files, adder_cells());
    return lane;
}

Files sdr_twos_unpack() {
    ModuleText m;
    m.name = "sdr_twos_unpack";
    m.operation = Operation::unpack;
    m.title = "codes unpacked";
    m.purpose = {
        "pairs of SDR codes {sign, magnitude} as activation magnitudes and signed weights: both",
        "signs go to the weight. Salient 4, one lane, codes 1 110 and 0 101: 6 and -5."};
    m.parameters = {range_parameter("Salient", 4, 2, 32, "bits of a code, sign included"),
                    range_parameter("Lanes", 1, 1, 256, "pairs of codes")};
    m.ports = {input_port("act_code_i", 1, 4, "Lanes*Salient", ""),
               input_port("weight_code_i", 1, 4, "Lanes*Salient", ""),
               output_port("act_o", 1, 3, "Lanes*(Salient-1)", "magnitudes"),
               output_port("weight_o", 1, 4, "Lanes*Salient", "two's complement")};
    m.body = kSdrTwosUnpack;
    return {m.file()};
}

Files sdr_twos_lane() {
    ModuleText m;
    m.name = "sdr_twos_lane";
    m.operation = Operation::multiply;
    m.title = "partial products";
    m.purpose = {"partial products of an SDR magnitude and a signed weight.",
                 "Adding row i shifted left by i, less (2^(Salient-1) - 1) * 2^i for every row,",
                 "gives the product's negative. Salient 4, 6 and -5: 30."};
    m.parameters = {range_parameter("Salient", 4, 2, 32, "bits of a code, sign included")};
    m.ports = {input_port("act_i", 1, 3, "(Salient-1)", "magnitude"),
               input_port("weight_i", 1, 4, "Salient", "two's complement"),
               output_port("bits_o", 1, 12, "(Salient-1)*Salient", "rows, lowest first")};
    m.body = kSdrTwosLane;
    return {m.file()};
}

Files sdr_product_star() {
    ModuleText m;
    m.name = "sdr_product_star";
    m.operation = Operation::multiply;
    m.title = "products";
    m.purpose = {"signed product of two SDR magnitudes. Salient 4, 6 and 5, negative: -30."};
    m.parameters = {range_parameter("Salient", 4, 2, 32, "bits of a code, sign included")};
    m.ports = sdr_lane_ports("(Salient-1)");
    m.ports.push_back(output_port("product_o", 1, 7, "2*Salient-1", "two's complement", true));
    m.body = kSdrProductStar;
    return {m.file()};
}

Files booth_lane() {
    ModuleText m;
    m.name = "booth_lane";
    m.operation = Operation::multiply;
    m.title = "partial products";
    m.purpose = {"radix-4 Booth partial products of two signed integers.",
                 "Adding row r shifted left by 2r, its carry bit at column 2r+1, and the constant",
                 "-2^(Width+2r) for every row, gives multiplicand * multiplier."};
    m.parameters = {range_parameter("Width", 16, 2, 32, "bits of the multiplicand"),
                    range_parameter("DigitWidth", 8, 2, 32, "bits of the recoded multiplier")};
    m.ports = {
        input_port("multiplicand_i", 1, 16, "Width", "", true),
        input_port("multiplier_i", 1, 8, "DigitWidth", "", true),
        output_port("bits_o", 1, 72, "((DigitWidth+1) >> 1)*(Width+2)", "rows, lowest first")};
    m.body = kBoothLane;
    return {m.file()};
}

Files baugh_wooley_lane() {
    ModuleText m;
    m.name = "baugh_wooley_lane";
    m.operation = Operation::multiply;
    m.title = "partial products";
    m.purpose = {"Baugh-Wooley partial products of two signed integers.",
                 "Adding row r shifted left by r, and one constant, gives -(act_i * weight_i)."};
    m.parameters = {range_parameter("ActWidth", 16, 2, 32, "bits of the first operand"),
                    range_parameter("WeightWidth", 8, 2, 32, "bits of the second operand")};
    m.ports = {input_port("act_i", 1, 16, "ActWidth", "", true),
               input_port("weight_i", 1, 8, "WeightWidth", "", true),
               output_port("bits_o", 1, 128, "ActWidth*WeightWidth", "rows, lowest first")};
    m.body = kBaughWooleyLane;
    return {m.file()};
}

}  // namespace qrazor::gen::parts
