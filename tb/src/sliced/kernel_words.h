// Of kernel.cpp alone: slices by words of the processor's width, and numbers into slices and back.
#pragma once
#include "kernel.h"

// Words go by reference or are inlined, so their ABI is of no concern.
#pragma GCC diagnostic ignored "-Wpsabi"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"  // sums have at least one bit
#define QRAZOR_INLINE static inline __attribute__((always_inline))

namespace qrazor::tb {
namespace {

constexpr int kWidth = QRAZOR_WIDTH;
constexpr int kPieces = 64 / kWidth;  // of a slice; every entry does one after the other
constexpr int kStreamsOfPiece = 8 * kWidth;
constexpr int kMostBits = 160;  // of a shifted sum

typedef std::uint64_t Word __attribute__((vector_size(QRAZOR_WIDTH)));

// One piece of consecutive slices.
template <typename SliceType, typename WordType>
struct Pieces {
    WordType* first;
    WordType& operator[](int k) const { return first[k * kPieces]; }
    Pieces operator+(int k) const { return {first + k * kPieces}; }
};
using In = Pieces<const Slice, const Word>;
using Out = Pieces<Slice, Word>;

QRAZOR_INLINE In piece_of(const Slice* slices, int piece) {
    return {reinterpret_cast<const Word*>(slices) + piece};
}
QRAZOR_INLINE Out piece_of(Slice* slices, int piece) {
    return {reinterpret_cast<Word*>(slices) + piece};
}

QRAZOR_INLINE int least(int a, int b) {
    return a < b ? a : b;
}
QRAZOR_INLINE int most(int a, int b) {
    return a < b ? b : a;
}

QRAZOR_INLINE Word select(const Word& mask, const Word& one, const Word& zero) {
    return (mask & one) | (~mask & zero);
}

template <int Distance>
QRAZOR_INLINE void exchange(Word* rows, std::uint64_t mask) {
    for (int i = 0; i < 8; ++i) {
        if ((i & Distance) == 0) {
            const Word moved = ((rows[i] >> Distance) ^ rows[i + Distance]) & mask;
            rows[i + Distance] ^= moved;
            rows[i] ^= moved << Distance;
        }
    }
}

// 64 transpositions of 8 x 8 bits: bit k of byte j of row i and bit i of byte j of row k change
// places. Its own inverse.
QRAZOR_INLINE void transpose(Word* rows) {
    exchange<4>(rows, 0x0f0f0f0f0f0f0f0fULL);
    exchange<2>(rows, 0x3333333333333333ULL);
    exchange<1>(rows, 0x5555555555555555ULL);
}

template <typename T, int Count>
struct Lanes {
    typedef T Type __attribute__((vector_size(Count * sizeof(T))));
};

// Numbers stand in rows of 64 streams, of which a piece has kWidth: number n of a piece is this
// one.
QRAZOR_INLINE int place_of(int n, int piece) {
    return n / kWidth * 64 + piece * kWidth + n % kWidth;
}

// `bits` of the numbers of a piece (one after the other) into slices, eight at a time.
template <typename T, typename To>
QRAZOR_INLINE void slice(const T* numbers, int bits, To out) {
    constexpr int kCount = kWidth / sizeof(T);
    using Numbers = typename Lanes<T, kCount>::Type;
    using Bytes = typename Lanes<std::uint8_t, kCount>::Type;
    for (int low = 0; low < bits; low += 8) {
        Word rows[8];
        auto* to = reinterpret_cast<Bytes*>(rows);
        for (int k = 0; k < kStreamsOfPiece / kCount; ++k) {
            const Numbers part = *reinterpret_cast<const Numbers*>(numbers + k * kCount) >> low;
            to[k] = __builtin_convertvector(part, Bytes);
        }
        transpose(rows);
        for (int k = 0; k < 8 && low + k < bits; ++k) {
            out[low + k] = rows[k];
        }
    }
}

// The inverse: numbers of `bits` bits, zero-extended.
template <typename T>
QRAZOR_INLINE void unslice(const In& in, int bits, T* numbers) {
    constexpr int kCount = kWidth / sizeof(T);
    using Numbers = typename Lanes<T, kCount>::Type;
    using Bytes = typename Lanes<std::uint8_t, kCount>::Type;
    for (int low = 0; low < bits; low += 8) {
        Word rows[8];
        for (int k = 0; k < 8; ++k) {
            rows[k] = low + k < bits ? in[low + k] : Word{};
        }
        transpose(rows);
        const auto* from = reinterpret_cast<const Bytes*>(rows);
        for (int k = 0; k < kStreamsOfPiece / kCount; ++k) {
            auto& to = *reinterpret_cast<Numbers*>(numbers + k * kCount);
            const Numbers part = __builtin_convertvector(from[k], Numbers) << low;
            to = low == 0 ? part : to | part;
        }
    }
}

}  // namespace
}  // namespace qrazor::tb
