// What others do to the same tensors, so that our speed has something beside it but `memcpy`.
#include "block_q4.h"

#include <bit>
#include <cmath>

namespace qrazor::bench {
namespace {

// Rounded half to even; too large becomes infinity. Adding 2^13 times the float's own unit, or the
// smallest half's, lets the float adder do the rounding.
std::uint16_t half_of(float x) {
    const auto bits = std::bit_cast<std::uint32_t>(x);
    const std::uint32_t sign = bits >> 16 & 0x8000U;
    const std::uint32_t magnitude = bits & 0x7fffffffU;
    if (magnitude >= 0x47800000U) {  // 2^16 and more, or NaN
        return static_cast<std::uint16_t>(sign | (magnitude > 0x7f800000U ? 0x7e00U : 0x7c00U));
    }
    if (magnitude < 0x38800000U) {  // below 2^-14: units of 2^-24
        const float sum = std::bit_cast<float>(magnitude) + 0.5F;
        return static_cast<std::uint16_t>(sign | (std::bit_cast<std::uint32_t>(sum) - 0x3f000000U));
    }
    const std::uint32_t rounded = magnitude + 0xfffU + (magnitude >> 13 & 1U);
    return static_cast<std::uint16_t>(sign | ((rounded >> 13) - (112U << 10)));
}

}  // namespace

void quantize_blocks(const float* values, std::size_t count, BlockQ4* blocks) {
    constexpr std::size_t kHalf = kBlockValues / 2;
    for (std::size_t b = 0; b < count / kBlockValues; ++b) {
        const float* block = values + b * kBlockValues;
        float largest = 0.0F;
        float signed_largest = 0.0F;
        for (std::size_t i = 0; i < kBlockValues; ++i) {
            // The first of equal magnitudes, as the format's reference takes it.
            if (largest < std::fabs(block[i])) {
                largest = std::fabs(block[i]);
                signed_largest = block[i];
            }
        }
        // The largest becomes code 0, which stands for -8: the one code that has no opposite is
        // used, too.
        const float scale = signed_largest / -8.0F;
        const float inverse = scale != 0.0F ? 1.0F / scale : 0.0F;
        blocks[b].scale = half_of(scale);
        for (std::size_t i = 0; i < kHalf; ++i) {
            const auto low = static_cast<std::int8_t>(block[i] * inverse + 8.5F);
            const auto high = static_cast<std::int8_t>(block[i + kHalf] * inverse + 8.5F);
            const int low_code = low < 15 ? low : 15;
            const int high_code = high < 15 ? high : 15;
            blocks[b].codes[i] = static_cast<std::uint8_t>(low_code | high_code << 4);
        }
    }
}

}  // namespace qrazor::bench
