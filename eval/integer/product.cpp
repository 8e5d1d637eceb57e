// Tiles of 4 x 4 sums, so that what is loaded is used four times; 16-bit products in pairs into
// 32-bit sums, which are added up in 64 bits before they can be full.
#include "product.h"

#include <algorithm>
#include <array>

// One function for each kind of processor, chosen when the program starts.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define QRAZOR_INTEGER_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define QRAZOR_INTEGER_CLONES
#endif

namespace qrazor::eval {
namespace {

constexpr std::size_t kTile = 4;
// 2^15 * 127 * 512 is below 2^31, whatever the order of the sum.
constexpr std::size_t kRun = 512;

using Tile = std::array<std::int32_t, kTile * kTile>;
using Rows = std::array<const std::int16_t*, kTile>;

// The names spell out what a loop over arrays would leave in memory: sums stay in registers.
QRAZOR_INTEGER_CLONES void tile_of(const Rows& a, const Rows& b, std::size_t count, Tile& out) {
    const std::int16_t *a0 = a[0], *a1 = a[1], *a2 = a[2], *a3 = a[3];
    const std::int16_t *b0 = b[0], *b1 = b[1], *b2 = b[2], *b3 = b[3];
    std::int32_t s00 = 0, s01 = 0, s02 = 0, s03 = 0, s10 = 0, s11 = 0, s12 = 0, s13 = 0;
    std::int32_t s20 = 0, s21 = 0, s22 = 0, s23 = 0, s30 = 0, s31 = 0, s32 = 0, s33 = 0;
    for (std::size_t k = 0; k < count; ++k) {
        s00 += a0[k] * b0[k];
        s01 += a0[k] * b1[k];
        s02 += a0[k] * b2[k];
        s03 += a0[k] * b3[k];
        s10 += a1[k] * b0[k];
        s11 += a1[k] * b1[k];
        s12 += a1[k] * b2[k];
        s13 += a1[k] * b3[k];
        s20 += a2[k] * b0[k];
        s21 += a2[k] * b1[k];
        s22 += a2[k] * b2[k];
        s23 += a2[k] * b3[k];
        s30 += a3[k] * b0[k];
        s31 += a3[k] * b1[k];
        s32 += a3[k] * b2[k];
        s33 += a3[k] * b3[k];
    }
    out = {s00, s01, s02, s03, s10, s11, s12, s13, s20, s21, s22, s23, s30, s31, s32, s33};
}

// Rows beyond the last repeat it: their sums are not kept.
Rows rows_from(const IntegerView& view, std::size_t first, std::size_t column) {
    Rows rows{};
    for (std::size_t k = 0; k < kTile; ++k) {
        rows[k] = view.row(std::min(first + k, view.rows - 1)) + column;
    }
    return rows;
}

}  // namespace

void multiply_integers(const IntegerProduct& product) {
    const IntegerView& left = product.left;
    const IntegerView& right = product.right;
    for (std::size_t j = 0; j < right.rows; j += kTile) {
        for (std::size_t i = 0; i < left.rows; i += kTile) {
            std::array<std::int64_t, kTile * kTile> sums{};
            for (std::size_t k = 0; k < left.columns; k += kRun) {
                Tile tile{};
                tile_of(rows_from(left, i, k), rows_from(right, j, k),
                        std::min(kRun, left.columns - k), tile);
                std::transform(tile.begin(), tile.end(), sums.begin(), sums.begin(),
                               [](std::int32_t more, std::int64_t sum) { return sum + more; });
            }
            for (std::size_t r = 0; r < std::min(kTile, left.rows - i); ++r) {
                std::copy_n(sums.begin() + static_cast<std::ptrdiff_t>(r * kTile),
                            std::min(kTile, right.rows - j),
                            product.out + (i + r) * product.out_stride + j);
            }
        }
    }
}

}  // namespace qrazor::eval
