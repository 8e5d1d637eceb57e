// The float arithmetic of a transformer, row by row. Vectorized; results may differ in the last
// bits from one processor to another.
#pragma once
#include <cstddef>
#include <vector>

#include "qrazor/eval/language_model.h"

namespace qrazor::eval {

// One thread for each product: windows run side by side. Call once, before any product.
void use_one_thread();

// out (rows x weight.rows) = in (rows x weight.columns) times the transposed weight.
void multiply(const float* in, std::size_t rows, const Matrix& weight, float* out);

// X^T X, columns x columns.
std::vector<float> squared_columns(const Matrix& x);

void rms_norm(const float* in, std::size_t rows, const std::vector<float>& weight, double epsilon,
              float* out);
// To every row of rows x bias.size().
void add_bias(float* values, std::size_t rows, const std::vector<float>& bias);
// Heads of one token stand one after the other; position is the row. `frequencies`: radians a
// position of pairs (k, k + size / 2).
void rotate_positions(float* values, std::size_t rows, std::size_t heads,
                      const std::vector<double>& frequencies);
// Causal attention. Queries are rows x heads x size, keys and values rows x kv_heads x size. A
// token sees the `window` last ones, itself among them; 0: all.
void attend(const float* queries, const float* keys, const float* values, std::size_t rows,
            const ModelConfig& config, std::size_t window, float* out);
// gate = activation(gate) * up
void gated(Activation activation, float* gate, const float* up, std::size_t count);
// -ln softmax(logits)[target]
double negative_log_likelihood(const float* logits, std::size_t count, std::size_t target);

// The orthonormal Hadamard transform of runs of `block` (a power of two) values, in place; its own
// inverse.
void hadamard(float* values, std::size_t count, std::size_t block);
// The largest power of two that divides `width`.
std::size_t hadamard_block(std::size_t width);

}  // namespace qrazor::eval
