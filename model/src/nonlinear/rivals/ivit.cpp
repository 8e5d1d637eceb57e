// Shiftmax of I-ViT (Li and Gu, ICCV 2023, arXiv 2207.01405): x log2(e) as x + x/2 - x/16, 2^-f as
// 1 - f/2, and an integer quotient of the row. Shifts truncate towards minus infinity.
#include <vector>

#include "nonlinear/rivals/rivals.h"

namespace qrazor::model::rivals {
namespace {

constexpr int kMostHalvings = 15;
constexpr std::uint64_t kMostSum = 0x7fffffff;

// x <= 0, to base 2.
std::int64_t to_base_two(std::int64_t x) {
    return x + (x >> 1) - (x >> 4);
}

// 15 more fraction bits than the logit.
std::uint64_t shift_exponential(std::int64_t x, int fraction) {
    const std::int64_t one = std::int64_t{1} << fraction;
    const std::int64_t distance = std::min(-x, kMostHalvings * one);
    const std::int64_t halvings = distance >> fraction;
    const std::int64_t part = distance & (one - 1);
    return static_cast<std::uint64_t>(((2 * one - part) << (kMostHalvings - halvings)) >> 1);
}

}  // namespace

void ivit(const Row& row, const RivalFormat& format, Codes codes) {
    const Logits x = row.x;
    const int fraction = input_fraction(format);
    const std::int64_t most = largest(x);
    std::vector<std::uint64_t> values(x.size());
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const std::int64_t below = x[i] - most;
        values[i] = shift_exponential(published(format) ? to_base_two(below) : below, fraction);
        sum += values[i];
    }
    // Published: signed words of 32 bits, and codes without a sign in one of 8.
    const int exponent = fraction + kMostHalvings + format.bits + 8;
    const QuotientShift divided = published(format)
                                      ? QuotientShift{kMostSum / std::min(sum, kMostSum),
                                                      31 - (format.bits - 1), false, format.bits}
                                      : QuotientShift{(std::uint64_t{1} << exponent) / sum,
                                                      exponent - format.bits, true, format.bits};
    for (std::size_t i = 0; i < x.size(); ++i) {
        codes[i] = divided.code(values[i]);
    }
}

}  // namespace qrazor::model::rivals
