// Linear layers, look-ups and outputs as sites: weights are read with their shapes checked, and
// asked for through the hooks in every pass.
#include "linear.h"

#include <algorithm>
#include <utility>

#include "arithmetic.h"
#include "qrazor/support/error.h"

namespace qrazor::eval {

std::size_t add_input(Sites& sites, const std::string& name, Role role) {
    TensorSite site;
    site.name = name;
    site.role = role;
    return sites.add(std::move(site));
}

Linear add_linear(Sites& sites, const std::string& name, std::optional<std::size_t> block,
                  std::size_t input, Matrix weight, std::vector<float> bias) {
    ProductSite site;
    site.name = name;
    site.left = input;
    site.weight = std::make_shared<const Matrix>(std::move(weight));
    site.block = block;
    return {sites.add(std::move(site)), std::move(bias)};
}

Linear read_linear(Checkpoint& files, const std::string& prefix, Sites& sites,
                   const std::string& name, std::optional<std::size_t> block, std::size_t input,
                   const LinearShape& shape) {
    Matrix weight = files.matrix(prefix + name + ".weight", shape.rows, shape.columns);
    std::vector<float> bias =
        shape.bias ? files.vector(prefix + name + ".bias", weight.rows) : std::vector<float>{};
    return add_linear(sites, name, block, input, std::move(weight), std::move(bias));
}

Linear read_layer(Checkpoint& files, Sites& sites, const std::string& name, const LayerPlace& place,
                  const LinearShape& shape) {
    ProductSite site;
    site.name = name;
    site.role = place.role;
    site.left = place.input;
    site.weight =
        std::make_shared<const Matrix>(files.rows(name + ".weight", shape.rows, shape.columns));
    site.block = place.block;
    std::vector<float> bias =
        shape.bias ? files.vector(name + ".bias", shape.rows) : std::vector<float>{};
    return {sites.add(std::move(site)), std::move(bias)};
}

Matrix project(const Linear& layer, const Matrix& in, const Pass& pass) {
    const ProductSite& site = pass.sites.products()[layer.site];
    const Matrix& weight = pass.hooks.weight(site);
    Matrix out(in.rows, weight.rows);
    pass.hooks.product(site, {in, weight, true, out.values.data(), out.columns});
    // Biases stay in float in every scheme, as an accumulator's start: the product is without them.
    add_bias(out.values.data(), out.rows, layer.bias);
    return out;
}

std::size_t add_embedding(Sites& sites, const std::string& name, Matrix table) {
    ProductSite site;
    site.name = name;
    site.role = Role::embedding;
    site.weight = std::make_shared<const Matrix>(std::move(table));
    return sites.add(std::move(site));
}

Matrix look_up(std::size_t embedding, std::span<const std::uint32_t> indices, const Pass& pass) {
    const Matrix& table = pass.hooks.weight(pass.sites.products()[embedding]);
    Matrix out(indices.size(), table.columns);
    for (std::size_t t = 0; t < indices.size(); ++t) {
        if (indices[t] >= table.rows) {
            throw Error("token = " + std::to_string(indices[t]) +
                        ": must be below the vocabulary, " + std::to_string(table.rows));
        }
        std::copy_n(table.row(indices[t]), table.columns, out.row(t));
    }
    return out;
}

void put_out(std::size_t logits, Matrix in, const Pass& pass, const Receive& receive) {
    const ProductSite& site = pass.sites.products()[logits];
    pass.tensor(site.left, in);
    const Matrix& weight = pass.hooks.weight(site);
    Matrix out(std::min(kOutputRows, in.rows), weight.rows);
    // Some rows at a time: logits of a long window by a large vocabulary would be the largest
    // tensor of all.
    for (std::size_t first = 0; first < in.rows; first += kOutputRows) {
        const std::size_t rows = std::min(kOutputRows, in.rows - first);
        const View some(in.row(first), rows, in.columns, in.columns);
        pass.hooks.product(site, {some, weight, true, out.values.data(), out.columns});
        receive(first, View(out.values.data(), rows, out.columns, out.columns));
    }
}

}  // namespace qrazor::eval
