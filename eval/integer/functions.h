// The float network in which softmax, norms and activation are those of integers: what these three
// alone cost, and what others' cost in their place.
#pragma once
#include "arithmetic.h"
#include "qrazor/eval/hooks.h"
#include "qrazor/eval/integer.h"
#include "qrazor/model/activations.h"

namespace qrazor::eval {

class IntegerFunctions final : public Hooks {
  public:
    explicit IntegerFunctions(const model::SoftmaxFormat& softmax) : softmax_(softmax) {}

    void softmax(Matrix& scores, Mask mask, std::size_t window, float scale) override;
    void rms_norm(Matrix& values, const std::vector<float>& weight, double epsilon) override;
    // Throws qrazor::Error: an activation other than silu and gelu.
    void gated(Activation activation, Matrix& gate, const Matrix& up) override;

  private:
    model::SoftmaxFormat softmax_;
};

// The integer function of an activation. Throws qrazor::Error: it has none.
model::Activation integer_activation(Activation activation);

}  // namespace qrazor::eval
