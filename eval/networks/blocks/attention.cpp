// Attention with heads that may share keys and values, every operand and product at a site of its
// own.
#include "attention.h"

#include <cmath>

namespace qrazor::eval {
namespace {

std::size_t add_operand(Sites& sites, const std::string& name, Role role, Side side,
                        std::size_t run) {
    TensorSite site;
    site.name = name;
    site.role = role;
    site.side = side;
    site.run = run;
    return sites.add(std::move(site));
}

std::size_t add_product(Sites& sites, const std::string& name, std::optional<std::size_t> block,
                        Role role, std::size_t left, std::size_t right) {
    ProductSite site;
    site.name = name;
    site.role = role;
    site.left = left;
    site.right = right;
    site.block = block;
    return sites.add(std::move(site));
}

}  // namespace

Attention add_attention(Sites& sites, const std::string& name, std::optional<std::size_t> block,
                        const AttentionShape& shape) {
    Attention made;
    made.shape = shape;
    // A head's values are a run: the reduction of q k^T is along them, and hardware that keeps
    // values as it keeps keys has the same runs.
    made.queries = add_operand(sites, name + ".q", Role::qk, Side::left, shape.head_size);
    made.keys = add_operand(sites, name + ".k", Role::qk, Side::right, shape.head_size);
    made.values = add_operand(sites, name + ".v", Role::pv, Side::right, shape.head_size);
    made.probabilities = add_operand(sites, name + ".p", Role::pv, Side::left, 0);
    made.qk = add_product(sites, name + ".qk", block, Role::qk, made.queries, made.keys);
    made.pv = add_product(sites, name + ".pv", block, Role::pv, made.probabilities, made.values);
    return made;
}

Matrix attend(const Attention& attention, Matrix& queries, Matrix& keys, Matrix& values,
              const Pass& pass) {
    // All three before any product: a hook sees them in this order in every network.
    pass.tensor(attention.queries, queries);
    pass.tensor(attention.keys, keys);
    pass.tensor(attention.values, values);
    const AttentionShape& shape = attention.shape;
    const std::size_t size = shape.head_size;
    const std::size_t shared = shape.heads / shape.kv_heads;
    // The variance of a product of `size` independent values grows by `size`: without the root the
    // softmax of a large head would be all at one column.
    const auto scale = static_cast<float>(1 / std::sqrt(static_cast<double>(size)));
    const ProductSite& qk = pass.sites.products()[attention.qk];
    const ProductSite& pv = pass.sites.products()[attention.pv];
    Matrix mixed(queries.rows, queries.columns);
    const std::size_t rows = shape.rows == 0 ? queries.rows : shape.rows;
    // One head at a time, in the same memory: scores are the square of the rows, and of all heads
    // together they would be most of what a long window takes.
    Matrix scores(rows, rows);
    for (std::size_t first = 0; first < queries.rows; first += rows) {
        for (std::size_t head = 0; head < shape.heads; ++head) {
            const std::size_t kv = head / shared * size;
            const View query(queries.row(first) + head * size, rows, size, queries.columns);
            const View key(keys.row(first) + kv, rows, size, keys.columns);
            const View value(values.row(first) + kv, rows, size, values.columns);
            pass.hooks.product(qk, {query, key, true, scores.values.data(), scores.columns});
            pass.hooks.softmax(pass.sites.tensors()[attention.probabilities], scores, shape.mask,
                               shape.window, scale);
            pass.tensor(attention.probabilities, scores);
            pass.hooks.product(
                pv, {scores, value, false, mixed.row(first) + head * size, mixed.columns});
        }
    }
    return mixed;
}

}  // namespace qrazor::eval
