// Dot products of razored rows the way the hardware forms them: short sums of code products, one
// shift for all that share one. Exact; reference.cpp does the same the long way.
#include "qrazor/model/dot.h"

#include <algorithm>
#include <array>

#include "checks.h"
#include "qrazor/support/error.h"

namespace qrazor::model {
namespace {

// The products of up to 256 code pairs, in the narrowest type that holds them exactly: the narrow
// loops vectorize.
template <typename Sum>
Int128 sum_as(const Code* act, const Code* weight, std::size_t count) {
    Sum sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        sum += static_cast<Sum>(act[i]) * static_cast<Sum>(weight[i]);
    }
    return sum;
}

using SumOf = Int128 (*)(const Code*, const Code*, std::size_t);

// Magnitude bits of the sum of 256 products: (Ka-1) + (Kw-1) + 8.
SumOf summer(const RazorFormat& act, const RazorFormat& weight) {
    const int bits = act.salient - 1 + weight.salient - 1 + 8;
    if (bits < 32) {
        return sum_as<std::int32_t>;
    }
    return bits < 64 ? sum_as<std::int64_t> : sum_as<Int128>;
}

struct GroupView {
    const Code* codes;
    int flag;
    const std::uint8_t* sides;  // null where D = 0
};

// One sum and one shift per subgroup; without side shifts the group is one subgroup.
Int128 group_sum(const GroupView& act, const GroupView& weight, std::size_t group, std::size_t size,
                 SumOf sum_of) {
    const int shift = act.flag + weight.flag;
    Int128 total = 0;
    for (std::size_t s = 0; s * size < group; ++s) {
        const int side = (act.sides != nullptr ? act.sides[s] : 0) +
                         (weight.sides != nullptr ? weight.sides[s] : 0);
        // In Int128: two flags of 28 (bases of 32 bits) and a sum of 256 products need 71 bits.
        total += sum_of(act.codes + s * size, weight.codes + s * size, size) << (shift - side);
    }
    return total;
}

// Values that share a shift in both operands.
std::size_t shared_size(const RazorFormat& act, const RazorFormat& weight) {
    int size = act.group;
    for (const RazorFormat* format : {&act, &weight}) {
        if (format->max_side > 0) {
            size = format->subgroup_size();
        }
    }
    return static_cast<std::size_t>(size);
}

}  // namespace

Int128 sdr_fraction_factor(int fraction_bits, int act_fraction, int weight_fraction) {
    const int parts = 1 << fraction_bits;
    for (const int fraction : {act_fraction, weight_fraction}) {
        if (fraction < 0 || fraction >= parts) {
            throw Error("fraction = " + std::to_string(fraction) + ": must be 0 to " +
                        std::to_string(parts - 1));
        }
    }
    // (1 + k/2^F) of both sides in units of 2^-2F: whole numbers, so nothing is rounded.
    return static_cast<Int128>(parts + act_fraction) * (parts + weight_fraction);
}

Int128 sdr_multiply(Code act, int act_flag, Code weight, int weight_flag) {
    return (Int128{act} * weight) << (act_flag + weight_flag);
}

Int128 group_dot(const RazoredGroup& act, const RazorFormat& act_format, const RazoredGroup& weight,
                 const RazorFormat& weight_format) {
    validate(act_format);
    validate(weight_format);
    check_group(act, act_format, "act");
    check_group(weight, weight_format, "weight");
    check_alike(act_format, weight_format);
    std::array<std::uint8_t, 256> act_sides{};
    std::array<std::uint8_t, 256> weight_sides{};
    const auto narrow = [](int side) { return static_cast<std::uint8_t>(side); };
    std::transform(act.sides.begin(), act.sides.end(), act_sides.begin(), narrow);
    std::transform(weight.sides.begin(), weight.sides.end(), weight_sides.begin(), narrow);
    const GroupView a{act.codes.data(), act.flag,
                      act_format.max_side > 0 ? act_sides.data() : nullptr};
    const GroupView w{weight.codes.data(), weight.flag,
                      weight_format.max_side > 0 ? weight_sides.data() : nullptr};
    return group_sum(a, w, act.codes.size(), shared_size(act_format, weight_format),
                     summer(act_format, weight_format));
}

Int128 dot(const RazoredRow& act, const RazoredRow& weight) {
    check_row(act, "act");
    check_row(weight, "weight");
    check_alike(act, weight);
    const auto group = static_cast<std::size_t>(act.format.group);
    const std::size_t size = shared_size(act.format, weight.format);
    const auto sides_of = [&](const RazoredRow& row, std::size_t g) {
        const std::size_t subgroups = group / size;
        return row.format.max_side > 0 ? row.sides.data() + g * subgroups : nullptr;
    };
    const SumOf sum_of = summer(act.format, weight.format);
    Int128 total = 0;
    for (std::size_t g = 0; g < act.groups(); ++g) {
        const GroupView a{act.codes.data() + g * group, act.flags[g], sides_of(act, g)};
        const GroupView w{weight.codes.data() + g * group, weight.flags[g], sides_of(weight, g)};
        total += group_sum(a, w, group, size, sum_of);
    }
    return total;
}

Int128 int_dot(std::span<const std::int32_t> act, std::span<const std::int32_t> weight) {
    if (act.size() != weight.size()) {
        throw Error("weight.length = " + std::to_string(weight.size()) +
                    ": must be act.length = " + std::to_string(act.size()));
    }
    Int128 sum = 0;
    for (std::size_t i = 0; i < act.size(); ++i) {
        sum += std::int64_t{act[i]} * weight[i];
    }
    return sum;
}

}  // namespace qrazor::model
