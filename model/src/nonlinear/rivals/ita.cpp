// The softmax of ITA (Islamoglu et al., ISLPED 2023, arXiv 2307.03493): logits of 8 bits that step
// by 1/32 of base 2, so that an exponential is a shift by the top bits of the distance, rounded; a
// sum that is shifted when a later part of the row has a larger maximum; one inverse a row, which
// each value shifts.
#include "nonlinear/rivals/rivals.h"
#include "qrazor/model/fixed_point.h"

namespace qrazor::model::rivals {

void ita(const Row& row, const RivalFormat& format, Codes codes) {
    const Logits x = row.x;
    const int fraction = input_fraction(format);
    const int scale = published(format) ? 8
                      : circuit(format) ? format.bits
                                        : format.bits + 8;  // fraction bits of the sum
    const auto halvings = [&](std::int64_t distance) { return rounding_shift(distance, fraction); };
    std::int64_t most = x.front();
    std::uint64_t sum = 0;
    for_blocks(row, format.block, [&](std::size_t, Logits block) {
        const std::int64_t next = std::max<std::int64_t>(most, largest(block));
        sum = shifted(sum, halvings(next - most));
        most = next;
        for (const std::int32_t one : block) {
            sum += shifted(std::uint64_t{1} << scale, halvings(next - one));
        }
    });
    const std::uint64_t all_ones = (std::uint64_t{1} << format.bits) - 1;
    const std::uint64_t inverse = (all_ones << scale) / sum;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const std::int64_t shift = halvings(most - x[i]);
        const std::uint64_t half = published(format) || shift == 0
                                       ? 0
                                       : std::uint64_t{1}
                                             << (std::min<std::int64_t>(shift, 63) - 1);
        codes[i] = static_cast<std::int32_t>(shifted(inverse + half, shift));
    }
}

}  // namespace qrazor::model::rivals
