// Verilog of ibert_softmax: a pass for the maximum, behind which each logit becomes an exponential
// by a square; a pass for their sum, behind which each is multiplied by the row's quotient.
#include "families/rival_softmax/emit.h"
#include "families/top_text.h"
#include "ibert_softmax/sizes.h"
#include "makers.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/gen/interface.h"
#include "qrazor/gen/tree.h"
#include "qrazor/support/text.h"

namespace qrazor::units::ibert_softmax {
namespace {

constexpr std::string_view kMost = R"(
    assign next_o = (gen_node[1].most > state_i) ? gen_node[1].most : state_i;
)";

constexpr std::string_view kExp = R"(
    localparam BaseWidth   = @base@;  // bits of what is squared
    localparam SquareWidth = @square@;  // bits of its square
    localparam Dropped     = @dropped@;  // of these are not kept
    localparam PowerWidth  = @kept@;  // bits of an exponential
    localparam Whole = ActWidth - Fraction;  // bits of a distance in whole numbers

    // With base-2 logits a halving is a whole number: what is left of the distance goes into the
    // polynomial, whole numbers shift.
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [ActWidth-1:0]    value;
            wire [ActWidth-1:0]    below;
            wire [BaseWidth-1:0]   base;
            wire [SquareWidth-1:0] power;
            wire                   unused_power;
            assign value = beat_i[k*ActWidth +: ActWidth];
            assign below = stat_i - {~value[ActWidth-1], value[ActWidth-2:0]};
            assign base  = @base@'d@added@ - {@pad@below[Fraction-1:0]};
            ibert_square u_square (
                .value_i(base),
                .sum_o  (power)
            );
            assign unused_power = &{1'b0, power[Dropped-1:0]};
            assign result_o[k*PowerWidth +: PowerWidth] =
                (power[SquareWidth-1:Dropped] & {PowerWidth{beat_i[Lanes*ActWidth + k]}})
                    >> below[ActWidth-1 -: Whole];
        end
    endgenerate
)";

// The bits of a square: each pair of bits once, a column higher than it stands.
constexpr std::string_view kSquare = R"(
    wire [@bits@-1:0] pairs;
@pairs@)";

constexpr std::string_view kSum = R"(
    localparam PowerWidth = @kept@;  // bits of an exponential
    localparam SumWidth   = @sum@;  // bits of a row's sum

    reg [SumWidth-1:0] sum;
    integer            k;
    always @* begin
        sum = state_i;
        for (k = 0; k < Lanes; k = k + 1) begin
            sum = sum + {{(SumWidth-PowerWidth){1'b0}}, beat_i[k*PowerWidth +: PowerWidth]};
        end
    end
    assign next_o = sum;
)";

constexpr std::string_view kNorm = R"(
    localparam PowerWidth    = @kept@;  // bits of an exponential
    localparam QuotientWidth = @quotient@;  // bits of the quotient
    localparam ProductWidth  = @product@;  // bits of a product
    localparam Shift         = @shift@;  // bits of a product below a count
    localparam HalvesWidth   = @halves@;  // bits of a product down to half a count

    wire [QuotientWidth-1:0] quotient;
    ibert_divider u_divider (
        .divisor_i (stat_i),
        .quotient_o(quotient)
    );

    // The lowest bit that is left of a product is half a count. Of a row of one logit the code goes
    // one beyond its largest, which it then is.
    genvar k;
    generate
        for (k = 0; k < Lanes; k = k + 1) begin : gen_lane
            wire [ProductWidth-1:0] product;
            wire [HalvesWidth-1:0]  rounded;
            wire                    unused_product;
            @multiply@ u_product (
                .a_i      (beat_i[k*PowerWidth +: PowerWidth]),
                .b_i      (quotient),
                .product_o(product)
            );
            assign unused_product = &{1'b0, product[Shift-2:0]};
            assign rounded        = {@spare@product[ProductWidth-1:Shift]}
                                  + {{(HalvesWidth-1){1'b0}}, product[Shift-1]};
            assign result_o[k*CodeWidth +: CodeWidth] =
                rounded[CodeWidth-1:0] | {CodeWidth{|rounded[HalvesWidth-1:CodeWidth]}};
        end
    endgenerate
)";

parts::Files square_part(const Sizes& size) {
    parts::TreeShape shape;
    shape.name = "tree_square_" + number(size.base) + "_" + number(size.square);
    shape.what = "bits of a square";
    shape.width = size.square;
    shape.constant = size.c.rest;
    std::string pairs;
    for (int i = 0; i < size.base; ++i) {
        for (int j = i; j < size.base; ++j) {
            const std::string bit = number(static_cast<int>(shape.column_of_bit.size()));
            pairs += "    assign pairs[" + bit + "] = value_i[" + number(i) + "]" +
                     (i == j ? "" : " & value_i[" + number(j) + "]") + ";\n";
            shape.column_of_bit.push_back(i == j ? 2 * i : i + j + 1);
        }
    }
    ModuleText m;
    m.name = "ibert_square";
    m.purpose = {"a square and the polynomial's constant, combinational: sum_o = value_i^2 + " +
                 std::to_string(size.c.rest) + "."};
    m.ports = {input_port("value_i", 1, size.base, number(size.base), "unsigned"),
               output_port("sum_o", 1, size.square, number(size.square), "unsigned")};
    m.body = substitute(kSquare, {{"bits", number(static_cast<int>(shape.column_of_bit.size()))},
                                  {"pairs", pairs}});
    Config adder;
    adder.adder = Adder::ripple;
    const Written sum = tree_and_adder(adder, shape, "pairs", "total", nullptr, {}, {});
    m.body += sum.text + "\n    assign sum_o = total;\n";
    parts::Files files = sum.files;
    files.push_back(m.file());
    return files;
}

std::vector<Substitution> words_of_sizes(const Config& c, const Sizes& size) {
    const int product = size.c.kept + size.quotient;
    const int shift = size.c.exponent - c.code_width;
    const int pad = size.base - c.value_fraction;
    return {{"base", number(size.base)},
            {"square", number(size.square)},
            {"added", std::to_string(size.c.added)},
            {"pad", pad > 0 ? number(pad) + "'d0, " : ""},
            {"dropped", number(size.c.dropped)},
            {"kept", number(size.c.kept)},
            {"sum", number(size.sum)},
            {"quotient", number(size.quotient)},
            {"product", number(product)},
            {"shift", number(shift)},
            {"spare", "1'b0, "},
            {"halves", number(product - shift + 1)},
            {"multiply", "product_" + number(size.c.kept) + "x" + number(size.quotient)}};
}

}  // namespace

Emission emit(const Design& design) {
    const Config& c = design.config();
    const Sizes size(c);
    const std::vector<Substitution> words = words_of_sizes(c, size);
    const Signal largest{"", "ActWidth", c.act_width};
    const Signal powers = signal("", c.lanes * size.c.kept);
    const Signal total = signal("", size.sum);
    const Signal result{"", "Lanes*CodeWidth", c.lanes * c.code_width};

    ModuleText most = rival_core(c, "ibert_most", {"the largest logit of a row. Combinational."});
    most.ports = fold_ports(logit_beat(c), largest);
    most.body = largest_tree() + std::string(kMost);
    most.title = "maximum";
    ModuleText exp = rival_core(c, "ibert_exp",
                                {"2^-(distance from the maximum) of each logit by a polynomial of "
                                 "second order. Combinational."});
    exp.ports = map_ports(logit_beat(c), largest, powers);
    exp.body = substitute(kExp, words);
    exp.title = "exponentials";
    ModuleText sum = rival_core(c, "ibert_sum", {"sum of a row's exponentials. Combinational."});
    sum.ports = fold_ports(powers, total);
    sum.body = substitute(kSum, words);
    sum.title = "sum";
    ModuleText norm =
        rival_core(c, "ibert_norm", {"exponentials times the row's quotient. Combinational."});
    norm.ports = map_ports(powers, total, result);
    norm.body = substitute(kNorm, words);
    norm.title = "normalization";

    RowStream raised;
    RowStream coded;
    Written body;
    body += square_part(size);
    body += divider_part("ibert_divider", size.first, size.quotient, size.sum);
    body += array_product_part("product_" + number(size.c.kept) + "x" + number(size.quotient),
                               size.c.kept, size.quotient);
    body += row_pass({"most", "While logits are stored, the largest is found.", row_fold(most),
                      row_map(exp), largest, powers},
                     row_input(logit_beat(c)), raised);
    body += row_pass({"soft", "While exponentials are stored, they are summed up.", row_fold(sum),
                      row_map(norm), total, result},
                     raised, coded);
    body += row_register(coded, {"code_o"});

    ModuleText m = top_text(design);
    m.purpose = {
        "softmax of rows of base-2 logits as I-BERT has it (arXiv 2101.01321): exponentials",
        "by a polynomial of second order, an integer quotient a row. What others have",
        "published, built to hold ours against; it divides."};
    m.body = body.text;
    return emission(body, m.file());
}

}  // namespace qrazor::units::ibert_softmax
