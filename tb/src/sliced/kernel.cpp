// Compiled once for each QRAZOR_KERNEL (a name) with vector words of QRAZOR_WIDTH bytes, by the
// compiler options of that processor. So nothing here may be shared with other files: all functions
// are inlined, and none comes from the standard library.
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

QRAZOR_INLINE Word next(Word* state) {
    Word x = state[0];
    const Word y = state[1];
    state[0] = y;
    x ^= x << 23;
    state[1] = x ^ y ^ (x >> 17) ^ (y >> 26);
    return state[1] + y;
}

// Numbers of 0 .. last (at most 255) for a piece, evenly but for 1 in 256.
QRAZOR_INLINE void draw_numbers(Word* state, int last, std::uint8_t* numbers) {
    constexpr int kCount = kWidth / 2;
    using Bytes = Lanes<std::uint8_t, kCount>::Type;
    using Halves = Lanes<std::uint16_t, kCount>::Type;
    const Halves scale = Halves{} + static_cast<std::uint16_t>(last + 1);
    for (int k = 0; k < 8; ++k) {
        const Word random = next(state);
        const auto* bytes = reinterpret_cast<const Bytes*>(&random);
        for (int half = 0; half < 2; ++half) {
            const Halves wide = __builtin_convertvector(bytes[half], Halves);
            reinterpret_cast<Bytes*>(numbers)[2 * k + half] =
                __builtin_convertvector((wide * scale) >> 8, Bytes);
        }
    }
}

// Of a vector: all lanes at the largest magnitude, all of one sign, all of any magnitude.
QRAZOR_INLINE Out draw_lanes(const OperandShape& shape, Word* state, Out out) {
    const Word largest = next(state) & next(state) & next(state) & next(state);
    const Word alike = next(state) & next(state);
    const Word uniform = next(state);
    const Word sign_of_all = next(state);
    for (int lane = 0; lane < shape.lanes; ++lane) {
        const Word sign = select(alike, sign_of_all, next(state));
        // From the top down, each bit may be the leading one: half of those left for a code of few
        // bits, a quarter for a wide number.
        Word open = uniform;
        for (int k = shape.width - 2; k >= 0; --k) {
            const Word chance = next(state);
            open |= shape.width <= 5 ? chance : chance & next(state);
            const Word magnitude = (next(state) & open) | largest;
            out[k] = shape.sdr ? magnitude : magnitude ^ sign;
        }
        out[shape.width - 1] = sign;
        out = out + shape.width;
    }
    return out;
}

void draw(const OperandShape& shape, WideRng& rng, Slice* slices) {
    for (int piece = 0; piece < kPieces; ++piece) {
        Word state[2] = {piece_of(&rng.a, piece)[0], piece_of(&rng.b, piece)[0]};
        Out out = draw_lanes(shape, state, piece_of(slices, piece));
        alignas(64) std::uint8_t flags[kStreamsOfPiece] = {};
        if (shape.flag_bits > 0) {
            draw_numbers(state, shape.flag_max, flags);
            slice(flags, shape.flag_bits, out);
            out = out + shape.flag_bits;
        }
        for (int side = 0; side < shape.sides; ++side) {
            alignas(64) std::uint8_t numbers[kStreamsOfPiece];
            draw_numbers(state, shape.side_max, numbers);
            for (int k = 0; k < kStreamsOfPiece; ++k) {
                numbers[k] = numbers[k] < flags[k] ? numbers[k] : flags[k];
            }
            slice(numbers, shape.side_bits, out);
            out = out + shape.side_bits;
        }
        piece_of(&rng.a, piece)[0] = state[0];
        piece_of(&rng.b, piece)[0] = state[1];
    }
}

void draw_control(WideRng& rng, bool gaps, Control& control) {
    for (int piece = 0; piece < kPieces; ++piece) {
        Word state[2] = {piece_of(&rng.a, piece)[0], piece_of(&rng.b, piece)[0]};
        const Word eighth = next(state) & next(state) & next(state);
        Word valid = ~Word{};
        Word active = ~Word{};
        if (gaps) {
            valid = next(state) | next(state);
            active = ~(next(state) & next(state) & next(state) & next(state) & eighth);
        }
        piece_of(&control.clear, piece)[0] = gaps ? eighth ^ (next(state) & eighth) : eighth;
        piece_of(&control.valid, piece)[0] = valid;
        piece_of(&control.active, piece)[0] = active;
        piece_of(&rng.a, piece)[0] = state[0];
        piece_of(&rng.b, piece)[0] = state[1];
    }
}

void decode(const OperandShape& shape, const Slice* slices, void* values) {
    switch (shape.value) {
        case Width::half:
            decode_as(shape, slices, static_cast<std::int16_t*>(values));
            break;
        case Width::word:
            decode_as(shape, slices, static_cast<std::int32_t*>(values));
            break;
        case Width::twice:
            decode_as(shape, slices, static_cast<std::int64_t*>(values));
            break;
    }
}

void to_slices(const std::uint32_t* numbers, int bits, Slice* slices) {
    for (int piece = 0; piece < kPieces; ++piece) {
        alignas(64) std::uint32_t own[kStreamsOfPiece];
        for (int n = 0; n < kStreamsOfPiece; ++n) {
            own[n] = numbers[place_of(n, piece)];
        }
        slice(own, bits, piece_of(slices, piece));
    }
}

// What the accumulator becomes.
QRAZOR_INLINE void accumulate(const SumShape& shape, Word* term, int bits, const Control& control,
                              int piece, const In& before, const Out& after) {
    const Word active = piece_of(&control.active, piece)[0];
    const Word added = piece_of(&control.valid, piece)[0] & active;
    const Word kept = active & ~piece_of(&control.clear, piece)[0];
    const int used = shape.saturates ? bits : least(bits, shape.out_bits);
    for (int k = 0; k < used; ++k) {
        term[k] &= added;
    }
    Word held[kMostBits];
    for (int k = 0; k < shape.out_bits; ++k) {
        held[k] = before[k] & kept;
    }
    if (!shape.saturates) {
        add(held, shape.out_bits, term, used, shape.out_bits, after);
        return;
    }
    const int wide = most(used, shape.out_bits) + 1;
    Word exact[kMostBits];
    add(held, shape.out_bits, term, used, wide, exact);
    saturate(exact, wide, shape.out_bits, after);
}

void reference(const SumShape& shape, const OperandView& act, const OperandView& weight,
               const Control& control, const Slice* before, Slice* after) {
    for (int piece = 0; piece < kPieces; ++piece) {
        Word term[kMostBits];
        const int bits = term_of(shape, act, weight, piece, term);
        const Out out = piece_of(after, piece);
        if (shape.accumulates) {
            accumulate(shape, term, bits, control, piece, piece_of(before, piece), out);
            continue;
        }
        for (int k = 0; k < shape.out_bits; ++k) {
            out[k] = term[least(k, bits - 1)];
        }
    }
}

void take(const Control& control, Slice* on_way, int entries, Slice& taken) {
    for (int piece = 0; piece < kPieces; ++piece) {
        const Word active = piece_of(&control.active, piece)[0];
        for (int k = 0; k < entries; ++k) {
            piece_of(on_way, piece)[k] &= active;
        }
        piece_of(&taken, piece)[0] = piece_of(&control.valid, piece)[0] & active;
    }
}

bool differ(const Slice& valid, const Slice* got, const Slice* expected, int bits, Slice& wrong) {
    Word one{};
    for (int piece = 0; piece < kPieces; ++piece) {
        Word all{};
        for (int k = 0; k < bits; ++k) {
            all |= piece_of(got, piece)[k] ^ piece_of(expected, piece)[k];
        }
        all &= piece_of(&valid, piece)[0];
        piece_of(&wrong, piece)[0] |= all;
        one |= piece_of(&wrong, piece)[0];
    }
    std::uint64_t found = 0;
    for (int k = 0; k < kWidth / 8; ++k) {
        found |= one[k];
    }
    return found != 0;
}

}  // namespace

extern const Kernel QRAZOR_KERNEL;
const Kernel QRAZOR_KERNEL{draw, draw_control, decode, to_slices, reference, take, differ};

}  // namespace qrazor::tb
