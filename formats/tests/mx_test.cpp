// OCP MX: the scale's rules, few exponents, elements.
#include <limits>

#include "qrazor/model/element.h"
#include "qrazor_catch.h"
#include "samples.h"

using namespace qrazor::formats;
using namespace qrazor::formats::testing;
namespace model = qrazor::model;

TEST_CASE("a worked MXFP4 block") {
    BlockRow row;
    // MXFP4: absmax 5 has exponent 2, E2M1's largest is 2: scale 1.
    std::vector<float> values(32, 0.0F);
    values[0] = 5;
    values[1] = -0.3F;
    values[2] = 1.25F;
    make_codec("mxfp4")->encode(values, {}, row);
    CHECK(row.scales[0] == 127);
    CHECK(row.codes[0] == 6);      // 5 is halfway between 4 and 6: even
    CHECK(row.codes[1] == 8 + 1);  // -0.5
    CHECK(row.codes[2] == 2);      // 1.25 is halfway between 1 and 1.5: even
}

TEST_CASE("a shared scale rounded up saturates nothing") {
    BlockRow row;
    // E2M1's largest is 6: 7 has exponent 2 and saturates under scale 1; under 2 it is 3.5, code 4
    // by the tie to even. 6 just fits, and so does 3 under half of it.
    for (const auto& [absmax, down, up, code] :
         {std::tuple{7.0F, 127U, 128U, 6U}, std::tuple{6.0F, 127U, 127U, 7U},
          std::tuple{5.0F, 127U, 127U, 6U}, std::tuple{3.0F, 126U, 126U, 7U},
          std::tuple{std::nextafter(6.0F, 7.0F), 127U, 128U, 5U}}) {
        INFO(absmax);
        const std::vector<float> values{absmax, -absmax};
        make_codec("mxfp4")->encode(values, {}, row);
        CHECK(row.scales[0] == down);
        make_codec("mxfp4,ceil")->encode(values, {}, row);
        CHECK(row.scales[0] == up);
        CHECK(row.codes[0] == code);
    }
    // E4M3's is 448: 460 saturates; halved it is 230, between 224 and 240.
    std::vector<float> values{460, 1};
    CHECK(through(*make_codec("mxfp8_e4m3"), values, row)[0] == 448);
    CHECK(row.scales[0] == 127);
    CHECK(through(*make_codec("mxfp8_e4m3,ceil"), values, row)[0] == 2 * 224);
    CHECK(row.scales[0] == 128);
    values[0] = 0;
    values[1] = 0;
    CHECK(through(*make_codec("mxfp8_e4m3,ceil"), values, row) == values);
    CHECK(row.scales[0] == 0);
    // By the formula, 2^ceil(log2(absmax / largest)), away from its corners.
    for (const auto& [name, element] :
         {std::pair{"mxfp4", model::Element::e2m1}, std::pair{"mxfp6_e2m3", model::Element::e2m3},
          std::pair{"mxfp6_e3m2", model::Element::e3m2},
          std::pair{"mxfp8_e4m3", model::Element::e4m3},
          std::pair{"mxfp8_e5m2", model::Element::e5m2}}) {
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const std::vector<float> block = values_of(seed, 32);
            float absmax = 0;
            for (const float value : block) {
                absmax = std::max(absmax, std::fabs(value));
            }
            through(*make_codec(std::string(name) + ",ceil"), block, row);
            const double exponent =
                std::ceil(std::log2(double(absmax) / model::spec(element).largest));
            INFO(name << " " << absmax);
            CHECK(static_cast<int>(row.scales[0]) == static_cast<int>(exponent) + model::kE8m0Bias);
        }
    }
}

TEST_CASE("few exponents: those of all where they reach, else the least") {
    for (const std::string rule : {"", ",lse", ",ceil"}) {
        const auto all = make_codec("mxfp4" + rule);
        const auto few = make_codec("mxfp4,e4" + rule);
        // Blocks whose largest values are 2^5, 2^4, ... 2^-2: exponents 3 to -4 of the scale.
        std::vector<float> values;
        for (int block = 0; block < 8; ++block) {
            for (int k = 0; k < 32; ++k) {
                values.push_back(
                    std::ldexp(k == 7 ? 1.0F : static_cast<float>(k) / -40, 5 - block));
            }
        }
        BlockRow exact;
        BlockRow row;
        through(*all, values, exact);
        const std::vector<float> decoded = through(*few, values, row);
        CHECK(row.outer.scale == 1);  // 2^3 is the largest of four
        INFO(rule);
        std::size_t within = 0;
        for (std::size_t block = 0; block < 8; ++block) {
            const int exponent = static_cast<int>(exact.scales[block]) - model::kE8m0Bias;
            CHECK(row.scales[block] == static_cast<std::uint32_t>(std::clamp(exponent, 0, 3)));
            if (exponent >= 0) {
                ++within;
                CHECK(std::equal(row.codes.begin() + static_cast<std::ptrdiff_t>(32 * block),
                                 row.codes.begin() + static_cast<std::ptrdiff_t>(32 * block + 32),
                                 exact.codes.begin() + static_cast<std::ptrdiff_t>(32 * block)));
            } else {
                for (std::size_t k = 32 * block; k < 32 * block + 32; ++k) {  // quanta of 1/2
                    CHECK(decoded[k] == std::nearbyint(2 * values[k]) / 2);
                }
            }
        }
        CHECK(within == 4);
    }
    BlockRow row;
    const auto codec = make_codec("mxfp4,e4");
    CHECK(codec->outer({0, 0}).scale == 1);
    codec->encode(std::vector<float>(3, 0.0F), codec->outer({0, 0}), row);
    CHECK(row.scales == std::vector<std::uint32_t>{0});
}

TEST_CASE("element codecs inside the blocks are those of element.h") {
    for (const model::ElementSpec& element : model::element_specs()) {
        const std::string name =
            "mx" +
            std::string(element.bits == 4            ? "fp4"
                        : element.bits == 6          ? "fp6_"
                        : element.exponent_bits == 0 ? "int8"
                                                     : "fp8_") +
            (element.bits != 4 && element.exponent_bits != 0 ? std::string(element.name) : "");
        const auto codec = make_codec(name);
        INFO(name);
        Random random(5);
        std::vector<float> values(32);
        for (int round = 0; round < 200; ++round) {
            for (float& value : values) {
                value = std::ldexp(static_cast<float>(random.bits() % 4096) - 2048.0F,
                                   -static_cast<int>(random.bits() % 16));
            }
            BlockRow row;
            codec->encode(values, {}, row);
            const double scale = model::decode_e8m0(row.scales[0]);
            for (std::size_t k = 0; k < values.size(); ++k) {
                CHECK(row.codes[k] == encode(element.element, values[k] / scale));
            }
        }
    }
}
