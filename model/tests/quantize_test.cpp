// The first stage, whose choices the paper leaves open: ties, ends, scales.
#include <qrazor_catch.h>

#include <cmath>
#include <limits>
#include <vector>

#include "qrazor/model/quantize.h"
#include "qrazor/support/error.h"
#include "random.h"

namespace qrazor::model {
namespace {

using Floats = std::vector<float>;
using Values = std::vector<std::int32_t>;
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr float kInf = std::numeric_limits<float>::infinity();

}  // namespace

TEST_CASE("quantization rounds half to even") {
    CHECK(quantize_value(0.5F, 1.0, 8) == 0);
    CHECK(quantize_value(1.5F, 1.0, 8) == 2);
    CHECK(quantize_value(2.5F, 1.0, 8) == 2);
    CHECK(quantize_value(-0.5F, 1.0, 8) == 0);
    CHECK(quantize_value(-1.5F, 1.0, 8) == -2);
    CHECK(quantize_value(-2.5F, 1.0, 8) == -2);
    CHECK(quantize_value(2.4999998F, 1.0, 8) == 2);
    CHECK(quantize_value(2.5000002F, 1.0, 8) == 3);
}

TEST_CASE("quantization clamps symmetrically") {
    for (int base = 4; base <= 32; ++base) {
        const auto limit = static_cast<std::int32_t>((std::int64_t{1} << (base - 1)) - 1);
        CHECK(quantize_value(1e30F, 1.0, base) == limit);
        CHECK(quantize_value(-1e30F, 1.0, base) == -limit);
        CHECK(quantize_value(kInf, 1.0, base) == limit);
        CHECK(quantize_value(-kInf, 1.0, base) == -limit);
        CHECK(quantize_value(-3.0F, scale_of(3.0, base), base) == -limit);
        CHECK(quantize_value(3.0F, scale_of(3.0, base), base) == limit);
    }
}

TEST_CASE("scales") {
    CHECK(scale_of(127.0, 8) == 1.0);
    CHECK(scale_of(1.0, 16) == 1.0 / 32767.0);
    CHECK(scale_of(0.0, 8) == 1.0);
    CHECK_THROWS_AS(scale_of(-1.0, 8), Error);
    CHECK_THROWS_AS(scale_of(std::nan(""), 8), Error);
    CHECK_THROWS_AS(scale_of(HUGE_VAL, 8), Error);
    CHECK_THROWS_WITH(scale_of(1.0, 3), "base = 3: must be 4 to 32");
    CHECK_THROWS_WITH(scale_of(1.0, 33), "base = 33: must be 4 to 32");
}

TEST_CASE("one scale a tensor or one a row") {
    const Floats data{1.0F, -2.0F, 4.0F, 0.0F, 0.0F, 0.0F, 0.5F, 0.25F, -1.0F};
    const Quantized tensor = quantize(data, 3, 3, 8, Granularity::per_tensor);
    CHECK(tensor.base == 8);
    CHECK(tensor.rows == 3);
    CHECK(tensor.columns == 3);
    CHECK(tensor.scales == std::vector<double>{4.0 / 127.0});
    CHECK(tensor.values == Values{32, -64, 127, 0, 0, 0, 16, 8, -32});

    for (const Granularity rows : {Granularity::per_channel, Granularity::per_token}) {
        const Quantized each = quantize(data, 3, 3, 8, rows);
        CHECK(each.scales == std::vector<double>{4.0 / 127.0, 1.0, 1.0 / 127.0});
        CHECK(each.values == Values{32, -64, 127, 0, 0, 0, 64, 32, -127});
    }
}

TEST_CASE("a static absolute maximum") {
    const Floats data{1.0F, -2.0F, 8.0F, kInf, -kInf};
    const Quantized fixed = quantize(data, 1, 5, 8, Granularity::per_tensor, 2.0);
    CHECK(fixed.scales == std::vector<double>{2.0 / 127.0});
    CHECK(fixed.values == Values{64, -127, 127, 127, -127});
    CHECK_THROWS_AS(quantize(data, 1, 5, 8, Granularity::per_channel, 2.0), Error);
    CHECK_THROWS_AS(quantize(data, 1, 5, 8, Granularity::per_tensor, -2.0), Error);
    CHECK_THROWS_AS(quantize(data, 1, 5, 8, Granularity::per_tensor, std::nan("")), Error);
}

TEST_CASE("what cannot be quantized is refused") {
    CHECK_THROWS_WITH(quantize(Floats{1.0F, kNan}, 1, 2, 8, Granularity::per_tensor),
                      "data[1] = nan: must be a finite number");
    CHECK_THROWS_WITH(quantize(Floats{1.0F, 2.0F, kNan, 1.0F}, 2, 2, 8, Granularity::per_token),
                      "data[2] = nan: must be a finite number");
    CHECK_THROWS_WITH(quantize(Floats{1.0F, -kInf}, 1, 2, 8, Granularity::per_tensor),
                      "data[1] = inf: must be a finite number");
    CHECK_THROWS_WITH(quantize(Floats{1.0F, kNan}, 1, 2, 8, Granularity::per_tensor, 1.0),
                      "data[1] = nan: must be a number");
    CHECK_THROWS_WITH(quantize_value(kNan, 1.0, 8), "x = nan: must be a number");
    CHECK_THROWS_AS(quantize_value(1.0F, 0.0, 8), Error);
    CHECK_THROWS_AS(quantize_value(1.0F, std::nan(""), 8), Error);
    CHECK_THROWS_WITH(quantize(Floats(6), 2, 2, 8, Granularity::per_tensor),
                      "shape = 2 x 2: must hold the 6 values given");
    const auto huge = std::size_t{1} << 33;
    CHECK_THROWS_AS(quantize(Floats{}, huge, huge, 8, Granularity::per_tensor), Error);
    CHECK_THROWS_AS(quantize(Floats{1.0F}, 1, 1, 2, Granularity::per_tensor), Error);
    CHECK(quantize(Floats{}, 0, 7, 8, Granularity::per_channel).scales.empty());
    CHECK(granularity_from("per_token") == Granularity::per_token);
    for (const Granularity g :
         {Granularity::per_tensor, Granularity::per_channel, Granularity::per_token}) {
        CHECK(granularity_from(to_string(g)) == g);
    }
    CHECK_THROWS_WITH(granularity_from("per_row"),
                      "granularity = per_row: must be per_tensor, per_channel or per_token");
}

TEST_CASE("the vector path rounds as nearbyint does") {
    testing::Random random(40);
    for (const int base : {4, 8, 16, 24, 32}) {
        Floats data(4096);
        for (float& x : data) {
            const auto mantissa = static_cast<double>(random.bits() >> 11);
            x = static_cast<float>(std::ldexp(mantissa, -53 - random.below(24)));
            x = random.below(2) == 0 ? x : -x;
        }
        data[7] = 0.0F;
        const Quantized result = quantize(data, 1, data.size(), base, Granularity::per_tensor);
        for (std::size_t i = 0; i < data.size(); ++i) {
            const double exact = std::nearbyint(data[i] / result.scales[0]);
            REQUIRE(static_cast<double>(result.values[i]) == exact);
            REQUIRE(result.values[i] == quantize_value(data[i], result.scales[0], base));
        }
    }
}

TEST_CASE("ties in a tensor round to even") {
    // absmax 127 at base 8 gives scale 1, so the data are the exact quotients.
    const Floats data{127.0F, 0.5F, 1.5F, -2.5F, -3.5F, 126.5F};
    CHECK(quantize(data, 1, 6, 8, Granularity::per_tensor).values ==
          Values{127, 0, 2, -2, -4, 126});
}

}  // namespace qrazor::model
