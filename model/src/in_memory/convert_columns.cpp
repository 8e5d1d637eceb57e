// A language model has a billion conversions: one loop for each kind of processor, without a
// function call or a branch in it.
#include "convert_columns.h"

#include <algorithm>
#include <cmath>

namespace qrazor::model::in_memory {
namespace {

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define QRAZOR_EACH_PROCESSOR \
    __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define QRAZOR_EACH_PROCESSOR
#endif

struct Converter {
    double compression = 0;  // alpha
    double most_ones = 1;
    double leak = 0;  // cells that hold 0 conduct: over the ratio; 0: none do
    double noise = 0;
    double low = 0;
    double top = 0;
};

QRAZOR_EACH_PROCESSOR
void convert_all(const Converter& by, int ones, std::uint64_t state, std::int16_t* counts,
                 std::size_t columns) {
    const Converter c = by;
    for (std::size_t k = 0; k < columns; ++k) {
        const double n =
            static_cast<double>(static_cast<std::int64_t>(drawn_sum(state, k))) / 65536 - 6;
        const double counted = counts[k];
        double v = counted * (1 - c.compression * std::abs(counted) / c.most_ones);
        v += c.leak > 0 ? (ones - counted) / c.leak : 0.0;
        v += c.noise * n;
        counts[k] = static_cast<std::int16_t>(
            static_cast<int>(std::min(std::max(std::floor(v + 0.5), c.low), c.top)));
    }
}

}  // namespace

std::uint64_t draw_state(std::uint64_t seed, std::uint64_t stream, std::uint64_t read) {
    return mixed_bits(mixed_bits(seed + kDrawStep * (stream + 1)) + kDrawStep * (read + 1));
}

void convert_columns(const Array& array, const Imperfection& imperfection, int ones,
                     std::uint64_t stream, std::uint64_t read, std::span<std::int16_t> counts) {
    const int bits = adc_bits(array);
    const int top = (1 << (array.is_signed ? bits - 1 : bits)) - 1;
    const Converter converter{imperfection.alpha,
                              static_cast<double>(array.ones),
                              imperfection.ratio,
                              imperfection.sigma * ((1 << bits) - 1),
                              array.is_signed ? -top - 1.0 : 0.0,
                              static_cast<double>(top)};
    convert_all(converter, ones, draw_state(imperfection.seed, stream, read), counts.data(),
                counts.size());
}

}  // namespace qrazor::model::in_memory
