// A LLaMA-style language model as its files have it: RMSNorm, rotary position embedding
// (rotate-half form), grouped-query attention, SwiGLU, tied or untied head. No biases.
#pragma once
#include <cstddef>
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

struct ModelConfig {
    std::size_t vocabulary = 0;
    std::size_t width = 0;  // of the residual stream
    std::size_t layers = 0;
    std::size_t heads = 0;
    std::size_t kv_heads = 0;  // divides heads
    std::size_t head_size = 0;
    std::size_t hidden = 0;  // of the feed-forward part
    std::size_t context = 256;
    double norm_epsilon = 1e-5;
    double rope_base = 10000;
};

// Weights are (out, in), as in the files.
struct LayerWeights {
    std::vector<float> attention_norm;
    Matrix query, key, value, output;
    std::vector<float> mlp_norm;
    Matrix gate, up, down;
};

struct LanguageModel {
    ModelConfig config;
    Matrix embedding;
    std::vector<LayerWeights> layers;
    std::vector<float> norm;
    Matrix head;  // empty: the embedding

    const Matrix& logits() const { return head.values.empty() ? embedding : head; }

    // `path`: a .safetensors file, a model.safetensors.index.json, or a folder that holds either.
    // Hugging Face tensor names, with or without `model.` before them. Sizes come from the tensors;
    // heads, context, epsilon and rotary base from config.json beside the file or, without one,
    // from the file's metadata (n_heads, n_kv_heads, ctx, norm_eps, rope_theta). Throws
    // qrazor::Error: what is missing, or has a shape that does not fit.
    static LanguageModel load(const std::filesystem::path& path);
};

}  // namespace qrazor::eval
