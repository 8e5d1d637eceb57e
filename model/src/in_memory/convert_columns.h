// All columns of a read at once: equal to draw() and convert() one by one.
#pragma once
#include <cstdint>
#include <span>

#include "qrazor/model/in_memory.h"

namespace qrazor::model::in_memory {

// `counts` of the read's columns become the converters' codes.
void convert_columns(const Array& array, const Imperfection& imperfection, int ones,
                     std::uint64_t stream, std::uint64_t read, std::span<std::int16_t> counts);

// What every draw of a read starts from, and what becomes of it with each step.
std::uint64_t draw_state(std::uint64_t seed, std::uint64_t stream, std::uint64_t read);
inline constexpr std::uint64_t kDrawStep = 0x9e3779b97f4a7c15ULL;
// The finalizer of SplitMix64, which Rng steps through: here any step is asked for directly.
constexpr std::uint64_t mixed_bits(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}
// Three words are twelve numbers of 16 bits; their sum is exact.
constexpr std::uint64_t drawn_sum(std::uint64_t state, std::uint64_t column) {
    std::uint64_t sum = 0;
    for (std::uint64_t word = 1; word <= 3; ++word) {
        const std::uint64_t z = mixed_bits(state + kDrawStep * (3 * column + word));
        sum += (z & 0xffff) + ((z >> 16) & 0xffff) + ((z >> 32) & 0xffff) + (z >> 48);
    }
    return sum;
}

}  // namespace qrazor::model::in_memory
