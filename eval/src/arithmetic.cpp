// The arithmetic of networks in float: products by OpenBLAS, the rest in loops that compilers
// vectorize. What a format costs is measured against this, so it stays plain.
#include "arithmetic.h"

#include <cblas.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace qrazor::eval {
namespace {

int size_of(std::size_t count) {
    return static_cast<int>(count);
}

// Softmax of the `count` values; they are not infinite.
void softmax(float* row, std::size_t count, float scale) {
    // Less the largest, which changes no quotient, so that no exponential overflows.
    float most = row[0];
    for (std::size_t k = 1; k < count; ++k) {
        most = std::max(most, row[k]);
    }
    float sum = 0;
    for (std::size_t k = 0; k < count; ++k) {
        row[k] = std::exp((row[k] - most) * scale);
        sum += row[k];
    }
    // One division for all, which costs a rounding and saves most of the time.
    const float over = 1 / sum;
    for (std::size_t k = 0; k < count; ++k) {
        row[k] *= over;
    }
}

constexpr float kRootHalf = 0.70710678F;       // sqrt(1 / 2)
constexpr float kRootTwoOverPi = 0.79788456F;  // sqrt(2 / pi)

// In place, the `Function` of every gate times its `up`.
template <typename Function>
void gate_by(const Function& function, float* gate, const float* up, std::size_t count) {
    for (std::size_t k = 0; k < count; ++k) {
        gate[k] = function(gate[k]) * up[k];
    }
}

template <typename Function>
void activate_by(const Function& function, float* values, std::size_t count) {
    for (std::size_t k = 0; k < count; ++k) {
        values[k] = function(values[k]);
    }
}

// Calls work(function) with the activation's function: each its own loop, so that every one is
// vectorized.
template <typename Work>
void with_function(Activation activation, const Work& work) {
    switch (activation) {
        case Activation::silu:
            work([](float x) { return x / (1 + std::exp(-x)); });
            return;
        case Activation::gelu:
            work([](float x) { return 0.5F * x * (1 + std::erf(x * kRootHalf)); });
            return;
        case Activation::gelu_tanh:
            work([](float x) {
                return 0.5F * x * (1 + std::tanh(kRootTwoOverPi * (x + 0.044715F * x * x * x)));
            });
            return;
        case Activation::gelu_quick:
            work([](float x) { return x / (1 + std::exp(-1.702F * x)); });
            return;
        case Activation::relu:
            work([](float x) { return std::max(x, 0.0F); });
            return;
    }
}

}  // namespace

void use_one_thread() {
    // Items run side by side; threads of the library below them would only wait for each other, and
    // its sums would depend on their number.
    openblas_set_num_threads(1);
}

void multiply(const Product& product) {
    const View& left = product.left;
    const View& right = product.right;
    cblas_sgemm(CblasRowMajor, CblasNoTrans, product.transposed ? CblasTrans : CblasNoTrans,
                size_of(left.rows), size_of(product.transposed ? right.rows : right.columns),
                size_of(left.columns), 1.0F, left.values, size_of(left.stride), right.values,
                size_of(right.stride), 0.0F, product.out, size_of(product.out_stride));
}

void add(Matrix& to, const Matrix& more) {
    for (std::size_t k = 0; k < to.values.size(); ++k) {
        to.values[k] += more.values[k];
    }
}

std::vector<float> squared_columns(const Matrix& x) {
    std::vector<float> product(x.columns * x.columns);
    cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, size_of(x.columns), size_of(x.columns),
                size_of(x.rows), 1.0F, x.values.data(), size_of(x.columns), x.values.data(),
                size_of(x.columns), 0.0F, product.data(), size_of(x.columns));
    return product;
}

void rms_norm(const float* in, std::size_t rows, const std::vector<float>& weight, double epsilon,
              float* out) {
    const std::size_t width = weight.size();
    for (std::size_t r = 0; r < rows; ++r, in += width, out += width) {
        float sum = 0;
        for (std::size_t k = 0; k < width; ++k) {
            sum += in[k] * in[k];
        }
        const auto scale =
            static_cast<float>(1 / std::sqrt(sum / static_cast<double>(width) + epsilon));
        for (std::size_t k = 0; k < width; ++k) {
            out[k] = in[k] * scale * weight[k];
        }
    }
}

void layer_norm(const float* in, std::size_t rows, std::size_t width, double epsilon, float* out) {
    for (std::size_t r = 0; r < rows; ++r, in += width, out += width) {
        float sum = 0;
        for (std::size_t k = 0; k < width; ++k) {
            sum += in[k];
        }
        // Two passes: a mean square less a squared mean loses all digits where the mean is large.
        const auto mean = static_cast<float>(sum / static_cast<double>(width));
        float squares = 0;
        for (std::size_t k = 0; k < width; ++k) {
            squares += (in[k] - mean) * (in[k] - mean);
        }
        const auto scale =
            static_cast<float>(1 / std::sqrt(squares / static_cast<double>(width) + epsilon));
        for (std::size_t k = 0; k < width; ++k) {
            out[k] = (in[k] - mean) * scale;
        }
    }
}

void multiply_columns(float* values, std::size_t rows, const std::vector<float>& scale) {
    for (std::size_t r = 0; r < rows; ++r, values += scale.size()) {
        for (std::size_t k = 0; k < scale.size(); ++k) {
            values[k] *= scale[k];
        }
    }
}

void add_bias(float* values, std::size_t rows, const std::vector<float>& bias) {
    for (std::size_t r = 0; r < rows; ++r, values += bias.size()) {
        for (std::size_t k = 0; k < bias.size(); ++k) {
            values[k] += bias[k];
        }
    }
}

void rotate_positions(float* values, std::size_t rows, std::size_t heads,
                      const std::vector<double>& frequencies) {
    const std::size_t half = frequencies.size();
    // The same angles for every window: kept by each thread. In doubles, for position times
    // frequency is thousands of radians, of which a float would lose the fraction.
    thread_local std::vector<float> cosines;
    thread_local std::vector<float> sines;
    thread_local std::pair<std::size_t, std::vector<double>> made_for;
    if (made_for.first != rows || made_for.second != frequencies) {
        cosines.clear();
        sines.clear();
        for (std::size_t position = 0; position < rows; ++position) {
            for (const double frequency : frequencies) {
                const double angle = double(position) * frequency;
                cosines.push_back(static_cast<float>(std::cos(angle)));
                sines.push_back(static_cast<float>(std::sin(angle)));
            }
        }
        made_for = {rows, frequencies};
    }
    for (std::size_t position = 0; position < rows; ++position) {
        const float* cosine = cosines.data() + position * half;
        const float* sine = sines.data() + position * half;
        for (std::size_t head = 0; head < heads; ++head, values += 2 * half) {
            for (std::size_t k = 0; k < half; ++k) {
                const float first = values[k];
                const float second = values[k + half];
                // Pairs are k and k + half, as in transformers' checkpoints; the paper (RoFormer)
                // pairs neighbours.
                values[k] = first * cosine[k] - second * sine[k];
                values[k + half] = second * cosine[k] + first * sine[k];
            }
        }
    }
}

SeenColumns seen_columns(Mask mask, std::size_t window, std::size_t row, std::size_t columns) {
    const std::size_t end = mask == Mask::causal ? row + 1 : columns;
    return {window == 0 || end < window ? 0 : end - window, end};
}

void softmax_rows(Matrix& scores, Mask mask, std::size_t window, float scale) {
    for (std::size_t r = 0; r < scores.rows; ++r) {
        float* row = scores.row(r);
        const auto [first, end] = seen_columns(mask, window, r, scores.columns);
        // Hidden columns are not looked at: a product with their values must add nothing.
        std::fill(row, row + first, 0.0F);
        softmax(row + first, end - first, scale);
        std::fill(row + end, row + scores.columns, 0.0F);
    }
}

void activate(Activation activation, float* values, std::size_t count) {
    with_function(activation, [&](const auto& function) { activate_by(function, values, count); });
}

void gated(Activation activation, float* gate, const float* up, std::size_t count) {
    with_function(activation, [&](const auto& function) { gate_by(function, gate, up, count); });
}

double negative_log_likelihood(const float* logits, std::size_t count, std::size_t target) {
    float most = logits[0];
    for (std::size_t k = 1; k < count; ++k) {
        most = std::max(most, logits[k]);
    }
    float sum = 0;
    for (std::size_t k = 0; k < count; ++k) {
        sum += std::exp(logits[k] - most);
    }
    return std::log(static_cast<double>(sum)) + most - logits[target];
}

double divergence(const float* exact, const float* other, std::size_t count) {
    const double most = *std::max_element(exact, exact + count);
    const double other_most = *std::max_element(other, other + count);
    double sum = 0;
    double other_sum = 0;
    double weighted = 0;
    // In doubles: what is left of the difference is a ten-thousandth of the logits.
    for (std::size_t k = 0; k < count; ++k) {
        const double p = std::exp(exact[k] - most);
        sum += p;
        other_sum += std::exp(other[k] - other_most);
        weighted += p * ((exact[k] - most) - (other[k] - other_most));
    }
    return weighted / sum - std::log(sum) + std::log(other_sum);
}

void hadamard(float* values, std::size_t count, std::size_t block) {
    const auto scale = static_cast<float>(1 / std::sqrt(static_cast<double>(block)));
    for (std::size_t first = 0; first < count; first += block) {
        float* run = values + first;
        for (std::size_t half = 1; half < block; half *= 2) {
            for (std::size_t at = 0; at < block; at += 2 * half) {
                for (std::size_t k = at; k < at + half; ++k) {
                    const float a = run[k];
                    const float b = run[k + half];
                    run[k] = a + b;
                    run[k + half] = a - b;
                }
            }
        }
        for (std::size_t k = 0; k < block; ++k) {
            run[k] *= scale;
        }
    }
}

std::size_t hadamard_block(std::size_t width) {
    // The largest power of two that divides the width: other sizes have no such matrix of signs and
    // sums.
    return width & (~width + 1);
}

}  // namespace qrazor::eval
