// The plain reference: read it beside docs/number-format.md. It shares no arithmetic with the fast
// path, so that a mistake in one shows against the other.
#include <algorithm>
#include <string>
#include <vector>

#include "checks.h"
#include "qrazor/model/dot.h"
#include "qrazor/model/razor.h"
#include "qrazor/support/error.h"

namespace qrazor::model::reference {
namespace {

// Index of the leading one of `bits`; -1 where there is none.
int leading_one(std::int64_t bits) {
    int index = -1;
    while (bits != 0) {
        bits /= 2;
        ++index;
    }
    return index;
}

int flag_of(const std::vector<std::int64_t>& magnitudes, int salient) {
    std::int64_t seen = 0;
    for (const std::int64_t magnitude : magnitudes) {
        seen |= magnitude;
    }
    return std::max(0, leading_one(seen) - (salient - 2));
}

std::int64_t drop_bits(std::int64_t magnitude, int drop, Rounding rounding) {
    const std::int64_t unit = std::int64_t{1} << drop;
    const std::int64_t kept = magnitude / unit;
    const std::int64_t rest = magnitude % unit;
    bool up = false;
    switch (rounding) {
        case Rounding::half_up:
            up = rest * 2 >= unit;
            break;
        case Rounding::half_even:
            up = rest * 2 > unit || (rest * 2 == unit && kept % 2 == 1);
            break;
        case Rounding::truncate:
            break;
    }
    return up ? kept + 1 : kept;
}

}  // namespace

RazoredGroup razor(std::span<const std::int32_t> values, const RazorFormat& format) {
    validate(format);
    if (values.size() > static_cast<std::size_t>(format.group)) {
        throw Error("values = " + std::to_string(values.size()) +
                    ": must be at most group = " + std::to_string(format.group));
    }

    // 1. Sign-magnitude, saturated, padded with zeros.
    std::vector<std::int64_t> magnitude(static_cast<std::size_t>(format.group), 0);
    std::vector<bool> negative(magnitude.size(), false);
    for (std::size_t i = 0; i < values.size(); ++i) {
        check_base_value(values[i], i, format);
        negative[i] = values[i] < 0;
        magnitude[i] = negative[i] ? -std::int64_t{values[i]} : std::int64_t{values[i]};
        magnitude[i] = std::min(magnitude[i], format.base_max());
    }

    // 2. and 3. The flag: how many low bits the largest value makes the whole group drop.
    RazoredGroup result;
    result.flag = flag_of(magnitude, format.salient);

    const auto subgroup = static_cast<std::size_t>(format.subgroup_size());
    for (std::size_t first = 0; first < magnitude.size(); first += subgroup) {
        const std::size_t end = first + subgroup;

        // Two-level: a subgroup of small values drops up to D bits less.
        int side = 0;
        if (format.max_side > 0) {
            const std::vector<std::int64_t> own(
                magnitude.begin() + static_cast<std::ptrdiff_t>(first),
                magnitude.begin() + static_cast<std::ptrdiff_t>(end));
            side = std::min(format.max_side, result.flag - flag_of(own, format.salient));
            result.sides.push_back(side);
        }

        // 4. and 5. The code: rounded, never carried out of its K-1 bits; zero has no sign.
        for (std::size_t i = first; i < end; ++i) {
            const std::int64_t rounded =
                drop_bits(magnitude[i], result.flag - side, format.rounding);
            const auto code = static_cast<Code>(std::min(rounded, format.code_max()));
            result.codes.push_back(negative[i] ? -code : code);
        }
    }
    return result;
}

std::vector<std::int64_t> decode(const RazoredGroup& group, const RazorFormat& format) {
    validate(format);
    check_group(group, format, "group");
    std::vector<std::int64_t> values;
    for (std::size_t i = 0; i < group.codes.size(); ++i) {
        const std::size_t sub = i / static_cast<std::size_t>(format.subgroup_size());
        const int side = format.max_side > 0 ? group.sides[sub] : 0;
        std::int64_t value = group.codes[i];
        for (int shift = 0; shift < group.flag - side; ++shift) {
            value *= 2;
        }
        values.push_back(value);
    }
    return values;
}

Int128 dot(const RazoredRow& act, const RazoredRow& weight) {
    check_row(act, "act");
    check_row(weight, "weight");
    check_alike(act, weight);
    Int128 sum = 0;
    for (std::size_t g = 0; g < act.groups(); ++g) {
        const std::vector<std::int64_t> a = decode(act.group(g), act.format);
        const std::vector<std::int64_t> w = decode(weight.group(g), weight.format);
        for (std::size_t i = 0; i < a.size(); ++i) {
            sum += Int128{a[i]} * w[i];
        }
    }
    return sum;
}

}  // namespace qrazor::model::reference
