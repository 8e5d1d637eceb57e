// I-BERT's i-GELU and I-ViT's ShiftGELU; see rival_gelu.h.
//
// I-BERT: x/2 (1 + L(x / sqrt 2)) with L(y) = sgn(y) (a (min(|y|, -b) + b)^2 + 1), a = -0.2888,
// b = -1.769, on integers of the value's scale. Written about max(x, 0) that is
// max(x, 0) - (0.2888 / 4) |x| max(0, 1.769 sqrt 2 - |x|)^2: one square, one product, one constant.
//
// I-ViT: x sigmoid(1.702 x), 1.702 x = x + x/2 + x/8 + x/16; exponentials of base 2 by shifts,
// 1.4375 d = d + d/2 - d/16 for d log2 e, and 1 - f/2 for 2^-f; sigmoid by an integer quotient.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <optional>

#include "qrazor/model/fixed_point.h"
#include "qrazor/model/rival_gelu.h"

namespace qrazor::model {
namespace {

constexpr std::array<WordRow<RivalGelu>, 2> kRivalGelus{{
    {RivalGelu::ibert, "ibert", "a polynomial of second order for erf"},
    {RivalGelu::ivit, "ivit", "sigmoid by shifts and a quotient"},
}};
constexpr std::array<RivalGeluFacts, 2> kGeluFacts{{
    {RivalGelu::ibert, "I-BERT", "arXiv 2101.01321", false},
    {RivalGelu::ivit, "I-ViT", "arXiv 2207.01405", true},
}};

// The authors' integers for scale 2^-fraction: every constant is floored once.
std::int32_t ibert_gelu(std::int32_t x, int fraction) {
    const double scale = std::ldexp(1.0, -fraction) / std::numbers::sqrt2;
    const auto b = static_cast<std::int64_t>(std::floor(-1.769 / scale));
    const auto c = static_cast<std::int64_t>(std::floor(1 / (-0.2888 * scale * scale)));
    const std::int64_t limited = std::min<std::int64_t>(std::abs(x), -b) + b;
    const std::int64_t polynomial = limited * limited + c;
    const std::int64_t erf = x < 0 ? -polynomial : polynomial;
    const double erf_scale = -0.2888 * scale * scale;
    const auto one = static_cast<std::int64_t>(std::floor(1 / erf_scale));
    return static_cast<std::int32_t>(
        std::floor(static_cast<double>(x * (erf + one)) * erf_scale / 2 + 0.5));
}

// 2^(d log2 e) for d <= 0 of `fraction` fraction bits, in 2^-(fraction + kShiftGuard).
constexpr int kShiftGuard = 8;
std::int64_t shift_exp(std::int64_t d, int fraction) {
    const std::int64_t power = -(d + (d >> 1) - (d >> 4));
    const std::int64_t one = std::int64_t{1} << fraction;
    const std::int64_t rest = power & (one - 1);
    const std::int64_t mantissa = (one - (rest >> 1)) << kShiftGuard;
    return mantissa >> std::min<std::int64_t>(power >> fraction, 62);
}

// x sigmoid(y)
std::int32_t shift_gated(std::int64_t wide, std::int64_t y, int fraction) {
    constexpr int kQuotient = 16;  // fraction bits of the sigmoid
    const std::int64_t most = std::max<std::int64_t>(y, 0);
    const std::int64_t up = shift_exp(y - most, fraction);
    const std::int64_t sigmoid = (up << kQuotient) / (up + shift_exp(-most, fraction));
    return static_cast<std::int32_t>(rounding_shift(wide * sigmoid, kQuotient));
}

std::int32_t ivit_gelu(std::int32_t x, int fraction) {
    const std::int64_t wide = x;
    return shift_gated(wide, wide + (wide >> 1) + (wide >> 3) + (wide >> 4), fraction);
}

}  // namespace

std::span<const WordRow<RivalGelu>> words_of(RivalGelu) {
    return kRivalGelus;
}

const RivalGeluFacts& facts_of(RivalGelu rival) {
    return kGeluFacts.at(static_cast<std::size_t>(rival));
}

std::int32_t published_gelu(RivalGelu which, std::int32_t x, int fraction) {
    return which == RivalGelu::ibert ? ibert_gelu(x, fraction) : ivit_gelu(x, fraction);
}

std::optional<std::int32_t> published_silu(RivalGelu which, std::int32_t x, int fraction) {
    return which == RivalGelu::ivit ? std::optional(shift_gated(x, x, fraction)) : std::nullopt;
}

std::int32_t trimmed_ibert_gelu(std::int32_t x, int fraction) {
    const std::int64_t value = std::abs(x) >> (fraction - kIbertValue);
    const std::int64_t from_end = std::max<std::int64_t>(0, kIbertEnd - value);
    const std::int64_t square = (from_end * from_end) >> (2 * kIbertValue - kIbertSquare);
    const int shift = kIbertValue + kIbertSquare + kIbertFactorBits - fraction;
    return static_cast<std::int32_t>(std::max(x, 0) -
                                     rounding_shift(value * square * kIbertFactor, shift));
}

}  // namespace qrazor::model
