// Softermax (Stevens et al., DAC 2021, arXiv 2103.09301): base 2, a running maximum of whole
// numbers, so that sums and numerators are rescaled by shifts; 2^x and 1/x piecewise linear in four
// segments.
// The paper's words, integer and fraction bits: logits 6.2, numerators 1.15, their sum 10.6, the
// reciprocal 1.7, the result 1.7. It does not say how segments are fitted; the fit here is ours.
#include <cmath>
#include <vector>

#include "nonlinear/rivals/rivals.h"
#include "qrazor/model/pwl.h"

namespace qrazor::model::rivals {
namespace {

constexpr int kSegmentBits = 2;
constexpr int kNumeratorFraction = 15;
constexpr std::uint64_t kMostPublishedSum = 0xffff;

struct SoftermaxWidths {
    int sum_fraction;
    int reciprocal_fraction;
    int code_fraction;
};

SoftermaxWidths softermax_widths(const RivalFormat& format) {
    return published(format) ? SoftermaxWidths{6, 7, format.bits - 1}
                             : SoftermaxWidths{kNumeratorFraction, 16, format.bits};
}

const PwlTable& four_segments(PwlFunction function) {
    static const PwlTable exp2 =
        make_table([](double x) { return std::exp2(-x); }, 0, 0.25, std::size_t{1} << kSegmentBits);
    static const PwlTable reciprocal =
        make_table([](double x) { return 1 / (1 + x); }, 0, 0.25, std::size_t{1} << kSegmentBits);
    return function == PwlFunction::exp2 ? exp2 : reciprocal;
}

// 2^-(distance / 2^fraction). With two fraction bits a segment is one value, which is then exact.
std::uint64_t numerator(std::int64_t distance, int fraction) {
    const int width = fraction - kSegmentBits;
    const std::int64_t part = distance & ((std::int64_t{1} << fraction) - 1);
    const std::int64_t segment = part >> width;
    const std::int64_t mantissa =
        width == 0
            ? std::llround(
                  std::ldexp(std::exp2(-0.25 * static_cast<double>(segment)), kNumeratorFraction))
            : rounding_shift(four_segments(PwlFunction::exp2)
                                 .at(segment, part & ((std::int64_t{1} << width) - 1), width),
                             kPwlFraction - kNumeratorFraction);
    return shifted(static_cast<std::uint64_t>(mantissa), distance >> fraction);
}

// 1/(1+m) of the sum's mantissa with `fraction` fraction bits.
std::int64_t reciprocal_mantissa(std::uint64_t sum, int fraction) {
    constexpr int kWidth = kPwlFraction - kSegmentBits;
    const std::int64_t bits = mantissa_of(sum).bits;
    return rounding_shift(four_segments(PwlFunction::reciprocal)
                              .at(bits >> kWidth, bits & ((1 << kWidth) - 1), kWidth),
                          kPwlFraction - fraction);
}

}  // namespace

void softermax(Logits x, const RivalFormat& format, Codes codes) {
    const SoftermaxWidths widths = softermax_widths(format);
    const int fraction = input_fraction(format);
    std::vector<std::uint64_t> numerators(x.size());
    std::vector<std::int64_t> ceilings(x.size());  // in whole numbers, of the time of a numerator
    std::int64_t ceiling = -(-std::int64_t{x.front()} >> fraction);
    std::uint64_t sum = 0;
    for_blocks(x, format.block, [&](std::size_t first, Logits block) {
        const std::int64_t own = -(-std::int64_t{largest(block)} >> fraction);
        const std::int64_t next = std::max(ceiling, own);
        sum = shifted(sum, next - ceiling);
        ceiling = next;
        std::uint64_t added = 0;
        for (std::size_t i = 0; i < block.size(); ++i) {
            numerators[first + i] = numerator((next << fraction) - block[i], fraction);
            ceilings[first + i] = next;
            added += numerators[first + i];
        }
        sum += shifted(added, kNumeratorFraction - widths.sum_fraction);
        sum = published(format) ? std::min(sum, kMostPublishedSum) : sum;
    });
    sum = std::max<std::uint64_t>(sum, 1);
    const std::int64_t reciprocal = reciprocal_mantissa(sum, widths.reciprocal_fraction);
    const int shift = kNumeratorFraction + widths.reciprocal_fraction + leading_one(sum) -
                      widths.sum_fraction - widths.code_fraction;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const auto aligned =
            static_cast<std::int64_t>(shifted(numerators[i], ceiling - ceilings[i]));
        codes[i] = static_cast<std::int32_t>(std::min(rounding_shift(aligned * reciprocal, shift),
                                                      (std::int64_t{1} << format.bits) - 1));
    }
}

}  // namespace qrazor::model::rivals
