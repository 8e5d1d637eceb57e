// The float arithmetic of networks, row by row, without sites. Vectorized; results may differ in
// the last bits from one processor to another.
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "qrazor/eval/hooks.h"

namespace qrazor::eval {

// One thread for each product: windows run side by side. Call once, before any product.
void use_one_thread();

void multiply(const Product& product);

void add(Matrix& to, const Matrix& more);

// X^T X, columns x columns.
std::vector<float> squared_columns(const Matrix& x);

// Rows of weight.size() values, each over the root of its mean square and times the weight. `out`
// may be `in`.
void rms_norm(const float* in, std::size_t rows, const std::vector<float>& weight, double epsilon,
              float* out);
// Rows of `width` values, each less its mean and over its standard deviation (divisor `width`).
void layer_norm(const float* in, std::size_t rows, std::size_t width, double epsilon, float* out);
// Every row times `scale`, value by value.
void multiply_columns(float* values, std::size_t rows, const std::vector<float>& scale);
// To every row of rows x bias.size().
void add_bias(float* values, std::size_t rows, const std::vector<float>& bias);
// Heads of one token stand one after the other; position is the row. `frequencies`: radians a
// position of pairs (k, k + size / 2).
void rotate_positions(float* values, std::size_t rows, std::size_t heads,
                      const std::vector<double>& frequencies);

// Who sees whom in attention.
enum class Mask : std::uint8_t {
    none,    // every row all columns
    causal,  // a row what stands before it, and itself
};

// Columns that a row of scores sees, first to end - 1: of a causal row the `window` last ones,
// itself among them; 0: all before it.
struct SeenColumns {
    std::size_t first;
    std::size_t end;
};
SeenColumns seen_columns(Mask mask, std::size_t window, std::size_t row, std::size_t columns);

// Scores (rows x columns) to probabilities: softmax of each row times `scale`, 0 where the mask
// hides a column.
void softmax_rows(Matrix& scores, Mask mask, std::size_t window, float scale);

// Of a feed-forward part: x / (1 + e^-x); x Phi(x); the tanh form of it; x / (1 + e^-1.702x);
// max(x, 0).
enum class Activation : std::uint8_t { silu, gelu, gelu_tanh, gelu_quick, relu };
void activate(Activation activation, float* values, std::size_t count);
// gate = activation(gate) * up
void gated(Activation activation, float* gate, const float* up, std::size_t count);
// -ln softmax(logits)[target]
double negative_log_likelihood(const float* logits, std::size_t count, std::size_t target);

// sum of p (ln p - ln q) with p = softmax(exact), q = softmax(other)
double divergence(const float* exact, const float* other, std::size_t count);

// The orthonormal Hadamard transform of runs of `block` (a power of two) values, in place; its own
// inverse.
void hadamard(float* values, std::size_t count, std::size_t block);
// The largest power of two that divides `width`.
std::size_t hadamard_block(std::size_t width);

}  // namespace qrazor::eval
