// Attention over the rows of an item: softmax(q k^T / sqrt(head size)) v, head by head.
#pragma once
#include <string>

#include "arithmetic.h"
#include "pass.h"

namespace qrazor::eval {

struct AttentionShape {
    std::size_t heads = 0;
    std::size_t kv_heads = 0;  // divides heads: so many heads share keys and values
    std::size_t head_size = 0;
    Mask mask = Mask::none;
    std::size_t window = 0;  // of a causal mask; 0: all before
    // Rows that see each other: the tokens of one image among several; 0: all rows of the item.
    std::size_t rows = 0;
};

struct Attention {
    AttentionShape shape;
    // Sites: tensors NAME.q, .k, .v and .p (probabilities, one head's at a time), products NAME.qk
    // and NAME.pv.
    std::size_t queries = 0, keys = 0, values = 0, probabilities = 0;
    std::size_t qk = 0, pv = 0;
};

Attention add_attention(Sites& sites, const std::string& name, std::optional<std::size_t> block,
                        const AttentionShape& shape);

// Queries are rows x (heads x size), keys and values rows x (kv_heads x size); what comes out is as
// the queries. Shows all three to the hooks, which may change them.
Matrix attend(const Attention& attention, Matrix& queries, Matrix& keys, Matrix& values,
              const Pass& pass);

}  // namespace qrazor::eval
