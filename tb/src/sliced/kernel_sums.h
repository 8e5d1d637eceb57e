// Of kernel.cpp alone: the golden model. Numbers from slices, products and their sums over lanes as
// plain integers; shifts and the accumulator on slices.
#pragma once
#include "kernel_words.h"

namespace qrazor::tb {
namespace {

// Two's complement or sign and magnitude, from the bits of a lane.
template <typename Numbers>
QRAZOR_INLINE Numbers number_of(const OperandShape& shape, const Numbers& bits) {
    if (!shape.sdr) {
        const int top = static_cast<int>(sizeof(bits[0]) * 8) - shape.width;
        return (bits << top) >> top;
    }
    const Numbers zero{};
    const Numbers sign = zero - ((bits >> (shape.width - 1)) & 1);
    const Numbers magnitude = bits & (((zero + 1) << (shape.width - 1)) - 1);
    return (magnitude ^ sign) - sign;
}

// A piece's numbers of lane k (pair k) stand from (piece x lanes + k) x kStreamsOfPiece on.
template <typename T>
QRAZOR_INLINE void decode_as(const OperandShape& shape, const Slice* slices, T* values) {
    constexpr int kCount = kWidth / sizeof(T);
    using Numbers = typename Lanes<T, kCount>::Type;
    T* to = values;
    for (int piece = 0; piece < kPieces; ++piece) {
        for (int lane = 0; lane < shape.lanes; ++lane) {
            alignas(64) T bits[kStreamsOfPiece];
            unslice(piece_of(slices, piece) + lane * shape.width, shape.width, bits);
            const auto* from = reinterpret_cast<const Numbers*>(bits);
            auto* all = reinterpret_cast<Numbers*>(to);
            const bool second = shape.pairing != Pairing::none && lane % 2 == 1;
            const bool upper = second == (shape.pairing == Pairing::upward);
            for (int k = 0; k < kStreamsOfPiece / kCount; ++k) {
                const Numbers number = number_of(shape, from[k]);
                const Numbers placed =
                    shape.pairing != Pairing::none && upper ? number << 8 : number;
                all[k] = second ? all[k] + placed : placed;
            }
            to += shape.pairing == Pairing::none || second ? kStreamsOfPiece : 0;
        }
    }
}

// The products of a piece, summed over `count` lanes (pairs).
template <bool Paired, typename T>
QRAZOR_INLINE void products(const T* act, const T* weight, int count, T* sums) {
    constexpr int kCount = kWidth / sizeof(T);
    constexpr int kAtOnce = 4;  // sums that grow side by side
    using Numbers = typename Lanes<T, kCount>::Type;
    for (int k = 0; k < kStreamsOfPiece; k += kAtOnce * kCount) {
        Numbers sum[kAtOnce] = {};
        for (int lane = 0; lane < count; ++lane) {
            const auto* a = reinterpret_cast<const Numbers*>(act + lane * kStreamsOfPiece + k);
            const auto* w = reinterpret_cast<const Numbers*>(weight + lane * kStreamsOfPiece + k);
            for (int u = 0; u < kAtOnce; ++u) {
                // Of a pair, a product of one lane with the other stands below what is wanted; it
                // has at most 7 bits and a sign, so adding half of the byte's range rounds it off.
                sum[u] += Paired ? (a[u] * w[u] + 128) >> 8 : a[u] * w[u];
            }
        }
        for (int u = 0; u < kAtOnce; ++u) {
            reinterpret_cast<Numbers*>(sums + k)[u] = sum[u];
        }
    }
}

template <bool Paired, typename T>
QRAZOR_INLINE void sliced_products(const OperandView& act, const OperandView& weight, int piece,
                                   int part, const SumShape& shape, Word* out) {
    alignas(64) T sums[kStreamsOfPiece];
    const int rows = act.shape->lanes / (Paired ? 2 : 1);
    const int count = rows / shape.parts;
    const int start = (piece * rows + part * count) * kStreamsOfPiece;
    products<Paired>(static_cast<const T*>(act.values) + start,
                     static_cast<const T*>(weight.values) + start, count, sums);
    slice(sums, shape.part_bits, out);
}

// The low `bits` bits of a + b, both sign-extended.
template <typename To>
QRAZOR_INLINE void add(const Word* a, int a_bits, const Word* b, int b_bits, int bits, To sum) {
    const Word a_top = a[a_bits - 1];  // `sum` may be `a`
    const Word b_top = b[b_bits - 1];
    Word carry{};
    for (int k = 0; k < bits; ++k) {
        const Word x = k < a_bits ? a[k] : a_top;
        const Word y = k < b_bits ? b[k] : b_top;
        sum[k] = x ^ y ^ carry;
        carry = (x & y) | (carry & (x | y));
    }
}

// The shift of a part: both flags, less the side shifts of the part. Never negative.
QRAZOR_INLINE void shift_of(const OperandView& act, const OperandView& weight, int piece, int part,
                            Word* shift) {
    constexpr int kBits = 7;  // 28 + 28 at most
    for (int k = 0; k < kBits; ++k) {
        shift[k] = Word{};
    }
    for (int side_of = 0; side_of < 2; ++side_of) {
        const OperandView& operand = side_of == 0 ? act : weight;
        const OperandShape& shape = *operand.shape;
        const In flag = piece_of(operand.slices, piece) + shape.lane_slices();
        Word carry{};
        for (int k = 0; k < kBits; ++k) {
            const Word y = k < shape.flag_bits ? flag[k] : Word{};
            const Word x = shift[k];
            shift[k] = x ^ y ^ carry;
            carry = (x & y) | (carry & (x | y));
        }
        if (shape.sides == 0) {
            continue;
        }
        const In side = flag + shape.flag_bits + part * shape.side_bits;
        Word borrow{};
        for (int k = 0; k < kBits; ++k) {
            const Word y = k < shape.side_bits ? side[k] : Word{};
            const Word x = shift[k];
            shift[k] = x ^ y ^ borrow;
            borrow = (~x & (y | borrow)) | (y & borrow);
        }
    }
}

// Shifts `bits` bits left in place, by 0 .. farthest; returns how many they are then.
QRAZOR_INLINE int shift_left(Word* x, int bits, const Word* shift, int farthest) {
    const int last = bits + farthest;
    for (int stage = 0; (1 << stage) <= farthest; ++stage) {
        const int by = 1 << stage;
        const int wide = least(bits + by, last);
        for (int k = wide - 1; k >= 0; --k) {
            const Word moved = k >= by ? x[least(k - by, bits - 1)] : Word{};
            x[k] = select(shift[stage], moved, x[least(k, bits - 1)]);
        }
        bits = wide;
    }
    return bits;
}

// What one beat adds. Returns its bits.
QRAZOR_INLINE int term_of(const SumShape& shape, const OperandView& act, const OperandView& weight,
                          int piece, Word* term) {
    int bits = 0;
    for (int part = 0; part < shape.parts; ++part) {
        Word x[kMostBits];
        if (act.shape->pairing != Pairing::none) {
            sliced_products<true, std::int16_t>(act, weight, piece, part, shape, x);
        } else if (act.shape->value == Width::half) {
            sliced_products<false, std::int16_t>(act, weight, piece, part, shape, x);
        } else if (act.shape->value == Width::word) {
            sliced_products<false, std::int32_t>(act, weight, piece, part, shape, x);
        } else {
            sliced_products<false, std::int64_t>(act, weight, piece, part, shape, x);
        }
        int x_bits = shape.part_bits;
        if (shape.shift_max > 0) {
            Word shift[8];
            shift_of(act, weight, piece, part, shift);
            x_bits = shift_left(x, x_bits, shift, shape.shift_max);
        }
        const int wide = part == 0 ? x_bits : least(bits + 1, shape.term_bits);
        if (part == 0) {
            for (int k = 0; k < wide; ++k) {
                term[k] = x[k];
            }
        } else {
            add(term, bits, x, x_bits, wide, term);
        }
        bits = wide;
    }
    return bits;
}

// Beyond out_bits, an exact sum of `bits` bits becomes the end of the range that it passed.
QRAZOR_INLINE void saturate(const Word* exact, int bits, int out_bits, const Out& out) {
    const Word negative = exact[bits - 1];
    Word beyond{};
    for (int k = out_bits - 1; k < bits; ++k) {
        beyond |= exact[k] ^ negative;
    }
    for (int k = 0; k < out_bits; ++k) {
        out[k] = select(beyond, k == out_bits - 1 ? negative : ~negative, exact[k]);
    }
}

}  // namespace
}  // namespace qrazor::tb
