// Norms of rows: root mean square, and mean with deviation.
#pragma once
#include <vector>

#include "pass.h"
#include "qrazor/eval/matrix.h"

namespace qrazor::eval {

// x / sqrt(mean x^2 + epsilon) * weight, of every run of weight.size() values: a row, or each head
// of one.
struct RmsNorm {
    std::vector<float> weight;
    double epsilon = 1e-5;
};
Matrix normed(const RmsNorm& norm, const Matrix& in, const Pass& pass);

// (x - mean) / sqrt(variance + epsilon) * weight + bias, of every row. Empty weight and bias: none,
// as where a condition scales and shifts what comes out (adaLN).
struct LayerNorm {
    std::vector<float> weight;
    std::vector<float> bias;
    double epsilon = 1e-5;
};
Matrix normed(const LayerNorm& norm, const Matrix& in);

}  // namespace qrazor::eval
