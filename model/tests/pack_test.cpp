// The layout in memory: what packs comes back, and what nobody packs is refused.
#include <qrazor_catch.h>

#include <vector>

#include "qrazor/model/pack.h"
#include "qrazor/model/widths.h"
#include "qrazor/support/error.h"
#include "random.h"

namespace qrazor::model {
namespace {

using testing::Random;
using Bytes = std::vector<std::uint8_t>;
using Values = std::vector<std::int32_t>;

RazorFormat small(int base, int group) {
    RazorFormat format;
    format.base = base;
    format.group = group;
    return format;
}

}  // namespace

TEST_CASE("packed bits of a worked group") {
    // Flag 7 in 4 bits, then 0111, 1101, 0010, 0110, each from its lowest bit on.
    const RazorFormat format = small(16, 4);
    const RazoredRow row = razor(Values{1004, -660, 226, 796}, format);
    CHECK(packed_bits_per_group(format) == 20);
    CHECK(packed_size(format, 1) == 3);
    CHECK(pack(row) == Bytes{0x77, 0x2d, 0x06});

    // A side bit for each pair: flag 7, sides 0 and 1, so codes start at bit 6.
    RazorFormat two_level = format;
    two_level.subgroup = 2;
    two_level.max_side = 1;
    const RazoredRow fine = razor(Values{1004, -660, 26, -40}, two_level);
    CHECK(fine.codes == std::vector<Code>{7, -5, 0, -1});
    CHECK(packed_bits_per_group(two_level) == 22);
    // 7 | 0<<4 | 1<<5 | 7<<6 | 13<<10 | 0<<14 | 9<<18
    CHECK(pack(fine) == Bytes{0xe7, 0x35, 0x24});
}

TEST_CASE("packing round trips") {
    Random random(50);
    for (int round = 0; round < 1000; ++round) {
        const RazorFormat format = random.format();
        const int length = random.below(3 * format.group);
        const RazoredRow row = razor(random.values(length, format), format);
        const Bytes bytes = pack(row);
        REQUIRE(bytes.size() == packed_size(format, row.groups()));
        REQUIRE(bytes.size() == (row.groups() * packed_bits_per_group(format) + 7) / 8);
        const RazoredRow back = unpack(bytes, format, row.length);
        REQUIRE(back.length == row.length);
        REQUIRE(back.codes == row.codes);
        REQUIRE(back.flags == row.flags);
        REQUIRE(back.sides == row.sides);
    }
}

TEST_CASE("effective bits are the packed bits") {
    Random random(51);
    for (int round = 0; round < 200; ++round) {
        const RazorFormat format = random.format();
        CHECK(effective_bits(format) * format.group ==
              Approx(static_cast<double>(packed_bits_per_group(format))));
    }
}

TEST_CASE("hostile packed bytes are refused") {
    const RazorFormat format = small(16, 4);
    const Bytes good{0x77, 0x2d, 0x06};
    CHECK(unpack(good, format, 4).codes == std::vector<Code>{7, -5, 2, 6});
    CHECK_THROWS_WITH(unpack(Bytes{0x77, 0x2d}, format, 4),
                      "packed bytes = 2: must be 3 for 4 values");
    CHECK_THROWS_WITH(unpack(Bytes{0x77, 0x2d, 0x06, 0}, format, 4),
                      "packed bytes = 4: must be 3 for 4 values");
    CHECK_THROWS_AS(unpack(Bytes{}, format, ~std::size_t{0}), Error);
    CHECK_THROWS_WITH(unpack(Bytes{0x7d, 0x2d, 0x06}, format, 4),
                      "packed group 0: flag = 13: must be 0 to 12");
    CHECK_THROWS_WITH(unpack(Bytes{0x87, 0x2d, 0x06}, format, 4),
                      "packed group 0: code = 8: must be 0 where the magnitude is 0");
    CHECK_THROWS_WITH(unpack(good, format, 3),
                      "packed group 0: code = 6: must be 0 in the padding");
    CHECK_THROWS_WITH(unpack(Bytes{0x77, 0x2d, 0x16}, format, 4),
                      "packed bytes: bits behind the last code: must be 0");
    CHECK(unpack(Bytes{}, format, 0).groups() == 0);

    RazorFormat two_level = format;
    two_level.subgroup = 2;
    two_level.max_side = 2;
    // flag 7, sides 3 and 0
    CHECK_THROWS_WITH(unpack(Bytes{0x37, 0, 0}, two_level, 4),
                      "packed group 0: side = 3: must be 0 to 2");
    // flag 1, sides 2 and 0: a shift to the right
    CHECK_THROWS_WITH(unpack(Bytes{0x21, 0, 0}, two_level, 4),
                      "packed group 0: side = 2: must be 0 to 1");

    RazoredRow row = razor(Values{1, 2, 3, 4}, format);
    row.codes[2] = 8;
    CHECK_THROWS_WITH(pack(row), "row.codes[2] = 8: must be -7 to 7");
    row.codes.pop_back();
    CHECK_THROWS_AS(pack(row), Error);
    CHECK_THROWS_AS(packed_size(format, ~std::size_t{0}), Error);
}

TEST_CASE("random bytes either unpack to what packs to them or are refused") {
    Random random(52);
    int accepted = 0;
    for (int round = 0; round < 4000; ++round) {
        RazorFormat format = random.format();
        format.group = random.between(1, 4);
        format.subgroup = 0;
        const auto length = static_cast<std::size_t>(random.between(1, 8));
        const std::size_t groups = (length + static_cast<std::size_t>(format.group) - 1) /
                                   static_cast<std::size_t>(format.group);
        Bytes bytes(packed_size(format, groups));
        for (std::uint8_t& byte : bytes) {
            byte = static_cast<std::uint8_t>(random.bits());
        }
        try {
            const RazoredRow row = unpack(bytes, format, length);
            REQUIRE(pack(row) == bytes);
            ++accepted;
        } catch (const Error&) {
        }
    }
    CHECK(accepted > 100);
    CHECK(accepted < 3900);
}

}  // namespace qrazor::model
