// The FP32 accumulator against its definition at every step of the way.
#include "qrazor/model/fp32_accumulator.h"

#include <cmath>
#include <vector>

#include "qrazor_catch.h"

using namespace qrazor::model;
using qrazor::Int128;

namespace {

float sum_of(int top, const std::vector<Scaled>& beats) {
    Fp32Accumulator acc(top);
    for (const Scaled& beat : beats) {
        acc.add(beat);
    }
    return acc.value();
}

}  // namespace

TEST_CASE("the FP32 accumulator is exact where 24 bits are enough") {
    Fp32Accumulator acc(11);
    double exact = 0;
    for (int k = -300; k < 400; ++k) {
        const int value = (k * 37) % 2304;
        acc.add({value, -4});
        exact += value / 16.0;
        CHECK(static_cast<double>(acc.value()) == exact);
    }
    CHECK(sum_of(11, {{5, 0}, {-5, 0}}) == 0.0F);
    CHECK(sum_of(11, {{1, 0}, {-2, 0}}) == -1.0F);
}

TEST_CASE("the FP32 accumulator cuts, flushes and saturates as it is defined") {
    const float one_and_ulp = std::ldexp(1.0F, -23) + 1.0F;
    CHECK(sum_of(11, {{1, 0}, {1, -23}}) == one_and_ulp);
    CHECK(sum_of(11, {{1, 0}, {1, -24}}) == 1.0F);  // a guard bit, then cut
    CHECK(sum_of(11, {{1, 0}, {-1, -24}}) == 1.0F - std::ldexp(1.0F, -24));
    CHECK(sum_of(11, {{3, 0}, {-1, -26}}) == 3.0F);  // below the guard bits
    CHECK(sum_of(11, {{3, 0}, {-1, -60}, {0, 200}}) == 3.0F);
    // A beat's exponent leads though its value is small: 1 + 2^-20, then 1 of exponent 2^11.
    CHECK(sum_of(11, {{(1 << 11) + 1, -11}, {1, 0}}) == 2.0F + std::ldexp(1.0F, -11));
    CHECK(sum_of(20, {{(1 << 20) + 1, -20}, {1, 0}}) == 2.0F);
    CHECK(sum_of(11, {{1, -127}}) == 0.0F);
    CHECK(sum_of(11, {{1, -126}}) == std::ldexp(1.0F, -126));
    CHECK(sum_of(11, {{-1, 128}}) == -0x1.fffffep127F);
    CHECK(sum_of(11, {{1, 200}, {0, 0}}) == 0x1.fffffep127F);
}

TEST_CASE("of a wide beat the 25 highest magnitude bits count") {
    // Bits 39 to 15 of 40.
    const Int128 least = Int128{1} << 15;
    CHECK(sum_of(39, {{least, -15}}) == 1.0F);
    CHECK(sum_of(39, {{2 * least - 1, -15}}) == 1.0F);
    CHECK(sum_of(39, {{1 - 2 * least, -15}}) == -1.0F);
    CHECK(sum_of(39, {{-least, -15}}) == -1.0F);
    // Nothing of it counts: it changes nothing, whatever its exponent.
    CHECK(sum_of(39, {{least - 1, -15}}) == 0.0F);
    CHECK(sum_of(39, {{3 * least, -15}, {least - 1, 80}, {1 - least, 80}}) == 3.0F);
    // 25 bits at most: the last one is a guard bit.
    const Int128 one = Int128{1} << 39;
    CHECK(sum_of(39, {{one + 2 * least, -39}}) == 1.0F + std::ldexp(1.0F, -23));
    CHECK(sum_of(39, {{one + least, -39}}) == 1.0F);
    CHECK(sum_of(39, {{one, -39}, {-one - least, -39}}) == -std::ldexp(1.0F, -24));
    CHECK(sum_of(39, {{one, -39}, {1 - one - least, -39}}) == 0.0F);
    CHECK(sum_of(24, {{1, 0}}) == 1.0F);  // not wide
    CHECK(sum_of(25, {{1, 0}}) == 0.0F);
}
