// Floats go to fixed point in front of a function and back behind it; what is between is the golden
// model's.
#include "functions.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numbers>
#include <optional>

#include "arithmetic.h"
#include "parts.h"
#include "qrazor/model/fixed_point.h"
#include "qrazor/model/pwl.h"
#include "qrazor/support/error.h"
#include "qrazor/support/process.h"

namespace qrazor::eval {
namespace {

constexpr int kWordBits = 32;
constexpr int kGateWordBits = 16;

std::int32_t fixed_word(double x, int fraction, int bits) {
    return static_cast<std::int32_t>(model::saturate(fixed_of(x, fraction), bits));
}

// Nothing where the design has none of the function.
std::optional<std::int32_t> rival_activated(model::RivalGelu rival, model::Activation which,
                                            std::int32_t x) {
    return which == model::Activation::silu
               ? model::published_silu(rival, x, kGateFraction)
               : std::optional(model::published_gelu(rival, x, kGateFraction));
}

// Notes the largest logit of base 2 at each site.
class LargestLogits final : public Hooks {
  public:
    explicit LargestLogits(std::size_t sites) : largest_(sites) {}
    const std::vector<double>& largest() const { return largest_; }

    void softmax(const TensorSite& probabilities, Matrix& scores, Mask mask, std::size_t window,
                 float scale) override {
        double& most = largest_[probabilities.number];
        for (std::size_t r = 0; r < scores.rows; ++r) {
            const auto [first, end] = seen_columns(mask, window, r, scores.columns);
            for (std::size_t k = first; k < end; ++k) {
                most = std::max(most, std::fabs(scores.row(r)[k] * scale * std::numbers::log2e));
            }
        }
        Hooks::softmax(probabilities, scores, mask, window, scale);
    }

  private:
    std::vector<double> largest_;
};

}  // namespace

LogitFractions logit_fractions(const Network& network, const IntegerScheme& scheme,
                               std::span<const Item> calibration, unsigned jobs) {
    const bool asked = scheme.rival && scheme.rival->widths == model::RivalWidths::published &&
                       model::facts_of(scheme.rival->rival).calibrated;
    if (!asked) {
        return {};
    }
    std::vector<double> largest(network.sites().tensors().size());
    std::mutex mutex;
    parallel_for(calibration.size(), jobs, [&](std::size_t k) {
        LargestLogits hooks(largest.size());
        network.run(calibration[k], hooks, {});
        const std::lock_guard lock(mutex);
        std::transform(largest.begin(), largest.end(), hooks.largest().begin(), largest.begin(),
                       [](double a, double b) { return std::max(a, b); });
    });
    LogitFractions fractions;
    for (const double most : largest) {
        fractions.push_back(model::calibrated_fraction(scheme.rival->rival, most));
    }
    return fractions;
}

void IntegerFunctions::probabilities(const TensorSite& site, std::span<const std::int32_t> z,
                                     std::span<float> out) {
    codes_.resize(z.size());
    double unit = 0;  // of a code
    if (scheme_.rival) {
        model::RivalFormat format = *scheme_.rival;
        format.fraction = scheme_.softmax.fraction;
        if (!fractions_.empty()) {
            format.input_fraction = fractions_[site.number];
        }
        model::rival_codes(z, {}, format, codes_);
        unit = model::code_value(format);
    } else {
        const std::uint64_t sum = model::softmax_codes(z, {}, scheme_.softmax, codes_);
        unit = std::ldexp(1.0, -scheme_.softmax.bits);
        if (scheme_.softmax.form == model::SoftmaxForm::deferred) {
            const model::Reciprocal over = model::reciprocal_of(sum);
            unit = std::ldexp(double(over.value), -model::kPwlFraction - over.exponent);
        }
    }
    for (std::size_t k = 0; k < out.size(); ++k) {
        out[k] = static_cast<float>(codes_[k] * unit);
    }
}

void IntegerFunctions::softmax(const TensorSite& probabilities_site, Matrix& scores, Mask mask,
                               std::size_t window, float scale) {
    if (scheme_.part == IntegerPart::activation) {
        Hooks::softmax(probabilities_site, scores, mask, window, scale);
        return;
    }
    const double base2 = double{scale} * std::numbers::log2e;
    std::vector<std::int32_t> z;
    for (std::size_t r = 0; r < scores.rows; ++r) {
        const auto [first, end] = seen_columns(mask, window, r, scores.columns);
        float* row = scores.row(r);
        z.resize(end - first);
        for (std::size_t k = first; k < end; ++k) {
            z[k - first] = fixed_word(row[k] * base2, scheme_.softmax.fraction, kWordBits);
        }
        std::fill(row, row + scores.columns, 0.0F);
        probabilities(probabilities_site, z, {row + first, z.size()});
    }
}

void IntegerFunctions::rms_norm(Matrix& values, const std::vector<float>& weight, double epsilon) {
    if (scheme_.part != IntegerPart::functions) {
        Hooks::rms_norm(values, weight, epsilon);
        return;
    }
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
    if (scheme_.part == IntegerPart::softmax) {
        Hooks::gated(activation, gate, up);
        return;
    }
    const model::Activation which = integer_activation(activation);
    if (scheme_.rival_activation && !rival_activated(*scheme_.rival_activation, which, 0)) {
        throw Error("format = " + scheme_.text + ": --integer: it has no " +
                    std::string(word_of(which)) + ", which the network has");
    }
    for (std::size_t k = 0; k < gate.values.size(); ++k) {
        const std::int32_t x = fixed_word(gate.values[k], kGateFraction, kGateWordBits);
        const std::int32_t y = scheme_.rival_activation
                                   ? rival_activated(*scheme_.rival_activation, which, x).value()
                                   : model::activated(which, x, kGateFraction);
        gate.values[k] = static_cast<float>(y) / (1 << kGateFraction) * up.values[k];
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
