// Exact dot products against the values that words stand for.
#include <algorithm>
#include <cmath>

#include "exact_sum.h"
#include "qrazor/model/element.h"
#include "qrazor/model/razor.h"
#include "qrazor/support/error.h"
#include "qrazor_catch.h"
#include "samples.h"

using namespace qrazor::formats;
using namespace qrazor::formats::testing;
namespace model = qrazor::model;

namespace {

model::Scaled mx_dot(std::string_view name, const Words& act, std::uint32_t act_scale,
                     const Words& weight, std::uint32_t weight_scale) {
    return make_codec(name)->dot({act, act_scale}, {weight, weight_scale});
}

const std::vector<std::pair<const char*, model::Element>>& wide_elements() {
    static const std::vector<std::pair<const char*, model::Element>> all{
        {"mxfp6_e2m3", model::Element::e2m3},
        {"mxfp6_e3m2", model::Element::e3m2},
        {"mxfp8_e4m3", model::Element::e4m3},
        {"mxfp8_e5m2", model::Element::e5m2},
        {"mxint8", model::Element::mxint8}};
    return all;
}

}  // namespace

// The oracle knows nothing of fields, widths and exponents: it multiplies what decode() gives.
TEST_CASE("the dot product of every format is exactly that of the decoded values") {
    std::size_t checked = 0;
    for (const std::string& text : all_codecs()) {
        const auto codec = make_codec(text);
        const Facts& facts = codec->facts();
        if (facts.element.largest == 0 || facts.offset) {
            CHECK_THROWS_AS(codec->dot({}, {}), std::logic_error);
            continue;
        }
        CAPTURE(text);
        const auto block = static_cast<std::size_t>(facts.block == 0 ? 16 : facts.block);
        std::size_t sides = 0;
        for (const SideFacts& side : facts.sides) {
            sides += block / static_cast<std::size_t>(side.subgroup);
        }
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            std::vector<BlockRow> rows(2);
            std::vector<std::vector<float>> values;
            std::vector<Words> words;
            for (std::size_t operand = 0; operand < 2; ++operand) {
                BlockRow& row = rows[operand];
                through(*codec, values_of(2 * seed + operand, 3 * block), row);
                row.outer = {};
                values.emplace_back(row.length);
                codec->decode(row, values.back());
                words.push_back(port_words(*codec, row));
            }
            for (std::size_t b = 0; b < 3; ++b) {
                const auto run = [&](std::size_t operand) {
                    const BlockRow& row = rows[operand];
                    Run out{std::span(words[operand]).subspan(b * block, block)};
                    out.scale = row.scales.empty() ? 0 : row.scales[b];
                    out.sides = std::span(row.sides).subspan(b * sides, sides);
                    return out;
                };
                ExactSum sum;
                for (std::size_t k = b * block; k < (b + 1) * block; ++k) {
                    sum.add_product(values[0][k], values[1][k]);
                }
                CHECK(sum.equals(codec->dot(run(0), run(1))));
                ++checked;
            }
        }
    }
    CHECK(checked > 1000);
}

TEST_CASE("MX and NVFP4 products are those of the decoded numbers") {
    const auto nvfp4 = make_codec("nvfp4");
    const auto nvfp4_dot = [&](const Words& act, std::uint32_t act_scale, const Words& weight,
                               std::uint32_t weight_scale) {
        return nvfp4->dot({act, act_scale}, {weight, weight_scale});
    };
    for (std::uint32_t a = 0; a < 16; ++a) {
        for (std::uint32_t w = 0; w < 16; ++w) {
            const double product =
                model::decode(model::Element::e2m1, a) * model::decode(model::Element::e2m1, w);
            CHECK(value_of(mx_dot("mxfp4", {a}, 127, {w}, 127)) == product);
            CHECK(value_of(mx_dot("mxfp4", {a}, 130, {w}, 126)) == 4 * product);
            // Exponents that count from the smallest.
            CHECK(value_of(mx_dot("mxfp4,e16", {a}, 3, {w}, 15)) == std::ldexp(product, 18));
            // The code of 1.0 in E4M3 is 0x38, that of the smallest subnormal 1.
            CHECK(value_of(nvfp4_dot({a}, 0x38, {w}, 0x38)) == product);
            CHECK(value_of(nvfp4_dot({a}, 1, {w}, 0x7E)) == product * std::ldexp(1.0, -9) * 448);
        }
    }
    for (std::uint32_t scale = 0; scale < 127; ++scale) {
        CHECK(value_of(nvfp4_dot({2}, scale, {2}, 0x38)) ==
              model::decode(model::Element::e4m3, scale));
    }
    CHECK(value_of(mx_dot("mxint8", {64, 255}, 127, {32, 64}, 127)) == 0.5 - 1.0 / 64);
    // -2 is never encoded, but hardware takes it.
    CHECK(value_of(mx_dot("mxint8", {128, 128}, 127, {128, 127}, 127)) == 4.0 - 127.0 / 32);
}

TEST_CASE("every pair of MX elements of 6 and 8 bits multiplies as the decoded numbers do") {
    for (const auto& [name, element] : wide_elements()) {
        const auto codec = make_codec(name);
        const std::uint32_t count = 1U << model::spec(element).bits;
        int wrong = 0;
        for (std::uint32_t a = 0; a < count; ++a) {
            for (std::uint32_t w = 0; w < count; ++w) {
                const double product = model::decode(element, a) * model::decode(element, w);
                if (!std::isfinite(product)) {
                    CHECK_THROWS_AS(codec->dot({{&a, 1}, 128}, {{&w, 1}, 127}), qrazor::Error);
                    continue;
                }
                wrong +=
                    value_of(codec->dot({{&a, 1}, 128}, {{&w, 1}, 127})) == 2 * product ? 0 : 1;
            }
        }
        CAPTURE(name);
        CHECK(wrong == 0);
    }
}

TEST_CASE("sign-magnitude words multiply as integers") {
    const auto codec = make_codec("vsq");
    for (std::uint32_t a = 0; a < 16; ++a) {
        for (std::uint32_t w = 0; w < 16; ++w) {
            const auto product = static_cast<int>(model::from_word(a, 4)) * model::from_word(w, 4);
            CHECK(value_of(codec->dot({{&a, 1}, 1}, {{&w, 1}, 1})) == product);
            CHECK(value_of(codec->dot({{&a, 1}, 15}, {{&w, 1}, 3})) == 45 * product);
        }
    }
}

TEST_CASE("illegal blocks are refused") {
    CHECK_THROWS_AS(mx_dot("mxfp4", {1}, 255, {1}, 0), qrazor::Error);
    CHECK_THROWS_AS(mx_dot("mxfp4", {1, 2}, 0, {1}, 0), qrazor::Error);
    CHECK_THROWS_AS(mx_dot("mxfp8_e4m3", {0x7F}, 0, {1}, 0), qrazor::Error);
    CHECK_THROWS_AS(mx_dot("nvfp4", {1}, 127, {1}, 0), qrazor::Error);
    CHECK_THROWS_AS(mx_dot("vsq", {1}, 16, {1}, 0), qrazor::Error);
}

TEST_CASE("of a wide beat of E5M2 the 25 highest magnitude bits count") {
    const auto sum_of = [](const Words& act, const Words& weight) {  // 16 lanes: 68 bits
        model::Fp32Accumulator acc(67);
        acc.add(mx_dot("mxfp8_e5m2", act, 127, weight, 127));
        return acc.value();
    };
    const Words largest(16, 0x7B);
    CHECK(sum_of(largest, largest) == 16.0F * 57344.0F * 57344.0F);
    Words least_of_all(16);
    least_of_all[3] = 1;
    CHECK(sum_of(largest, least_of_all) == 0.0F);
    least_of_all[3] = 0x15;  // 1.25 * 2^-10: 57344 of it are 70, cut to a multiple of 2^11
    CHECK(sum_of(largest, least_of_all) == 0.0F);
    least_of_all[3] = 0xB5;  // -1.25 * 2^-2: -17920, cut to -8 * 2^11
    CHECK(sum_of(largest, least_of_all) == -16384.0F);
}
