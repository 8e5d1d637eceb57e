// Block floating point, worked by hand.
#include "qrazor/model/razor.h"
#include "qrazor_catch.h"
#include "samples.h"

using namespace qrazor::formats;
using namespace qrazor::formats::testing;
namespace model = qrazor::model;

TEST_CASE("a worked block of block floating point") {
    BlockRow row;
    std::vector<float> values(16, 0.0F);
    values[1] = -0.3F;
    values[2] = 1.25F;
    // Block floating point: 5 has exponent 2, step 2^(2-2) = 1.
    values[0] = 5.5F;
    make_codec("bfp4")->encode(values, {}, row);
    CHECK(row.scales[0] == 129);
    CHECK(row.codes[0] == 6);
    CHECK(make_codec("bfp4")->effective_bits() == 4.5);
}

TEST_CASE("mantissas of block floating point count quarters") {
    const auto codec = make_codec("bfp4");
    for (std::uint32_t a = 0; a < 16; ++a) {
        for (std::uint32_t w = 0; w < 16; ++w) {
            const auto product = static_cast<int>(model::from_word(a, 4)) * model::from_word(w, 4);
            CHECK(value_of(codec->dot({{&a, 1}, 129}, {{&w, 1}, 127})) == product / 4.0);
        }
    }
}
