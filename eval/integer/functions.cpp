// Floats go to fixed point in front of a function and back behind it; what is between is the golden
// model's.
#include "functions.h"

#include <cmath>
#include <numbers>

#include "parts.h"
#include "qrazor/model/fixed_point.h"
#include "qrazor/model/pwl.h"
#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

constexpr int kWordBits = 32;
constexpr int kGateWordBits = 16;

std::int32_t fixed_word(double x, int fraction, int bits) {
    return static_cast<std::int32_t>(model::saturate(fixed_of(x, fraction), bits));
}

}  // namespace

void IntegerFunctions::softmax(Matrix& scores, Mask mask, std::size_t window, float scale) {
    const double base2 = double{scale} * std::numbers::log2e;
    std::vector<std::int32_t> z;
    std::vector<std::int32_t> codes;
    for (std::size_t r = 0; r < scores.rows; ++r) {
        const std::size_t end = mask == Mask::causal ? r + 1 : scores.columns;
        const std::size_t first = window == 0 || end < window ? 0 : end - window;
        float* row = scores.row(r);
        z.resize(end - first);
        codes.resize(z.size());
        for (std::size_t k = first; k < end; ++k) {
            z[k - first] = fixed_word(row[k] * base2, softmax_.fraction, kWordBits);
        }
        const std::uint64_t sum = model::softmax_codes(z, {}, softmax_, codes);
        double unit = std::ldexp(1.0, -softmax_.bits);
        if (softmax_.form == model::SoftmaxForm::deferred) {
            const model::Reciprocal over = model::reciprocal_of(sum);
            unit = std::ldexp(double(over.value), -model::kPwlFraction - over.exponent);
        }
        std::fill(row, row + scores.columns, 0.0F);
        for (std::size_t k = first; k < end; ++k) {
            row[k] = static_cast<float>(codes[k - first] * unit);
        }
    }
}

void IntegerFunctions::rms_norm(Matrix& values, const std::vector<float>& weight, double epsilon) {
    const std::size_t size = weight.size();
    const IntegerNorm norm = integer_norm({weight, epsilon}, 1, "norm weight");
    std::vector<std::int32_t> x(size);
    std::vector<std::int32_t> y(size);
    for (std::size_t at = 0; at < values.values.size(); at += size) {
        float* run = values.values.data() + at;
        for (std::size_t k = 0; k < size; ++k) {
            x[k] = fixed_word(run[k], kStreamFraction, kWordBits);
        }
        norm_of(norm, x, kStreamFraction, y);
        for (std::size_t k = 0; k < size; ++k) {
            run[k] = static_cast<float>(std::ldexp(
                double(model::rounding_shift(std::int64_t{y[k]} * norm.gain[k], kGainFraction)),
                -kNormFraction));
        }
    }
}

void IntegerFunctions::gated(Activation activation, Matrix& gate, const Matrix& up) {
    const model::Activation which = integer_activation(activation);
    for (std::size_t k = 0; k < gate.values.size(); ++k) {
        const std::int32_t x = fixed_word(gate.values[k], kGateFraction, kGateWordBits);
        gate.values[k] = static_cast<float>(model::activated(which, x, kGateFraction)) /
                         (1 << kGateFraction) * up.values[k];
    }
}

model::Activation integer_activation(Activation activation) {
    switch (activation) {
        case Activation::silu:
            return model::Activation::silu;
        case Activation::gelu:
            return model::Activation::gelu;
        case Activation::gelu_tanh:
        case Activation::gelu_quick:
        case Activation::relu:
            break;
    }
    throw Error(
        "--integer: the network's activation is gelu_tanh, gelu_quick or relu: must be silu or "
        "gelu, by erf");
}

}  // namespace qrazor::eval
