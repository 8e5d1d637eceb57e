// Error feedback (GPTQ, Frantar and others 2023; OBQ): a block's rounding errors are made up for by
// the weights that are still to be rounded, as far as inputs go together. Block by block, since
// values of a block share a scale.
#include "error_feedback.h"

#include <algorithm>
#include <cmath>

#include "qrazor/support/process.h"

namespace qrazor::eval {
namespace {

// The upper factor R of a positive definite matrix, in place: A = R^T R. What is below the diagonal
// stays as it was.
void cholesky(std::vector<double>& a, std::size_t n) {
    for (std::size_t k = 0; k < n; ++k) {
        double* pivot = a.data() + k * n;
        // Rounding may leave a pivot at or below 0 where inputs are nearly dependent.
        const double root = std::sqrt(std::max(pivot[k], 1e-30));
        for (std::size_t j = k; j < n; ++j) {
            pivot[j] /= root;
        }
        for (std::size_t i = k + 1; i < n; ++i) {
            double* row = a.data() + i * n;
            const double factor = pivot[i];
            for (std::size_t j = i; j < n; ++j) {
                row[j] -= factor * pivot[j];
            }
        }
    }
}

// The inverse of a lower triangular matrix.
std::vector<double> inverse_of_lower(const std::vector<double>& lower, std::size_t n) {
    std::vector<double> inverse(n * n);
    for (std::size_t i = 0; i < n; ++i) {
        // Row i of the inverse: -(row i of L, below the diagonal, times the rows before) / L_ii.
        double* row = inverse.data() + i * n;
        for (std::size_t k = 0; k < i; ++k) {
            const double factor = lower[i * n + k];
            const double* before = inverse.data() + k * n;
            for (std::size_t j = 0; j <= k; ++j) {
                row[j] -= factor * before[j];
            }
        }
        for (std::size_t j = 0; j < i; ++j) {
            row[j] /= lower[i * n + i];
        }
        row[i] = 1 / lower[i * n + i];
    }
    return inverse;
}

}  // namespace

std::vector<double> feedback_factor(const std::vector<double>& moments, std::size_t width) {
    // Inputs that are always 0, or fewer tokens than inputs, make X^T X singular. Damping bounds
    // its inverse, and with it how far a weight may be moved to make up for another.
    std::vector<double> damped = moments;
    double diagonal = 0;
    for (std::size_t k = 0; k < width; ++k) {
        diagonal += moments[k * width + k];
    }
    for (std::size_t k = 0; k < width; ++k) {
        // One per cent of the mean, as in GPTQ; the floor is for inputs that are all 0.
        damped[k * width + k] += std::max(0.01 * diagonal / static_cast<double>(width), 1e-12);
    }
    // With rows and columns in reverse the upper factor becomes a lower one: A = L^T L. Then
    // A^-1 = U^T U where U is the transposed inverse of L.
    std::vector<double> lower(width * width);
    std::reverse_copy(damped.begin(), damped.end(), lower.begin());
    cholesky(lower, width);
    std::reverse(lower.begin(), lower.end());
    const std::vector<double> inverse = inverse_of_lower(lower, width);
    std::vector<double> upper(width * width);
    for (std::size_t i = 0; i < width; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            upper[j * width + i] = inverse[i * width + j];
        }
    }
    return upper;
}

namespace {

// Rows first_row .. of the weight; they know nothing of each other: an output is the product of its
// own row alone, so each makes up for its own losses.
void adjust_rows(Matrix& weight, std::size_t first_row, std::size_t rows,
                 const std::vector<float>& factor, std::size_t block,
                 const QuantizeBlock& quantize) {
    const std::size_t width = weight.columns;
    std::vector<float> error;
    for (std::size_t first = 0; first < width; first += block) {
        const std::size_t count = std::min(block, width - first);
        Matrix values(rows, count);
        for (std::size_t r = 0; r < rows; ++r) {
            std::copy_n(weight.row(first_row + r) + first, count, values.row(r));
        }
        // The block in one piece: its values share a scale, so none is final before all are known.
        quantize(first_row, values);
        error.resize(count);
        for (std::size_t r = 0; r < rows; ++r) {
            // e U_bb = w - q, by substitution; then the rest of the row gets -e U_b,rest.
            float* row = weight.row(first_row + r);
            for (std::size_t k = 0; k < count; ++k) {
                float left = row[first + k] - values.row(r)[k];
                for (std::size_t j = 0; j < k; ++j) {
                    left -= error[j] * factor[(first + j) * width + first + k];
                }
                error[k] = left / factor[(first + k) * width + first + k];
                row[first + k] = values.row(r)[k];
            }
            for (std::size_t j = 0; j < count; ++j) {
                const float* from = factor.data() + (first + j) * width;
                for (std::size_t c = first + count; c < width; ++c) {
                    row[c] -= error[j] * from[c];
                }
            }
        }
    }
}

}  // namespace

void quantize_with_feedback(Matrix& weight, const std::vector<double>& factor, std::size_t block,
                            unsigned jobs, const QuantizeBlock& quantize) {
    constexpr std::size_t kRows = 32;  // of a part: the factor stays in the cache for all of them
    // Doubles for the inverse, which loses digits; for the updates floats are enough, and fast.
    const std::vector<float> single(factor.begin(), factor.end());
    parallel_for((weight.rows + kRows - 1) / kRows, jobs, [&](std::size_t part) {
        const std::size_t first = part * kRows;
        adjust_rows(weight, first, std::min(kRows, weight.rows - first), single, block, quantize);
    });
}

}  // namespace qrazor::eval
