// Compiled once for each QRAZOR_KERNEL (a name) with vector words of QRAZOR_WIDTH bytes, by the
// compiler options of that processor. So nothing here may be shared with other files: all functions
// are inlined, and none comes from the standard library.
#include "kernel_sums.h"

namespace qrazor::tb {
namespace {

// xorshift128+ (Vigna 2014), one generator in each 64 bits of a word: shifts and adds only, so it
// runs at the width of the processor.
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
    // byte * (last + 1) / 256: at most 255 * 256, which 16 bits hold. No division, and no
    // rejection, which streams side by side could not do.
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
    // Each `&` halves: 1 in 16 streams has all lanes at the largest magnitude, 1 in 4 one sign,
    // half any magnitude. Sums reach both of their ends within a few sets.
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
                // A side is never larger than its flag: the format knows no negative shift.
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
        // An eighth: sums of eight beats on average, so that many lengths come.
        const Word eighth = next(state) & next(state) & next(state);
        Word valid = ~Word{};
        Word active = ~Word{};
        if (gaps) {
            valid = next(state) | next(state);
            // Resets in 1 of 128 cycles, always where a clear could be: a circuit that takes one
            // for the other is found.
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
            // In an order that makes the transposition one of 8 x 8 bits: place_of().
            own[n] = numbers[place_of(n, piece)];
        }
        slice(own, bits, piece_of(slices, piece));
    }
}

// Numbers of type T, `stride` of them apart.
template <typename T>
QRAZOR_INLINE void numbers_as(const Slice* slices, int bits, int stride, T* numbers) {
    for (int piece = 0; piece < kPieces; ++piece) {
        alignas(64) T own[kStreamsOfPiece];
        unslice(piece_of(slices, piece), bits, own);
        for (int n = 0; n < kStreamsOfPiece; ++n) {
            numbers[place_of(n, piece) * stride] = own[n];
        }
    }
}

void to_numbers(const Slice* slices, int bits, std::size_t bytes, void* numbers) {
    switch (bytes) {
        case 1:
            return numbers_as(slices, bits, 1, static_cast<std::uint8_t*>(numbers));
        case 2:
            return numbers_as(slices, bits, 1, static_cast<std::uint16_t*>(numbers));
        case 4:
            return numbers_as(slices, bits, 1, static_cast<std::uint32_t*>(numbers));
        case 8:
            return numbers_as(slices, bits, 1, static_cast<std::uint64_t*>(numbers));
        default:
            break;
    }
    // Wider ports stand in words of 32 bits, the lowest first, as Verilator stores them.
    const auto words = static_cast<int>(bytes / 4);
    for (int word = 0; word < words; ++word) {
        numbers_as(slices + 32 * word, most(0, least(32, bits - 32 * word)), words,
                   static_cast<std::uint32_t*>(numbers) + word);
    }
}

// What the accumulator becomes.
QRAZOR_INLINE void accumulate(const SumShape& shape, Word* term, int bits, const Control& control,
                              int piece, const In& before, const Out& after) {
    const Word active = piece_of(&control.active, piece)[0];
    const Word added = piece_of(&control.valid, piece)[0] & active;
    const Word kept = active & ~piece_of(&control.clear, piece)[0];
    // Modulo 2^out_bits higher bits are of no matter; a saturating sum needs them all.
    const int used = shape.saturates ? bits : least(bits, shape.out_bits);
    for (int k = 0; k < used; ++k) {
        term[k] &= added;
    }
    // A copy: `after` may be what `before` is read from.
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
            // Sign-extended to the port.
            out[k] = term[least(k, bits - 1)];
        }
    }
}

void take(const Control& control, Slice* on_way, int entries, Slice& taken) {
    for (int piece = 0; piece < kPieces; ++piece) {
        const Word active = piece_of(&control.active, piece)[0];
        for (int k = 0; k < entries; ++k) {
            // A reset stops what is on its way in that stream alone.
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
        // Kept over calls: two outputs of one cycle are compared one after the other.
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

// A const at namespace scope has internal linkage without it.
extern const Kernel QRAZOR_KERNEL;
const Kernel QRAZOR_KERNEL{draw,       draw_control, decode, to_slices,
                           to_numbers, reference,    take,   differ};

}  // namespace qrazor::tb
