#include "error_feedback.h"

#include <algorithm>
#include <cmath>

namespace qrazor::eval {
namespace {

// The lower factor L of a positive definite matrix, in place: A = L L^T.
void cholesky(std::vector<double>& a, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = a[i * n + j];
            for (std::size_t k = 0; k < j; ++k) {
                sum -= a[i * n + k] * a[j * n + k];
            }
            a[i * n + j] = i == j ? std::sqrt(std::max(sum, 1e-30)) : sum / a[j * n + j];
        }
        std::fill(a.begin() + static_cast<std::ptrdiff_t>(i * n + i + 1),
                  a.begin() + static_cast<std::ptrdiff_t>((i + 1) * n), 0.0);
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
    std::vector<double> damped = moments;
    double diagonal = 0;
    for (std::size_t k = 0; k < width; ++k) {
        diagonal += moments[k * width + k];
    }
    for (std::size_t k = 0; k < width; ++k) {
        damped[k * width + k] += std::max(0.01 * diagonal / static_cast<double>(width), 1e-12);
    }
    // (L L^T)^-1 = M^T M with M = L^-1, whose lower factor, transposed, is U.
    cholesky(damped, width);
    const std::vector<double> lower_inverse = inverse_of_lower(damped, width);
    std::vector<double> inverse(width * width);
    for (std::size_t k = 0; k < width; ++k) {
        const double* row = lower_inverse.data() + k * width;
        for (std::size_t i = 0; i <= k; ++i) {
            for (std::size_t j = 0; j <= i; ++j) {
                inverse[i * width + j] += row[i] * row[j];
            }
        }
    }
    cholesky(inverse, width);
    std::vector<double> upper(width * width);
    for (std::size_t i = 0; i < width; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            upper[j * width + i] = inverse[i * width + j];
        }
    }
    return upper;
}

void quantize_with_feedback(
    Matrix& weight, const std::vector<double>& factor, std::size_t block,
    const std::function<void(std::size_t, std::size_t, Matrix&)>& quantize) {
    const std::size_t width = weight.columns;
    for (std::size_t first = 0; first < width; first += block) {
        const std::size_t count = std::min(block, width - first);
        Matrix values(weight.rows, count);
        for (std::size_t r = 0; r < weight.rows; ++r) {
            std::copy_n(weight.row(r) + first, count, values.row(r));
        }
        quantize(first, count, values);
        std::vector<double> error(count);
        for (std::size_t r = 0; r < weight.rows; ++r) {
            // e U_bb = w - q, by substitution; then the rest of the row gets -e U_b,rest.
            float* row = weight.row(r);
            for (std::size_t k = 0; k < count; ++k) {
                double left = double(row[first + k]) - values.row(r)[k];
                for (std::size_t j = 0; j < k; ++j) {
                    left -= error[j] * factor[(first + j) * width + first + k];
                }
                error[k] = left / factor[(first + k) * width + first + k];
                row[first + k] = values.row(r)[k];
            }
            for (std::size_t j = 0; j < count; ++j) {
                const double* from = factor.data() + (first + j) * width;
                for (std::size_t c = first + count; c < width; ++c) {
                    row[c] -= static_cast<float>(error[j] * from[c]);
                }
            }
        }
    }
}

}  // namespace qrazor::eval
