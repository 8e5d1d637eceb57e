// Of kernel.cpp alone: vectors of QRAZOR_WIDTH bytes, and codes put together as bytes. The plain
// kernel is of vector extensions alone; where those compile badly, the others use intrinsics.
#pragma once
#include <cstdint>
#include <utility>

// Vectors go by reference or are inlined, so their ABI is of no concern.
#pragma GCC diagnostic ignored "-Wpsabi"
#ifndef __clang__  // GCC 12: false alarms in its own intrinsics
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"
#endif
#if QRAZOR_WIDTH > 16
#include <immintrin.h>
#endif

#define QRAZOR_INLINE static inline __attribute__((always_inline))

namespace qrazor::model::floats {
namespace {

constexpr int kWidth = QRAZOR_WIDTH / 4;  // 32-bit lanes

typedef float Floats __attribute__((vector_size(QRAZOR_WIDTH)));
typedef std::int32_t Ints __attribute__((vector_size(QRAZOR_WIDTH)));
typedef std::uint64_t Words __attribute__((vector_size(QRAZOR_WIDTH)));
typedef Ints IntsAnywhere __attribute__((aligned(4), may_alias));

QRAZOR_INLINE Ints load(const void* from) {
    return *static_cast<const IntsAnywhere*>(from);
}
QRAZOR_INLINE void store(void* to, const Ints& value) {
    *static_cast<IntsAnywhere*>(to) = value;
}
QRAZOR_INLINE Floats floats(const Ints& bits) {
    return reinterpret_cast<const Floats&>(bits);
}
QRAZOR_INLINE Ints bits(const Floats& value) {
    return reinterpret_cast<const Ints&>(value);
}
QRAZOR_INLINE Ints most(const Ints& a, const Ints& b) {
    return a > b ? a : b;
}
QRAZOR_INLINE Ints least(const Ints& a, const Ints& b) {
    return a < b ? a : b;
}

// Lane k of the result is lane Pick(k) of a, or, from kWidth on, of b.
template <int (*Pick)(int), std::size_t... kLanes>
QRAZOR_INLINE Ints pick(const Ints& a, const Ints& b, std::index_sequence<kLanes...>) {
    return __builtin_shufflevector(a, b, Pick(static_cast<int>(kLanes))...);
}
template <int (*Pick)(int)>
QRAZOR_INLINE Ints pick(const Ints& a, const Ints& b) {
    return pick<Pick>(a, b, std::make_index_sequence<kWidth>());
}

// Within each 128 bits: lanes 0 and 1, or 2 and 3, of both, by turns or one after the other.
constexpr int low_turns(int k) {
    return k / 4 * 4 + k % 4 / 2 + k % 2 * kWidth;
}
constexpr int high_turns(int k) {
    return low_turns(k) + 2;
}
constexpr int low_pairs(int k) {
    return k / 4 * 4 + k % 2 + k % 4 / 2 * kWidth;
}
constexpr int high_pairs(int k) {
    return low_pairs(k) + 2;
}
constexpr int even(int k) {
    return 2 * k;
}
constexpr int odd(int k) {
    return 2 * k + 1;
}
constexpr int lower_twice(int k) {
    return k / 2;
}
constexpr int upper_twice(int k) {
    return k / 2 + kWidth / 2;
}
// Rows of four become columns.
constexpr int turned(int k) {
    return k % (kWidth / 4) * 4 + k / (kWidth / 4);
}

// The largest of each four consecutive lanes of a, then of b, c, d.
QRAZOR_INLINE Ints largest_of_fours(const Ints& a, const Ints& b, const Ints& c, const Ints& d) {
    const Ints ab = most(pick<low_turns>(a, b), pick<high_turns>(a, b));
    const Ints cd = most(pick<low_turns>(c, d), pick<high_turns>(c, d));
    const Ints all = most(pick<low_pairs>(ab, cd), pick<high_pairs>(ab, cd));
    return kWidth == 4 ? all : pick<turned>(all, all);
}

// A code is what stands above kPoint bits of a number, less kCodeBase; beyond 7 it is 7.
constexpr int kPoint = 17;
constexpr int kCodeBase = 0x4b400000 >> kPoint;

// Numbers of which the bits in `mask` are 0: is there one in any lane?
QRAZOR_INLINE bool any_clear(const Ints* numbers, int count, int mask) {
#if QRAZOR_WIDTH == 64
    __mmask16 clear = 0;
    for (int k = 0; k < count; ++k) {
        clear |=
            _mm512_testn_epi32_mask(reinterpret_cast<__m512i>(numbers[k]), _mm512_set1_epi32(mask));
    }
    return clear != 0;
#else
    Ints clear{};
    for (int k = 0; k < count; ++k) {
        clear |= (numbers[k] & mask) == 0;
    }
#if QRAZOR_WIDTH == 32
    return _mm256_movemask_epi8(reinterpret_cast<__m256i>(clear)) != 0;
#else
    const auto words = reinterpret_cast<Words>(clear);
    return (words[0] | words[1]) != 0;
#endif
#endif
}

// The code words of four vectors of numbers, as 2 * kWidth bytes.
QRAZOR_INLINE void store_codes(const Ints* numbers, void* to) {
#if QRAZOR_WIDTH == 64
    const __m512i base = _mm512_set1_epi16(kCodeBase);
    const auto code = [&](int k) {
        return _mm512_srai_epi32(reinterpret_cast<__m512i>(numbers[k]), kPoint);
    };
    const __m512i ab = _mm512_sub_epi16(_mm512_packs_epi32(code(0), code(1)), base);
    const __m512i cd = _mm512_sub_epi16(_mm512_packs_epi32(code(2), code(3)), base);
    __m512i all = _mm512_packs_epi16(ab, cd);
    all = _mm512_min_epi8(_mm512_max_epi8(all, _mm512_set1_epi8(-7)), _mm512_set1_epi8(7));
    const __m512i words =
        _mm512_broadcast_i32x4(_mm_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 0, 15, 14, 13, 12, 11, 10, 9));
    all = _mm512_shuffle_epi8(words, _mm512_and_si512(all, _mm512_set1_epi8(15)));
    const __m256i bytes =
        _mm512_cvtepi16_epi8(_mm512_maddubs_epi16(all, _mm512_set1_epi16(0x1001)));
    const __m256i order = _mm256_setr_epi16(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
    _mm256_storeu_si256(static_cast<__m256i*>(to), _mm256_permutexvar_epi16(order, bytes));
#elif QRAZOR_WIDTH == 32
    const __m256i base = _mm256_set1_epi16(kCodeBase);
    const auto code = [&](int k) {
        return _mm256_srai_epi32(reinterpret_cast<__m256i>(numbers[k]), kPoint);
    };
    const __m256i ab = _mm256_sub_epi16(_mm256_packs_epi32(code(0), code(1)), base);
    const __m256i cd = _mm256_sub_epi16(_mm256_packs_epi32(code(2), code(3)), base);
    __m256i all = _mm256_packs_epi16(ab, cd);
    all = _mm256_min_epi8(_mm256_max_epi8(all, _mm256_set1_epi8(-7)), _mm256_set1_epi8(7));
    const __m256i words = _mm256_broadcastsi128_si256(
        _mm_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 0, 15, 14, 13, 12, 11, 10, 9));
    all = _mm256_shuffle_epi8(words, _mm256_and_si256(all, _mm256_set1_epi8(15)));
    const __m256i pairs = _mm256_maddubs_epi16(all, _mm256_set1_epi16(0x1001));
    const __m256i bytes = _mm256_packus_epi16(pairs, pairs);
    _mm_storeu_si128(
        static_cast<__m128i*>(to),
        _mm_unpacklo_epi16(_mm256_castsi256_si128(bytes), _mm256_extracti128_si256(bytes, 1)));
#else
    Words all{};
    for (int k = 0; k < 4; ++k) {
        Ints code = (numbers[k] >> kPoint) - kCodeBase;
        const Ints sign = code >> 31;
        code = least((code ^ sign) - sign, Ints{} + 7);
        code |= sign & 8 & (code != 0);
        // Two codes of a word into its lowest byte; the next four of those behind it.
        const auto pair = reinterpret_cast<Words>(code);
        all |= ((pair | pair >> 28) & 0xff) << (16 * k);
    }
    const std::uint64_t word = all[0] | all[1] << 8;
    __builtin_memcpy(to, &word, sizeof(word));
#endif
}

}  // namespace
}  // namespace qrazor::model::floats
