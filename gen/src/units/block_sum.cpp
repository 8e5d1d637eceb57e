// Text of the lanes of block-scaled formats, their sum, and its product with a scale.
#include <bit>

#include "block.h"
#include "qrazor/support/text.h"

namespace qrazor::gen::unit {
namespace {

constexpr int kSalient = 4;  // sign-magnitude elements are multiplied as SDR codes are

constexpr const char* kE2m1Unpack = R"(
    // Exponents of the products, their significands and signs.
    wire [Lanes*3-1:0] exponent_d;
    wire [Lanes-1:0]   one_half_d;
    wire [Lanes-1:0]   two_halves_d;
    wire [Lanes-1:0]   negative_d;
    e2m1_unpack #(
        .Lanes(Lanes)
    ) u_unpack (
        .act_i       (act_i),
        .weight_i    (weight_i),
        .exponent_o  (exponent_d),
        .one_half_o  (one_half_d),
        .two_halves_o(two_halves_d),
        .negative_o  (negative_d)
    );
)";

constexpr const char* kSignMagnitudeUnpack = R"(
    // Magnitudes, and the sign of each product.
    wire [Lanes*3-1:0] act_d;
    wire [Lanes*3-1:0] weight_d;
    wire [Lanes-1:0]   negative_d;
    sdr_unpack #(
        .Salient(4),
        .Lanes  (Lanes)
    ) u_unpack (
        .act_code_i   (act_i),
        .weight_code_i(weight_i),
        .act_o        (act_d),
        .weight_o     (weight_d),
        .negative_o   (negative_d)
    );
)";

constexpr std::string_view kE2m1Lanes = R"(
    wire [Lanes*8-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            e2m1_lane u_lane (
                .exponent_i  (exponent[i*3 +: 3]),
                .one_half_i  (one_half[i]),
                .two_halves_i(two_halves[i]),
                .negative_i  (negative[i]),
                .bits_o      (products[i*8 +: 8])
            );
        end
    endgenerate
)";

constexpr std::string_view kSignMagnitudeLanes = R"(
    wire [Lanes*@bits@-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            @module@ u_lane (
                .act_i     (act[i*3 +: 3]),
                .weight_i  (weight[i*3 +: 3]),
                .negative_i(negative[i]),
                .bits_o    (products[i*@bits@ +: @bits@])
            );
        end
    endgenerate
)";

constexpr std::string_view kScaleLane = R"(
    wire [@value_width@*@scale_width@-1:0] bits;
    scale_lane #(
        .ValueWidth(@value_width@),
        .ScaleWidth(@scale_width@)
    ) u_lane (
        .value_i(value_i),
        .scale_i(scale_i),
        .bits_o (bits)
    );
)";

constexpr std::string_view kMultiplier = R"(
    wire [@top@:0] @product@;
    @module@ u_@product@ (
        .value_i  (@value@),
        .scale_i  (@scale@),
        .product_o(@product@)
    );
)";

// How many lanes are negative, and the correction's bits: those columns of the tree that `terms`
// name, with what goes in there.
TreeText negative_lanes(const Config& config) {
    if (config.lanes == 1) {
        return {"    wire sum_negatives;\n    assign sum_negatives = negative;\n", {}};
    }
    return tree_and_adder(config, parts::count_shape(config.lanes), "negative", "sum_negatives",
                          nullptr, {}, {});
}

// The count in the columns that a lane's correction names, each either as it is or inverted; what
// stands above the sum's width is left out.
std::string correction(int lanes, int width, const std::vector<std::pair<int, bool>>& columns) {
    const int bits = model::ceil_log2(static_cast<std::uint64_t>(lanes) + 1);
    std::vector<std::string> terms;
    for (const auto& [column, negated] : columns) {
        const int taken = std::min(bits, width - column);
        if (taken > 0) {
            terms.insert(terms.begin(),
                         (negated ? "~sum_negatives" : "sum_negatives") +
                             (taken == bits ? "" : "[" + std::to_string(taken - 1) + ":0]"));
        }
    }
    return "{" + join(terms, ", ") + "}";
}

}  // namespace

int block_sum_width(Elements elements, int lanes) {
    const std::uint64_t product = elements == Elements::e2m1 ? 12 * 12 : 7 * 7;
    return 1 + static_cast<int>(std::bit_width(product * static_cast<std::uint64_t>(lanes)));
}

std::string block_unpack_text(Elements elements) {
    return elements == Elements::e2m1 ? kE2m1Unpack : kSignMagnitudeUnpack;
}

std::vector<Signal> block_unpacked(Elements elements) {
    if (elements == Elements::e2m1) {
        return {{"exponent", "Lanes*3"},
                {"one_half", "Lanes"},
                {"two_halves", "Lanes"},
                {"negative", "Lanes"}};
    }
    return {{"act", "Lanes*3"}, {"weight", "Lanes*3"}, {"negative", "Lanes"}};
}

parts::Files block_unpack(Elements elements) {
    return elements == Elements::e2m1 ? parts::e2m1_unpack() : parts::sdr_unpack();
}

TreeText block_sum(const Config& config, Elements elements, Pipeline* pipeline,
                   const CutPoints& cuts, const std::vector<Signal>& alongside) {
    const int width = block_sum_width(elements, config.lanes);
    TreeText out;
    parts::TreeShape shape;
    std::vector<std::pair<int, bool>> columns;
    std::string most;
    if (elements == Elements::e2m1) {
        out.text = kE2m1Lanes;
        out.files = parts::e2m1_lane();
        shape = parts::e2m1_shape(config.lanes, width);
        columns = {{0, false}, {8, true}};
        most = "255";
    } else {
        const parts::SdrLane lane = parts::sdr_lane(kSalient);
        out.text = substitute(
            kSignMagnitudeLanes,
            {{"module", lane.module}, {"bits", std::to_string(lane.column_of_bit.size())}});
        out.files = lane.files;
        shape = parts::sdr_shape(lane, kSalient, config.lanes, width);
        columns = {{0, true}, {kSalient, false}, {2 * kSalient - 2, true}};
        most = "49";
    }
    const TreeText counted = negative_lanes(config);
    const TreeText tree = tree_and_adder(config, shape, "products", "sum", pipeline, cuts,
                                         alongside, correction(config.lanes, width, columns));
    out.text += "\n    // Inverting a lane's bits makes them " + most +
                " less its product: the tree mends that for all lanes,\n"
                "    // from the number of negative ones.\n" +
                counted.text + tree.text;
    parts::append(out.files, counted.files);
    parts::append(out.files, tree.files);
    return out;
}

TreeText scale_product(const Config& config, const std::string& value, const std::string& scale,
                       const std::string& product, int value_width, int scale_width,
                       int product_width) {
    const parts::TreeShape shape = parts::scale_shape(value_width, scale_width, product_width);
    const std::string bits_value = std::to_string(value_width);
    const std::string bits_scale = std::to_string(scale_width);
    const std::string bits_product = std::to_string(product_width);
    ModuleText m;
    m.name = "scale_multiplier_" + bits_value + "x" + bits_scale +
             (config.adder == "ripple" ? "" : "_" + config.adder);
    m.purpose = {"a signed number times an unsigned scale. The product's " + bits_product +
                     " bits hold every one but",
                 "those of the least value."};
    m.ports = {input_port("value_i", 1, value_width, bits_value, "", true),
               input_port("scale_i", 1, scale_width, bits_scale, ""),
               output_port("product_o", 1, product_width, bits_product, "", true)};
    const TreeText tree = tree_and_adder(config, shape, "bits", "product", nullptr, {}, {});
    m.body = substitute(kScaleLane, {{"value_width", bits_value}, {"scale_width", bits_scale}}) +
             tree.text + "\n    assign product_o = product;\n";
    TreeText out;
    out.text = substitute(kMultiplier, {{"top", std::to_string(product_width - 1)},
                                        {"product", product},
                                        {"module", m.name},
                                        {"value", value},
                                        {"scale", scale}});
    out.files = parts::scale_lane();
    parts::append(out.files, tree.files);
    out.files.push_back(m.file());
    return out;
}

}  // namespace qrazor::gen::unit
