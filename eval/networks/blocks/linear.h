// A linear layer: y = x W^T + b. And the look-up of a row, by a token or a class.
#pragma once
#include <span>
#include <string>

#include "checkpoint.h"
#include "pass.h"
#include "qrazor/eval/network.h"

namespace qrazor::eval {

// Adds the tensor that linear layers read (or, of role logits, the outputs). Its number.
std::size_t add_input(Sites& sites, const std::string& name, Role role = Role::linear);

struct Linear {
    std::size_t site = 0;  // of its product
    std::vector<float> bias;
};

// Adds the product `name`. `weight` is (out, in), `bias` empty where there is none; `input` is the
// tensor site that the layer reads, and linear layers that share one are added side by side.
Linear add_linear(Sites& sites, const std::string& name, std::optional<std::size_t> block,
                  std::size_t input, Matrix weight, std::vector<float> bias = {});

// The same with the tensors PREFIX NAME.weight, rows x columns (0: any number), and PREFIX
// NAME.bias where there is one. Throws qrazor::Error as Checkpoint does.
struct LinearShape {
    std::size_t rows = 0;
    std::size_t columns = 0;
    bool bias = true;
};
Linear read_linear(Checkpoint& files, const std::string& prefix, Sites& sites,
                   const std::string& name, std::optional<std::size_t> block, std::size_t input,
                   const LinearShape& shape);

// A layer beside those of the blocks' own: at the ends, or of a condition. Its weight may have more
// than two dimensions, as convolutions over patches have.
struct LayerPlace {
    std::size_t input = 0;  // tensor site
    Role role = Role::edge;
    std::optional<std::size_t> block;
};
Linear read_layer(Checkpoint& files, Sites& sites, const std::string& name, const LayerPlace& place,
                  const LinearShape& shape);

// rows x in -> rows x out. `in` has been shown to Pass::tensor.
Matrix project(const Linear& layer, const Matrix& in, const Pass& pass);

// Adds the table `name`, a row for each index. Its number.
std::size_t add_embedding(Sites& sites, const std::string& name, Matrix table);

// The rows of these indices. Throws qrazor::Error: an index beyond the table.
Matrix look_up(std::size_t embedding, std::span<const std::uint32_t> indices, const Pass& pass);

// The outputs of the network: shows `in` to the hooks and hands out its products with the weight of
// the site `logits`, some rows at a time, for all of a long item and a large vocabulary would be
// gigabytes.
inline constexpr std::size_t kOutputRows = 256;
void put_out(std::size_t logits, Matrix in, const Pass& pass, const Receive& receive);

}  // namespace qrazor::eval
