// See pwl.h. Tables are made once, at first use.
#include "qrazor/model/pwl.h"

#include <array>
#include <cmath>

namespace qrazor::model {
namespace {

constexpr std::array<WordRow<PwlFunction>, 7> kFunctions{{
    {PwlFunction::exp2, "exp2", "2^-x on [0, 1)"},
    {PwlFunction::log2, "log2", "log2(1 + x) on [0, 1)"},
    {PwlFunction::reciprocal, "reciprocal", "1 / (1 + x) on [0, 1)"},
    {PwlFunction::inverse_root, "inverse_root", "1 / sqrt(x) on [1, 4)"},
    {PwlFunction::silu_near, "silu_near", "x / (1 + e^x) on [0, 4)"},
    {PwlFunction::silu_far, "silu_far", "x / (1 + e^x) on [4, 12)"},
    {PwlFunction::gelu, "gelu", "x erfc(x / sqrt 2) / 2 on [0, 4)"},
}};

// Index bits of the tables on [0, 1), and segments of one on [1, 4).
constexpr int kExpIndex = 4;
constexpr int kLogIndex = 4;
constexpr int kReciprocalIndex = 5;
constexpr int kRootIndex = 4;
constexpr int kMantissa = 16;

double silu_rest(double x) {
    return x / (1 + std::exp(x));
}

PwlTable make(PwlFunction function) {
    switch (function) {
        case PwlFunction::exp2:
            return make_table([](double x) { return std::exp2(-x); }, 0, 1.0 / 16, 16);
        case PwlFunction::log2:
            return make_table([](double x) { return std::log2(1 + x); }, 0, 1.0 / 16, 16);
        case PwlFunction::reciprocal:
            return make_table([](double x) { return 1 / (1 + x); }, 0, 1.0 / 32, 32);
        case PwlFunction::inverse_root:
            return make_table([](double x) { return 1 / std::sqrt(x); }, 1, 1.0 / 16, 48);
        case PwlFunction::silu_near:
            return make_table(silu_rest, 0, 1.0 / 16, 64);
        case PwlFunction::silu_far:
            return make_table(silu_rest, 4, 1.0 / 4, 32);
        case PwlFunction::gelu:
            break;
    }
    return make_table([](double x) { return x * 0.5 * std::erfc(x / std::sqrt(2.0)); }, 0, 1.0 / 16,
                      64);
}

constexpr std::int64_t low_bits(std::int64_t x, int count) {
    return x & ((std::int64_t{1} << count) - 1);
}

// Of a table whose index are the top bits of a mantissa.
std::int32_t of_mantissa(PwlFunction function, std::uint32_t mantissa, int index) {
    const int width = kMantissa - index;
    return table_of(function).at(mantissa >> width, low_bits(mantissa, width), width);
}

}  // namespace

std::span<const WordRow<PwlFunction>> words_of(PwlFunction) {
    return kFunctions;
}

PwlTable make_table(double (*function)(double), double start, double step, std::size_t count) {
    const auto rounded = [](double x) {
        return static_cast<std::int32_t>(std::floor(std::ldexp(x, kPwlFraction) + 0.5));
    };
    PwlTable table;
    for (std::size_t i = 0; i < count; ++i) {
        const double at = start + static_cast<double>(i) * step;
        const double first = function(at);
        const double last = function(at + step);
        const double gap = function(at + step / 2) - (first + last) / 2;
        table.offset.push_back(rounded(first + gap / 2));
        table.slope.push_back(rounded(last - first));
    }
    return table;
}

const PwlTable& table_of(PwlFunction function) {
    static const std::array<PwlTable, kFunctions.size()> tables = [] {
        std::array<PwlTable, kFunctions.size()> out;
        for (const WordRow<PwlFunction>& row : kFunctions) {
            out.at(static_cast<std::size_t>(row.value)) = make(row.value);
        }
        return out;
    }();
    return tables[static_cast<std::size_t>(function)];
}

TableWidths widths_of(const PwlTable& table) {
    TableWidths widths;
    for (std::size_t i = 0; i < table.segments(); ++i) {
        const auto offset = static_cast<std::uint32_t>(table.offset[i]);
        const std::int32_t slope = table.slope[i];
        widths.offset = std::max(widths.offset, static_cast<int>(std::bit_width(offset)));
        // The fraction is less than 1, so a rising segment ends below its slope.
        const auto most = static_cast<std::uint32_t>(table.offset[i] + std::max(0, slope - 1));
        widths.result = std::max(widths.result, static_cast<int>(std::bit_width(most)));
        widths.slope =
            std::max(widths.slope, 1 + static_cast<int>(std::bit_width(
                                           static_cast<std::uint32_t>(slope ^ (slope >> 31)))));
    }
    return widths;
}

std::int32_t exp2_negative(std::int64_t distance, int fraction, int bits) {
    static const PwlTable& table = table_of(PwlFunction::exp2);
    const std::int64_t d = std::min(distance, (std::int64_t{1} << (fraction + 5)) - 1);
    const int width = fraction - kExpIndex;
    const std::int64_t f = low_bits(d, fraction);
    const std::int32_t mantissa = table.at(f >> width, low_bits(f, width), width);
    const int whole = static_cast<int>(d >> fraction);
    return static_cast<std::int32_t>(rounding_shift(mantissa, whole + kPwlFraction - bits));
}

Mantissa mantissa_of(std::uint64_t x) {
    const int p = leading_one(x);
    const std::uint64_t aligned = p >= kMantissa ? x >> (p - kMantissa) : x << (kMantissa - p);
    return {static_cast<std::uint32_t>(aligned & 0xffffU), p};
}

std::int32_t log2_of(std::uint64_t x, int fraction) {
    const Mantissa m = mantissa_of(x);
    const std::int32_t log = of_mantissa(PwlFunction::log2, m.bits, kLogIndex);
    return (m.exponent << fraction) +
           static_cast<std::int32_t>(rounding_shift(log, kPwlFraction - fraction));
}

Reciprocal reciprocal_of(std::uint64_t x) {
    const Mantissa m = mantissa_of(x);
    return {of_mantissa(PwlFunction::reciprocal, m.bits, kReciprocalIndex), m.exponent};
}

// x / 4^k in [1, 4): 16 bits with 14 fraction bits, of which the table's index are the two before
// the point and four behind it.
InverseRoot inverse_root_of(std::uint64_t x) {
    constexpr int kPoint = 14;
    constexpr int kWidth = kPoint - kRootIndex;
    const int k = leading_one(x) >> 1;
    const std::int64_t m =
        static_cast<std::int64_t>(k >= kPoint / 2 ? x >> (2 * k - kPoint) : x << (kPoint - 2 * k));
    return {table_of(PwlFunction::inverse_root)
                .at((m >> kWidth) - (1 << kRootIndex), low_bits(m, kWidth), kWidth),
            k};
}

}  // namespace qrazor::model
