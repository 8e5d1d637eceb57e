// E2Softmax of SOLE (Wang et al., ICCAD 2023, arXiv 2510.17189): each exponential is a power of
// two, of which only the exponent is kept; the quotient is a constant, one of two by the second bit
// of the sum, shifted: 0.818 * 2^-(k+s) or 0.568 * 2^-(k+s). Exponents are rounded to nearest here,
// which is the better of the ways to read its rounding.
#include <cmath>
#include <vector>

#include "nonlinear/rivals/rivals.h"
#include "qrazor/model/fixed_point.h"

namespace qrazor::model::rivals {
namespace {

constexpr double kLowHalf = 0.818;
constexpr double kHighHalf = 0.568;

// Exponents of 4 bits are published.
int most_exponent(const RivalFormat& format) {
    return published(format) ? 15 : 31;
}

std::int64_t log2_exp(std::int64_t distance, const RivalFormat& format) {
    const std::int64_t base_two =
        published(format) ? distance + (distance >> 1) - (distance >> 4) : distance;
    return std::min<std::int64_t>(rounding_shift(base_two, input_fraction(format)),
                                  most_exponent(format));
}

}  // namespace

void sole(const Row& row, const RivalFormat& format, Codes codes) {
    const Logits x = row.x;
    const int deepest = most_exponent(format);
    std::vector<std::int64_t> exponents(x.size());
    std::vector<std::int64_t> maxima(x.size());
    std::int64_t most = x.front();
    std::uint64_t sum = 0;
    for_blocks(row, format.block, [&](std::size_t first, Logits block) {
        const std::int64_t next = std::max<std::int64_t>(most, largest(block));
        sum = shifted(sum, log2_exp(next - most, format));
        most = next;
        for (std::size_t i = 0; i < block.size(); ++i) {
            exponents[first + i] = log2_exp(next - block[i], format);
            maxima[first + i] = next;
            sum += std::uint64_t{1} << (deepest - exponents[first + i]);
        }
    });
    const int lead = leading_one(sum);
    const bool high = lead > 0 && ((sum >> (lead - 1)) & 1) != 0;
    const std::int64_t constant =
        std::llround(std::ldexp(high ? kHighHalf : kLowHalf, format.bits));
    for (std::size_t i = 0; i < x.size(); ++i) {
        // Two rounded exponents: the second of the step from the maximum of its time to the last.
        const std::int64_t exponent =
            std::min<std::int64_t>(exponents[i] + log2_exp(most - maxima[i], format), deepest);
        codes[i] = static_cast<std::int32_t>(
            rounding_shift(constant, static_cast<int>(exponent) + lead - deepest));
    }
}

}  // namespace qrazor::model::rivals
