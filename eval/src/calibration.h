// What the float model's tensors span, and the transforms that go before quantization.
#pragma once
#include <array>
#include <vector>

#include "forward.h"
#include "qrazor/eval/evaluate.h"

namespace qrazor::eval {

// Of the inputs of linear layers, and of heads: y = H (x / smooth), which the weights undo.
struct Transform {
    bool rotate = false;
    std::vector<std::array<std::vector<float>, kSites>> smooth;  // by layer; empty: none

    void apply(std::size_t layer, Site site, Matrix& values, std::size_t head_size) const;
    void apply_to_weight(std::size_t layer, Linear linear, Matrix& weight) const;
    void undo_values(Matrix& values, std::size_t head_size) const;  // after attention
};

class Calibration {
  public:
    // Runs `model` over all windows of `texts`. With `moments`, also X^T X of linear layers'
    // inputs.
    Calibration(const LanguageModel& model, const Transform& transform,
                const std::vector<Text>& texts, const EvaluateOptions& options,
                bool moments = false);

    const std::vector<formats::Extent>& columns(std::size_t layer, Site site) const {
        return columns_[layer][static_cast<std::size_t>(site)];
    }
    formats::Extent tensor(std::size_t layer, Site site) const;
    const std::vector<double>& moments(std::size_t layer, Site site) const {
        return moments_[layer][static_cast<std::size_t>(site)];
    }

  private:
    friend class Observer;
    using Columns = std::vector<std::array<std::vector<formats::Extent>, kSites>>;
    using Moments = std::vector<std::array<std::vector<double>, kSites>>;
    static void merge(Columns& into, const Columns& more);
    static void merge(Moments& into, const Moments& more);
    Columns columns_;
    Moments moments_;
};

// SmoothQuant (arXiv 2211.10438): input channel j is divided by max|X_j|^a / max|W_j|^(1-a), a =
// 0.5; the weights of all linear layers that share the input count.
Transform smoothing(const LanguageModel& model, const Calibration& calibration);

// Tokens of a window.
std::size_t window_tokens(const ModelConfig& config, const EvaluateOptions& options);

// Throw qrazor::Error, `OPTION = FILE: ...`: a text shorter than a window; bytes for a model of
// words, a token beyond the vocabulary.
void check_length(const Text& text, const char* option, std::size_t context);
void check_tokens(const Text& text, const char* option, std::size_t vocabulary);

// Windows of a text: how many, and the tokens and targets of one.
std::size_t window_count(const Text& text, std::size_t context, std::size_t most);

}  // namespace qrazor::eval
