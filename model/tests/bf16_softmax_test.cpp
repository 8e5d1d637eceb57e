// The softmax in BF16: rows worked by hand, its tables, what is no number, and its error.
#include <qrazor_catch.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "qrazor/model/bf16_softmax.h"
#include "qrazor/model/tensor.h"
#include "qrazor/support/error.h"
#include "qrazor/support/rng.h"

using namespace qrazor::model;
using Catch::Matchers::Contains;

namespace {

using Words = std::vector<std::uint16_t>;

constexpr std::uint16_t kOne = 0x3f80;
constexpr std::uint16_t kInfinity = 0x7f80;
constexpr std::uint16_t kMinusInfinity = 0xff80;

Words softmax_of(const Words& x, const Bf16Softmax& format = {},
                 const std::vector<std::uint8_t>& mask = {}) {
    Words p(x.size());
    bf16_softmax(x, mask, format, p);
    return p;
}

}  // namespace

TEST_CASE("BF16 softmax: rows worked by hand") {
    CHECK(softmax_of({0}) == Words{kOne});
    CHECK(softmax_of({0, 0}) == Words{0x3f00, 0x3f00});
    // 1 and 1/2: their sum is 1.5, in the middle of place 128: 170 / 256 for 1 / 1.5.
    CHECK(bf16_reciprocal(128) == 170);
    CHECK(softmax_of({kOne, 0}) == Words{0x3f2a, 0x3eaa});
    // 2^0.5 of both: 181 / 128; the sum is twice that, place 106: 181 for 1 / 1.416.
    CHECK(bf16_power(128) == 181);
    CHECK(bf16_reciprocal(106) == 181);
    // 181 * 181 = 32761, one bit below 2^15: 255.9 of 128, which carries: 1/2.
    CHECK(softmax_of({0x3f00, 0x3f00}) == Words{0x3f00, 0x3f00});
    // The last of them in a block of its own, and far below: 2^-100 of about 1.
    CHECK(softmax_of({0, 0xc2c8}, {.longest = 8, .block = 1}) == Words{kOne, 0x0d80});
    CHECK(softmax_of({0, 0xc2fe}) == Words{kOne, 0});  // 2^-127
}

TEST_CASE("BF16 softmax: tables are nearest, and far from what a library could decide") {
    double tie = 1;
    for (int k = 0; k < 256; ++k) {
        const double exact = 128 * std::exp2(k / 256.0);
        CHECK(std::abs(bf16_power(k) - exact) < 0.5);
        tie = std::min(tie, 0.5 - std::abs(bf16_power(k) - exact));
        CHECK(std::abs(bf16_reciprocal(k) - 256 / (1 + (k + 0.5) / 256)) < 0.5);
    }
    CHECK(tie > 0.004);
}

TEST_CASE("BF16 softmax: logits in fixed point, and what is no number") {
    CHECK(bf16_fixed(kOne) == 256);
    CHECK(bf16_fixed(0xbf80) == -256);
    CHECK(bf16_fixed(0x3b80) == 1);  // 2^-8
    CHECK(bf16_fixed(0x3b00) == 0);  // 2^-9, rounded down
    CHECK(bf16_fixed(0xbb00) == -1);
    CHECK(bf16_fixed(0xbaff) == 0);  // nearer to 0 than 2^-9
    CHECK(bf16_fixed(0x8001) == 0);  // a subnormal
    CHECK(bf16_fixed(0x46ff) == 32640 * 256);
    CHECK(bf16_fixed(0x4700) == 32767 * 256);
    CHECK(bf16_fixed(0xc700) == -(1 << 23));
    // Infinity is the largest, a NaN with a sign counts as masked.
    CHECK(softmax_of({kInfinity, 0, kInfinity, 0xffc0}) == Words{0x3f00, 0, 0x3f00, 0});
    CHECK(softmax_of({kMinusInfinity, 0}) == Words{0, kOne});
    CHECK(softmax_of({kMinusInfinity, kMinusInfinity}) == Words{0, 0});
    CHECK(softmax_of({kOne, 0}, {}, {0, 1}) == Words{0, kOne});
    CHECK(softmax_of({kOne, 0}, {}, {0, 0}) == Words{0, 0});
}

TEST_CASE("BF16 softmax: numbers of fixed point round to even") {
    CHECK(bf16_of(1024, 10) == kOne);
    CHECK(bf16_of(-1024, 10) == 0xbf80);
    CHECK(bf16_of(0, 10) == 0);
    CHECK(bf16_of(257, 8) == 0x3f80);  // 1 + 2^-8, a tie
    CHECK(bf16_of(259, 8) == 0x3f82);
    CHECK(bf16_of(511, 8) == 0x4000);  // carries
    for (int k = -70000; k < 70000; k += 7) {
        const double back = bfloat16_to_float(bf16_of(k, 10)) * 1024.0;
        REQUIRE(std::abs(back - k) <= std::abs(k) / 256.0);
    }
}

TEST_CASE("BF16 softmax: more logit never gets less, whatever the blocks") {
    qrazor::Rng rng(183);
    for (int row = 0; row < 300; ++row) {
        Words x(static_cast<std::size_t>(rng.between(1, 40)));
        const int spread = 1 << rng.between(3, 20);
        for (std::uint16_t& one : x) {
            one = bf16_of(rng.between(-spread, spread), 10);
        }
        std::sort(x.begin(), x.end(), [](std::uint16_t a, std::uint16_t b) {
            return bfloat16_to_float(a) < bfloat16_to_float(b);
        });
        for (const int block : {1, 4, 64}) {
            const Words p = softmax_of(x, {.longest = 40, .block = block});
            CHECK(std::is_sorted(p.begin(), p.end()));
            CHECK(p.back() <= kOne);
        }
    }
}

// Against the exact softmax of the same BF16 logits, in units of the last place of the result.
TEST_CASE("BF16 softmax: a probability is within three units of its last place") {
    qrazor::Rng rng(184);
    double worst = 0;
    double largest = 0;
    double off = 0;
    for (const int length : {2, 8, 64, 1024}) {
        for (const int spread : {200, 1000, 4000, 20000}) {
            for (int row = 0; row < 40; ++row) {
                Words x(static_cast<std::size_t>(length));
                std::vector<double> exact(x.size());
                double total = 0;
                for (std::size_t k = 0; k < x.size(); ++k) {
                    x[k] = bf16_of(rng.between(-spread, spread), 10);
                    exact[k] = std::exp2(bfloat16_to_float(x[k]));
                    total += exact[k];
                }
                const Words p = softmax_of(x, {.longest = length, .block = 4});
                double sum = 0;
                for (std::size_t k = 0; k < x.size(); ++k) {
                    const double want = exact[k] / total;
                    const double error = std::abs(bfloat16_to_float(p[k]) - want);
                    worst = std::max(worst, error / std::ldexp(1, std::ilogb(want) - 7));
                    largest = std::max(largest, error);
                    sum += bfloat16_to_float(p[k]);
                }
                off = std::max(off, std::abs(sum - 1));
            }
        }
    }
    CAPTURE(worst, largest, off);
    CHECK(worst < 3);
    CHECK(largest < 0.008);
    CHECK(off < 0.008);
}

TEST_CASE("BF16 softmax: what does not fit is refused by name") {
    CHECK_THROWS_WITH(softmax_of({0}, {.longest = 0}), Contains("longest = 0: must be 1 to 65536"));
    CHECK_THROWS_WITH(softmax_of({0}, {.longest = 65537, .block = 0}),
                      Contains("longest = 65537: must be 1 to 65536; block = 0: must be"));
    CHECK_THROWS_WITH(softmax_of({0, 0}, {.longest = 1}),
                      Contains("a row of 2 logits: longest = 1"));
    CHECK_THROWS_WITH(softmax_of({0, 0}, {}, {1}), Contains("2 logits, 1 of a mask"));
}
