// For comparison only: the 4-bit blocks of llama.cpp (its format Q4_0), written from a description
// of what its plain reference computes. 32 values share a scale d = v / -8, v the value of largest
// magnitude with its sign; each becomes x / d + 8, rounded half up, at most 15.
#pragma once
#include <cstddef>
#include <cstdint>

namespace qrazor::bench {

constexpr std::size_t kBlockValues = 32;

struct BlockQ4 {
    std::uint16_t scale;     // d as a half-precision float
    std::uint8_t codes[16];  // value i in the low half of byte i, value i + 16 in its high half
};

// `count` is a multiple of 32.
void quantize_blocks(const float* values, std::size_t count, BlockQ4* blocks);

}  // namespace qrazor::bench
