// A linear layer: y = x W^T + b. And the look-up of a row, by a token or a class.
#pragma once
#include <span>
#include <string>

#include "pass.h"

namespace qrazor::eval {

struct Linear {
    std::size_t site = 0;  // of its product
    std::vector<float> bias;
};

// Adds the product `name`. `weight` is (out, in), `bias` empty where there is none; `input` is the
// tensor site that the layer reads, and linear layers that share one are added side by side.
Linear add_linear(Sites& sites, const std::string& name, std::optional<std::size_t> block,
                  std::size_t input, Matrix weight, std::vector<float> bias = {});

// rows x in -> rows x out. `in` has been shown to Pass::tensor.
Matrix project(const Linear& layer, const Matrix& in, const Pass& pass);

// Adds the table `name`, a row for each index. Its number.
std::size_t add_embedding(Sites& sites, const std::string& name, Matrix table);

// The rows of these indices. Throws qrazor::Error: an index beyond the table.
Matrix look_up(std::size_t embedding, std::span<const std::uint32_t> indices, const Pass& pass);

}  // namespace qrazor::eval
