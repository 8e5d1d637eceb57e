// VS-Quant by the rule, worked by hand.
#include "qrazor_catch.h"
#include "samples.h"

using namespace qrazor::formats;
using namespace qrazor::formats::testing;

TEST_CASE("a worked VS-Quant block") {
    BlockRow row;
    std::vector<float> values(16, 0.0F);
    values[1] = -0.3F;
    values[2] = 1.25F;
    // VS-Quant with outer scale 1: 34 / 7 = 4.86, scale 5; 34 / 5 = 6.8, code 7.
    values[0] = -34;
    make_codec("vsq")->encode(values, {1, 0}, row);
    CHECK(row.scales[0] == 5);
    CHECK(row.codes[0] == 9);  // -7
}
