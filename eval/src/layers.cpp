#include "layers.h"

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
    float most = row[0];
    for (std::size_t k = 1; k < count; ++k) {
        most = std::max(most, row[k]);
    }
    float sum = 0;
    for (std::size_t k = 0; k < count; ++k) {
        row[k] = std::exp((row[k] - most) * scale);
        sum += row[k];
    }
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

}  // namespace

void use_one_thread() {
    openblas_set_num_threads(1);
}

void multiply(const float* in, std::size_t rows, const Matrix& weight, float* out) {
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, size_of(rows), size_of(weight.rows),
                size_of(weight.columns), 1.0F, in, size_of(weight.columns), weight.values.data(),
                size_of(weight.columns), 0.0F, out, size_of(weight.rows));
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
    // The same angles for every window: kept by each thread.
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
                values[k] = first * cosine[k] - second * sine[k];
                values[k + half] = second * cosine[k] + first * sine[k];
            }
        }
    }
}

void attend(const float* queries, const float* keys, const float* values, std::size_t rows,
            const ModelConfig& config, std::size_t window, float* out) {
    const std::size_t size = config.head_size;
    const int query_stride = size_of(config.heads * size);
    const int key_stride = size_of(config.kv_heads * size);
    const std::size_t shared = config.heads / config.kv_heads;
    const auto scale = static_cast<float>(1 / std::sqrt(static_cast<double>(size)));
    std::vector<float> scores(rows * rows);
    for (std::size_t head = 0; head < config.heads; ++head) {
        const float* key = keys + head / shared * size;
        const float* value = values + head / shared * size;
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, size_of(rows), size_of(rows),
                    size_of(size), 1.0F, queries + head * size, query_stride, key, key_stride, 0.0F,
                    scores.data(), size_of(rows));
        for (std::size_t r = 0; r < rows; ++r) {
            float* row = scores.data() + r * rows;
            const std::size_t first = window == 0 || r < window ? 0 : r + 1 - window;
            std::fill(row, row + first, 0.0F);
            softmax(row + first, r + 1 - first, scale);
            std::fill(row + r + 1, row + rows, 0.0F);
        }
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, size_of(rows), size_of(size),
                    size_of(rows), 1.0F, scores.data(), size_of(rows), value, key_stride, 0.0F,
                    out + head * size, query_stride);
    }
}

void gated(Activation activation, float* gate, const float* up, std::size_t count) {
    switch (activation) {
        case Activation::silu:
            gate_by([](float x) { return x / (1 + std::exp(-x)); }, gate, up, count);
            return;
        case Activation::gelu:
            gate_by([](float x) { return 0.5F * x * (1 + std::erf(x * kRootHalf)); }, gate, up,
                    count);
            return;
        case Activation::gelu_tanh:
            gate_by(
                [](float x) {
                    return 0.5F * x * (1 + std::tanh(kRootTwoOverPi * (x + 0.044715F * x * x * x)));
                },
                gate, up, count);
            return;
        case Activation::gelu_quick:
            gate_by([](float x) { return x / (1 + std::exp(-1.702F * x)); }, gate, up, count);
            return;
        case Activation::relu:
            gate_by([](float x) { return std::max(x, 0.0F); }, gate, up, count);
            return;
    }
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
    return width & (~width + 1);
}

}  // namespace qrazor::eval
