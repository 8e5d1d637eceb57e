// The float network in which softmax, norms and activation are those of integers: what these three
// alone cost, and what others' cost in their place.
#pragma once
#include "arithmetic.h"
#include "qrazor/eval/integer.h"
#include "qrazor/eval/network.h"
#include "qrazor/model/activations.h"

namespace qrazor::eval {

// Fraction bits of logits, by tensor site of the probabilities; of designs whose scale a layer's
// range decides. Empty: of others.
using LogitFractions = std::vector<int>;
LogitFractions logit_fractions(const Network& network, const IntegerScheme& scheme,
                               std::span<const Item> calibration, unsigned jobs);

class IntegerFunctions final : public Hooks {
  public:
    // Both are kept by reference.
    IntegerFunctions(const IntegerScheme& scheme, const LogitFractions& fractions)
        : scheme_(scheme), fractions_(fractions) {}

    void softmax(const TensorSite& probabilities, Matrix& scores, Mask mask, std::size_t window,
                 float scale) override;
    void rms_norm(Matrix& values, const std::vector<float>& weight, double epsilon) override;
    // Throws qrazor::Error: an activation other than silu and gelu.
    void gated(Activation activation, Matrix& gate, const Matrix& up) override;

  private:
    // Of base-2 logits with kLogitFraction fraction bits.
    void probabilities(const TensorSite& site, std::span<const std::int32_t> z,
                       std::span<float> out);

    const IntegerScheme& scheme_;
    const LogitFractions& fractions_;
    std::vector<std::int32_t> codes_;
};

// The integer function of an activation. Throws qrazor::Error: it has none.
model::Activation integer_activation(Activation activation);

}  // namespace qrazor::eval
