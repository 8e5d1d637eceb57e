// Text of signed integer products and their sum.
#include "common.h"
#include "qrazor/support/text.h"

namespace qrazor::gen::unit {
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
                .ActWidth   (ActWidth),
                .WeightWidth(WeightWidth)
            ) u_lane (
                .act_i   (@act@[i*ActWidth +: ActWidth]),
                .weight_i(@weight@[i*WeightWidth +: WeightWidth]),
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

TreeText integer_sum(const Config& config, int lanes, int sum_width, const std::string& act,
                     const std::string& weight, Pipeline* pipeline, const CutPoints& cuts,
                     const std::string& held) {
    if (is_star(config)) {
        TreeText out;
        out.text = substitute(kStarLanes, {{"act", act}, {"weight", weight}});
        std::string products = "products";
        if (pipeline != nullptr) {
            const Signal s{"products", "Lanes*ProductWidth"};
            out.text +=
                pipeline->cut("products", cuts.rows, {s}, "between the products and their sum");
            out.text += pipeline->cut("retime", cuts.middle, {s},
                                      "a second register there, for tools that retime");
            products = pipeline->now("products");
        }
        out.text += sum_loop({"sum", "SumWidth"}, "Lanes", {products, "ProductWidth"});
        return out;
    }
    parts::TreeShape shape;
    parts::Files files;
    std::string text;
    if (config.arch == "booth") {
        // Recode the operand that gives fewer partial-product bits.
        const auto bits = [](int width, int digits_of) {
            return (digits_of + 1) / 2 * (width + 2);
        };
        const bool recode_weight = bits(config.act_width, config.weight_width) <=
                                   bits(config.weight_width, config.act_width);
        const int width = recode_weight ? config.act_width : config.weight_width;
        const int digits_of = recode_weight ? config.weight_width : config.act_width;
        shape = parts::booth_shape(width, digits_of, lanes, sum_width);
        files = parts::booth_lane();
        text = substitute(kBoothLanes,
                          {{"lane_bits", std::to_string(shape.column_of_bit.size())},
                           {"multiplicand", recode_weight ? act : weight},
                           {"multiplicand_width", recode_weight ? "ActWidth" : "WeightWidth"},
                           {"multiplier", recode_weight ? weight : act},
                           {"multiplier_width", recode_weight ? "WeightWidth" : "ActWidth"}});
    } else {
        shape = parts::baugh_wooley_shape(config.act_width, config.weight_width, lanes, sum_width);
        files = parts::baugh_wooley_lane();
        text = substitute(kBaughWooleyLanes,
                          {{"lane_bits", std::to_string(shape.column_of_bit.size())},
                           {"act", act},
                           {"weight", weight}});
    }
    std::string extra;
    if (!held.empty()) {
        shape.name += "_acc" + std::to_string(sum_width);
        shape.what += ", and the accumulator";
        for (int bit = 0; bit < sum_width; ++bit) {
            shape.extra_columns.push_back(bit);
        }
        // Where the tree adds up the negative the accumulator goes in inverted: -held - 1.
        extra = (shape.inverted ? "~" : "") + held;
        shape.constant = 0;
    }
    TreeText out = tree_and_adder(config, shape, "products", "sum", pipeline, cuts, {}, extra);
    out.text = text + out.text;
    files.insert(files.end(), out.files.begin(), out.files.end());
    out.files = std::move(files);
    return out;
}

}  // namespace qrazor::gen::unit
