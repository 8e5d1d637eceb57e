// Families of checkpoints whose function is known here, a row of facts each: what `model_type` in
// config.json means. Architectures with the same tensor names and another function (Gemma, Granite,
// Phi, ...) are no rows, and so are refused. Source: transformers 4.40 to 5, models/NAME.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace qrazor::eval {

// Which layers see a window of tokens alone.
enum class WindowRule {
    none,      // no layer
    every,     // all, where sliding_window is given
    by_layer,  // those of layer_types, else from max_window_layers on, where use_sliding_window
};

struct Family {
    std::string_view model_type;
    std::string_view causal;  // what `architectures` names
    std::string_view base;
    bool attention_bias_key;  // attention_bias: biases of all four projections
    bool qkv_bias;            // always biases of query, key and value
    bool mlp_bias_key;        // mlp_bias
    bool query_key_norm;
    WindowRule windows;
    // What transformers takes where config.json has no such key.
    std::size_t kv_heads;          // 0: as many as heads
    std::size_t head_size;         // 0: width / heads
    std::size_t positions;         // max_position_embeddings
    std::size_t window;            // sliding_window
    bool rope_base_may_be_absent;  // configurations older than the key: 10000
};

std::span<const Family> families();
const Family* find_family(std::string_view model_type);
std::string family_names();  // "llama, mistral, ..."

}  // namespace qrazor::eval
