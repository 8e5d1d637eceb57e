// Uniform bits are nearly always large numbers: carries, saturation and zeros are met by numbers
// made for them.
#include "qrazor/stimulus/stimulus.h"

#include <algorithm>

namespace qrazor::tb {

std::int64_t of_magnitude(Rng& rng, int bits) {
    const auto magnitude = static_cast<std::int64_t>(rng.next() & ((std::uint64_t{1} << bits) - 1));
    return rng.one_in(2) ? -magnitude : magnitude;
}

std::int64_t stratified(Rng& rng, int width) {
    switch (rng.below(16)) {
        case 0:
            return lowest(width);
        case 1:
            return highest(width);
        default:
            // Each length of magnitude equally often, as flags and leading ones depend on it.
            return of_magnitude(rng, rng.between(0, width - 1));
    }
}

std::vector<std::int64_t> signed_corners(int width) {
    // Carries that go everywhere, or nowhere.
    constexpr std::int64_t kAlternating = 0x5555555555555555;
    const std::int64_t mask = highest(width);
    std::vector<std::int64_t> values{0,
                                     1,
                                     -1,
                                     lowest(width),
                                     lowest(width) + 1,
                                     highest(width),
                                     highest(width) - 1,
                                     kAlternating & mask,
                                     ~(kAlternating & mask),
                                     (kAlternating >> 1) & mask,
                                     ~((kAlternating >> 1) & mask)};
    for (int bit = 1; bit < width - 1; ++bit) {
        values.push_back(std::int64_t{1} << bit);
        values.push_back(-(std::int64_t{1} << bit));
    }
    std::erase_if(values, [&](std::int64_t v) { return v < lowest(width) || v > highest(width); });
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

}  // namespace qrazor::tb
