// Compiled once for each QRAZOR_KERNEL (a name) with vectors of QRAZOR_WIDTH bytes, by the compiler
// options of that processor. So nothing here may be shared with other files: all functions are
// inlined, and none comes from the standard library.
//
// Floats decide where it is safe. With v = |x| / s, the quantized magnitude is q = floor(v + 1/2)
// but for ties, so every step of flag and code lies at a v that is known beforehand:
//   flag f          max(0, e - 2) where 2^e <= largest v + 1/2 < 2^(e+1)
//   half_up         c = floor(v / 2^f + 1/2 + h), h = 2^-f / 2, and 0 where f = 0
//   half_even       the same, but the even one of it and floor(v / 2^f + 1/2 - h)
//   truncate        c = floor(v / 2^f + 1/2 + h), h = 2^-f / 2 - 1/2
// For -v, floor(-v / 2^f + 1/2 - h) is -c. A group with a value too close to a step for floats, or
// with a NaN, is done again by ExactGroup: about one in 500, all ties among them. What saturates
// needs no care: flags are limited, and larger numbers give larger codes, to infinity.
#include "floats/kernel.h"
#include "floats/vectors.h"

namespace qrazor::model::floats {
namespace {

constexpr int kBlock = 1024;        // values done at a time: they stay in the nearest cache
constexpr int kSet = 4 * kWidth;    // values whose codes are stored at once
constexpr int kLeast = 128;         // a shorter block is filled up to a multiple of this
constexpr int kMostBytes = kBlock;  // that a block takes, with room behind it

// 1.5 * 2^23 + a number below 2^22 has the number in its lowest bits, and larger ones, as bits, are
// farther from it, on the same side. The 2 puts what is too close
// to a step at 0 to 3: the error of x / s, its product and the sum is below 1.5.
constexpr float kToBits = 12582912.0F + (1 << (kPoint - 1)) + 2;
constexpr int kTooClose = (1 << kPoint) - 4;

struct Block {
    alignas(64) std::int32_t largest[kBlock / 4 + kWidth];  // of subgroups: bits of a float
    alignas(64) std::int32_t drops[kBlock / 8 + kWidth];
    alignas(64) std::int32_t sides[kBlock / 8 + kWidth];
    alignas(64) std::int32_t factors[kBlock / 8 + kWidth];  // 2^kPoint / s / 2^drop
    alignas(64) std::int32_t halves[kBlock / 8 + kWidth];   // 2^kPoint * h
    alignas(64) std::int32_t doubts[kBlock / 8 + kWidth];   // subgroups for ExactGroup
    std::uint64_t codes[kBlock / 16];
    std::uint64_t headers[kBlock / 8];  // flag and sides of each group
    bool close[kBlock / kSet];          // sets for ExactGroup
    bool doubtful;                      // any of either
};

QRAZOR_INLINE int log2_of(int power) {
    return __builtin_ctz(static_cast<unsigned>(power));
}

// Two neighbours become one, by `join`, until `ratio` of them have.
template <typename Join>
QRAZOR_INLINE void fold(std::int32_t* numbers, int count, int ratio, Join join) {
    for (int size = 1; size < ratio; size *= 2) {
        for (int i = 0; i < count / (2 * size); i += kWidth) {
            const Ints a = load(numbers + 2 * i);
            const Ints b = load(numbers + 2 * i + kWidth);
            store(numbers + i, join(pick<even>(a, b), pick<odd>(a, b), size));
        }
    }
}

// One becomes `ratio` that are alike, until there are `count`.
QRAZOR_INLINE void unfold(std::int32_t* numbers, int count, int ratio) {
    for (int size = ratio; size > 1; size /= 2) {
        for (int i = (count / size - 1) / kWidth * kWidth; i >= 0; i -= kWidth) {
            const Ints a = load(numbers + i);
            store(numbers + 2 * i + kWidth, pick<upper_twice>(a, a));
            store(numbers + 2 * i, pick<lower_twice>(a, a));
        }
    }
}

QRAZOR_INLINE void measure(const float* values, int count, int subgroup, Block& block) {
    constexpr int kMagnitude = 0x7fffffff;
    for (int i = 0; i < count; i += kSet) {
        const auto magnitudes = [&](int k) { return load(values + i + k * kWidth) & kMagnitude; };
        store(block.largest + i / 4,
              largest_of_fours(magnitudes(0), magnitudes(1), magnitudes(2), magnitudes(3)));
    }
    fold(block.largest, count / 4, subgroup / 4,
         [](const Ints& a, const Ints& b, int) { return most(a, b); });
}

// Flags of the subgroups, as if they were groups.
QRAZOR_INLINE void find_flags(const Plan& plan, int subgroups, Block& block) {
    Ints any{};
    for (int i = 0; i < subgroups; i += kWidth) {
        const Floats v = floats(load(block.largest + i)) * plan.inverse;
        const Floats sum = v + 0.5F;
        const Ints close = (((bits(sum) + 8) & 0x7ffff0) == 0) & (sum > 7.0F);
        const Ints doubt = close | (v != v);        // NaN is the largest of its subgroup
        const Ints flag = (bits(sum) >> 23) - 129;  // 0 from 2^2 on
        store(block.drops + i, most(least(flag, Ints{} + (plan.base - 4)), Ints{}));
        store(block.doubts + i, doubt);
        any |= doubt;
    }
    for (int k = 0; k < kWidth; ++k) {
        block.doubtful |= any[k] != 0;
    }
}

// Sides, and what the subgroups drop in the end.
QRAZOR_INLINE void find_sides(const Plan& plan, int subgroups, Block& block) {
    for (int i = 0; i < subgroups; i += kWidth) {
        store(block.sides + i, load(block.drops + i));
    }
    fold(block.sides, subgroups, plan.subgroups,
         [](const Ints& a, const Ints& b, int) { return most(a, b); });
    for (int g = 0; g < subgroups / plan.subgroups; ++g) {
        block.headers[g] = static_cast<std::uint64_t>(block.sides[g]);
    }
    unfold(block.sides, subgroups, plan.subgroups);
    for (int i = 0; i < subgroups; i += kWidth) {
        const Ints flag = load(block.sides + i);
        const Ints side = least(flag - load(block.drops + i), Ints{} + plan.max_side);
        store(block.drops + i, flag - side);
        store(block.sides + i, side);
    }
}

QRAZOR_INLINE void find_headers(const Plan& plan, int groups, Block& block) {
    if (plan.max_side == 0) {
        for (int g = 0; g < groups; ++g) {
            block.headers[g] = static_cast<std::uint64_t>(block.drops[g]);
        }
        return;
    }
    find_sides(plan, groups * plan.subgroups, block);
    // Sides of up to four subgroups surely fit a number.
    const int together = plan.subgroups < 4 ? plan.subgroups : 4;
    fold(block.sides, groups * plan.subgroups, together,
         [&](const Ints& a, const Ints& b, int size) { return a | b << (size * plan.side_bits); });
    const int parts = plan.subgroups / together;
    for (int p = 0; p < parts; ++p) {
        const int place = plan.flag_bits + p * together * plan.side_bits;
        for (int g = 0; g < groups; ++g) {
            block.headers[g] |= static_cast<std::uint64_t>(block.sides[g * parts + p]) << place;
        }
    }
}

QRAZOR_INLINE void find_factors(const Plan& plan, int subgroups, Block& block) {
    const Floats factor = Floats{} + plan.inverse * (1 << kPoint);
    const Floats half = Floats{} + (1 << (kPoint - 1));
    for (int i = 0; i < subgroups; i += kWidth) {
        const Ints drop = load(block.drops + i);
        const Ints down = drop << 23;
        const Ints h = bits(half) - down;
        store(block.factors + i, bits(factor) - down);
        store(block.halves + i,
              plan.rounding == Rounding::truncate ? bits(floats(h) - half) : h & (drop > 0));
    }
}

// The number of the subgroup that lane by lane holds values `i` and on. Two of them meet in a
// vector of 16 values where kPairs.
template <bool kPairs>
QRAZOR_INLINE Ints spread(const std::int32_t* numbers, int i, int log2_subgroup) {
    const int s = i >> log2_subgroup;
    if constexpr (kPairs) {
        Ints first{};
        for (int k = 0; k < kWidth / 2; ++k) {
            first[k] = -1;
        }
        return first ? Ints{} + numbers[s] : Ints{} + numbers[s + 1];
    }
    return Ints{} + numbers[s];
}

template <Rounding kRounding, bool kPairs>
QRAZOR_INLINE void encode(const float* values, int count, int log2_subgroup, Block& block) {
    constexpr int kSign = -0x7fffffff - 1;
    bool any = false;
    for (int i = 0; i < count; i += kSet) {
        Ints numbers[8];
        for (int k = 0; k < 4; ++k) {
            const int place = i + k * kWidth;
            const Ints x = load(values + place);
            const Floats factor = floats(spread<kPairs>(block.factors, place, log2_subgroup));
            const Floats half =
                floats(spread<kPairs>(block.halves, place, log2_subgroup) ^ (x & kSign));
            numbers[k] = bits((floats(x) * factor + half) + kToBits);
            if constexpr (kRounding == Rounding::half_even) {
                numbers[4 + k] = bits((floats(x) * factor - half) + kToBits);
            }
        }
        constexpr int kNumbers = kRounding == Rounding::half_even ? 8 : 4;
        const bool close = any_clear(numbers, kNumbers, kTooClose);
        if constexpr (kRounding == Rounding::half_even) {
            for (int k = 0; k < 4; ++k) {
                numbers[k] = (numbers[k] & (1 << kPoint)) != 0 ? numbers[4 + k] : numbers[k];
            }
        }
        store_codes(numbers, reinterpret_cast<char*>(block.codes) + i / 2);
        block.close[i / kSet] = close;
        any |= close;
    }
    block.doubtful |= any;
}

template <Rounding kRounding>
QRAZOR_INLINE void encode(const Plan& plan, const float* values, int count, Block& block) {
    const int log2_subgroup = log2_of(plan.subgroup);
    if (plan.subgroup < kWidth) {
        encode<kRounding, true>(values, count, log2_subgroup, block);
    } else {
        encode<kRounding, false>(values, count, log2_subgroup, block);
    }
}

// Does group g again; returns the place of a NaN in it.
std::size_t mend(const Plan& plan, const float* values, int g, Block& block) {
    ExactGroup exact;
    const int first = g * plan.group;
    const std::size_t nan = exact.razor(plan, values + first, static_cast<std::size_t>(plan.group));
    if (nan != kNoNan) {
        return static_cast<std::size_t>(first) + nan;
    }
    block.headers[g] = exact.flag;
    for (int s = 0; plan.max_side > 0 && s < plan.subgroups; ++s) {
        block.headers[g] |= static_cast<std::uint64_t>(exact.sides[s])
                            << (plan.flag_bits + s * plan.side_bits);
    }
    for (int i = 0; i < plan.group; ++i) {
        std::uint64_t& word = block.codes[(first + i) / 16];
        const int place = (first + i) % 16 * 4;
        word = (word & ~(std::uint64_t{15} << place)) | std::uint64_t{exact.words[i]} << place;
    }
    return kNoNan;
}

std::size_t mend_all(const Plan& plan, const float* values, int groups, Block& block) {
    for (int g = 0; g < groups; ++g) {
        bool doubtful = false;
        for (int s = g * plan.subgroups; s < (g + 1) * plan.subgroups; ++s) {
            doubtful |= block.doubts[s] != 0;
        }
        const int first = g * plan.group;
        for (int i = first / kSet; i <= (first + plan.group - 1) / kSet; ++i) {
            doubtful |= block.close[i];
        }
        const std::size_t nan = doubtful ? mend(plan, values, g, block) : kNoNan;
        if (nan != kNoNan) {
            return nan;
        }
    }
    return kNoNan;
}

QRAZOR_INLINE void put(std::uint8_t* to, std::uint64_t word) {
    __builtin_memcpy(to, &word, sizeof(word));
}

// Headers and codes one after the other. Writes up to eight bytes of nothing behind them.
template <int kCodeWords>
QRAZOR_INLINE void write(unsigned header_bits, int groups, const Block& block, std::uint8_t* to) {
    std::uint64_t pending = 0;
    unsigned count = 0;  // of its bits: at most 7 between fields
    for (int g = 0; g < groups; ++g) {
        pending |= block.headers[g] << count;
        put(to, pending);
        count += header_bits;
        to += count / 8;
        pending >>= count / 8 * 8;
        count %= 8;
        if constexpr (kCodeWords == 0) {  // a group of 8
            pending |= (block.codes[g / 2] >> (g % 2 * 32) & 0xffffffff) << count;
            put(to, pending);
            to += 4;
            pending >>= 32;
        }
        for (int i = 0; i < kCodeWords; ++i) {
            const std::uint64_t word = block.codes[g * kCodeWords + i];
            put(to, pending | word << count);
            to += 8;
            pending = word >> 1 >> (63 - count);
        }
    }
    put(to, pending);
}

QRAZOR_INLINE void write(const Plan& plan, int groups, const Block& block, std::uint8_t* to) {
    const auto header_bits = static_cast<unsigned>(plan.header_bits());
    switch (plan.group) {
        case 8:
            return write<0>(header_bits, groups, block, to);
        case 16:
            return write<1>(header_bits, groups, block, to);
        case 32:
            return write<2>(header_bits, groups, block, to);
        case 64:
            return write<4>(header_bits, groups, block, to);
        default:
            return write<8>(header_bits, groups, block, to);
    }
}

// `count` values, a multiple of kLeast, into `groups` groups: those at the end may be left out.
std::size_t razor_block(const Plan& plan, const float* values, int count, int groups, Block& block,
                        std::uint8_t* to) {
    const int subgroups = count / plan.subgroup;
    block.doubtful = false;
    measure(values, count, plan.subgroup, block);
    find_flags(plan, subgroups, block);
    find_headers(plan, count / plan.group, block);
    find_factors(plan, subgroups, block);
    switch (plan.rounding) {
        case Rounding::half_up:
            encode<Rounding::half_up>(plan, values, count, block);
            break;
        case Rounding::half_even:
            encode<Rounding::half_even>(plan, values, count, block);
            break;
        case Rounding::truncate:
            encode<Rounding::truncate>(plan, values, count, block);
            break;
    }
    if (block.doubtful) {
        const std::size_t nan = mend_all(plan, values, groups, block);
        if (nan != kNoNan) {
            return nan;
        }
    }
    write(plan, groups, block, to);
    return kNoNan;
}

std::size_t razor(const Plan& plan, const float* values, std::size_t count, std::uint8_t* packed) {
    const auto group = static_cast<std::size_t>(plan.group);
    const auto group_bits = static_cast<std::size_t>(plan.group_bits());
    const auto bytes_of = [&](std::size_t n) {
        return ((n + group - 1) / group * group_bits + 7) / 8;
    };
    const std::uint8_t* const end = packed + bytes_of(count);
    Block block;
    __builtin_memset(&block, 0, sizeof(block));
    float filled[kBlock];
    std::uint8_t bytes[kMostBytes];

    for (std::size_t first = 0; first < count; first += kBlock) {
        const std::size_t left = count - first < kBlock ? count - first : kBlock;
        const std::size_t size = bytes_of(left);
        const float* from = values + first;
        std::size_t whole = left;
        if (left % kLeast != 0) {
            whole = (left + kLeast - 1) / kLeast * kLeast;
            __builtin_memcpy(filled, from, left * sizeof(float));
            __builtin_memset(filled + left, 0, (whole - left) * sizeof(float));
            from = filled;
        }
        const bool room = packed + size + 8 <= end;
        const std::size_t nan =
            razor_block(plan, from, static_cast<int>(whole),
                        static_cast<int>((left + group - 1) / group), block, room ? packed : bytes);
        if (nan != kNoNan) {
            return first + nan;
        }
        if (!room) {
            __builtin_memcpy(packed, bytes, size);
        }
        packed += size;
    }
    return kNoNan;
}

}  // namespace

extern const Kernel QRAZOR_KERNEL;
const Kernel QRAZOR_KERNEL{QRAZOR_KERNEL_NAME, razor};

}  // namespace qrazor::model::floats
