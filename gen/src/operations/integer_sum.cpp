// Text of signed integer products and their sum.
#include "qrazor/gen/datapath.h"
#include "qrazor/support/text.h"

namespace qrazor::gen {
namespace {

constexpr std::string_view kBoothLanes = R"(
    wire [@lane_bits@*Lanes-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            booth_lane #(
                .Width     (@multiplicand_width@),
                .DigitWidth(@multiplier_width@)
            ) u_lane (
                .multiplicand_i(@multiplicand@[i*@multiplicand_width@ +: @multiplicand_width@]),
                .multiplier_i  (@multiplier@[i*@multiplier_width@ +: @multiplier_width@]),
                .bits_o        (products[i*@lane_bits@ +: @lane_bits@])
            );
        end
    endgenerate
)";

constexpr std::string_view kBaughWooleyLanes = R"(
    wire [@lane_bits@*Lanes-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            baugh_wooley_lane #(
                .ActWidth   (@act_width@),
                .WeightWidth(@weight_width@)
            ) u_lane (
                .act_i   (@act@[i*@act_width@ +: @act_width@]),
                .weight_i(@weight@[i*@weight_width@ +: @weight_width@]),
                .bits_o  (products[i*@lane_bits@ +: @lane_bits@])
            );
        end
    endgenerate
)";

constexpr std::string_view kStarLanes = R"(
    localparam ProductWidth = ActWidth + WeightWidth;

    wire [Lanes*ProductWidth-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            wire signed [ActWidth-1:0]     factor_a;
            wire signed [WeightWidth-1:0]  factor_w;
            wire signed [ProductWidth-1:0] product;
            assign factor_a = @act@[i*ActWidth +: ActWidth];
            assign factor_w = @weight@[i*WeightWidth +: WeightWidth];
            assign product  = factor_a * factor_w;
            assign products[i*ProductWidth +: ProductWidth] = product;
        end
    endgenerate
)";

}  // namespace

ProductLanes integer_lanes(const Arch& arch, const Signal& act, const Signal& weight, int lanes,
                           int sum_width) {
    ProductLanes out;
    if (arch.products() == Products::booth) {
        // Recode the operand that gives fewer partial-product bits.
        const auto bits = [](int width, int digits_of) {
            return (digits_of + 1) / 2 * (width + 2);
        };
        const bool recode_weight = bits(act.bits, weight.bits) <= bits(weight.bits, act.bits);
        const Signal& multiplicand = recode_weight ? act : weight;
        const Signal& multiplier = recode_weight ? weight : act;
        out.shape = parts::booth_shape(multiplicand.bits, multiplier.bits, lanes, sum_width);
        out.files = parts::booth_lane();
        out.text =
            substitute(kBoothLanes, {{"lane_bits", std::to_string(out.shape.column_of_bit.size())},
                                     {"multiplicand", multiplicand.name},
                                     {"multiplicand_width", multiplicand.width},
                                     {"multiplier", multiplier.name},
                                     {"multiplier_width", multiplier.width}});
    } else {
        out.shape = parts::baugh_wooley_shape(act.bits, weight.bits, lanes, sum_width);
        out.files = parts::baugh_wooley_lane();
        out.text = substitute(kBaughWooleyLanes,
                              {{"lane_bits", std::to_string(out.shape.column_of_bit.size())},
                               {"act", act.name},
                               {"act_width", act.width},
                               {"weight", weight.name},
                               {"weight_width", weight.width}});
    }
    return out;
}

Written integer_sum(const Config& config, int lanes, int sum_width, const std::string& act,
                    const std::string& weight, Pipeline* pipeline, const CutPoints& cuts,
                    const std::string& held) {
    if (is_star(config)) {
        Written out;
        out.text = substitute(kStarLanes, {{"act", act}, {"weight", weight}});
        std::string products = "products";
        if (pipeline != nullptr) {
            const Signal s{"products", "Lanes*ProductWidth",
                           lanes * (config.act_width + config.weight_width)};
            out.signals.push_back(s);
            out += pipeline->cut("products", cuts.rows, {s}, "between the products and their sum");
            out += pipeline->cut("retime", cuts.middle, {s},
                                 "a second register there, for tools that retime");
            products = pipeline->now("products");
        }
        out.text += sum_loop({"sum", "SumWidth"}, "Lanes", {products, "ProductWidth"});
        return out;
    }
    ProductLanes products =
        integer_lanes(config.arch, {act, "ActWidth", config.act_width},
                      {weight, "WeightWidth", config.weight_width}, lanes, sum_width);
    parts::TreeShape& shape = products.shape;
    std::string extra;
    if (!held.empty()) {
        shape.name += "_acc" + std::to_string(sum_width);
        shape.what += ", and the accumulator";
        for (int bit = 0; bit < sum_width; ++bit) {
            shape.extra_columns.push_back(bit);
        }
        // Where the tree adds up the negative the accumulator goes in inverted: -held - 1.
        extra = (shape.inverted ? "~" : "") + held;
        // -P + ~held = -(P + held) - 1: the accumulator brings the -1 of the inverted tree with it.
        shape.constant = 0;
    }
    products += tree_and_adder(config, shape, "products", "sum", pipeline, cuts, {}, extra);
    return products;
}

}  // namespace qrazor::gen
