// The integer functions: worked values and table sums that docs/integer-model.md states, and error
// bounds against double precision over every argument.
#include <qrazor_catch.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

#include "qrazor/model/activations.h"
#include "qrazor/model/norms.h"
#include "qrazor/model/pwl.h"
#include "qrazor/model/requantize.h"
#include "qrazor/model/softmax.h"
#include "qrazor/support/error.h"
#include "qrazor/support/rng.h"

using namespace qrazor::model;
using Catch::Matchers::Contains;

namespace {

struct Sums {
    PwlFunction function;
    std::size_t segments;
    std::int32_t first_offset, first_slope, last_offset, last_slope;
    std::int64_t offsets, slopes;
};

std::vector<std::int32_t> codes_of(const std::vector<std::int32_t>& z, const SoftmaxFormat& format,
                                   std::uint64_t& sum) {
    std::vector<std::int32_t> codes(z.size());
    sum = softmax_codes(z, {}, format, codes);
    return codes;
}

// The largest |error| of what `got` says over all x of 0..count-1.
template <class Got, class Exact>
double worst(std::int64_t count, const Got& got, const Exact& exact) {
    double most = 0;
    for (std::int64_t x = 0; x < count; ++x) {
        most = std::max(most, std::fabs(got(x) - exact(x)));
    }
    return most;
}

const std::vector<std::int32_t> kWorkedRow{2048, 1000, -3000, 2047, 0, -20000, 512, 1536};

}  // namespace

TEST_CASE("nonlinear: tables have the sums that the definition states") {
    const std::vector<Sums> all{
        {PwlFunction::exp2, 16, 65528, -2779, 34215, -1451, 772801, -32769},
        {PwlFunction::log2, 16, 22, 5732, 62540, 3002, 551546, 65536},
        {PwlFunction::reciprocal, 32, 65528, -1986, 33287, -520, 1470054, -32767},
        {PwlFunction::inverse_root, 48, 65525, -1957, 33027, -259, 2113576, -32770},
        {PwlFunction::silu_near, 64, 8, 1984, 4934, -220, 764771, 4716},
        {PwlFunction::silu_far, 32, 4707, -798, 6, -1, 26165, -4710},
        {PwlFunction::gelu, 64, 13, 1946, 11, -2, 262065, 10},
    };
    REQUIRE(all.size() == words_of(PwlFunction{}).size());
    for (const Sums& one : all) {
        CAPTURE(qrazor::word_of(one.function));
        const PwlTable& table = table_of(one.function);
        REQUIRE(table.segments() == one.segments);
        CHECK(table.offset.front() == one.first_offset);
        CHECK(table.slope.front() == one.first_slope);
        CHECK(table.offset.back() == one.last_offset);
        CHECK(table.slope.back() == one.last_slope);
        CHECK(std::accumulate(table.offset.begin(), table.offset.end(), std::int64_t{0}) ==
              one.offsets);
        CHECK(std::accumulate(table.slope.begin(), table.slope.end(), std::int64_t{0}) ==
              one.slopes);
        // What the circuit stores holds every entry.
        const TableWidths widths = widths_of(table);
        for (std::size_t i = 0; i < table.segments(); ++i) {
            CHECK((table.offset[i] >= 0 && table.offset[i] < (1 << widths.offset)));
            CHECK(std::abs(table.slope[i]) <= (1 << (widths.slope - 1)));
        }
    }
}

TEST_CASE("nonlinear: worked values of the core's functions") {
    const std::vector<std::int64_t> distances{0, 1, 512, 1024, 1536, 10240, 16384};
    std::vector<std::int32_t> got;
    for (const std::int64_t d : distances) {
        got.push_back(exp2_negative(d, 10, 16));
    }
    CHECK(got == std::vector<std::int32_t>{65528, 65484, 46336, 32764, 23168, 64, 1});
    CHECK(log2_of(3, 10) == 1623);
    CHECK(log2_of(98304, 10) == 16983);
    CHECK(log2_of(1000000, 10) == 20410);
    for (const auto& [x, value, exponent] :
         std::vector<std::array<int, 3>>{{3, 43688, 1}, {255, 32897, 7}, {1000, 33555, 9}}) {
        CHECK(reciprocal_of(static_cast<std::uint64_t>(x)).value == value);
        CHECK(reciprocal_of(static_cast<std::uint64_t>(x)).exponent == exponent);
    }
    for (const auto& [x, y] :
         std::vector<std::array<int, 2>>{{-5000, -38}, {-1024, -275}, {1024, 749}, {4096, 4022}}) {
        CHECK(activated(Activation::silu, x) == y);
    }
    for (const auto& [x, y] :
         std::vector<std::array<int, 2>>{{-2048, -47}, {-1024, -163}, {1024, 861}}) {
        CHECK(activated(Activation::gelu, x) == y);
    }
}

TEST_CASE("nonlinear: errors over every argument stay within the bounds") {
    for (int fraction = 8; fraction <= 12; ++fraction) {
        CAPTURE(fraction);
        const std::int64_t one = std::int64_t{1} << fraction;
        // Of the mantissa alone, before anything is shifted out.
        const double exp_error = worst(
            one, [&](std::int64_t d) { return std::ldexp(exp2_negative(d, fraction, 16), -16); },
            [&](std::int64_t d) {
                return std::exp2(-std::ldexp(static_cast<double>(d), -fraction));
            });
        // Steps finer than the segments' middle meet more of the curve between.
        CHECK(exp_error < (fraction <= 10 ? 1.24e-4 : 1.4e-4));
        CHECK(exp_error > 1e-5);
        // All inputs of 16 bits; half a step of the output is what no table can mend.
        const double step = std::ldexp(1.0, -fraction);
        const auto real = [&](std::int64_t x) {
            return std::ldexp(static_cast<double>(x - 32768), -fraction);
        };
        const double silu_error = worst(
            65536,
            [&](std::int64_t x) {
                return std::ldexp(
                    activated(Activation::silu, static_cast<int>(x - 32768), fraction), -fraction);
            },
            [&](std::int64_t x) { return real(x) / (1 + std::exp(-real(x))); });
        const double gelu_error = worst(
            65536,
            [&](std::int64_t x) {
                return std::ldexp(
                    activated(Activation::gelu, static_cast<int>(x - 32768), fraction), -fraction);
            },
            [&](std::int64_t x) { return real(x) * 0.5 * std::erfc(-real(x) / std::sqrt(2.0)); });
        CHECK(silu_error < step / 2 + 1.5e-4);
        CHECK(gelu_error < step / 2 + 2.3e-4);
        CHECK(silu_error > step / 3);
    }
    // Mantissas of 17 bits: every one that the tables of log, reciprocal and root can see.
    const auto from = [](std::int64_t x) { return static_cast<std::uint64_t>(x + 65536); };
    CHECK(worst(
              65536, [&](std::int64_t x) { return std::ldexp(log2_of(from(x), 16), -16); },
              [&](std::int64_t x) { return std::log2(static_cast<double>(from(x))); }) < 3.5e-4);
    CHECK(worst(
              65536, [&](std::int64_t x) { return std::ldexp(log2_of(from(x), 10), -10); },
              [&](std::int64_t x) { return std::log2(static_cast<double>(from(x))); }) < 8.2e-4);
    CHECK(worst(
              65536,
              [&](std::int64_t x) {
                  const Reciprocal r = reciprocal_of(from(x));
                  return std::ldexp(r.value, -16 - r.exponent) * static_cast<double>(from(x));
              },
              [](std::int64_t /*x*/) { return 1.0; }) < 1.42e-4);
    CHECK(worst(
              49152,
              [&](std::int64_t x) {
                  const auto m = static_cast<std::uint64_t>(x + 16384);
                  const InverseRoot r = inverse_root_of(m);
                  return std::ldexp(r.value, -16 - r.exponent) * std::sqrt(static_cast<double>(m));
              },
              [](std::int64_t /*x*/) { return 1.0; }) < 1.91e-4);
}

TEST_CASE("nonlinear: worked row of the softmax in every form") {
    std::uint64_t sum = 0;
    using Codes = std::vector<std::int32_t>;
    using enum SoftmaxForm;
    using enum CodeRounding;
    CHECK(codes_of(kWorkedRow, {log, near, 10, 8}, sum) == Codes{67, 33, 2, 67, 17, 0, 24, 47});
    CHECK(codes_of(kWorkedRow, {log, carry, 10, 8}, sum) == Codes{66, 33, 2, 67, 17, 0, 23, 48});
    CHECK(codes_of(kWorkedRow, {deferred, near, 10, 8}, sum) ==
          Codes{255, 126, 8, 255, 64, 0, 91, 181});
    CHECK(sum == 980);
    CHECK(reciprocal_of(sum).value == 34239);
    CHECK(reciprocal_of(sum).exponent == 9);
    CHECK(codes_of(kWorkedRow, {deferred, carry, 10, 8}, sum) ==
          Codes{255, 126, 9, 255, 64, 0, 90, 181});
    codes_of(kWorkedRow, {deferred, near, 10, 16}, sum);
    CHECK(sum == 251291);
}

TEST_CASE("nonlinear: masked logits give code 0 and count for nothing") {
    for (const SoftmaxForm form : {SoftmaxForm::log, SoftmaxForm::deferred}) {
        for (const CodeRounding rounding : {CodeRounding::near, CodeRounding::carry}) {
            const SoftmaxFormat format{form, rounding, 10, 8};
            std::vector<std::int32_t> longer;
            std::vector<std::uint8_t> mask;
            for (const std::int32_t z : kWorkedRow) {
                longer.insert(longer.end(), {z, 30000});
                mask.insert(mask.end(), {1, 0});
            }
            std::vector<std::int32_t> codes(longer.size());
            std::uint64_t sum = 0;
            const auto plain = codes_of(kWorkedRow, format, sum);
            CHECK(softmax_codes(longer, mask, format, codes) == sum);
            for (std::size_t i = 0; i < kWorkedRow.size(); ++i) {
                CHECK(codes[2 * i] == plain[i]);
                CHECK(codes[2 * i + 1] == 0);
            }
        }
    }
    const std::vector<std::uint8_t> none(2, 0);
    std::vector<std::int32_t> codes(2);
    CHECK_THROWS_WITH(softmax_codes(std::vector<std::int32_t>{1, 2}, none, {}, codes),
                      Contains("a row without an entry"));
    CHECK_THROWS_WITH(softmax_codes(std::vector<std::int32_t>{1, 2}, {}, {.bits = 17}, codes),
                      Contains("bits = 17: must be 1 to 16"));
}

TEST_CASE("nonlinear: a softmax keeps its mass and its error bound on random rows") {
    qrazor::Rng rng(18);
    double worst_carry = 0;
    for (int row = 0; row < 400; ++row) {
        const auto length = static_cast<std::size_t>(64 << rng.below(4));
        std::vector<std::int32_t> z(length);
        const int spread = 1 << rng.between(6, 13);
        for (std::int32_t& one : z) {
            one = rng.between(-spread, spread);
        }
        double total = 0;
        for (const std::int32_t one : z) {
            total += std::exp2(one / 1024.0);
        }
        std::uint64_t sum = 0;
        const auto codes = codes_of(z, {SoftmaxForm::deferred, CodeRounding::carry, 10, 16}, sum);
        const Reciprocal r = reciprocal_of(sum);
        double mass = 0;
        for (std::size_t i = 0; i < length; ++i) {
            const double p = codes[i] * std::ldexp(r.value, -16 - r.exponent);
            mass += p;
            worst_carry = std::max(worst_carry, std::fabs(p - std::exp2(z[i] / 1024.0) / total));
        }
        CHECK(std::fabs(mass - 1) < 1.5e-4);
        // The log form keeps its mass to a step at any length, which rounding each code does not.
        codes_of(z, {SoftmaxForm::log, CodeRounding::carry, 10, 8}, sum);
        CHECK(std::fabs(static_cast<double>(sum) / 256 - 1) < 4e-3 + 1.0 / 256);
        const OnlineSum online = online_sum(z, {}, 10, 16);
        codes_of(z, {SoftmaxForm::deferred, CodeRounding::near, 10, 16}, sum);
        CHECK(std::fabs(static_cast<double>(online.sum) / static_cast<double>(sum) - 1) < 4e-3);
    }
    CHECK(worst_carry < 2.3e-4);
}

TEST_CASE("nonlinear: worked rows of the norms, and their bound") {
    std::vector<std::int32_t> y(4);
    rms_norm(std::vector<std::int32_t>{100, -200, 300, -400}, 0, {10, 0}, y);
    CHECK(y == std::vector<std::int32_t>{374, -748, 1122, -1496});
    layer_norm(std::vector<std::int32_t>{10, 20, 30, 44}, 0, {10, 0}, y);
    CHECK(y == std::vector<std::int32_t>{-1303, -489, 326, 1466});
    rms_norm(std::vector<std::int32_t>(4, 0), 0, {10, 0}, y);
    CHECK(y == std::vector<std::int32_t>(4, 0));

    qrazor::Rng rng(19);
    for (int row = 0; row < 200; ++row) {
        const std::size_t d = std::size_t{16} << (2 * rng.below(3));
        std::vector<std::int32_t> x(d);
        const int spread = 1 << rng.between(4, 30);
        for (std::int32_t& one : x) {
            one = rng.between(-spread, spread);
        }
        y.resize(d);
        for (const bool centred : {false, true}) {
            CAPTURE(row, d, spread, centred);
            double mean = 0;
            for (const std::int32_t one : x) {
                mean += centred ? one / static_cast<double>(d) : 0;
            }
            double squares = 0;
            for (const std::int32_t one : x) {
                squares += (one - mean) * (one - mean) / static_cast<double>(d);
            }
            (centred ? layer_norm : rms_norm)(x, 0, {10, 0}, y);
            double largest = 0;
            for (const std::int32_t one : x) {
                largest = std::max(largest, std::fabs(one - mean) / std::sqrt(squares));
            }
            double error = 0;
            for (std::size_t i = 0; i < d; ++i) {
                const double exact = (x[i] - mean) / std::sqrt(squares);
                error =
                    std::max(error, std::fabs(y[i] / 1024.0 - exact) - std::fabs(exact) * 2.3e-4);
            }
            // A mean takes up to half of the codes' range away.
            CHECK(error < std::ldexp(1.0, -11) + largest * std::ldexp(centred ? 2.0 : 1.0, -15));
        }
    }
}

TEST_CASE("nonlinear: a requantizer takes the shift of the row's effective MSB") {
    const auto row = [](const std::vector<std::int64_t>& x) { return requantize_row(x, 8); };
    CHECK(row({-5000, 1200, 37, -1}).codes == std::vector<std::int32_t>{-78, 19, 1, 0});
    CHECK(row({-5000, 1200, 37, -1}).shifts == std::vector<int>{6});
    CHECK(row({4095, -4096}).codes == std::vector<std::int32_t>{127, -127});
    CHECK(row({4095, -4096}).shifts == std::vector<int>{5});
    CHECK(row({-3, 100}).shifts == std::vector<int>{0});
    CHECK(row({0, -1}).shifts == std::vector<int>{0});
    const Requantized groups = requantize_groups(std::vector<std::int64_t>{-5000, 3, 100}, 8, 2);
    CHECK(groups.shifts == std::vector<int>{6, 0});
    CHECK(groups.codes == std::vector<std::int32_t>{-78, 0, 100});
    CHECK(requantize_fixed(std::vector<std::int64_t>{-5000, 3000}, 8, 5).codes ==
          std::vector<std::int32_t>{-127, 94});
    CHECK_THROWS_WITH(requantize_row(std::vector<std::int64_t>{1}, 1),
                      Contains("bits = 1: must be 2 to 32"));
}

TEST_CASE("nonlinear: requantizing to 4 bits is right on all pairs of 8-bit values") {
    for (int a = -128; a < 128; ++a) {
        for (int b = -128; b < 128; ++b) {
            const Requantized got = requantize_row(std::vector<std::int64_t>{a, b}, 4);
            // The least shift at which both fit without their signs, found by trying.
            int shift = 0;
            while (std::max(a >= 0 ? a : -a - 1, b >= 0 ? b : -b - 1) >> (shift + 3) != 0) {
                ++shift;
            }
            const auto code = [&](int x) {
                const double exact = std::floor(std::ldexp(x, -shift) + 0.5);
                return static_cast<std::int32_t>(std::clamp(exact, -7.0, 7.0));
            };
            if (got.shifts.front() != shift || got.codes != std::vector{code(a), code(b)}) {
                FAIL(a << " " << b << ": shift " << got.shifts.front() << " of " << shift);
            }
        }
    }
}

TEST_CASE("nonlinear: a row goes straight into SDR") {
    const std::vector<std::int64_t> x{1 << 20, -300, 12345, 7, 0, -99999, 65536, 1};
    const RazorFormat format{.base = 16, .salient = 4, .group = 4};
    const RequantizedToSdr got = requantize_to_sdr(x, format);
    CHECK(got.shift == 6);
    const Requantized base = requantize_row(x, 16);
    CHECK(got.row.codes == razor(base.codes, format).codes);
    CHECK(got.row.flags.size() == 2);
}
