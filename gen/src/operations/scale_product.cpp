// Text of a sum's product with a scale.
#include "qrazor/gen/datapath.h"
#include "qrazor/support/text.h"

namespace qrazor::gen {
namespace {

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

}  // namespace

TreeText scale_product(const Config& config, const std::string& value, const std::string& scale,
                       const std::string& product, int value_width, int scale_width,
                       int product_width) {
    const parts::TreeShape shape = parts::scale_shape(value_width, scale_width, product_width);
    const std::string bits_value = std::to_string(value_width);
    const std::string bits_scale = std::to_string(scale_width);
    const std::string bits_product = std::to_string(product_width);
    ModuleText m;
    m.name = "scale_multiplier_" + bits_value + "x" + bits_scale + "_" + bits_product +
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

}  // namespace qrazor::gen
