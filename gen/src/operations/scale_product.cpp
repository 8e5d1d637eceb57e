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

Written scale_product(const Config& config, const Signal& value, const Signal& scale,
                      const Signal& product) {
    const parts::TreeShape shape = parts::scale_shape(value.bits, scale.bits, product.bits);
    const std::string bits_value = std::to_string(value.bits);
    const std::string bits_scale = std::to_string(scale.bits);
    const std::string bits_product = std::to_string(product.bits);
    ModuleText m;
    m.name = "scale_multiplier_" + bits_value + "x" + bits_scale + "_" + bits_product +
             (config.adder == Adder::ripple ? "" : "_" + word_of(config.adder));
    m.operation = Operation::scale;
    m.title = "product with a scale";
    m.purpose = {"a signed number times an unsigned scale. The product's " + bits_product +
                     " bits hold every one but",
                 "those of the least value."};
    m.ports = {input_port("value_i", 1, value.bits, bits_value, "", true),
               input_port("scale_i", 1, scale.bits, bits_scale, ""),
               output_port("product_o", 1, product.bits, bits_product, "", true)};
    const Written tree = tree_and_adder(config, shape, "bits", "product", nullptr, {}, {});
    m.body = substitute(kScaleLane, {{"value_width", bits_value}, {"scale_width", bits_scale}}) +
             tree.text + "\n    assign product_o = product;\n";
    Written out;
    out.text = substitute(kMultiplier, {{"top", std::to_string(product.bits - 1)},
                                        {"product", product.name},
                                        {"module", m.name},
                                        {"value", value.name},
                                        {"scale", scale.name}});
    out.files = parts::scale_lane();
    out += tree.files;
    out.files.push_back(m.file());
    out.out = product;
    out.signals = {product};
    const std::string instance = "u_" + product.name;
    out.take(value, instance, "value_i");
    out.take(scale, instance, "scale_i");
    out.give(product, instance, "product_o");
    return out;
}

}  // namespace qrazor::gen
