// Dot products without decompression against decoding first, and the widths that hardware takes
// from them.
#include <qrazor_catch.h>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include "qrazor/model/dot.h"
#include "qrazor/model/widths.h"
#include "qrazor/support/error.h"
#include "random.h"

namespace Catch {
template <>
struct StringMaker<qrazor::Int128> {
    static std::string convert(qrazor::Int128 value) { return qrazor::to_string(value); }
};
}  // namespace Catch

namespace qrazor::model {
namespace {

using testing::Random;
using Values = std::vector<std::int32_t>;

// A second operand that is grouped like the first but has its own base, K, rounding and D.
RazorFormat partner(Random& random, const RazorFormat& format) {
    RazorFormat other = random.format();
    other.group = format.group;
    other.subgroup = format.subgroup;
    return other;
}

Int128 most(int width) {  // largest value of a signed integer
    return (Int128{1} << (width - 1)) - 1;
}

bool fits(Int128 value, int width) {
    return value <= most(width) && value >= -most(width) - 1;
}

RazoredRow all_at(std::int32_t value, const RazorFormat& format) {
    return razor(Values(static_cast<std::size_t>(format.group), value), format);
}

}  // namespace

TEST_CASE("dot equals decode and multiply") {
    Random random(30);
    for (int round = 0; round < 1500; ++round) {
        const RazorFormat act = random.format();
        const RazorFormat weight = partner(random, act);
        const int length = 2 * act.group + random.below(50);
        const RazoredRow a = razor(random.values(length, act), act);
        const RazoredRow w = razor(random.values(length, weight), weight);
        INFO("round " << round << " K=" << act.salient << "," << weight.salient
                      << " D=" << act.max_side << "," << weight.max_side);
        const Int128 got = dot(a, w);
        REQUIRE(got == reference::dot(a, w));

        Int128 groups = 0;
        for (std::size_t g = 0; g < a.groups(); ++g) {
            groups += group_dot(a.group(g), act, w.group(g), weight);
        }
        REQUIRE(groups == got);

        // A shift per product, as the MAC does it, is the same number.
        if (act.max_side == 0 && weight.max_side == 0) {
            Int128 products = 0;
            for (std::size_t i = 0; i < a.codes.size(); ++i) {
                const std::size_t g = i / static_cast<std::size_t>(act.group);
                products += sdr_multiply(a.codes[i], a.flags[g], w.codes[i], w.flags[g]);
            }
            REQUIRE(products == got);
        }
    }
}

TEST_CASE("dot keeps every bit of the widest operands") {
    for (const int salient : {2, 4, 12, 13, 28, 29, 32}) {
        RazorFormat format;
        format.base = 32;
        format.salient = salient;
        format.group = 256;
        const std::int32_t low = std::numeric_limits<std::int32_t>::min();
        const RazoredRow a = all_at(low, format);
        const Int128 each = (Int128{format.code_max()} << (32 - salient)) *
                            (Int128{format.code_max()} << (32 - salient));
        INFO("salient " << salient);
        CHECK(dot(a, a) == 256 * each);
        CHECK(dot(a, all_at(std::numeric_limits<std::int32_t>::max(), format)) == -256 * each);
    }
}

TEST_CASE("operands that are not grouped alike are refused") {
    RazorFormat act;
    RazorFormat weight;
    weight.group = 8;
    CHECK_THROWS_WITH(dot(razor(Values(16, 1), act), razor(Values(16, 1), weight)),
                      "weight.group = 8: must be act.group = 16");
    weight.group = 16;
    CHECK_THROWS_WITH(dot(razor(Values(16, 1), act), razor(Values(15, 1), weight)),
                      "weight.length = 15: must be act.length = 16");
    act.max_side = weight.max_side = 1;
    act.subgroup = 8;
    weight.subgroup = 4;
    const RazoredRow a = razor(Values(16, 1), act);
    const RazoredRow w = razor(Values(16, 1), weight);
    CHECK_THROWS_WITH(dot(a, w), "weight.subgroup = 4: must be act.subgroup = 8");
    CHECK_THROWS_AS(reference::dot(a, w), Error);
    CHECK_THROWS_AS(group_dot(a.group(0), act, w.group(0), weight), Error);
    weight.max_side = 0;  // without side shifts the subgroup means nothing
    CHECK(dot(a, razor(Values(16, 1), weight)) == 16);

    RazoredRow damaged = a;
    damaged.sides.pop_back();
    CHECK_THROWS_WITH(dot(damaged, a), "act.sides holds 1 elements: must be 2");
    damaged = a;
    damaged.flags[0] = 13;
    CHECK_THROWS_WITH(dot(a, damaged), "weight.flag = 13: must be 0 to 12");
    damaged = a;
    damaged.sides[0] = 1;  // the flag is 0
    CHECK_THROWS_WITH(dot(a, damaged), "weight.side = 1: must be 0 to 0");
    CHECK_THROWS_AS(decode(damaged), Error);
}

TEST_CASE("worst cases fit the widths and need them") {
    // Tight for K >= 3 and a power of two of terms: 9/16 of the range, or more, is used.
    for (const int act_base : {4, 8, 12, 16, 32}) {
        for (const int weight_base : {4, 8, 16}) {
            for (int salient = 2; salient <= std::min({8, act_base, weight_base}); ++salient) {
                for (const int group : {1, 2, 16, 64, 256}) {
                    RazorFormat act;
                    act.base = act_base;
                    act.salient = salient;
                    act.group = group;
                    RazorFormat weight = act;
                    weight.base = weight_base;
                    const auto act_low = static_cast<std::int32_t>(-act.base_max() - 1);
                    const auto act_high = static_cast<std::int32_t>(act.base_max());
                    const auto weight_low = static_cast<std::int32_t>(-weight.base_max() - 1);
                    INFO("A=" << act_base << " W=" << weight_base << " K=" << salient
                              << " G=" << group);
                    const RazoredRow w = all_at(weight_low, weight);
                    const Int128 high = dot(all_at(act_low, act), w);
                    const Int128 low = dot(all_at(act_high, act), w);
                    REQUIRE(low == -high);
                    const int product = sdr_product_width(act_base, weight_base, salient);
                    REQUIRE(fits(high / group, product));
                    const auto terms = static_cast<std::uint64_t>(group);
                    const int width = sdr_accumulator_width(act_base, weight_base, salient, terms);
                    REQUIRE(width == sdr_beat_width(act_base, weight_base, salient, group));
                    REQUIRE(fits(high, width));
                    REQUIRE(fits(low, width));
                    Accumulator enough(width, Overflow::wrap);
                    enough.add(high);
                    REQUIRE_FALSE(enough.overflowed());
                    if (salient >= 3) {
                        REQUIRE_FALSE(fits(high / group, product - 1));
                        Accumulator narrow(width - 1, Overflow::wrap);
                        narrow.add(high);
                        REQUIRE(narrow.overflowed());
                        REQUIRE(narrow.value() != high);
                    }
                }
            }
        }
    }
}

TEST_CASE("two-level sums fit their width") {
    // Largest unshifted sum: every subgroup at the largest side difference.
    for (const int max_side : {0, 1, 3}) {
        const Int128 code = 7;
        const Int128 sum = (16 * code * code) << (2 * max_side);
        const int width = sdr_two_level_sum_width(4, 16, max_side);
        CHECK(fits(sum, width));
        CHECK_FALSE(fits(sum, width - 1));
    }
}

TEST_CASE("the baseline needs its last bit for the most negative operands") {
    for (const auto& [act, weight] : {std::pair{4, 4}, {8, 8}, {16, 8}, {12, 6}, {32, 32}}) {
        for (const std::size_t terms : {1U, 4U, 16U}) {
            const auto a = static_cast<std::int32_t>(-(std::int64_t{1} << (act - 1)));
            const auto w = static_cast<std::int32_t>(-(std::int64_t{1} << (weight - 1)));
            const Int128 high = int_dot(Values(terms, a), Values(terms, w));
            const int width = int_sum_width(act, weight, terms);
            CHECK(fits(high, width));
            CHECK_FALSE(fits(high, width - 1));
            CHECK(fits(int_dot(Values(terms, a), Values(terms, -(w + 1))), width - 1));
        }
    }
    CHECK(int_sum_width(4, 4, 4) == 10);
    CHECK(int_dot(Values{3, -4}, Values{-5, 6}) == -39);
    CHECK(int_dot(Values{}, Values{}) == 0);
    CHECK_THROWS_WITH(int_dot(Values{1}, Values{}), "weight.length = 0: must be act.length = 1");
}

TEST_CASE("widths") {
    CHECK(ceil_log2(1) == 0);
    CHECK(ceil_log2(2) == 1);
    CHECK(ceil_log2(3) == 2);
    CHECK(ceil_log2(std::uint64_t{1} << 63) == 63);
    CHECK(ceil_log2(~std::uint64_t{0}) == 64);
    CHECK(flag_width(8, 4) == 3);
    CHECK(flag_width(16, 4) == 4);
    CHECK(flag_width(8, 8) == 0);
    CHECK(side_width(0) == 0);
    CHECK(side_width(1) == 1);
    CHECK(side_width(2) == 2);
    CHECK(side_width(3) == 2);
    CHECK(port_width(0) == 1);
    CHECK(sdr_product_width(16, 8, 4) == 23);
    CHECK(sdr_beat_width(16, 8, 4, 16) == 27);
    CHECK(sdr_fraction_growth(4, 0, 2) == 0);
    CHECK(sdr_fraction_growth(4, 1, 1) == 2);  // 49 * 3 = 147 < 2^(6 + 2)
    CHECK(sdr_fraction_growth(4, 1, 2) == 3);  // 49 * 9 = 441 < 2^(6 + 3)
    CHECK(sdr_fraction_growth(4, 2, 2) == 6);
    CHECK(sdr_fraction_growth(2, 1, 1) == 1);  // 3 < 2^2
    CHECK(sdr_fraction_growth(8, 1, 2) == 4);  // 127^2 * 9 is more than 2^(14 + 3)
}

TEST_CASE("the accumulator wraps") {
    Accumulator acc(8, Overflow::wrap);
    acc.add(127);
    CHECK_FALSE(acc.overflowed());
    acc.add(1);
    CHECK(acc.value() == -128);
    CHECK(acc.overflowed());
    acc.add(-1);
    CHECK(acc.value() == 127);
    acc.add(1000);
    CHECK(acc.value() == static_cast<std::int8_t>(static_cast<std::uint8_t>(127 + 1000)));
    acc.clear();
    CHECK(acc.value() == 0);
    CHECK(acc.overflowed());

    Random random(31);
    for (int width = 1; width <= 64; ++width) {
        Accumulator narrow(width, Overflow::wrap);
        std::uint64_t exact = 0;
        for (int i = 0; i < 200; ++i) {
            const std::uint64_t addend = random.bits() >> random.below(64);
            narrow.add(static_cast<std::int64_t>(addend));
            exact += addend;
            const int unused = 64 - width;
            const std::int64_t expected = static_cast<std::int64_t>(exact << unused) >> unused;
            REQUIRE(narrow.value() == expected);
        }
    }
}

TEST_CASE("the accumulator saturates") {
    Accumulator acc(8, Overflow::saturate);
    acc.add(127);
    CHECK_FALSE(acc.overflowed());
    acc.add(1);
    CHECK(acc.value() == 127);
    CHECK(acc.overflowed());
    acc.add(-300);
    CHECK(acc.value() == -128);
    acc.add(3);
    CHECK(acc.value() == -125);
    Accumulator bit(1, Overflow::saturate);
    bit.add(5);
    CHECK(bit.value() == 0);
    bit.add(-5);
    CHECK(bit.value() == -1);
}

TEST_CASE("the widest accumulator") {
    const Int128 high = ((Int128{1} << 126) - 1) * 2 + 1;
    Accumulator wrap(128, Overflow::wrap);
    Accumulator saturate(128, Overflow::saturate);
    for (Accumulator* acc : {&wrap, &saturate}) {
        acc->add(high);
        CHECK_FALSE(acc->overflowed());
        acc->add(2);
        CHECK(acc->overflowed());
    }
    CHECK((wrap.value() == -high));
    CHECK((saturate.value() == high));
    Accumulator low(128, Overflow::saturate);
    low.add(-high);
    low.add(-high);
    CHECK((low.value() == -high - 1));
    CHECK_THROWS_WITH(Accumulator(0, Overflow::wrap), "accumulator = 0: must be 1 to 128");
    CHECK_THROWS_WITH(Accumulator(129, Overflow::wrap), "accumulator = 129: must be 1 to 128");
    CHECK(overflow_from("wrap") == Overflow::wrap);
    CHECK(overflow_from(to_string(Overflow::saturate)) == Overflow::saturate);
    CHECK_THROWS_WITH(overflow_from("clip"), "overflow = clip: must be wrap or saturate");
}

}  // namespace qrazor::model
