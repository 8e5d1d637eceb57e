#include "kernel.h"

#include <algorithm>
#include <cstring>

#include "qrazor/tb/rng.h"

// Words of 512 bits go by pointer, never by value between functions, so their ABI is of no concern.
#pragma GCC diagnostic ignored "-Wpsabi"
#pragma GCC diagnostic ignored "-Wpedantic"

// Each entry below is compiled for the processors that differ most; the loader picks.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define QRAZOR_ENTRY __attribute__((target_clones("default", "avx2", "arch=skylake-avx512")))
#else
#define QRAZOR_ENTRY
#endif
#define QRAZOR_INLINE static inline __attribute__((always_inline))

namespace qrazor::tb {
namespace {

using Word = std::uint64_t __attribute__((vector_size(64)));
constexpr int kMostBits = 160;  // of a shifted sum

QRAZOR_INLINE Word* words(Slice* slices) {
    return reinterpret_cast<Word*>(slices);
}
QRAZOR_INLINE const Word* words(const Slice* slices) {
    return reinterpret_cast<const Word*>(slices);
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

// `bits` of 512 numbers into slices, eight at a time.
template <typename T>
QRAZOR_INLINE void slice(const T* numbers, int bits, Word* out) {
    constexpr int kCount = 64 / sizeof(T);
    using Numbers = typename Lanes<T, kCount>::Type;
    using Bytes = typename Lanes<std::uint8_t, kCount>::Type;
    for (int low = 0; low < bits; low += 8) {
        Word rows[8];
        auto* to = reinterpret_cast<Bytes*>(rows);
        for (int k = 0; k < 512 / kCount; ++k) {
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
QRAZOR_INLINE void unslice(const Word* in, int bits, T* numbers) {
    constexpr int kCount = 64 / sizeof(T);
    using Numbers = typename Lanes<T, kCount>::Type;
    using Bytes = typename Lanes<std::uint8_t, kCount>::Type;
    for (int low = 0; low < bits; low += 8) {
        Word rows[8];
        for (int k = 0; k < 8; ++k) {
            rows[k] = low + k < bits ? in[low + k] : Word{};
        }
        transpose(rows);
        const auto* from = reinterpret_cast<const Bytes*>(rows);
        for (int k = 0; k < 512 / kCount; ++k) {
            auto& to = *reinterpret_cast<Numbers*>(numbers + k * kCount);
            const Numbers part = __builtin_convertvector(from[k], Numbers) << low;
            to = low == 0 ? part : to | part;
        }
    }
}

template <typename T>
QRAZOR_INLINE void decode_as(const OperandShape& shape, const Word* slices, T* values) {
    using Numbers = typename Lanes<T, 64 / sizeof(T)>::Type;
    for (int lane = 0; lane < shape.lanes; ++lane) {
        T* lane_values = values + lane * 512;
        unslice(slices + lane * shape.width, shape.width, lane_values);
        auto* all = reinterpret_cast<Numbers*>(lane_values);
        const int top = static_cast<int>(sizeof(T) * 8) - shape.width;
        for (int k = 0; k < static_cast<int>(8 * sizeof(T)); ++k) {
            if (shape.sdr) {
                const Numbers sign = -((all[k] >> (shape.width - 1)) & 1);
                const Numbers magnitude = all[k] & static_cast<T>((T{1} << (shape.width - 1)) - 1);
                all[k] = (magnitude ^ sign) - sign;
            } else {
                all[k] = (all[k] << top) >> top;
            }
        }
    }
}

// Sums over lanes first .. last-1 of the products of 512 vectors.
template <typename Value, typename Sum>
QRAZOR_INLINE void products(const void* act, const void* weight, int first, int last, Sum* sums) {
    constexpr int kCount = 64 / sizeof(Sum);
    using Values = typename Lanes<Value, kCount>::Type;
    using Sums = typename Lanes<Sum, kCount>::Type;
    for (int k = 0; k < 512; k += kCount) {
        Sums sum{};
        for (int lane = first; lane < last; ++lane) {
            const auto at = [&](const void* values) {
                const Value* from = static_cast<const Value*>(values) + lane * 512 + k;
                return __builtin_convertvector(*reinterpret_cast<const Values*>(from), Sums);
            };
            sum += at(act) * at(weight);
        }
        *reinterpret_cast<Sums*>(sums + k) = sum;
    }
}

template <typename Value, typename Sum>
QRAZOR_INLINE void sliced_products(const OperandView& act, const OperandView& weight, int part,
                                   const SumShape& shape, Word* out) {
    alignas(64) Sum sums[512];
    const int lanes = act.shape->lanes / shape.parts;
    products<Value, Sum>(act.values, weight.values, part * lanes, (part + 1) * lanes, sums);
    slice(sums, shape.part_bits, out);
}

// The low `bits` bits of a + b, both sign-extended.
QRAZOR_INLINE void add(const Word* a, int a_bits, const Word* b, int b_bits, int bits, Word* sum) {
    Word carry{};
    for (int k = 0; k < bits; ++k) {
        const Word x = a[std::min(k, a_bits - 1)];
        const Word y = b[std::min(k, b_bits - 1)];
        sum[k] = x ^ y ^ carry;
        carry = (x & y) | (carry & (x | y));
    }
}

// The shift of a part: both flags, less the side shifts of the part. Never negative.
QRAZOR_INLINE int shift_of(const OperandView& act, const OperandView& weight, int part,
                           Word* shift) {
    constexpr int kBits = 7;  // 28 + 28 at most
    for (int k = 0; k < kBits; ++k) {
        shift[k] = Word{};
    }
    for (const OperandView* operand : {&act, &weight}) {
        const OperandShape& shape = *operand->shape;
        const Word* flag = words(operand->slices) + shape.lane_slices();
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
        const Word* side = flag + shape.flag_bits + part * shape.side_bits;
        Word borrow{};
        for (int k = 0; k < kBits; ++k) {
            const Word y = k < shape.side_bits ? side[k] : Word{};
            const Word x = shift[k];
            shift[k] = x ^ y ^ borrow;
            borrow = (~x & (y | borrow)) | (y & borrow);
        }
    }
    return kBits;
}

// Shifts `bits` bits left in place, by 0 .. most; returns how many they are then.
QRAZOR_INLINE int shift_left(Word* x, int bits, const Word* shift, int most) {
    const int last = bits + most;
    for (int stage = 0; (1 << stage) <= most; ++stage) {
        const int by = 1 << stage;
        const int wide = std::min(bits + by, last);
        for (int k = wide - 1; k >= 0; --k) {
            const Word moved = k >= by ? x[std::min(k - by, bits - 1)] : Word{};
            x[k] = select(shift[stage], moved, x[std::min(k, bits - 1)]);
        }
        bits = wide;
    }
    return bits;
}

// What one beat adds. Returns its bits.
QRAZOR_INLINE int term_of(const SumShape& shape, const OperandView& act, const OperandView& weight,
                          Word* term) {
    int bits = 0;
    for (int part = 0; part < shape.parts; ++part) {
        Word x[kMostBits];
        switch (std::max(act.shape->value, weight.shape->value)) {
            case Width::byte:
                sliced_products<std::int8_t, std::int16_t>(act, weight, part, shape, x);
                break;
            case Width::half:
                sliced_products<std::int16_t, std::int32_t>(act, weight, part, shape, x);
                break;
            case Width::word:
                sliced_products<std::int32_t, std::int64_t>(act, weight, part, shape, x);
                break;
        }
        int x_bits = shape.part_bits;
        if (shape.shift_max > 0) {
            Word shift[8];
            shift_of(act, weight, part, shift);
            x_bits = shift_left(x, x_bits, shift, shape.shift_max);
        }
        if (part == 0) {
            std::copy_n(x, x_bits, term);
            bits = x_bits;
        } else {
            const int wide = std::min(bits + 1, shape.term_bits);
            Word sum[kMostBits];
            add(term, bits, x, x_bits, wide, sum);
            std::copy_n(sum, wide, term);
            bits = wide;
        }
    }
    return bits;
}

// Beyond out_bits, an exact sum of `bits` bits becomes the end of the range that it passed.
QRAZOR_INLINE void saturate(const Word* exact, int bits, int out_bits, Word* out) {
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

// 512 numbers of 0 .. most (at most 255), evenly but for 1 in 256.
QRAZOR_INLINE void draw_numbers(Word* state, int most, std::uint8_t* numbers) {
    using Bytes = Lanes<std::uint8_t, 32>::Type;
    using Halves = Lanes<std::uint16_t, 32>::Type;
    const Halves scale = Halves{} + static_cast<std::uint16_t>(most + 1);
    for (int k = 0; k < 8; ++k) {
        const Word random = next(state);
        const auto* bytes = reinterpret_cast<const Bytes*>(&random);
        for (int half = 0; half < 2; ++half) {
            const Halves wide = __builtin_convertvector(bytes[half], Halves);
            const Halves scaled = (wide * scale) >> 8;
            reinterpret_cast<Bytes*>(numbers)[2 * k + half] =
                __builtin_convertvector(scaled, Bytes);
        }
    }
}

}  // namespace

WideRng::WideRng(std::uint64_t seed) {
    Rng rng(seed);
    for (Slice* part : {&a, &b}) {
        for (std::uint64_t& word : part->words) {
            word = rng.next();
        }
    }
}

QRAZOR_ENTRY
void draw(const OperandShape& shape, WideRng& rng, Slice* slices) {
    Word state[2] = {*words(&rng.a), *words(&rng.b)};
    Word* out = words(slices);
    // Of a vector: all lanes at the largest magnitude, all of one sign, all of any magnitude.
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
        out += shape.width;
    }
    alignas(64) std::uint8_t flags[512] = {};
    if (shape.flag_bits > 0) {
        draw_numbers(state, shape.flag_max, flags);
        slice(flags, shape.flag_bits, out);
        out += shape.flag_bits;
    }
    for (int side = 0; side < shape.sides; ++side) {
        alignas(64) std::uint8_t numbers[512];
        draw_numbers(state, shape.side_max, numbers);
        for (int k = 0; k < 512; ++k) {
            numbers[k] = std::min(numbers[k], flags[k]);
        }
        slice(numbers, shape.side_bits, out);
        out += shape.side_bits;
    }
    *words(&rng.a) = state[0];
    *words(&rng.b) = state[1];
}

QRAZOR_ENTRY
void draw_control(WideRng& rng, bool gaps, Control& control) {
    Word state[2] = {*words(&rng.a), *words(&rng.b)};
    const Word rare = next(state) & next(state) & next(state);
    *words(&control.clear) = rare;
    *words(&control.valid) = ~Word{};
    *words(&control.active) = ~Word{};
    if (gaps) {
        *words(&control.valid) = next(state) | next(state);
        *words(&control.active) = ~(rare & next(state) & next(state) & next(state) & next(state));
        *words(&control.clear) = next(state) & next(state) & next(state);
    }
    *words(&rng.a) = state[0];
    *words(&rng.b) = state[1];
}

QRAZOR_ENTRY
void decode(const OperandShape& shape, const Slice* slices, void* values) {
    switch (shape.value) {
        case Width::byte:
            decode_as(shape, words(slices), static_cast<std::int8_t*>(values));
            break;
        case Width::half:
            decode_as(shape, words(slices), static_cast<std::int16_t*>(values));
            break;
        case Width::word:
            decode_as(shape, words(slices), static_cast<std::int32_t*>(values));
            break;
    }
}

QRAZOR_ENTRY
void to_slices(const std::uint32_t* numbers, int bits, Slice* slices) {
    slice(numbers, bits, words(slices));
}

QRAZOR_ENTRY
void reference(const SumShape& shape, const OperandView& act, const OperandView& weight,
               const Control& control, const Slice* before, Slice* after) {
    Word term[kMostBits];
    const int bits = term_of(shape, act, weight, term);
    Word* out = words(after);
    if (!shape.accumulates) {
        for (int k = 0; k < shape.out_bits; ++k) {
            out[k] = term[std::min(k, bits - 1)];
        }
        return;
    }
    const Word active = *words(&control.active);
    const Word added = *words(&control.valid) & active;
    const Word kept = active & ~*words(&control.clear);
    const int used = shape.saturates ? bits : std::min(bits, shape.out_bits);
    for (int k = 0; k < used; ++k) {
        term[k] &= added;
    }
    Word sum[kMostBits];
    for (int k = 0; k < shape.out_bits; ++k) {
        sum[k] = words(before)[k] & kept;
    }
    if (!shape.saturates) {
        add(sum, shape.out_bits, term, used, shape.out_bits, out);
        return;
    }
    const int wide = std::max(used, shape.out_bits) + 1;
    Word exact[kMostBits];
    add(sum, shape.out_bits, term, used, wide, exact);
    saturate(exact, wide, shape.out_bits, out);
}

QRAZOR_ENTRY
Slice differences(const Slice& valid, const Slice* got, const Slice* expected, int bits) {
    Word all{};
    for (int k = 0; k < bits; ++k) {
        all |= words(got)[k] ^ words(expected)[k];
    }
    Slice result;
    *words(&result) = all & *words(&valid);
    return result;
}

}  // namespace qrazor::tb
