// Stage 2, the fast path: groups of integers to codes without branches in the loops. reference.cpp
// is what it is tested against.
#include "qrazor/model/razor.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "checks.h"

namespace qrazor::model {
namespace {

// |v|, saturated, without a branch: arithmetic shift makes the sign a mask.
inline std::uint32_t magnitude_of(std::int32_t value, std::int32_t base_max) {
    // The most negative value has no magnitude of B - 1 bits: it saturates.
    const std::int32_t clamped = std::max(value, -base_max);
    const std::int32_t mask = clamped >> 31;
    return static_cast<std::uint32_t>((clamped ^ mask) - mask);
}

struct Seen {
    std::uint32_t magnitudes = 0;  // or of all magnitudes
    std::uint32_t span = 0;        // or of v or ~v: a bit at B-1 or above is a value out of range
};

Seen scan(const std::int32_t* values, std::size_t count, std::int32_t base_max) {
    Seen seen;
    for (std::size_t i = 0; i < count; ++i) {
        seen.magnitudes |= magnitude_of(values[i], base_max);
        // v or ~v: -2^(B-1) is legal, and has no bit there.
        seen.span |= static_cast<std::uint32_t>(values[i] ^ (values[i] >> 31));
    }
    return seen;
}

int flag_of(std::uint32_t magnitudes, int salient) {
    return std::max(0, static_cast<int>(std::bit_width(magnitudes)) - (salient - 1));
}

// Codes of values that drop the same number of bits. What depends on `drop` alone is taken out of
// the loop, so that it has no branch and the compiler can vectorize it.
template <Rounding kRounding>
void encode(const std::int32_t* values, std::size_t count, int drop, const RazorFormat& format,
            Code* codes) {
    const auto base_max = static_cast<std::int32_t>(format.base_max());
    const auto code_max = static_cast<std::int32_t>(format.code_max());
    const std::uint32_t half = (std::uint32_t{1} << drop) >> 1;
    const std::uint32_t odd_mask = drop > 0 ? 1U : 0U;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t magnitude = magnitude_of(values[i], base_max);
        std::uint32_t rounder = 0;
        if constexpr (kRounding == Rounding::half_up) {
            rounder = half;
        } else if constexpr (kRounding == Rounding::half_even) {
            // Just below a half, and the half itself where the kept bits are odd: ties then go to
            // the even code. Nothing dropped, nothing added.
            rounder = half - odd_mask + ((magnitude >> drop) & odd_mask);
        }
        const auto rounded = static_cast<std::int32_t>((magnitude + rounder) >> drop);
        const std::int32_t code = std::min(rounded, code_max);
        const std::int32_t mask = values[i] >> 31;
        codes[i] = (code ^ mask) - mask;
    }
}

using Encode = void (*)(const std::int32_t*, std::size_t, int, const RazorFormat&, Code*);

Encode encoder(Rounding rounding) {
    switch (rounding) {
        case Rounding::half_even:
            return encode<Rounding::half_even>;
        case Rounding::truncate:
            return encode<Rounding::truncate>;
        case Rounding::half_up:
            break;
    }
    return encode<Rounding::half_up>;
}

// Writes group `index` of `row` from G values; `values` may lie in a padded copy.
void razor_group(const std::int32_t* values, std::size_t index, Encode encode, RazoredRow& row) {
    const RazorFormat& format = row.format;
    const auto group = static_cast<std::size_t>(format.group);
    const auto base_max = static_cast<std::int32_t>(format.base_max());
    const Seen seen = scan(values, group, base_max);
    if ((seen.span >> (format.base - 1)) != 0) {
        for (std::size_t i = 0; i < group; ++i) {
            check_base_value(values[i], index * group + i, format);
        }
    }
    const int flag = flag_of(seen.magnitudes, format.salient);
    row.flags[index] = static_cast<std::uint8_t>(flag);
    Code* codes = row.codes.data() + index * group;
    if (format.max_side == 0) {
        encode(values, group, flag, format, codes);
        return;
    }
    const auto size = static_cast<std::size_t>(format.subgroup_size());
    const auto subgroups = static_cast<std::size_t>(format.subgroups());
    for (std::size_t s = 0; s < subgroups; ++s) {
        const std::uint32_t own = scan(values + s * size, size, base_max).magnitudes;
        const int side = std::min(format.max_side, flag - flag_of(own, format.salient));
        row.sides[index * subgroups + s] = static_cast<std::uint8_t>(side);
        encode(values + s * size, size, flag - side, format, codes + s * size);
    }
}

}  // namespace

RazoredRow razor(std::span<const std::int32_t> values, const RazorFormat& format) {
    validate(format);
    const auto group = static_cast<std::size_t>(format.group);
    const std::size_t whole = values.size() / group;
    const std::size_t tail = values.size() % group;
    const std::size_t groups = whole + (tail != 0 ? 1 : 0);

    RazoredRow row;
    row.format = format;
    row.length = values.size();
    row.codes.resize(groups * group);
    row.flags.resize(groups);
    row.sides.resize(format.max_side > 0 ? groups * static_cast<std::size_t>(format.subgroups())
                                         : 0);
    const Encode encode = encoder(format.rounding);
    for (std::size_t g = 0; g < whole; ++g) {
        razor_group(values.data() + g * group, g, encode, row);
    }
    if (tail != 0) {
        // The largest group that there is.
        std::array<std::int32_t, 256> padded{};
        std::copy_n(values.data() + whole * group, tail, padded.begin());
        razor_group(padded.data(), whole, encode, row);
    }
    return row;
}

RazoredGroup RazoredRow::group(std::size_t index) const {
    const auto size = static_cast<std::size_t>(format.group);
    RazoredGroup result;
    result.flag = flags.at(index);
    const auto first = codes.begin() + static_cast<std::ptrdiff_t>(index * size);
    result.codes.assign(first, first + format.group);
    if (format.max_side > 0) {
        const auto count = static_cast<std::ptrdiff_t>(format.subgroups());
        const auto side = sides.begin() + static_cast<std::ptrdiff_t>(index) * count;
        result.sides.assign(side, side + count);
    }
    return result;
}

std::vector<std::int64_t> decode(const RazoredRow& row) {
    check_row(row, "row");
    // Without side shifts the whole group is one subgroup.
    const bool two_level = row.format.max_side > 0;
    const auto size =
        static_cast<std::size_t>(two_level ? row.format.subgroup_size() : row.format.group);
    const auto per_group = static_cast<std::size_t>(row.format.group) / size;
    std::vector<std::int64_t> values(row.codes.size());
    for (std::size_t s = 0; s < row.groups() * per_group; ++s) {
        const int shift = row.flags[s / per_group] - (two_level ? row.sides[s] : 0);
        for (std::size_t i = s * size; i < (s + 1) * size; ++i) {
            values[i] = std::int64_t{row.codes[i]} << shift;
        }
    }
    values.resize(row.length);
    return values;
}

}  // namespace qrazor::model
