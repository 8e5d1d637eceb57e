#include "layers.h"

#include <cblas.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace qrazor::eval {
namespace {

int size_of(std::size_t count) {
    return static_cast<int>(count);
}

// Softmax of the first `count` values; the rest of the row becomes 0.
void softmax(float* row, std::size_t count, std::size_t columns, float scale) {
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
    std::fill(row + count, row + columns, 0.0F);
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

void rotate_positions(float* values, std::size_t rows, std::size_t heads, std::size_t size,
                      double base) {
    const std::size_t half = size / 2;
    // The same angles for every window: kept by each thread.
    thread_local std::vector<float> cosines;
    thread_local std::vector<float> sines;
    thread_local std::array<double, 3> made_for{};
    if (made_for != std::array{double(rows), double(size), base}) {
        cosines.clear();
        sines.clear();
        for (std::size_t position = 0; position < rows; ++position) {
            for (std::size_t k = 0; k < half; ++k) {
                const double angle =
                    double(position) * std::pow(base, -2.0 * double(k) / double(size));
                cosines.push_back(static_cast<float>(std::cos(angle)));
                sines.push_back(static_cast<float>(std::sin(angle)));
            }
        }
        made_for = {double(rows), double(size), base};
    }
    for (std::size_t position = 0; position < rows; ++position) {
        const float* cosine = cosines.data() + position * half;
        const float* sine = sines.data() + position * half;
        for (std::size_t head = 0; head < heads; ++head, values += size) {
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
            const ModelConfig& config, float* out) {
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
            softmax(scores.data() + r * rows, r + 1, rows, scale);
        }
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, size_of(rows), size_of(size),
                    size_of(rows), 1.0F, scores.data(), size_of(rows), value, key_stride, 0.0F,
                    out + head * size, query_stride);
    }
}

void swiglu(float* gate, const float* up, std::size_t count) {
    for (std::size_t k = 0; k < count; ++k) {
        gate[k] = gate[k] / (1 + std::exp(-gate[k])) * up[k];
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
