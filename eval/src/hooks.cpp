// What hooks do where nothing overrides them: the float network.
#include "qrazor/eval/hooks.h"

#include "arithmetic.h"

namespace qrazor::eval {

void Hooks::tensor(const TensorSite&, Matrix&) {}

const Matrix& Hooks::weight(const ProductSite& site) {
    return *site.weight;
}

void Hooks::product(const ProductSite&, const Product& product) {
    multiply(product);
}

void Hooks::softmax(const TensorSite&, Matrix& scores, Mask mask, std::size_t window, float scale) {
    softmax_rows(scores, mask, window, scale);
}

void Hooks::rms_norm(Matrix& values, const std::vector<float>& weight, double epsilon) {
    // Where the weight is a head's, each head is a row of its own to the arithmetic.
    eval::rms_norm(values.values.data(), values.values.size() / weight.size(), weight, epsilon,
                   values.values.data());
}

void Hooks::gated(Activation activation, Matrix& gate, const Matrix& up) {
    eval::gated(activation, gate.values.data(), up.values.data(), gate.values.size());
}

}  // namespace qrazor::eval
