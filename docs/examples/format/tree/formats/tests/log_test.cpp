// Powers of two, worked by hand.
#include "qrazor_catch.h"
#include "samples.h"

using namespace qrazor::formats;
using namespace qrazor::formats::testing;

TEST_CASE("a worked block of powers of two") {
    // 6.5 is nearer to 8 than to 4: the scale is 2^3, and code 7 stands for it.
    std::vector<float> values{6.5F, -4.0F, 3.0F, 2.9F, 0.125F, 0.0625F, 0.06F, 0.0F};
    BlockRow row;
    const auto codec = make_codec("log4,g8");
    const std::vector<float> decoded = through(*codec, values, row);
    CHECK(row.scales == Words{127 + 3});
    CHECK(row.codes == Words{7, 8 + 6, 6, 5, 1, 1, 0, 0});
    CHECK(decoded == std::vector<float>{8, -4, 4, 2, 0.125F, 0.125F, 0, 0});
    CHECK(codec->effective_bits() == 5);
}

TEST_CASE("products of powers of two add exponents") {
    const auto codec = make_codec("log4");
    for (std::uint32_t a = 0; a < 16; ++a) {
        for (std::uint32_t w = 0; w < 16; ++w) {
            const std::uint32_t act = a % 8;
            const std::uint32_t weight = w % 8;
            double expected =
                act == 0 || weight == 0 ? 0 : std::ldexp(1.0, static_cast<int>(act + weight) - 14);
            expected = a / 8 == w / 8 ? expected : 0 - expected;
            CHECK(value_of(codec->dot({{&a, 1}, 127}, {{&w, 1}, 127})) == expected);
        }
    }
}
