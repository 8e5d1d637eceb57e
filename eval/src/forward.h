// One window of tokens through the model, with a place to step in at every tensor that a scheme may
// quantize.
#pragma once
#include <cstdint>
#include <span>

#include "qrazor/eval/language_model.h"

namespace qrazor::eval {

// Tensors that go into products, in the order in which a layer meets them.
enum class Site : std::uint8_t { attention_in, query, key, value, output_in, mlp_in, down_in };
inline constexpr std::size_t kSites = 7;

enum class Linear : std::uint8_t { query, key, value, output, gate, up, down };
inline constexpr std::size_t kLinears = 7;

const Matrix& weight_of(const LayerWeights& layer, Linear linear);
Matrix& weight_of(LayerWeights& layer, Linear linear);
const std::vector<float>& bias_of(const LayerWeights& layer, Linear linear);  // empty: none
Site input_of(Linear linear);

inline constexpr std::size_t kLogitRows = 256;  // of a window at a time

// What a pass does at each tensor; the float model by itself.
class Pass {
  public:
    explicit Pass(const LanguageModel& language_model) : model_(language_model) {}
    virtual ~Pass() = default;
    Pass(const Pass&) = delete;
    Pass& operator=(const Pass&) = delete;

    // Mean negative log-likelihood, in nats, of `targets` after `tokens` (as many of each).
    double loss(std::span<const std::uint32_t> tokens, std::span<const std::uint32_t> targets);

  protected:
    const LanguageModel& model() const { return model_; }
    // `values` is rows x columns; keys and values have their heads side by side. May change them.
    virtual void tensor(std::size_t layer, Site site, Matrix& values);
    // `out` has the extents of the result.
    virtual void product(std::size_t layer, Linear linear, const Matrix& in, Matrix& out);
    // After attention, before the output projection.
    virtual void attended(std::size_t layer, Matrix& values);

  private:
    Matrix projected(std::size_t layer, Linear linear, const Matrix& in);  // product and bias
    Matrix heads(std::size_t layer, Linear linear, const Matrix& in,
                 const std::vector<float>& norm);
    void attention(std::size_t layer, Matrix& stream);
    void mlp(std::size_t layer, Matrix& stream);

    const LanguageModel& model_;
};

}  // namespace qrazor::eval
