// Integers under FP16 scales, worked by hand and over all scales.
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor_catch.h"
#include "samples.h"

using namespace qrazor::formats;
using namespace qrazor::formats::testing;
namespace model = qrazor::model;

TEST_CASE("a worked group of integers") {
    BlockRow row;
    // FP16 scales of INT4 groups.
    make_codec("int4,g4")->encode(std::vector<float>{7, -3.5F, 0.4F, 0}, {}, row);
    CHECK(row.scales[0] == 0x3c00);
    CHECK(row.codes == std::vector<std::uint32_t>{7, 12, 0, 0});  // -3.5: ties to even, -4
}

TEST_CASE("integers with FP16 scales are what their decoded numbers multiply to") {
    const auto codec = make_codec("int4,g32");
    const Words act{7, 8, 3};  // 7, -8, 3
    const Words weight{8, 8, 5};
    constexpr int kSum = -56 + 64 + 15;
    for (std::uint32_t scale = 0; scale < 0x7C00; ++scale) {
        const double value = model::half_to_float(static_cast<std::uint16_t>(scale));
        if (value_of(codec->dot({act, scale}, {weight, 0x3C00})) != kSum * value ||
            value_of(codec->dot({act, 0x4200}, {weight, scale})) != 3 * kSum * value) {
            FAIL("scale " << scale);
        }
    }
    CHECK(value_of(codec->dot({act, 0x7BFF}, {weight, 0x7BFF})) == kSum * 65504.0 * 65504.0);
    CHECK_THROWS_AS(codec->dot({act, 0x7C00}, {weight, 0}), qrazor::Error);
    CHECK_THROWS_AS(codec->dot({act, 0}, {weight, 0x8001}), qrazor::Error);
}
