// QuaRTZ, worked by hand.
#include "qrazor_catch.h"
#include "samples.h"

using namespace qrazor::formats;
using namespace qrazor::formats::testing;

TEST_CASE("a worked QuaRTZ group") {
    BlockRow row;
    // QuaRTZ: 29 - clz32 is the flag; truncation.
    make_codec("quartz,g4")->encode(std::vector<float>{-23, 3, 127, 15}, {1, 0}, row);
    CHECK(row.scales[0] == 4);
    CHECK(row.codes == std::vector<std::uint32_t>{8 + 1, 0, 7, 0});
    // At the middle of its step of 16, with the sign of the base: 3 is 8, not 0.
    const auto middles = make_codec("quartz,g4,middle");
    middles->encode(std::vector<float>{-23, 3, 127, -15}, {1, 0}, row);
    CHECK(row.scales[0] == 4);
    CHECK(row.codes == std::vector<std::uint32_t>{8 + 1, 0, 7, 8});
    std::vector<float> decoded(4);
    middles->decode(row, decoded);
    CHECK(decoded == std::vector<float>{-24, 8, 120, -8});
    const Outer middle = make_codec("quartz,zp")->outer({-100, 154});
    CHECK(middle.offset == 27);
    CHECK(middle.scale == 1);
}
