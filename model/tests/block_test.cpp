// Block-scaled dot products against the values that their codes stand for, and the FP32 accumulator
// against its definition at every step of the way.
#include "qrazor/model/block.h"

#include <cmath>
#include <vector>

#include "qrazor/model/razor.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor_catch.h"

using namespace qrazor::model;
using Codes = std::vector<std::uint32_t>;
using qrazor::Int128;

namespace {

double value_of(const Scaled& scaled) {
    return std::ldexp(static_cast<double>(scaled.value), scaled.exponent);
}

float sum_of(int top, const std::vector<Scaled>& beats) {
    Fp32Accumulator acc(top);
    for (const Scaled& beat : beats) {
        acc.add(beat);
    }
    return acc.value();
}

}  // namespace

TEST_CASE("MX and NVFP4 products are those of the decoded numbers") {
    for (std::uint32_t a = 0; a < 16; ++a) {
        for (std::uint32_t w = 0; w < 16; ++w) {
            const double product = decode(Element::e2m1, a) * decode(Element::e2m1, w);
            CHECK(value_of(mx_dot(Element::e2m1, Codes{a}, 127, Codes{w}, 127)) == product);
            CHECK(value_of(mx_dot(Element::e2m1, Codes{a}, 130, Codes{w}, 126)) == 4 * product);
            // The code of 1.0 in E4M3 is 0x38, that of the smallest subnormal 1.
            CHECK(value_of(nvfp4_dot(Codes{a}, 0x38, Codes{w}, 0x38)) == product);
            CHECK(value_of(nvfp4_dot(Codes{a}, 1, Codes{w}, 0x7E)) ==
                  product * std::ldexp(1.0, -9) * 448);
        }
    }
    for (std::uint32_t scale = 0; scale < 127; ++scale) {
        CHECK(value_of(nvfp4_dot(Codes{2}, scale, Codes{2}, 0x38)) == decode(Element::e4m3, scale));
    }
    CHECK(value_of(mx_dot(Element::mxint8, Codes{64, 255}, 127, Codes{32, 64}, 127)) ==
          0.5 - 1.0 / 64);
    // -2 is never encoded, but hardware takes it.
    CHECK(value_of(mx_dot(Element::mxint8, Codes{128, 128}, 127, Codes{128, 127}, 127)) ==
          4.0 - 127.0 / 32);
}

TEST_CASE("every pair of MX elements of 6 and 8 bits multiplies as the decoded numbers do") {
    for (const Element element :
         {Element::e2m3, Element::e3m2, Element::e4m3, Element::e5m2, Element::mxint8}) {
        const std::uint32_t count = 1U << spec(element).bits;
        int wrong = 0;
        for (std::uint32_t a = 0; a < count; ++a) {
            for (std::uint32_t w = 0; w < count; ++w) {
                const double product = decode(element, a) * decode(element, w);
                if (!std::isfinite(product)) {
                    CHECK_THROWS_AS(mx_dot(element, Codes{a}, 128, Codes{w}, 127), qrazor::Error);
                    continue;
                }
                wrong +=
                    value_of(mx_dot(element, Codes{a}, 128, Codes{w}, 127)) == 2 * product ? 0 : 1;
            }
        }
        CAPTURE(spec(element).name);
        CHECK(wrong == 0);
    }
}

TEST_CASE("sign-magnitude words multiply as integers; block floating point counts quarters") {
    for (std::uint32_t a = 0; a < 16; ++a) {
        for (std::uint32_t w = 0; w < 16; ++w) {
            const auto product = static_cast<int>(from_word(a, 4)) * from_word(w, 4);
            CHECK(static_cast<int>(sign_magnitude_dot(Codes{a}, Codes{w})) == product);
            CHECK(value_of(bfp_dot(Codes{a}, 129, Codes{w}, 127)) == product / 4.0);
        }
    }
}

TEST_CASE("integers with FP16 scales are what their decoded numbers multiply to") {
    const std::vector<std::int32_t> act{7, -8, 3};
    const std::vector<std::int32_t> weight{-8, -8, 5};
    constexpr int kSum = -56 + 64 + 15;
    for (std::uint32_t scale = 0; scale < 0x7C00; ++scale) {
        const double value = half_to_float(static_cast<std::uint16_t>(scale));
        if (value_of(int_group_dot(act, scale, weight, 0x3C00)) != kSum * value ||
            value_of(int_group_dot(act, 0x4200, weight, scale)) != 3 * kSum * value) {
            FAIL("scale " << scale);
        }
    }
    CHECK(value_of(int_group_dot(act, 0x7BFF, weight, 0x7BFF)) == kSum * 65504.0 * 65504.0);
    CHECK_THROWS_AS(int_group_dot(act, 0x7C00, weight, 0), qrazor::Error);
    CHECK_THROWS_AS(int_group_dot(act, 0, weight, 0x8001), qrazor::Error);
}

TEST_CASE("illegal blocks are refused") {
    CHECK_THROWS_AS(mx_dot(Element::e2m1, Codes{1}, 255, Codes{1}, 0), qrazor::Error);
    CHECK_THROWS_AS(mx_dot(Element::e2m1, Codes{1, 2}, 0, Codes{1}, 0), qrazor::Error);
    CHECK_THROWS_AS(mx_dot(Element::e4m3, Codes{0x7F}, 0, Codes{1}, 0), qrazor::Error);
    CHECK_THROWS_AS(nvfp4_dot(Codes{1}, 127, Codes{1}, 0), qrazor::Error);
}

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
    // E5M2, 16 lanes: 68 bits.
    const Codes largest(16, 0x7B);
    const float all = 16.0F * 57344.0F * 57344.0F;
    CHECK(sum_of(67, {mx_dot(Element::e5m2, largest, 127, largest, 127)}) == all);
    Codes least_of_all(16);
    least_of_all[3] = 1;
    CHECK(sum_of(67, {mx_dot(Element::e5m2, largest, 127, least_of_all, 127)}) == 0.0F);
    least_of_all[3] = 0x15;  // 1.25 * 2^-10: 57344 of it are 70, cut to a multiple of 2^11
    CHECK(sum_of(67, {mx_dot(Element::e5m2, largest, 127, least_of_all, 127)}) == 0.0F);
    least_of_all[3] = 0xB5;  // -1.25 * 2^-2: -17920, cut to -8 * 2^11
    CHECK(sum_of(67, {mx_dot(Element::e5m2, largest, 127, least_of_all, 127)}) == -16384.0F);
}
