// A network whose weights are quantized, and the hooks that quantize everything else on its way.
#pragma once
#include <memory>

#include "calibration.h"

namespace qrazor::eval {

class QuantizedNetwork {
  public:
    // All are kept by reference. Throws qrazor::Error: bit_true with formats that are no integers,
    // +gptq where columns of weights have scales of their own.
    QuantizedNetwork(const Network& network, const Scheme& scheme, const Transform& transform,
                     const Calibration& calibration, const EvaluateOptions& options);

    // +unshrink: how much larger the inputs of layers are on calibration data than what they are
    // quantized to, along themselves: <x, x> / <x, q>, one number a site, which static outer scales
    // take in when codes are decoded.
    void take_gains(const std::vector<Data>& calibration, const EvaluateOptions& options);
    double gain(const TensorSite& site) const { return gains_[site.number]; }
    // A tensor under its rule, in place; `codes` as in hooks, or null.
    Noise quantize_tensor(const TensorSite& site, std::size_t step, Matrix& values,
                          std::vector<formats::IntegerRow>* codes) const;

    const Network& network() const { return network_; }
    const Transform& transform() const { return transform_; }
    bool bit_true() const { return !integers_.empty(); }
    // As floats that stand for the codes.
    const Matrix& weight(const ProductSite& site) const {
        const Matrix& own = weights_[site.number];
        return own.values.empty() ? *site.weight : own;
    }
    const std::vector<formats::IntegerRow>& integers(const ProductSite& site) const {
        return integers_[site.number];
    }
    // Static outer scales: one, one a column, or one a step.
    const std::vector<formats::Outer>& outers(const TensorSite& site) const {
        return outers_[site.number];
    }
    const Rule& rule(const TensorSite& site) const;
    const std::vector<TensorNoise>& weight_noise() const { return weight_noise_; }

  private:
    void take_outers(const TensorSite& site, const Calibration& calibration);
    void quantize_weight(const ProductSite& site, const std::vector<double>& factor,
                         const EvaluateOptions& options);

    const Network& network_;
    const Scheme& scheme_;
    const Transform& transform_;
    std::vector<Matrix> weights_;                             // by product site; empty: as it was
    std::vector<std::vector<formats::Outer>> outers_;         // by tensor site
    std::vector<std::vector<formats::IntegerRow>> integers_;  // by product site
    std::vector<double> gains_;                               // by tensor site
    std::vector<TensorNoise> weight_noise_;
};

class QuantizedHooks : public Hooks {
  public:
    // `step`: of the item that is run.
    QuantizedHooks(const QuantizedNetwork& quantized, std::size_t step);
    const std::vector<Noise>& noise() const { return noise_; }  // by tensor site

    void tensor(const TensorSite& site, Matrix& values) override;
    const Matrix& weight(const ProductSite& site) override;
    void product(const ProductSite& site, const Product& product) override;

  private:
    void integer_product(const ProductSite& site, const Product& product);

    const QuantizedNetwork& quantized_;
    std::size_t step_;
    std::vector<Noise> noise_;
    // Of the last input of a linear layer, and its site.
    std::vector<formats::IntegerRow> codes_;
    std::size_t codes_of_ = 0;
};

}  // namespace qrazor::eval
