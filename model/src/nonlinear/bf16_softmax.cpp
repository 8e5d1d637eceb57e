// See bf16_softmax.h. Integers throughout; the one table that needs 2^x keeps far from its ties.
#include "qrazor/model/bf16_softmax.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <string>
#include <vector>

#include "qrazor/model/widths.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::model {
namespace {

constexpr int kBf16Bias = 127;
constexpr int kBf16NoNumber = 255;  // exponent of infinity and NaN
constexpr std::uint64_t kBf16Leading = 1U << kBf16Mantissa;
constexpr int kBf16Longest = 65536;
// Each value loses less than a count of the sum, which is 1 at least, and so does what is shifted
// of a block or of the row: together less than 2^-10, half of what rounding to BF16 may lose.
constexpr int kSpareBits = 11;

int bf16_exponent(std::uint16_t x) {
    return (x >> kBf16Mantissa) & kBf16NoNumber;
}

bool bf16_counts(std::uint16_t x) {
    return x < 0x8000 || bf16_exponent(x) != kBf16NoNumber;
}

// significand * 2^(exponent - bias), without the leading one. Exponent 0 is below every number.
struct Power {
    int exponent = 0;
    std::uint64_t significand = kBf16Leading;
};

// What is known of a row so far: the whole number that its sum is relative to.
struct RowSum {
    std::int32_t whole = -(1 << (kBf16Whole - 1));
    std::uint64_t sum = 0;
};

std::uint64_t moved_down(std::uint64_t value, int by) {
    return by > 63 ? 0 : value >> by;
}

// The exponentials of a block into `powers`; what they are relative to.
std::int32_t block_powers(std::span<const std::int32_t> z, std::span<const std::uint8_t> counting,
                          std::span<Power> powers) {
    std::int32_t whole = RowSum{}.whole;
    for (std::size_t k = 0; k < z.size(); ++k) {
        whole = counting[k] != 0 ? std::max(whole, z[k] >> kBf16Fraction) : whole;
    }
    for (std::size_t k = 0; k < z.size(); ++k) {
        const std::int32_t below = whole - (z[k] >> kBf16Fraction);
        if (counting[k] != 0 && below < kBf16Bias) {
            const int fraction = z[k] & ((1 << kBf16Fraction) - 1);
            powers[k] = {kBf16Bias - below, static_cast<std::uint64_t>(bf16_power(fraction))};
        }
    }
    return whole;
}

void add_block(std::span<const Power> powers, std::int32_t whole, int fraction, RowSum& row) {
    std::uint64_t block = 0;
    for (const Power& power : powers) {
        block +=
            moved_down(power.significand << (fraction - kBf16Mantissa), kBf16Bias - power.exponent);
    }
    if (whole > row.whole) {
        row.sum = moved_down(row.sum, whole - row.whole) + block;
        row.whole = whole;
    } else {
        row.sum += moved_down(block, row.whole - whole);
    }
}

// 2^-exponent * significand / 128 for 1 / sum.
struct Scale {
    int exponent = 0;
    std::uint64_t significand = kBf16Leading;
};

Scale scale_of(std::uint64_t sum, int fraction) {
    if (sum == 0) {
        return {};  // nothing counts, and nothing is multiplied
    }
    const int lead = static_cast<int>(std::bit_width(sum)) - 1;
    const auto behind = static_cast<int>((sum << kBf16Reciprocals >> lead) & 0xff);
    const auto value = static_cast<std::uint64_t>(bf16_reciprocal(behind));
    const bool one = value == 2 * kBf16Leading;
    return {lead - fraction + (one ? 0 : 1), one ? kBf16Leading : value};
}

// Nearest, ties to even; 0 where it would have no exponent of a normal number before rounding.
std::uint16_t bf16_product(const Power& power, const Scale& scale, std::int32_t below) {
    const std::uint64_t exact = power.significand * scale.significand;
    const int high = exact >> (2 * kBf16Mantissa + 1) != 0 ? 1 : 0;
    const int exponent = power.exponent - below - scale.exponent + high;
    if (exponent <= 0) {
        return 0;
    }
    const int cut = kBf16Mantissa + high;
    const std::uint64_t half = std::uint64_t{1} << (cut - 1);
    const std::uint64_t odd = (exact >> cut) & 1U;
    const std::uint64_t rounded = (exact + half - 1 + odd) >> cut;
    // A significand that becomes 2 carries into the exponent.
    return static_cast<std::uint16_t>((static_cast<std::uint64_t>(exponent) << kBf16Mantissa) +
                                      rounded - kBf16Leading);
}

std::array<int, 1 << kBf16Fraction> make_powers() {
    std::array<int, 1 << kBf16Fraction> all{};
    for (std::size_t k = 0; k < all.size(); ++k) {
        const double exact = std::exp2(std::ldexp(static_cast<double>(k), -kBf16Fraction));
        all[k] = static_cast<int>(std::lround(std::ldexp(exact, kBf16Mantissa)));
    }
    return all;
}

}  // namespace

std::uint16_t bf16_of(std::int32_t count, int fraction) {
    const auto magnitude = static_cast<std::uint64_t>(std::abs(std::int64_t{count}));
    if (magnitude == 0) {
        return 0;
    }
    const int lead = static_cast<int>(std::bit_width(magnitude)) - 1;
    const int cut = std::max(lead - kBf16Mantissa, 0);
    const std::uint64_t wide = magnitude << std::max(kBf16Mantissa - lead, 0);
    const std::uint64_t rounded =
        cut == 0 ? wide
                 : (wide + (std::uint64_t{1} << (cut - 1)) - 1 + ((wide >> cut) & 1U)) >> cut;
    const std::uint64_t word =
        (static_cast<std::uint64_t>(kBf16Bias + lead - fraction) << kBf16Mantissa) + rounded -
        kBf16Leading;
    return static_cast<std::uint16_t>(word | (count < 0 ? 0x8000U : 0U));
}

int bf16_sum_fraction(int longest) {
    return ceil_log2(static_cast<std::uint64_t>(longest)) + kSpareBits;
}

int bf16_power(int fraction) {
    static const std::array<int, 1 << kBf16Fraction> table = make_powers();
    return table.at(static_cast<std::size_t>(fraction));
}

int bf16_reciprocal(int place) {
    const int divisor = (2 << kBf16Reciprocals) + 2 * place + 1;  // in half places
    return ((1 << (2 * kBf16Reciprocals + 2)) + divisor) / (2 * divisor);
}

std::int32_t bf16_fixed(std::uint16_t x) {
    const bool negative = x >= 0x8000;
    const int exponent = bf16_exponent(x);
    // The significand counts 2^-7 of the exponent's power.
    const int up = exponent - kBf16Bias - kBf16Mantissa + kBf16Fraction;
    constexpr std::int32_t least = -(1 << (kBf16Whole + kBf16Fraction - 1));
    if (exponent >= kBf16Bias + kBf16Whole - 1) {
        return negative ? least : -least - (1 << kBf16Fraction);
    }
    if (exponent < kBf16Bias - kBf16Fraction - 1) {
        return 0;
    }
    const auto magnitude = static_cast<std::int32_t>((x & (kBf16Leading - 1)) | kBf16Leading);
    const std::int32_t value = negative ? -magnitude : magnitude;
    return up >= 0 ? value * (1 << up) : value >> -up;
}

void validate(const Bf16Softmax& format) {
    std::vector<std::string> wrong;
    for (const auto& [field, value] :
         {std::pair{"longest", format.longest}, std::pair{"block", format.block}}) {
        if (value < 1 || value > kBf16Longest) {
            wrong.push_back(std::string(field) + " = " + std::to_string(value) + ": must be 1 to " +
                            std::to_string(kBf16Longest));
        }
    }
    if (!wrong.empty()) {
        throw Error(join(wrong, "; "));
    }
}

void bf16_softmax(std::span<const std::uint16_t> x, std::span<const std::uint8_t> mask,
                  const Bf16Softmax& format, std::span<std::uint16_t> p) {
    validate(format);
    if (p.size() != x.size() || (!mask.empty() && mask.size() != x.size())) {
        throw Error("softmax: " + std::to_string(x.size()) + " logits, " +
                    std::to_string(mask.size()) + " of a mask, room for " +
                    std::to_string(p.size()));
    }
    if (x.size() > static_cast<std::size_t>(format.longest)) {
        throw Error("softmax: a row of " + std::to_string(x.size()) +
                    " logits: longest = " + std::to_string(format.longest));
    }
    const int fraction = bf16_sum_fraction(format.longest);
    const auto block = static_cast<std::size_t>(format.block);
    std::vector<std::int32_t> z(x.size());
    std::vector<std::uint8_t> counting(x.size());
    for (std::size_t k = 0; k < x.size(); ++k) {
        z[k] = bf16_fixed(x[k]);
        counting[k] = (mask.empty() || mask[k] != 0) && bf16_counts(x[k]) ? 1 : 0;
    }
    std::vector<Power> powers(x.size());
    std::vector<std::int32_t> wholes;
    RowSum row;
    for (std::size_t at = 0; at < x.size(); at += block) {
        const std::size_t size = std::min(block, x.size() - at);
        const std::span<Power> own = std::span(powers).subspan(at, size);
        wholes.push_back(block_powers(std::span(z).subspan(at, size),
                                      std::span(counting).subspan(at, size), own));
        add_block(own, wholes.back(), fraction, row);
    }
    const Scale scale = scale_of(row.sum, fraction);
    for (std::size_t k = 0; k < x.size(); ++k) {
        p[k] = bf16_product(powers[k], scale, row.whole - wholes[k / block]);
    }
}

}  // namespace qrazor::model
