// FP32 and BF16: what is stored is what is there, rounded to even.
#include <bit>
#include <limits>

#include "qrazor_catch.h"
#include "samples.h"

using namespace qrazor::formats;
using namespace qrazor::formats::testing;

TEST_CASE("BF16 rounds to even and keeps what is no number") {
    const auto codec = make_codec("bf16");
    const std::vector<float> values{1.0F,
                                    1.00390625F,
                                    1.01171875F,
                                    -0.0F,
                                    std::numeric_limits<float>::infinity(),
                                    std::numeric_limits<float>::quiet_NaN()};
    BlockRow row;
    codec->encode(values, {}, row);
    CHECK(row.codes[0] == 0x3F80);
    CHECK(row.codes[1] == 0x3F80);  // halfway to 3F81: even
    CHECK(row.codes[2] == 0x3F82);  // halfway from 3F81: even
    CHECK(row.codes[3] == 0x8000);
    CHECK(row.codes[4] == 0x7F80);
    CHECK((row.codes[5] & 0x7FC0U) == 0x7FC0U);
    make_codec("fp32")->encode(values, {}, row);
    for (std::size_t k = 0; k < values.size(); ++k) {
        CHECK(row.codes[k] == std::bit_cast<std::uint32_t>(values[k]));
    }
}
