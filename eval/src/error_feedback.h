// GPTQ-style error feedback (arXiv 2210.17323): weights are quantized block of columns by block,
// and what a block loses is made up for by the columns that are still to come, weighed by how the
// layer's inputs go together.
#pragma once
#include <functional>
#include <vector>

#include "qrazor/eval/language_model.h"

namespace qrazor::eval {

// The upper Cholesky factor U of the damped inverse, U^T U = (X^T X + damping)^-1, row-major and
// width x width. `moments` is X^T X. The damping is a hundredth of the mean of the diagonal.
std::vector<double> feedback_factor(const std::vector<double>& moments, std::size_t width);

// `quantize(first, count, values)` replaces `values` (rows x count, the columns from `first` on) by
// what they decode to. Blocks have `block` columns, the last one maybe fewer.
void quantize_with_feedback(
    Matrix& weight, const std::vector<double>& factor, std::size_t block,
    const std::function<void(std::size_t first, std::size_t count, Matrix& values)>& quantize);

}  // namespace qrazor::eval
