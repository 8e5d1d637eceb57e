// A model whose weights are quantized, and the pass that quantizes everything else on its way.
#pragma once
#include <array>
#include <memory>

#include "calibration.h"

namespace qrazor::eval {

class QuantizedModel {
  public:
    QuantizedModel(const LanguageModel& model, const Scheme& scheme, const Transform& transform,
                   const Calibration& calibration, const EvaluateOptions& options);

    const LanguageModel& model() const { return model_; }  // weights as floats
    const Scheme& scheme() const { return scheme_; }
    const Transform& transform() const { return transform_; }
    bool bit_true() const { return !integers_.empty(); }
    const std::vector<formats::IntegerRow>& integers(std::size_t layer, Linear linear) const {
        return integers_[layer][static_cast<std::size_t>(linear)];
    }
    // Static outer scales: one, or one a column.
    const std::vector<formats::Outer>& outers(std::size_t layer, Site site) const {
        return outers_[layer][static_cast<std::size_t>(site)];
    }
    const Rule& rule(Site site) const;
    const std::vector<TensorNoise>& weight_noise() const { return weight_noise_; }

  private:
    void quantize_weight(std::size_t layer, Linear linear, const std::vector<double>& factor,
                         const EvaluateOptions& options);

    LanguageModel model_;
    const Scheme& scheme_;
    const Transform& transform_;
    std::vector<std::array<std::vector<formats::Outer>, kSites>> outers_;
    std::vector<std::array<std::vector<formats::IntegerRow>, kLinears>> integers_;
    std::vector<TensorNoise> weight_noise_;
};

class QuantizedPass : public Pass {
  public:
    explicit QuantizedPass(const QuantizedModel& quantized);
    const std::vector<std::array<Noise, kSites>>& noise() const { return noise_; }

  protected:
    void tensor(std::size_t layer, Site site, Matrix& values) override;
    void product(std::size_t layer, Linear linear, const Matrix& in, Matrix& out) override;
    void attended(std::size_t layer, Matrix& values) override;

  private:
    const QuantizedModel& quantized_;
    std::vector<std::array<Noise, kSites>> noise_;
    std::vector<formats::IntegerRow> codes_;  // of the last input of a linear layer
};

const char* name_of(Site site);
const char* name_of(Linear linear);

}  // namespace qrazor::eval
