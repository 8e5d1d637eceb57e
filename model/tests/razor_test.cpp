// The second stage: the specification's examples, and the fast path against the plain one.
#include <qrazor_catch.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "qrazor/model/dot.h"
#include "qrazor/model/razor.h"
#include "qrazor/model/widths.h"
#include "qrazor/support/error.h"
#include "random.h"

namespace qrazor::model {
namespace {

using testing::Random;
using Values = std::vector<std::int32_t>;

std::string describe(const RazorFormat& f) {
    return "B=" + std::to_string(f.base) + " K=" + std::to_string(f.salient) +
           " G=" + std::to_string(f.group) + " S=" + std::to_string(f.subgroup) +
           " D=" + std::to_string(f.max_side) + " " + std::string(to_string(f.rounding));
}

RazorFormat plain(int base, int salient, int group, Rounding rounding = Rounding::half_up) {
    RazorFormat format;
    format.base = base;
    format.salient = salient;
    format.group = group;
    format.rounding = rounding;
    return format;
}

// The code and flag of one value in a group of its own, by the fast path and the reference alike.
RazoredGroup alone(std::int32_t value, const RazorFormat& format) {
    const Values values{value};
    RazoredGroup fast = razor(values, format).group(0);
    const RazoredGroup plain_group = reference::razor(values, format);
    REQUIRE(fast.codes == plain_group.codes);
    REQUIRE(fast.flag == plain_group.flag);
    return fast;
}

bool equal(const RazoredRow& fast, const Values& values) {
    const auto group = static_cast<std::size_t>(fast.format.group);
    for (std::size_t g = 0; g < fast.groups(); ++g) {
        const std::size_t count = std::min(group, values.size() - g * group);
        const RazoredGroup expected =
            reference::razor({values.data() + g * group, count}, fast.format);
        const RazoredGroup got = fast.group(g);
        if (got.flag != expected.flag || got.sides != expected.sides ||
            got.codes != expected.codes) {
            return false;
        }
    }
    return true;
}

}  // namespace

TEST_CASE("worked groups of the specification") {
    const RazorFormat act = plain(16, 4, 4);
    const RazoredGroup group = razor(Values{1004, -660, 226, 796}, act).group(0);
    CHECK(group.flag == 7);
    CHECK(group.codes == std::vector<Code>{7, -5, 2, 6});
    CHECK(group.sides.empty());
    std::vector<std::uint32_t> words;
    for (const Code code : group.codes) {
        words.push_back(to_word(code, 4));
    }
    CHECK(words == std::vector<std::uint32_t>{0b0111, 0b1101, 0b0010, 0b0110});
    CHECK(decode(razor(Values{1004, -660, 226, 796}, act)) ==
          std::vector<std::int64_t>{896, -640, 256, 768});

    const RazoredGroup weight = alone(-23, plain(8, 4, 1));
    CHECK(weight.flag == 2);
    CHECK(to_word(weight.codes[0], 4) == 0b1110);
    const RazoredGroup other = alone(-1350, plain(16, 4, 1));
    CHECK(other.flag == 8);
    CHECK(to_word(other.codes[0], 4) == 0b1101);
    CHECK(sdr_multiply(other.codes[0], other.flag, weight.codes[0], weight.flag) == 30720);
}

TEST_CASE("a worked two-level group") {
    RazorFormat format = plain(16, 4, 4);
    format.subgroup = 2;
    format.max_side = 1;
    // Subgroups of flags 7 and 2: the second may keep one bit more, no more.
    const RazoredGroup group = razor(Values{1004, -660, 26, -21}, format).group(0);
    CHECK(group.flag == 7);
    CHECK(group.sides == std::vector<int>{0, 1});
    CHECK(group.codes == std::vector<Code>{7, -5, 0, 0});
    format.max_side = 5;
    const RazoredGroup fine = razor(Values{1004, -660, 26, -21}, format).group(0);
    CHECK(fine.sides == std::vector<int>{0, 5});
    CHECK(fine.codes == std::vector<Code>{7, -5, 7, -5});
    CHECK(reference::decode(fine, format) == std::vector<std::int64_t>{896, -640, 28, -20});
    // A subgroup of zeros takes the largest side that D and the flag allow.
    format.max_side = 12;
    CHECK(razor(Values{1004, -660, 0, 0}, format).group(0).sides == std::vector<int>{0, 7});
}

TEST_CASE("every 8 bit value alone") {
    for (const Rounding rounding : {Rounding::half_up, Rounding::half_even, Rounding::truncate}) {
        for (int v = -128; v <= 127; ++v) {
            const RazoredGroup group = alone(v, plain(8, 4, 1, rounding));
            // By hand, in floating point: scale to the flag's unit and round.
            const int magnitude = std::min(v < 0 ? -v : v, 127);
            int flag = 0;
            while ((magnitude >> flag) > 7) {
                ++flag;
            }
            const int unit = 1 << flag;
            int code = magnitude / unit;
            const int rest = magnitude % unit;
            if (rounding == Rounding::half_up && 2 * rest >= unit && flag > 0) {
                ++code;
            }
            if (rounding == Rounding::half_even &&
                (2 * rest > unit || (2 * rest == unit && code % 2 != 0))) {
                ++code;
            }
            code = std::min(code, 7);
            INFO("value " << v << " " << to_string(rounding));
            REQUIRE(group.flag == flag);
            REQUIRE(group.codes[0] == (v < 0 ? -code : code));
        }
    }
}

TEST_CASE("all pairs of narrow bases agree with the reference") {
    for (int base = 4; base <= 6; ++base) {
        for (int salient = 2; salient <= base; ++salient) {
            for (const int max_side : {0, 1, base - salient}) {
                if (max_side > base - salient) {
                    continue;
                }
                for (const Rounding rounding :
                     {Rounding::half_up, Rounding::half_even, Rounding::truncate}) {
                    RazorFormat format = plain(base, salient, 2, rounding);
                    format.subgroup = 1;
                    format.max_side = max_side;
                    const int low = -(1 << (base - 1));
                    Values values;
                    for (int a = low; a < -low; ++a) {
                        for (int b = low; b < -low; ++b) {
                            values.push_back(a);
                            values.push_back(b);
                        }
                    }
                    INFO(describe(format));
                    REQUIRE(equal(razor(values, format), values));
                }
            }
        }
    }
}

TEST_CASE("the fast path equals the reference over formats") {
    // Every base, salient width and rounding; group, subgroup and side drawn for each.
    Random random(20);
    std::size_t formats = 0;
    for (int base = 4; base <= 32; ++base) {
        for (int salient = 2; salient <= base; ++salient) {
            for (int rounding = 0; rounding < 3; ++rounding) {
                RazorFormat format = random.format();
                format.base = base;
                format.salient = salient;
                format.rounding = static_cast<Rounding>(rounding);
                format.max_side = random.below(2) == 0 ? 0 : random.below(base - salient + 1);
                const int length = 3 * format.group + random.below(40);
                const Values values = random.values(length, format);
                INFO(describe(format));
                REQUIRE(equal(razor(values, format), values));
                ++formats;
            }
        }
    }
    CHECK(formats == 1479);
}

TEST_CASE("every group size with its subgroups agrees with the reference") {
    Random random(21);
    for (int group = 1; group <= 256; ++group) {
        for (int subgroup = 1; subgroup <= group; ++subgroup) {
            if (group % subgroup != 0) {
                continue;
            }
            RazorFormat format = plain(16, 4, group);
            format.subgroup = subgroup;
            format.max_side = random.between(1, 12);
            const Values values = random.values(group + random.below(group), format);
            INFO(describe(format));
            REQUIRE(equal(razor(values, format), values));
        }
    }
}

TEST_CASE("no side shift is the plain scheme bit for bit") {
    Random random(22);
    for (int round = 0; round < 300; ++round) {
        RazorFormat two_level = random.format();
        two_level.max_side = 0;
        RazorFormat one_level = two_level;
        one_level.subgroup = 0;
        const Values values = random.values(600, two_level);
        const RazoredRow a = razor(values, two_level);
        const RazoredRow b = razor(values, one_level);
        REQUIRE(a.codes == b.codes);
        REQUIRE(a.flags == b.flags);
        REQUIRE(a.sides.empty());
        REQUIRE(decode(a) == decode(b));
    }
}

TEST_CASE("two levels never lose against one") {
    // The error of every value is at most that of the plain scheme's step.
    Random random(23);
    for (int round = 0; round < 200; ++round) {
        RazorFormat format = random.format();
        const Values values = random.values(512, format);
        const RazoredRow row = razor(values, format);
        const std::vector<std::int64_t> decoded = decode(row);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::int64_t value = std::max(std::int64_t{values[i]}, -format.base_max());
            const int flag = row.flags[i / static_cast<std::size_t>(format.group)];
            REQUIRE(std::abs(decoded[i] - value) < (std::int64_t{1} << flag));
        }
    }
}

TEST_CASE("the most negative value saturates") {
    for (int base = 4; base <= 32; ++base) {
        const auto lowest = static_cast<std::int32_t>(-(std::int64_t{1} << (base - 1)));
        for (const int salient : {2, 3, 4, base}) {
            if (salient > base) {
                continue;
            }
            const RazorFormat format = plain(base, salient, 1);
            const RazoredGroup group = alone(lowest, format);
            INFO("base " << base << " salient " << salient);
            REQUIRE(group.flag == base - salient);
            REQUIRE(group.codes[0] == -format.code_max());
            REQUIRE(alone(lowest + 1, format).codes == group.codes);
        }
    }
}

TEST_CASE("rounding modes differ where they should") {
    const auto code = [](std::int32_t value, Rounding rounding) {
        return alone(value, plain(8, 4, 1, rounding)).codes[0];
    };
    // 72 = 1001|000 at flag 4 -> 4.5: a tie with an even code below; 88 = 5.5: odd below.
    CHECK(alone(72, plain(8, 4, 1)).flag == 4);
    CHECK(code(72, Rounding::half_up) == 5);
    CHECK(code(72, Rounding::half_even) == 4);
    CHECK(code(72, Rounding::truncate) == 4);
    CHECK(code(-88, Rounding::half_up) == -6);
    CHECK(code(-88, Rounding::half_even) == -6);
    CHECK(code(-88, Rounding::truncate) == -5);
    // One beside the tie on each side.
    CHECK(code(71, Rounding::half_up) == 4);
    CHECK(code(73, Rounding::half_even) == 5);
    CHECK(code(73, Rounding::truncate) == 4);
    // Overflow protection: kept bits all ones are truncated.
    CHECK(code(127, Rounding::half_up) == 7);
    CHECK(code(120, Rounding::half_up) == 7);
    CHECK(code(120, Rounding::half_even) == 7);
    CHECK(code(-127, Rounding::half_even) == -7);
    CHECK(alone(127, plain(8, 4, 1)).flag == 4);
}

TEST_CASE("there is one zero") {
    // -1 beside a large value rounds to nothing: the code has no sign then.
    for (const Rounding rounding : {Rounding::half_up, Rounding::half_even, Rounding::truncate}) {
        const RazoredGroup group = razor(Values{127, -1}, plain(8, 4, 2, rounding)).group(0);
        CHECK(group.codes[1] == 0);
        CHECK(to_word(group.codes[1], 4) == 0);
    }
    for (int salient = 2; salient <= 32; ++salient) {
        const std::uint32_t sign = std::uint32_t{1} << (salient - 1);
        CHECK(from_word(0, salient) == 0);
        CHECK(from_word(sign, salient) == 0);
        CHECK(from_word(sign | 1U, salient) == -1);
        CHECK(from_word(to_word(-1, salient), salient) == -1);
        const auto largest = static_cast<Code>(sign - 1);
        CHECK(from_word(to_word(-largest, salient), salient) == -largest);
        CHECK(to_word(largest, salient) == sign - 1);
    }
}

TEST_CASE("a group of zeros and a padded tail") {
    const RazoredRow zeros = razor(Values(32, 0), plain(16, 4, 16));
    CHECK(zeros.flags == std::vector<std::uint8_t>{0, 0});
    CHECK(std::count(zeros.codes.begin(), zeros.codes.end(), 0) == 32);

    RazorFormat format = plain(16, 4, 8);
    format.subgroup = 2;
    format.max_side = 3;
    const Values tail{900, -30, 17, 5, 1};
    Values padded = tail;
    padded.resize(8, 0);
    const RazoredRow a = razor(tail, format);
    const RazoredRow b = razor(padded, format);
    CHECK(a.length == 5);
    CHECK(a.codes == b.codes);
    CHECK(a.flags == b.flags);
    CHECK(a.sides == b.sides);
    CHECK(decode(a).size() == 5);
    CHECK(reference::razor(tail, format).codes.size() == 8);
    CHECK(razor(Values{}, format).groups() == 0);
    CHECK(decode(razor(Values{}, format)).empty());
}

TEST_CASE("QuaRTZ is base 8 with truncation") {
    Random random(24);
    const RazorFormat format = plain(8, 4, 16, Rounding::truncate);
    const Values values = random.values(16000, format);
    const RazoredRow row = razor(values, format);
    for (std::size_t g = 0; g < row.groups(); ++g) {
        std::uint32_t seen = 0;
        for (std::size_t i = 0; i < 16; ++i) {
            const int v = std::max(values[g * 16 + i], -127);
            seen |= static_cast<std::uint32_t>(v < 0 ? -v : v);
        }
        const int flag = std::max(0, 29 - std::countl_zero(seen));
        REQUIRE(row.flags[g] == flag);
        for (std::size_t i = 0; i < 16; ++i) {
            const int v = std::max(values[g * 16 + i], -127);
            const int code = (v < 0 ? -v : v) >> flag;
            REQUIRE(row.codes[g * 16 + i] == (v < 0 ? -code : code));
        }
    }
}

TEST_CASE("all salient bits kept is the identity") {
    Random random(25);
    for (const int base : {4, 8, 16, 32}) {
        const RazorFormat format = plain(base, base, 16);
        const Values values = random.values(100, format);
        const RazoredRow row = razor(values, format);
        const std::vector<std::int64_t> decoded = decode(row);
        for (std::size_t i = 0; i < values.size(); ++i) {
            REQUIRE(decoded[i] == std::max(std::int64_t{values[i]}, -format.base_max()));
        }
        CHECK(*std::max_element(row.flags.begin(), row.flags.end()) == 0);
    }
}

TEST_CASE("effective bits count real field widths") {
    CHECK(effective_bits(plain(16, 4, 16)) == Approx(4.25));
    CHECK(effective_bits(plain(8, 4, 16)) == Approx(4.1875));
    CHECK(effective_bits(plain(8, 8, 16)) == Approx(8.0));
    RazorFormat two_level = plain(16, 4, 32);
    two_level.subgroup = 8;
    two_level.max_side = 1;
    CHECK(effective_bits(two_level) == Approx(4.25));
    two_level.max_side = 3;
    CHECK(effective_bits(two_level) == Approx(4.375));
}

TEST_CASE("formats and values out of range are refused by name") {
    const auto message = [](const RazorFormat& format) -> std::string {
        try {
            validate(format);
        } catch (const Error& error) {
            return error.what();
        }
        return "";
    };
    CHECK(message(plain(16, 4, 16)).empty());
    CHECK(message(plain(16, 4, 300)) == "group = 300: must be 1 to 256");
    CHECK(message(plain(16, 4, 0)) == "group = 0: must be 1 to 256");
    CHECK(message(plain(3, 2, 16)) == "base = 3: must be 4 to 32");
    CHECK(message(plain(33, 4, 16)) == "base = 33: must be 4 to 32");
    CHECK(message(plain(8, 9, 16)) == "salient = 9: must be 2 to 8");
    CHECK(message(plain(8, 1, 16)) == "salient = 1: must be 2 to 8");
    RazorFormat format = plain(8, 4, 16);
    format.max_side = 5;
    CHECK(message(format) == "max_side = 5: must be 0 to 4 (base - salient)");
    format.max_side = -1;
    CHECK(message(format) == "max_side = -1: must be 0 to 4 (base - salient)");
    format.max_side = 1;
    format.subgroup = 5;
    CHECK(message(format) == "subgroup = 5: must divide group = 16");
    format.subgroup = -4;
    CHECK(message(format) == "subgroup = -4: must be 0 to 256");
    format.base = 99;
    format.salient = 0;
    format.group = 257;
    CHECK(message(format) ==
          "base = 99: must be 4 to 32; salient = 0: must be 2 to 32; "
          "group = 257: must be 1 to 256; subgroup = -4: must be 0 to 256");

    for (const std::int32_t bad : {128, -129, std::numeric_limits<std::int32_t>::max(),
                                   std::numeric_limits<std::int32_t>::min()}) {
        Values values(40, 1);
        values[37] = bad;
        const std::string expected =
            "values[37] = " + std::to_string(bad) + ": must be -128 to 127 for base = 8";
        CHECK_THROWS_WITH(razor(values, plain(8, 4, 16)), expected);
        CHECK_THROWS_AS(reference::razor(Values{bad}, plain(8, 4, 16)), Error);
    }
    CHECK_THROWS_AS(reference::razor(Values(17, 0), plain(8, 4, 16)), Error);
    CHECK(rounding_from("half_even") == Rounding::half_even);
    for (const Rounding rounding : {Rounding::half_up, Rounding::half_even, Rounding::truncate}) {
        CHECK(rounding_from(to_string(rounding)) == rounding);
    }
    CHECK_THROWS_WITH(rounding_from("up"), "rounding = up: must be half_up, half_even or truncate");
}

}  // namespace qrazor::model
