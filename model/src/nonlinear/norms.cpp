// See norms.h.
#include "qrazor/model/norms.h"

#include <cmath>
#include <string>

#include "checks.h"
#include "qrazor/model/pwl.h"
#include "qrazor/model/requantize.h"
#include "qrazor/model/widths.h"
#include "qrazor/support/error.h"

namespace qrazor::model {
namespace {

constexpr int kCodeBits = 16;
constexpr int kMeanGuard = 4;      // fraction bits of a LayerNorm's mean
constexpr int kMeanFraction = 24;  // of 1/d

void check(std::size_t features, const NormFormat& format, std::size_t room) {
    if (features < 1 || features > 65536) {
        throw Error("features = " + std::to_string(features) + ": must be 1 to 65536");
    }
    if (format.fraction < 1 || format.fraction > 16) {
        throw Error(outside("fraction", format.fraction, 1, 16));
    }
    if (!(format.eps >= 0 && format.eps <= 1)) {
        throw Error("eps = " + std::to_string(format.eps) + ": must be 0 to 1");
    }
    if (room != features) {
        throw Error("y: room for " + std::to_string(room) + " of " + std::to_string(features));
    }
}

// Codes of a row by its own shift, to the left, too.
int parse(std::span<const std::int64_t> values, std::vector<std::int32_t>& codes) {
    const int shift = normalizing_shift(effective_msb(values), kCodeBits);
    codes.clear();
    for (const std::int64_t x : values) {
        codes.push_back(requantized(x, shift, kCodeBits));
    }
    return shift;
}

}  // namespace

RootOfLength root_of_length(std::size_t features) {
    const int shift = (ceil_log2(features) + 1) / 2;
    return {shift, std::ldexp(std::sqrt(static_cast<double>(features)), -shift)};
}

std::int64_t scaled_eps(double eps, std::size_t features, int exponent) {
    const double scaled =
        std::floor(std::ldexp(eps * static_cast<double>(features), -2 * exponent) + 0.5);
    if (!(scaled < std::ldexp(1.0, 62))) {
        throw Error("exponent = " + std::to_string(exponent) +
                    ": eps is more than 2^62 in its units");
    }
    return static_cast<std::int64_t>(scaled);
}

void normalize_codes(std::span<const std::int32_t> codes, std::int64_t eps, int fraction,
                     std::span<std::int32_t> y) {
    std::int64_t sum = eps;
    for (const std::int64_t c : codes) {
        sum += c * c;
    }
    if (sum == 0) {
        std::fill(y.begin(), y.end(), 0);
        return;
    }
    const InverseRoot root = inverse_root_of(static_cast<std::uint64_t>(sum));
    const int shift = kPwlFraction + root.exponent - root_of_length(codes.size()).shift - fraction;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        y[i] =
            static_cast<std::int32_t>(rounding_shift(std::int64_t{codes[i]} * root.value, shift));
    }
}

void rms_norm(std::span<const std::int32_t> x, int exponent, const NormFormat& format,
              std::span<std::int32_t> y) {
    check(x.size(), format, y.size());
    const int shift = requantizing_shift(effective_msb(x), kCodeBits);
    std::vector<std::int32_t> codes;
    for (const std::int64_t value : x) {
        codes.push_back(requantized(value, shift, kCodeBits));
    }
    normalize_codes(codes, scaled_eps(format.eps, x.size(), exponent + shift), format.fraction, y);
}

void layer_norm(std::span<const std::int32_t> x, int exponent, const NormFormat& format,
                std::span<std::int32_t> y) {
    check(x.size(), format, y.size());
    std::vector<std::int64_t> wide(x.begin(), x.end());
    std::vector<std::int32_t> codes;
    const int first = parse(wide, codes);
    std::int64_t sum = 0;
    for (const std::int64_t c : codes) {
        sum += c;
    }
    const auto one_over = static_cast<std::int64_t>(
        std::floor(std::ldexp(1.0 / static_cast<double>(x.size()), kMeanFraction) + 0.5));
    const std::int64_t mean = rounding_shift(sum * one_over, kMeanFraction - kMeanGuard);
    for (std::size_t i = 0; i < wide.size(); ++i) {
        wide[i] = (std::int64_t{codes[i]} << kMeanGuard) - mean;
    }
    const int second = parse(wide, codes);
    normalize_codes(codes, scaled_eps(format.eps, x.size(), exponent + first + second - kMeanGuard),
                    format.fraction, y);
}

}  // namespace qrazor::model
