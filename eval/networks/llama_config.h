// What a LLaMA-style checkpoint's network is, read from config.json (or the metadata of the one
// file) before any tensor is.
#pragma once
#include "arithmetic.h"
#include "checkpoint.h"

namespace qrazor::eval {

struct LlamaConfig {
    std::size_t vocabulary = 0;
    std::size_t width = 0;  // of the residual stream
    std::size_t layers = 0;
    std::size_t heads = 0;
    std::size_t kv_heads = 0;  // divides heads
    std::size_t head_size = 0;
    std::size_t hidden = 0;     // of the feed-forward part; 0: as its tensors have it
    std::size_t context = 256;  // positions that the model was made for
    double norm_epsilon = 1e-5;
    Activation activation = Activation::silu;
    std::vector<double> rotary;        // radians a position, for each pair of a head's values
    std::vector<std::size_t> windows;  // by layer: tokens that one sees, itself the last; 0: all
    bool tied = false;                 // the head is the embedding
    bool tied_if_absent = false;       // no config.json that says so: where there is no head
    bool query_key_norm = false;
    bool query_bias = false;  // of key and value too
    bool output_bias = false;
    bool mlp_bias = false;
};

// Names of tensors: what stands before all but the head's ("model." or nothing); "layers.3.".
std::string llama_prefix(const Checkpoint& checkpoint);
std::string llama_block(std::size_t layer);

// Of a checkpoint that is one. Throws qrazor::Error at the first key that changes the function and
// is not known here, with key, value and what is supported.
LlamaConfig read_llama_config(const Checkpoint& checkpoint);

}  // namespace qrazor::eval
