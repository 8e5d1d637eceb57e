// The exact way for groups that the kernels' floats cannot decide, and for formats that they do not
// know. By doubles, as quantize.cpp has it.
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "floats/kernel.h"
#include "qrazor/model/widths.h"

namespace qrazor::model::floats {
namespace {

std::uint32_t needed_flag(std::uint32_t magnitudes, int salient) {
    return static_cast<std::uint32_t>(
        std::max(0, static_cast<int>(std::bit_width(magnitudes)) - (salient - 1)));
}

std::uint32_t rounder_of(Rounding rounding, std::uint32_t magnitude, std::uint32_t drop) {
    if (drop == 0 || rounding == Rounding::truncate) {
        return 0;
    }
    const std::uint32_t half = std::uint32_t{1} << (drop - 1);
    return rounding == Rounding::half_up ? half : half - 1 + ((magnitude >> drop) & 1U);
}

// Fields of up to 32 bits, first field in the lowest bits of the first byte.
struct BitSink {
    std::uint8_t* next;
    std::uint64_t pending = 0;
    int count = 0;

    void put(std::uint32_t field, int width) {
        pending |= std::uint64_t{field} << count;
        for (count += width; count >= 8; count -= 8) {
            *next++ = static_cast<std::uint8_t>(pending);
            pending >>= 8;
        }
    }
    void finish() {
        if (count > 0) {
            *next = static_cast<std::uint8_t>(pending);
        }
    }
};

}  // namespace

Plan::Plan(const RazorFormat& format, double stage1_scale)
    : base(format.base),
      salient(format.salient),
      group(format.group),
      subgroup(format.max_side > 0 ? format.subgroup_size() : format.group),
      subgroups(group / subgroup),
      max_side(format.max_side),
      flag_bits(flag_width(format.base, format.salient)),
      side_bits(side_width(format.max_side)),
      rounding(format.rounding),
      scale(stage1_scale),
      inverse(static_cast<float>(
          // A tiny scale's inverse is no float: fast() then says no.
          std::min(1.0 / stage1_scale, double{std::numeric_limits<float>::max()}))) {}

bool Plan::fast() const {
    const auto power = [](int n) { return std::has_single_bit(static_cast<unsigned>(n)); };
    // Codes are put together as words and stored as bytes.
    constexpr bool kLittle = std::endian::native == std::endian::little;
    // The inverse times 2^17 and divided by 2^flag stays a normal float.
    return kLittle && salient == 4 && group >= 8 && group <= 128 && power(group) && subgroup >= 8 &&
           power(subgroup) && header_bits() <= 56 && inverse > 0x1p-64F && inverse < 0x1p64F;
}

std::size_t ExactGroup::razor(const Plan& plan, const float* values, std::size_t count) {
    // As in quantize.cpp: 1.5 * 2^52 leaves no fraction bits, rounded half to even.
    constexpr double kShift = 6755399441055744.0;
    const auto limit = static_cast<double>((std::int64_t{1} << (plan.base - 1)) - 1);
    const auto group = static_cast<std::size_t>(plan.group);
    const auto size = static_cast<std::size_t>(plan.subgroup);
    std::int32_t quantized[256];
    bool nan = false;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = static_cast<double>(values[i]) / plan.scale;
        nan |= x != x;
        const double clamped = std::min(std::max(-limit, x), limit);
        quantized[i] = static_cast<std::int32_t>((clamped + kShift) - kShift);
    }
    if (nan) {
        return static_cast<std::size_t>(
            std::find_if(values, values + count, [](float x) { return std::isnan(x); }) - values);
    }
    std::fill(quantized + count, quantized + group, 0);

    std::uint32_t own[256];  // flags of the subgroups
    flag = 0;
    for (std::size_t s = 0; s < group / size; ++s) {
        std::uint32_t magnitudes = 0;
        for (std::size_t i = s * size; i < (s + 1) * size; ++i) {
            words[i] = static_cast<std::uint32_t>(std::abs(quantized[i]));
            magnitudes |= words[i];
        }
        own[s] = needed_flag(magnitudes, plan.salient);
        flag = std::max(flag, own[s]);
    }
    const std::uint32_t code_max = (std::uint32_t{1} << (plan.salient - 1)) - 1;
    for (std::size_t s = 0; s < group / size; ++s) {
        const std::uint32_t side =
            std::min(static_cast<std::uint32_t>(plan.max_side), flag - own[s]);
        const std::uint32_t drop = flag - side;
        sides[s] = static_cast<std::uint8_t>(side);
        for (std::size_t i = s * size; i < (s + 1) * size; ++i) {
            const std::uint32_t rounded =
                (words[i] + rounder_of(plan.rounding, words[i], drop)) >> drop;
            const std::uint32_t sign = quantized[i] < 0 && rounded != 0 ? code_max + 1 : 0;
            words[i] = std::min(rounded, code_max) | sign;
        }
    }
    return kNoNan;
}

std::size_t razor_any(const Plan& plan, const float* values, std::size_t count,
                      std::uint8_t* packed) {
    BitSink writer{packed};
    ExactGroup exact;
    const auto group = static_cast<std::size_t>(plan.group);
    for (std::size_t first = 0; first < count; first += group) {
        const std::size_t nan = exact.razor(plan, values + first, std::min(group, count - first));
        if (nan != kNoNan) {
            return first + nan;
        }
        writer.put(exact.flag, plan.flag_bits);
        for (int s = 0; plan.max_side > 0 && s < plan.subgroups; ++s) {
            writer.put(exact.sides[s], plan.side_bits);
        }
        for (std::size_t i = 0; i < group; ++i) {
            writer.put(exact.words[i], plan.salient);
        }
    }
    writer.finish();
    return kNoNan;
}

}  // namespace qrazor::model::floats
