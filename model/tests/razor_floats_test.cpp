// The kernels skip stage 1's integers: they must give its very codes, ties and saturation included.
#include "qrazor/model/razor_floats.h"

#include <qrazor_catch.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "floats/kernel.h"
#include "qrazor/model/pack.h"
#include "qrazor/model/quantize.h"
#include "qrazor/support/error.h"
#include "random.h"

namespace qrazor::model {
namespace {

using testing::Random;
using Bytes = std::vector<std::uint8_t>;
using Floats = std::vector<float>;
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr float kInf = std::numeric_limits<float>::infinity();

// Step by step, by the functions that the format is defined with.
Bytes slowly(const Floats& data, std::size_t rows, std::size_t columns,
             const std::vector<double>& scales, const RazorFormat& format) {
    Bytes result;
    for (std::size_t r = 0; r < rows; ++r) {
        std::vector<std::int32_t> values(columns);
        for (std::size_t i = 0; i < columns; ++i) {
            values[i] = quantize_value(data[r * columns + i],
                                       scales.size() == 1 ? scales[0] : scales[r], format.base);
        }
        const Bytes row = pack(razor(values, format));
        result.insert(result.end(), row.begin(), row.end());
    }
    return result;
}

std::string describe(const RazorFormat& f) {
    return "base " + std::to_string(f.base) + " salient " + std::to_string(f.salient) + " group " +
           std::to_string(f.group) + " subgroup " + std::to_string(f.subgroup) + " max_side " +
           std::to_string(f.max_side) + " " + std::string(to_string(f.rounding));
}

// Every kernel that this processor has, and bytes behind the result that must stay.
void check_all(const Floats& data, std::size_t rows, std::size_t columns,
               const std::vector<double>& scales, const RazorFormat& format, int threads = 1) {
    const Bytes expected = slowly(data, rows, columns, scales, format);
    REQUIRE(razored_size(format, rows, columns) == expected.size());
    for (const floats::Kernel* kernel : floats::kernels()) {
        constexpr std::size_t kBehind = 16;
        Bytes got(expected.size() + kBehind, 0xa5);
        floats::razor_floats_by(*kernel, data, rows, columns, scales, format,
                                std::span(got).first(expected.size()), threads);
        const auto differ = std::mismatch(expected.begin(), expected.end(), got.begin());
        INFO(kernel->name << ", " << describe(format) << ", " << rows << " x " << columns
                          << ", scale " << scales[0] << ", byte "
                          << differ.first - expected.begin());
        REQUIRE(differ.first == expected.end());
        REQUIRE(std::count(got.end() - kBehind, got.end(), 0xa5) == kBehind);
    }
}

void check_row(const Floats& data, double scale, const RazorFormat& format) {
    check_all(data, 1, data.size(), {scale}, format);
}

// What the kernels are made for.
std::vector<RazorFormat> fast_formats() {
    std::vector<RazorFormat> formats;
    for (const int base : {4, 5, 8, 12, 16, 20, 32}) {
        for (const int group : {8, 16, 32, 64, 128}) {
            for (const Rounding rounding :
                 {Rounding::half_up, Rounding::half_even, Rounding::truncate}) {
                RazorFormat format;
                format.base = base;
                format.group = group;
                format.rounding = rounding;
                formats.push_back(format);
                for (int subgroup = 8; base > 4 && subgroup <= group; subgroup *= 2) {
                    format.subgroup = subgroup;
                    for (const int side : {1, 3}) {
                        format.max_side = std::min(side, base - 4);
                        formats.push_back(format);
                    }
                }
            }
        }
    }
    return formats;
}

// Magnitudes of every size, by groups of eight, in units of the scale.
Floats mixed(Random& random, std::size_t count, int base, double scale) {
    Floats data(count);
    int width = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 8 == 0) {
            width = random.below(base + 1) - 1;
        }
        const double x =
            std::ldexp(static_cast<double>(random.bits() >> 11), width - random.below(3) - 53);
        data[i] = static_cast<float>(random.below(2) == 0 ? x * scale : -x * scale);
    }
    return data;
}

// Next to, or at, every place where a quantized value or a code changes.
Floats near_steps(Random& random, std::size_t count, int base, double scale) {
    Floats data(count);
    int width = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 8 == 0) {
            width = random.below(base);
        }
        const auto whole = static_cast<std::int64_t>(random.bits() >> (63 - width) >> 1);
        const int cut = random.below(width + 1);
        const double step =
            std::ldexp(std::round(std::ldexp(static_cast<double>(whole), -cut)), cut) +
            0.5 * (random.below(3) - 1);
        auto x = static_cast<float>(step * scale);
        for (int moves = random.below(3); moves > 0; --moves) {
            x = std::nextafterf(x, random.below(2) == 0 ? kInf : -kInf);
        }
        data[i] = random.below(2) == 0 ? x : -x;
    }
    return data;
}

}  // namespace

TEST_CASE("floats razor as their quantized values do: formats of the kernels") {
    Random random(60);
    for (const RazorFormat& format : fast_formats()) {
        for (const double scale : {1.0, scale_of(3.0, format.base), 1.2345e-5}) {
            check_row(mixed(random, 1500, format.base, scale), scale, format);
            check_row(near_steps(random, 1500, format.base, scale), scale, format);
        }
        REQUIRE(floats::Plan(format, 1.0).fast());
    }
}

TEST_CASE("floats razor as their quantized values do: any format") {
    Random random(61);
    for (int round = 0; round < 500; ++round) {
        const RazorFormat format = random.format();
        const double scale = std::ldexp(1.0 + random.below(1000) / 1000.0, random.between(-40, 40));
        const auto count = static_cast<std::size_t>(random.below(5 * format.group));
        check_row(mixed(random, count, format.base, scale), scale, format);
        check_row(near_steps(random, count, format.base, scale), scale, format);
    }
}

TEST_CASE("short tails, and rows with scales of their own") {
    Random random(62);
    for (const int group : {8, 16, 64, 128}) {
        RazorFormat format;
        format.group = group;
        for (std::size_t columns = 0; columns < 300; ++columns) {
            check_row(mixed(random, columns, 16, 0.01), 0.01, format);
        }
        format.base = 8;
        format.subgroup = 8;
        format.max_side = 2;
        for (const std::size_t columns : {1, 7, 8, 129, 1000, 1024, 1025, 3000}) {
            const std::vector<double> scales{0.5, 1e-6, 3.0, 0.125, 77.0};
            Floats data;
            for (const double scale : scales) {
                const Floats row = mixed(random, columns, 8, scale);
                data.insert(data.end(), row.begin(), row.end());
            }
            for (const int threads : {1, 2, 3, 100}) {
                check_all(data, scales.size(), columns, scales, format, threads);
                check_all(data, scales.size(), columns, {1.0}, format, threads);
                check_all(data, 1, data.size(), {2.0}, format, threads);
            }
        }
    }
}

TEST_CASE("values that saturate, and scales beyond what kernels know") {
    Random random(63);
    for (const RazorFormat& format : fast_formats()) {
        const auto limit = static_cast<float>(format.base_max());
        Floats data(1024, 0.0F);
        check_row(data, 1.0, format);
        for (std::size_t i = 0; i < data.size(); ++i) {
            const float size = random.below(4) == 0 ? std::ldexp(limit, random.below(8)) : 1.0F;
            data[i] = random.below(2) == 0 ? size : -size;
        }
        check_row(data, 1.0, format);
        data[100] = kInf;
        data[500] = -kInf;
        data[900] = std::numeric_limits<float>::max();
        data[901] = -0.0F;
        data[902] = std::numeric_limits<float>::denorm_min();
        data[903] = -std::numeric_limits<float>::denorm_min();
        for (const double scale :
             {1.0, 1e-40, 1e-300, std::numeric_limits<double>::denorm_min(), 1e30, 1e300}) {
            check_row(data, scale, format);
        }
    }
}

TEST_CASE("ties of values with few mantissa bits") {
    // As in bfloat16 tensors: many quotients are whole, or halves.
    Random random(64);
    for (const RazorFormat& format : fast_formats()) {
        Floats data(1024);
        for (float& x : data) {
            x = std::ldexp(static_cast<float>(random.between(-255, 255)), -random.below(10));
        }
        check_row(data, scale_of(255.0, format.base), format);
        check_row(data, 1.0, format);
        check_row(data, 0.25, format);
    }
}

TEST_CASE("floats that cannot be razored are refused") {
    RazorFormat format;
    Floats data(5000, 1.0F);
    for (const std::size_t place : {0, 1, 17, 1023, 1024, 4999}) {
        for (const float nan : {kNan, -kNan}) {
            for (const int salient : {4, 5}) {
                format.salient = salient;
                Floats bad = data;
                bad[place] = nan;
                bad[4999] = nan;
                Bytes packed(razored_size(format, 2, 2500));
                const std::vector<double> scales{1.0};
                for (const floats::Kernel* kernel : floats::kernels()) {
                    for (const int threads : {1, 2, 5}) {
                        CHECK_THROWS_WITH(
                            floats::razor_floats_by(*kernel, bad, 2, 2500, scales, format, packed,
                                                    threads),
                            "data[" + std::to_string(place) + "] = nan: must be a number");
                    }
                }
            }
        }
    }
    format = RazorFormat{};
    CHECK_THROWS_WITH(razor_floats(data, 0.0, format),
                      "scale = 0.000000: must be more than 0, and finite");
    CHECK_THROWS_AS(razor_floats(data, -1.0, format), Error);
    CHECK_THROWS_AS(razor_floats(data, std::nan(""), format), Error);
    CHECK_THROWS_AS(razor_floats(data, HUGE_VAL, format), Error);
    const std::vector<double> two{1.0, 2.0};
    CHECK_THROWS_WITH(razor_floats(data, 5, 1000, two, format),
                      "scales hold 2 elements: must be 1, or 5, one a row");
    CHECK_THROWS_WITH(razor_floats(data, 5, 100, two, format),
                      "shape = 5 x 100: must hold the 5000 values given");
    Bytes short_by_one(razored_size(format, 1, 5000) - 1);
    const std::vector<double> one{1.0};
    CHECK_THROWS_WITH(razor_floats(data, 1, 5000, one, format, short_by_one),
                      "packed bytes = 2660: must be 2661");
    CHECK_THROWS_WITH(razor_floats(data, 1, 5000, one, format, 0),
                      "threads = 0: must be at least 1");
    format.group = 0;
    CHECK_THROWS_AS(razor_floats(data, 1.0, format), Error);
    CHECK(razor_floats(Floats{}, 1.0, RazorFormat{}).empty());
    CHECK(razor_floats(Floats{}, 7, 0, one, RazorFormat{}).empty());
}

TEST_CASE("a worked group from floats to bytes") {
    RazorFormat format;
    format.group = 4;
    CHECK(razor_floats(Floats{1004.0F, -660.0F, 226.0F, 796.0F}, 1.0, format) ==
          Bytes{0x77, 0x2d, 0x06});
}

}  // namespace qrazor::model
