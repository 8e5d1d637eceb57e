// NVFP4 by the rule, worked by hand.
#include "qrazor_catch.h"
#include "samples.h"

using namespace qrazor::formats;
using namespace qrazor::formats::testing;

TEST_CASE("a worked NVFP4 block") {
    BlockRow row;
    std::vector<float> values(16, 0.0F);
    values[1] = -0.3F;
    values[2] = 1.25F;
    // NVFP4 with outer scale 1: 12 / 6 = 2 is E4M3 code 0x40.
    values[0] = 12;
    make_codec("nvfp4")->encode(values, {1, 0}, row);
    CHECK(row.scales[0] == 0x40);
    CHECK(row.codes[0] == 7);
    CHECK(make_codec("nvfp4")->outer({-2688, 100}).scale == 1);
}
