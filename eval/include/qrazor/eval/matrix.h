// Floats in rows.
#pragma once
#include <cstddef>
#include <vector>

namespace qrazor::eval {

// Row-major.
struct Matrix {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values;

    Matrix() = default;
    Matrix(std::size_t r, std::size_t c) : rows(r), columns(c), values(r * c) {}
    float* row(std::size_t r) { return values.data() + r * columns; }
    const float* row(std::size_t r) const { return values.data() + r * columns; }
};

// A matrix that stands in another one's memory: its rows begin `stride` floats apart.
struct View {
    const float* values = nullptr;
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t stride = 0;

    View() = default;
    View(const float* first, std::size_t r, std::size_t c, std::size_t apart)
        : values(first), rows(r), columns(c), stride(apart) {}
    View(const Matrix& whole)  // NOLINT(google-explicit-constructor): every matrix is one
        : View(whole.values.data(), whole.rows, whole.columns, whole.columns) {}
    const float* row(std::size_t r) const { return values + r * stride; }
};

}  // namespace qrazor::eval
