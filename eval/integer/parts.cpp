// The steps of the integer network that are neither attention nor the order of things. Floats are
// here where weights become codes, and nowhere behind it.
#include "parts.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <string>

#include "product.h"
#include "qrazor/model/fixed_point.h"
#include "qrazor/model/norms.h"
#include "qrazor/model/razor.h"
#include "qrazor/model/requantize.h"
#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

constexpr int kScaleWindow = 15;    // exponents of a weight's rows: at most so far apart
constexpr int kMultiplierBits = 8;  // of a dyadic scale
constexpr int kBiasBits = 16;
constexpr int kSalient = 4;  // of SDR codes

int floor_log2(double x) {
    int exponent = 0;
    std::frexp(x, &exponent);  // x = m * 2^exponent with m in [1/2, 1)
    return exponent - 1;
}

int ceil_log2_of(double x) {
    int exponent = 0;
    return std::frexp(x, &exponent) == 0.5 ? exponent - 1 : exponent;
}

double absmax_of(const float* values, std::size_t count) {
    double most = 0;
    for (std::size_t k = 0; k < count; ++k) {
        most = std::max(most, std::fabs(double{values[k]}));
    }
    return most;
}

model::RazorFormat razor_format(int base, int group) {
    model::RazorFormat format;
    format.base = base;
    format.salient = kSalient;
    format.group = group;
    return format;
}

// SDR codes of the base integers, as what they stand for: the product of such numbers is the sum of
// the units' shifted products.
void razor_in_place(std::vector<std::int32_t>& base, const model::RazorFormat& format) {
    const model::RazoredRow row = model::razor(base, format);
    for (std::size_t k = 0; k < base.size(); ++k) {
        base[k] = row.codes[k] * (1 << row.flags[k / static_cast<std::size_t>(format.group)]);
    }
}

// Exponents of all rows' scales, before they are held together: of rows without a value none.
std::vector<std::optional<int>> scale_exponents(const Matrix& weight, double factor, double most,
                                                WeightScale scale) {
    std::vector<std::optional<int>> exponents(weight.rows);
    for (std::size_t r = 0; r < weight.rows; ++r) {
        const double step = absmax_of(weight.row(r), weight.columns) * factor / most;
        if (step > 0) {
            exponents[r] = scale == WeightScale::pow2 ? ceil_log2_of(step)
                                                      : floor_log2(step) - (kMultiplierBits - 1);
        }
    }
    return exponents;
}

// Exponents in a window below the largest one; the least of them becomes the weight's.
void set_exponents(const std::vector<std::optional<int>>& wanted, IntegerWeight& made) {
    std::optional<int> most;
    for (const std::optional<int>& one : wanted) {
        most = one && (!most || *one > *most) ? one : most;
    }
    for (const std::optional<int>& one : wanted) {
        made.shift.push_back(
            std::max(one.value_or(most.value_or(0)), most.value_or(0) - kScaleWindow));
    }
    made.exponent = *std::min_element(made.shift.begin(), made.shift.end());
    for (int& shift : made.shift) {
        shift -= made.exponent;
    }
}

void set_bias(const std::vector<float>& bias, double factor, IntegerWeight& made) {
    const double most = absmax_of(bias.data(), bias.size()) * factor;
    if (most == 0) {
        return;
    }
    made.bias_exponent = exponent_for(most, kBiasBits);
    for (const float b : bias) {
        made.bias.push_back(fixed_of(double{b} * factor, -made.bias_exponent));
    }
}

}  // namespace

std::int64_t fixed_of(double x, int fraction) {
    return static_cast<std::int64_t>(std::floor(std::ldexp(x, fraction) + 0.5));
}

int exponent_for(double most, int bits) {
    return most > 0 ? ceil_log2_of(most / ((1 << (bits - 1)) - 1)) : 0;
}

std::int32_t to_fixed(std::int64_t value, int exponent, int fraction, int bits) {
    const int left = exponent + fraction;
    const std::int64_t most = (std::int64_t{1} << (bits - 1)) - 1;
    // To the left only as far as there is room: beyond it saturates anyway.
    if (left > 0 && value != 0 && (left >= bits || std::abs(value) > (most >> left))) {
        return static_cast<std::int32_t>(value < 0 ? -most : most);
    }
    return static_cast<std::int32_t>(
        model::saturate(value == 0 ? 0 : model::rounding_shift(value, -left), bits));
}

IntegerWeight integer_weight(const Matrix& weight, const std::vector<float>& bias, double factor,
                             const WeightFormat& format) {
    IntegerWeight made;
    made.rows = weight.rows;
    made.columns = weight.columns;
    const double most = (1 << (format.bits - 1)) - 1;
    set_exponents(scale_exponents(weight, factor, most, format.scale), made);
    std::vector<std::int32_t> row(weight.columns);
    for (std::size_t r = 0; r < weight.rows; ++r) {
        const int exponent = made.shift[r] + made.exponent;
        std::int64_t multiplier = 1;
        if (format.scale == WeightScale::dyadic) {
            const double step = absmax_of(weight.row(r), weight.columns) * factor / most;
            multiplier = std::clamp<std::int64_t>(
                static_cast<std::int64_t>(std::ceil(std::ldexp(step, -exponent))), 1,
                (1 << kMultiplierBits) - 1);
        }
        made.multiplier.push_back(multiplier);
        const double unit = std::ldexp(static_cast<double>(multiplier), exponent);
        for (std::size_t k = 0; k < weight.columns; ++k) {
            row[k] = static_cast<std::int32_t>(model::saturate(
                fixed_of(double{weight.row(r)[k]} * factor / unit, 0), format.bits));
        }
        if (format.group != 0) {
            razor_in_place(row, razor_format(format.bits, format.group));
        }
        std::transform(row.begin(), row.end(), std::back_inserter(made.codes),
                       [](std::int32_t code) { return static_cast<std::int16_t>(code); });
    }
    set_bias(bias, factor, made);
    return made;
}

CodeRows requantized_rows(const WideRows& wide, const CodeFormat& format) {
    CodeRows out;
    out.rows = wide.rows;
    out.columns = wide.columns;
    out.codes.resize(wide.values.size());
    std::vector<std::int32_t> row(wide.columns);
    for (std::size_t r = 0; r < wide.rows; ++r) {
        const std::span<const std::int64_t> values(wide.row(r), wide.columns);
        const int shift = model::requantizing_shift(model::effective_msb(values), format.bits);
        for (std::size_t k = 0; k < wide.columns; ++k) {
            row[k] = model::requantized(values[k], shift, format.bits);
        }
        if (format.group != 0) {
            razor_in_place(row, razor_format(format.bits, format.group));
        }
        std::transform(row.begin(), row.end(),
                       out.codes.begin() + static_cast<std::ptrdiff_t>(r * wide.columns),
                       [](std::int32_t code) { return static_cast<std::int16_t>(code); });
        out.exponents.push_back(wide.exponents[r] + shift);
    }
    return out;
}

WideRows project_integers(const ProductSite& site, const IntegerWeight& weight, const CodeRows& in,
                          std::size_t first, std::size_t count, IntegerHooks& hooks) {
    WideRows out(count, weight.rows);
    hooks.product(site, {in.view(first, count),
                         {weight.codes.data(), weight.rows, weight.columns, weight.columns},
                         out.values.data(),
                         out.columns});
    for (std::size_t r = 0; r < count; ++r) {
        std::int64_t* row = out.row(r);
        for (std::size_t c = 0; c < out.columns; ++c) {
            row[c] = (row[c] * weight.multiplier[c]) << weight.shift[c];
        }
        const int exponent = in.exponents[first + r] + weight.exponent;
        for (std::size_t c = 0; c < weight.bias.size(); ++c) {
            row[c] += model::rounding_shift(weight.bias[c], exponent - weight.bias_exponent);
        }
        out.exponents[r] = exponent;
    }
    return out;
}

IntegerNorm integer_norm(const RmsNorm& norm, double factor, const std::string& name) {
    constexpr std::int64_t kMost = 32767;
    IntegerNorm made;
    made.epsilon = norm.epsilon;
    const double rest = model::root_of_length(norm.weight.size()).rest;
    for (const float weight : norm.weight) {
        const std::int64_t gain = fixed_of(double{weight} * rest * factor, kGainFraction);
        if (std::abs(gain) > kMost) {
            throw Error("--integer: " + name + " = " + std::to_string(weight) +
                        ": must be a gain below 8, which 16 bits with 12 fraction bits hold");
        }
        made.gain.push_back(static_cast<std::int32_t>(gain));
    }
    return made;
}

void norm_of(const IntegerNorm& norm, std::span<const std::int32_t> x, int fraction,
             std::span<std::int32_t> y) {
    model::rms_norm(x, -fraction, {kNormFraction, norm.epsilon}, y);
}

}  // namespace qrazor::eval
