// What the integer network is made of: weights as codes, rows of codes and of wide sums, and the
// steps between them.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "blocks/norms.h"
#include "qrazor/eval/integer.h"
#include "qrazor/eval/matrix.h"

namespace qrazor::eval {

inline constexpr int kStreamFraction = 14;  // of the residual stream, 32 bits
inline constexpr int kNormFraction = 10;    // of what a norm gives
inline constexpr int kGainFraction = 12;    // of its gain, 16 bits
inline constexpr int kGateFraction = 10;    // of gate and up, 16 bits

// round(x * 2^fraction), halves up; made once, from weights and tables.
std::int64_t fixed_of(double x, int fraction);

// The least exponent by which symmetric codes of `bits` bits reach `most`.
int exponent_for(double most, int bits);

// value * 2^exponent in fixed point, saturated to `bits` bits.
std::int32_t to_fixed(std::int64_t value, int exponent, int fraction, int bits);

// A weight (out, in): a code is worth multiplier * 2^(shift + exponent) of its row.
struct IntegerWeight {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<std::int16_t> codes;  // |code| <= 127; of SDR decoded: code << flag
    std::vector<std::int64_t> multiplier;
    std::vector<int> shift;  // 0..15
    int exponent = 0;
    std::vector<std::int64_t> bias;  // worth 2^bias_exponent; empty: none
    int bias_exponent = 0;
};
struct WeightFormat {
    int bits = 8;
    int group = 0;  // of SDR, whose base has `bits`
    WeightScale scale = WeightScale::pow2;
};
// All values times `factor` first, in double.
IntegerWeight integer_weight(const Matrix& weight, const std::vector<float>& bias, double factor,
                             const WeightFormat& format);

// Codes of rows, a power of two for each: code * 2^exponent.
struct CodeRows {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<std::int16_t> codes;
    std::vector<int> exponents;

    IntegerView view(std::size_t first, std::size_t count) const {
        return {codes.data() + first * columns, count, columns, columns};
    }
};
struct CodeFormat {
    int bits = 16;
    int group = 0;  // of SDR, whose base has `bits`; 0: integers
};

// Wide integers in rows, each worth 2^exponent of its row.
struct WideRows {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<std::int64_t> values;
    std::vector<int> exponents;

    WideRows(std::size_t r, std::size_t c) : rows(r), columns(c), values(r * c), exponents(r) {}
    std::int64_t* row(std::size_t r) { return values.data() + r * columns; }
    const std::int64_t* row(std::size_t r) const { return values.data() + r * columns; }
};

// Each row by its own effective MSB.
CodeRows requantized_rows(const WideRows& wide, const CodeFormat& format);

// x W^T + b of rows `first` to first + count - 1, channels aligned.
WideRows project_integers(const ProductSite& site, const IntegerWeight& weight, const CodeRows& in,
                          std::size_t first, std::size_t count, IntegerHooks& hooks);

// Gains with kGainFraction fraction bits, in which what is left of the root of the length is, too.
// Throws qrazor::Error where one has no 16 bits: `name` says whose.
struct IntegerNorm {
    std::vector<std::int32_t> gain;
    double epsilon = 0;
};
IntegerNorm integer_norm(const RmsNorm& norm, double factor, const std::string& name);
// The norm of a row of fixed point x (fraction bits as given), kNormFraction fraction bits, not yet
// times the gain: norm's own y.
void norm_of(const IntegerNorm& norm, std::span<const std::int32_t> x, int fraction,
             std::span<std::int32_t> y);

}  // namespace qrazor::eval
