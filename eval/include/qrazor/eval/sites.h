// The places of a network at which something may step in, by name: every tensor that goes into a
// product, and every product. A network numbers them when its checkpoint is loaded; whoever steps
// in asks a site for what it is, and never which network it belongs to.
#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "qrazor/eval/matrix.h"

namespace qrazor::eval {

// What kind of product it is: a linear layer of a block; queries times keys; probabilities times
// values; the look-up of a token's or a class's row; the outputs of the whole network; a layer that
// turns a condition into scales and shifts of the blocks (adaLN of diffusion transformers); one at
// the network's ends (patches, time). A tensor that no product reads, what a block leaves on the
// residual stream, is `stream`.
enum class Role : std::uint8_t { linear, qk, pv, embedding, logits, condition, edge, stream };

// left: rows x features. right: of attention products the keys or the values.
enum class Side : std::uint8_t { left, right };

struct TensorSite {
    std::string name;          // "layers.3.self_attn.q"
    Role role = Role::linear;  // of the products that read it
    Side side = Side::left;
    // Values of a row that stand side by side along the reduction, and so share a scale of their
    // own: those of a head; 0: the whole row.
    std::size_t run = 0;
    std::size_t number = 0;  // set by Sites::add

    // Whether what it spans depends on the data: not that of probabilities, which end at 1.
    bool is_calibrated() const;
};

struct ProductSite {
    std::string name;  // "layers.3.self_attn.q_proj"
    Role role = Role::linear;
    std::size_t left = 0;   // number of the tensor site that goes in
    std::size_t right = 0;  // of attention products
    // Of the others, (out, in) as in the files; a table of an embedding. Two sites may share one.
    std::shared_ptr<const Matrix> weight;
    std::optional<std::size_t> block;  // which of the network's like blocks ("layers.3") it is in
    std::size_t number = 0;            // set by Sites::add
};

class Sites {
  public:
    // Their numbers, from 0, in the order of the calls. Throws qrazor::Error: a name twice.
    std::size_t add(TensorSite site);
    std::size_t add(ProductSite site);

    const std::vector<TensorSite>& tensors() const { return tensors_; }
    const std::vector<ProductSite>& products() const { return products_; }
    // Throw qrazor::Error: no site of this name.
    const TensorSite& tensor(const std::string& name) const;
    const ProductSite& product(const std::string& name) const;

  private:
    std::vector<TensorSite> tensors_;
    std::vector<ProductSite> products_;
    std::map<std::string, std::size_t> tensor_numbers_;
    std::map<std::string, std::size_t> product_numbers_;
};

}  // namespace qrazor::eval
