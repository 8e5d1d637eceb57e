// Softermax (Stevens et al., DAC 2021, arXiv 2103.09301): base 2; each block has a maximum of its
// own, a whole number, so that numerators and sums of blocks meet by shifts; 2^x and 1/x piecewise
// linear in four segments. The paper's words, integer and fraction bits: logits 6.2,
// numerators 1.15, their sum 10.6, the reciprocal 1.7, the result 1.7. It does not say how segments
// are fitted; the fit here is ours.
#include <cmath>
#include <vector>

#include "nonlinear/rivals/rivals.h"
#include "qrazor/model/pwl.h"
#include "qrazor/model/rival_widths.h"

namespace qrazor::model::rivals {
namespace {

constexpr std::uint64_t kMostPublishedSum = 0xffff;

}  // namespace

SoftermaxWidths softermax_widths(const RivalFormat& format) {
    return published(format) ? SoftermaxWidths{15, 6, 7, format.bits - 1}
           : circuit(format)
               ? SoftermaxWidths{format.bits + 7, format.bits + 2, format.bits, format.bits}
               : SoftermaxWidths{15, 15, 16, format.bits};
}

PwlTable softermax_segments(PwlFunction function, int fraction) {
    const auto on_four = [](double (*f)(double)) {
        return make_table(f, 0, 0.25, std::size_t{1} << kSegmentBits);
    };
    PwlTable table = function == PwlFunction::exp2 ? on_four([](double x) { return std::exp2(x); })
                                                   : on_four([](double x) { return 1 / (1 + x); });
    for (std::size_t i = 0; i < table.segments(); ++i) {
        const int dropped = kPwlFraction - fraction;
        table.offset[i] = static_cast<std::int32_t>(rounding_shift(table.offset[i], dropped));
        table.slope[i] = static_cast<std::int32_t>(rounding_shift(table.slope[i], dropped));
    }
    return table;
}

namespace {

// `x` of `width` bits in [0, 1), the first two of which choose a segment.
std::int64_t on_segments(const PwlTable& table, std::int64_t x, int width) {
    const int within = width - kSegmentBits;
    return table.at(x >> within, x & ((std::int64_t{1} << within) - 1), within);
}

// 2^(x - ceiling), the tables in units of 2^-`bits` each. The circuit takes 2 to the fraction of x;
// the others 2^-distance, whose table has more bits. With two fraction bits a segment is one value,
// which is then exact.
class Numerators {
  public:
    Numerators(const RivalFormat& format, int bits)
        : fraction_(input_fraction(format)),
          bits_(bits),
          rises_(circuit(format)),
          table_(rises_ ? softermax_segments(PwlFunction::exp2, bits) : falling()) {}

    std::uint64_t of(std::int64_t x, std::int64_t ceiling) const {
        const std::int64_t whole = ceiling - (x >> fraction_);
        const std::int64_t ones = (std::int64_t{1} << fraction_) - 1;
        if (rises_) {
            return shifted(static_cast<std::uint64_t>(on_segments(table_, x & ones, fraction_)),
                           whole);
        }
        const std::int64_t distance = (ceiling << fraction_) - x;
        const std::int64_t part = distance & ones;
        const std::int64_t mantissa =
            fraction_ == kSegmentBits
                ? std::llround(std::ldexp(std::exp2(-0.25 * static_cast<double>(part)), bits_))
                : rounding_shift(on_segments(table_, part, fraction_), kPwlFraction - bits_);
        return shifted(static_cast<std::uint64_t>(mantissa), distance >> fraction_);
    }

  private:
    static PwlTable falling() {
        return make_table([](double x) { return std::exp2(-x); }, 0, 0.25,
                          std::size_t{1} << kSegmentBits);
    }

    int fraction_;
    int bits_;
    bool rises_;
    PwlTable table_;
};

// 1 / mantissa of the sum, `bits` fraction bits.
std::uint64_t reciprocal_bits(std::uint64_t sum, const RivalFormat& format, int bits) {
    const int table_bits = circuit(format) ? bits : kPwlFraction;
    const int width = circuit(format) ? kSegmentBits + bits : 16;
    const std::int64_t value = on_segments(softermax_segments(PwlFunction::reciprocal, table_bits),
                                           mantissa_of(sum).bits >> (16 - width), width);
    return static_cast<std::uint64_t>(rounding_shift(value, table_bits - bits));
}

}  // namespace

void softermax(const Row& row, const RivalFormat& format, Codes codes) {
    const SoftermaxWidths widths = softermax_widths(format);
    const int fraction = input_fraction(format);
    const Numerators powers(format, widths.numerator);
    std::vector<std::uint64_t> numerators(row.x.size());
    std::vector<std::int64_t> ceilings(row.x.size());  // of a numerator's block, in whole numbers
    std::int64_t ceiling = 0;
    std::uint64_t sum = 0;
    for_blocks(row, format.block, [&](std::size_t first, Logits block) {
        const std::int64_t own = -(-std::int64_t{largest(block)} >> fraction);
        std::uint64_t added = 0;
        for (std::size_t i = first; i < first + block.size(); ++i) {
            numerators[i] = powers.of(row.x[i], own);
            ceilings[i] = own;
            added += numerators[i];
        }
        added >>= widths.numerator - widths.sum;
        ceiling = first == 0 ? own : ceiling;
        const std::int64_t next = std::max(ceiling, own);
        sum = shifted(sum, next - ceiling) + shifted(added, next - own);
        sum = published(format) ? std::min(sum, kMostPublishedSum) : sum;
        ceiling = next;
    });
    sum = std::max<std::uint64_t>(sum, 1);
    const std::uint64_t reciprocal = reciprocal_bits(sum, format, widths.reciprocal);
    const int shift =
        widths.numerator + widths.reciprocal + leading_one(sum) - widths.sum - widths.code;
    for (std::size_t i = 0; i < row.x.size(); ++i) {
        const std::int64_t down = std::min<std::int64_t>(shift + ceiling - ceilings[i], 62);
        codes[i] = static_cast<std::int32_t>(
            std::min(rounding_shift(static_cast<std::int64_t>(numerators[i] * reciprocal),
                                    static_cast<int>(down)),
                     (std::int64_t{1} << format.bits) - 1));
    }
}

}  // namespace qrazor::model::rivals
