// GPTQ-style error feedback (arXiv 2210.17323): weights are quantized block of columns by block,
// and what a block loses is made up for by the columns that are still to come, weighed by how the
// layer's inputs go together.
#pragma once
#include <functional>
#include <vector>

#include "qrazor/eval/matrix.h"

namespace qrazor::eval {

// The upper Cholesky factor U of the damped inverse, U^T U = (X^T X + damping)^-1, row-major and
// width x width. `moments` is X^T X. The damping is a hundredth of the mean of the diagonal.
std::vector<double> feedback_factor(const std::vector<double>& moments, std::size_t width);

// Replaces values (rows from `first_row` of the weight on, one block of columns) by what they
// decode to.
using QuantizeBlock = std::function<void(std::size_t first_row, Matrix& values)>;

// Blocks have `block` columns, the last one maybe fewer. `quantize` is called by several threads.
void quantize_with_feedback(Matrix& weight, const std::vector<double>& factor, std::size_t block,
                            unsigned jobs, const QuantizeBlock& quantize);

}  // namespace qrazor::eval
