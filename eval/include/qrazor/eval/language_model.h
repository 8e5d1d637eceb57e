// A LLaMA-style language model as its files have it: RMSNorm, rotary position embedding
// (rotate-half form), grouped-query attention over all tokens before or a window of them, a gated
// feed-forward part, biases and norms of queries and keys where the family has them, tied or
// untied head.
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace qrazor::eval {

// Row-major.
struct Matrix {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values;

    Matrix() = default;
    Matrix(std::size_t r, std::size_t c) : rows(r), columns(c), values(r * c) {}
    float* row(std::size_t r) { return values.data() + r * columns; }
    const float* row(std::size_t r) const { return values.data() + r * columns; }
};

// Of the gate: x / (1 + e^-x); x Phi(x); the tanh form of it; x / (1 + e^-1.702x); max(x, 0).
enum class Activation : std::uint8_t { silu, gelu, gelu_tanh, gelu_quick, relu };

struct ModelConfig {
    std::size_t vocabulary = 0;
    std::size_t width = 0;  // of the residual stream
    std::size_t layers = 0;
    std::size_t heads = 0;
    std::size_t kv_heads = 0;  // divides heads
    std::size_t head_size = 0;
    std::size_t hidden = 0;     // of the feed-forward part
    std::size_t context = 256;  // positions that the model was made for
    double norm_epsilon = 1e-5;
    Activation activation = Activation::silu;
    std::vector<double> rotary;        // radians a position, for each pair of a head's values
    std::vector<std::size_t> windows;  // by layer: tokens that one sees, itself the last; 0: all
};

// Weights are (out, in), as in the files. A bias or a norm is empty where there is none.
struct LayerWeights {
    std::vector<float> attention_norm;
    Matrix query, key, value, output;
    std::vector<float> query_bias, key_bias, value_bias, output_bias;
    std::vector<float> query_norm, key_norm;  // of each head, before the rotation
    std::vector<float> mlp_norm;
    Matrix gate, up, down;
    std::vector<float> gate_bias, up_bias, down_bias;
};

struct LanguageModel {
    ModelConfig config;
    Matrix embedding;
    std::vector<LayerWeights> layers;
    std::vector<float> norm;
    Matrix head;  // empty: the embedding

    const Matrix& logits() const { return head.values.empty() ? embedding : head; }

    // `path`: a .safetensors file, a model.safetensors.index.json, or a folder that holds either.
    // Hugging Face tensor names, with or without `model.` before them. config.json beside the file
    // says what the network is (families: family.h); without one, the file's metadata do (n_heads,
    // n_kv_heads, ctx, norm_eps, rope_theta). Every tensor and every key of config.json that has a
    // say is used or refused: throws qrazor::Error with file, name, value and what is supported.
    static LanguageModel load(const std::filesystem::path& path);
};

// Of the same files, from their headers alone: no weights are read.
ModelConfig read_config(const std::filesystem::path& path);

// All files that decide what load() makes of `path`: weights, index, config.json.
std::vector<std::filesystem::path> model_files(const std::filesystem::path& path);

}  // namespace qrazor::eval
