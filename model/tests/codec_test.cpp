// Every codec: what it decodes is the nearest of what it can hold, layouts round-trip, integers are
// what hardware multiplies, and the plain SDR codec is the golden razor.
#include "qrazor/model/codec.h"

#include <cmath>
#include <limits>

#include "qrazor/model/dot.h"
#include "qrazor/model/element.h"
#include "qrazor/model/pack.h"
#include "qrazor/model/quantize.h"
#include "qrazor/support/error.h"
#include "qrazor_catch.h"
#include "random.h"

using namespace qrazor::model;
using Catch::Matchers::Contains;
using qrazor::model::testing::Random;

namespace {

const std::vector<std::string>& all_codecs() {
    static const std::vector<std::string> all{"fp32",
                                              "bf16",
                                              "int8",
                                              "int4",
                                              "int16",
                                              "int4,g32",
                                              "int8,g128",
                                              "sdr",
                                              "sdr,b8,g32",
                                              "sdr,g32,s8,d1",
                                              "sdr,b16,lse",
                                              "sdr,b8,f1",
                                              "sdr,f2,lse",
                                              "sdr,g16,s4,d1,lse,neg8",
                                              "sdr,g32,s2,d3,f1,lse",
                                              "sdr,truncate",
                                              "sdr,k5,half_even",
                                              "quartz",
                                              "quartz,zp",
                                              "mxint8",
                                              "mxfp8_e4m3",
                                              "mxfp8_e5m2",
                                              "mxfp6_e2m3",
                                              "mxfp6_e3m2",
                                              "mxfp4",
                                              "mxfp4,lse",
                                              "mxfp4,ceil",
                                              "mxfp8_e4m3,ceil",
                                              "nvfp4",
                                              "nvfp4,lse",
                                              "vsq",
                                              "vsq,s6,lse",
                                              "vsq,b8,g32,s4",
                                              "bfp4",
                                              "bfp8,g32"};
    return all;
}

// Values with the spread of activations: most small, a few large.
std::vector<float> values_of(std::uint64_t seed, std::size_t count) {
    Random random(seed);
    std::vector<float> values(count);
    for (float& value : values) {
        const int exponent = -static_cast<int>(random.bits() % 12);
        value =
            std::ldexp(static_cast<float>(static_cast<std::int64_t>(random.bits() % 20001) - 10000),
                       exponent - 10);
    }
    return values;
}

std::vector<float> through(const Codec& codec, const std::vector<float>& values, BlockRow& row) {
    const Outer outer = codec.outer(extent_of(values));
    codec.encode(values, outer, row);
    std::vector<float> decoded(values.size());
    codec.decode(row, decoded);
    return decoded;
}

double squared_error(const std::vector<float>& a, const std::vector<float>& b) {
    double sum = 0;
    for (std::size_t k = 0; k < a.size(); ++k) {
        sum += (double(a[k]) - b[k]) * (double(a[k]) - b[k]);
    }
    return sum;
}

}  // namespace

TEST_CASE("decoded values encode to themselves, and packed rows come back") {
    for (const std::string& name : all_codecs()) {
        const auto codec = make_codec(name);
        INFO(name);
        CHECK(codec->text() == name);
        const BlockLayout layout = codec->layout();
        for (const std::size_t count : {128, 77, 1}) {
            const std::vector<float> values = values_of(count, count);
            BlockRow row;
            const std::vector<float> decoded = through(*codec, values, row);
            for (const std::uint32_t code : row.codes) {
                REQUIRE((layout.code_bits == 32 || (code >> layout.code_bits) == 0));
            }
            for (const std::uint32_t scale : row.scales) {
                REQUIRE((scale >> layout.scale_bits) == 0);
            }
            for (const std::uint32_t side : row.sides) {
                REQUIRE((side >> layout.side_bits) == 0);
            }
            const std::vector<std::uint8_t> bytes = pack(row, layout);
            const double bits = codec->effective_bits() * static_cast<double>(row.codes.size());
            CHECK(bytes.size() == static_cast<std::size_t>(std::ceil(bits / 8)));
            const BlockRow back = unpack(bytes, layout, count, row.outer);
            CHECK(back.codes == row.codes);
            CHECK(back.scales == row.scales);
            CHECK(back.sides == row.sides);
            std::vector<float> again(count);
            codec->decode(back, again);
            CHECK(again == decoded);
            CHECK_THROWS_AS(unpack(std::span(bytes).subspan(1), layout, count, row.outer),
                            qrazor::Error);
            // Nothing is further off than the largest step of its block.
            double most = 0;
            for (const float value : values) {
                most = std::max(most, double(std::fabs(value)));
            }
            for (std::size_t k = 0; k < count; ++k) {
                CHECK(std::fabs(values[k] - decoded[k]) <= most / 3);
            }
        }
    }
}

TEST_CASE("the plain SDR codec is quantize and razor") {
    RazorFormat format;
    format.group = 32;
    format.subgroup = 8;
    format.max_side = 1;
    const auto codec = make_codec("sdr,b16,g32,s8,d1");
    const std::vector<float> values = values_of(7, 320);
    BlockRow row;
    const std::vector<float> decoded = through(*codec, values, row);
    const Quantized base = quantize(values, 1, values.size(), 16, Granularity::per_tensor);
    const RazoredRow razored = razor(base.values, format);
    const std::vector<std::int64_t> exact = decode(razored);
    CHECK(pack(row, codec->layout()) == pack(razored));
    for (std::size_t k = 0; k < values.size(); ++k) {
        CHECK(decoded[k] == static_cast<float>(static_cast<double>(exact[k]) * base.scales[0]));
    }
}

TEST_CASE("integer dot products of rows are the golden model's") {
    for (const auto& [act_text, weight_text] :
         {std::pair{"sdr,b16,g16", "sdr,b8,g16"},
          std::pair{"sdr,b16,g32,s8,d1", "sdr,b8,g32,s8,d1"}}) {
        const auto act_codec = make_codec(act_text);
        const auto weight_codec = make_codec(weight_text);
        const std::vector<float> act = values_of(3, 96);
        const std::vector<float> weight = values_of(4, 96);
        BlockRow act_row;
        BlockRow weight_row;
        through(*act_codec, act, act_row);
        through(*weight_codec, weight, weight_row);
        IntegerRow a;
        IntegerRow w;
        act_codec->integers(act_row, a);
        weight_codec->integers(weight_row, w);
        RazorFormat act_format;
        act_format.group = act_codec->layout().block;
        act_format.subgroup = act_codec->layout().subgroup;
        act_format.max_side = act_format.subgroup != 0 ? 1 : 0;
        RazorFormat weight_format = act_format;
        weight_format.base = 8;
        const auto base = [](const std::vector<float>& values, int bits) {
            return quantize(values, 1, values.size(), bits, Granularity::per_tensor).values;
        };
        CHECK(integer_dot(a, w) ==
              dot(razor(base(act, 16), act_format), razor(base(weight, 8), weight_format)));
    }
}

TEST_CASE("with fraction bits, integer dot products are sums times both steps") {
    for (const std::string options : {",f1,lse", ",f2,lse", ",f1", ",f2,s4,d1,lse"}) {
        const auto act_codec = make_codec("sdr,b11,g16" + options);
        const auto weight_codec = make_codec("sdr,b9,g16" + options);
        const int fraction = act_codec->layout().scale_bits - 3;
        BlockRow act;
        BlockRow weight;
        through(*act_codec, values_of(5, 96), act);
        through(*weight_codec, values_of(6, 96), weight);
        IntegerRow a;
        IntegerRow w;
        act_codec->integers(act, a);
        weight_codec->integers(weight, w);
        qrazor::Int128 sum = 0;
        for (std::size_t g = 0; g < 6; ++g) {
            const auto whole = [&](const BlockRow& row) {
                return static_cast<int>(row.scales[g] >> fraction);
            };
            const auto rest = [&](const BlockRow& row) {
                return static_cast<int>(row.scales[g] % (1U << fraction));
            };
            qrazor::Int128 group = 0;
            for (std::size_t k = 16 * g; k < 16 * g + 16; ++k) {
                const auto side = [&](const BlockRow& row) {
                    return row.sides.empty() ? 0 : static_cast<int>(row.sides[k / 4]);
                };
                group += sdr_multiply(from_word(act.codes[k], 4), whole(act) - side(act),
                                      from_word(weight.codes[k], 4), whole(weight) - side(weight));
            }
            sum += group * sdr_fraction_factor(fraction, rest(act), rest(weight));
        }
        INFO(options);
        CHECK(integer_dot(a, w) == sum);
    }
    CHECK_THROWS_WITH(sdr_fraction_factor(1, 2, 0), "fraction = 2: must be 0 to 1");
}

TEST_CASE("integers of every integer codec stand for the decoded values") {
    for (const std::string& name : all_codecs()) {
        const auto codec = make_codec(name);
        INFO(name);
        if (!codec->is_integer()) {
            continue;
        }
        const std::vector<float> values = values_of(11, 96);
        BlockRow row;
        const std::vector<float> decoded = through(*codec, values, row);
        IntegerRow integers;
        codec->integers(row, integers);
        for (std::size_t k = 0; k < values.size(); ++k) {
            CHECK(decoded[k] ==
                  Approx(integers.unit * integers.steps[k / integers.run] * integers.codes[k]));
        }
    }
    CHECK(make_codec("sdr,f2")->is_integer());
    CHECK_FALSE(make_codec("quartz,zp")->is_integer());
    CHECK_FALSE(make_codec("mxfp4")->is_integer());
}

TEST_CASE("least squared error is never worse than the rule") {
    for (const auto& [rule, search] :
         {std::pair{"sdr", "sdr,lse"}, std::pair{"sdr,b8,g32,s8,d1", "sdr,b8,g32,s8,d1,lse"},
          std::pair{"sdr,f1", "sdr,f1,lse"}, std::pair{"mxfp4", "mxfp4,lse"},
          std::pair{"nvfp4", "nvfp4,lse"}, std::pair{"vsq", "vsq,lse"}}) {
        const auto plain = make_codec(rule);
        const auto better = make_codec(search);
        CHECK(plain->effective_bits() == better->effective_bits());
        double by_rule = 0;
        double by_search = 0;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const std::vector<float> values = values_of(seed, 96);
            BlockRow row;
            by_rule += squared_error(values, through(*plain, values, row));
            by_search += squared_error(values, through(*better, values, row));
        }
        INFO(search);
        CHECK(by_search < by_rule);
    }
}

TEST_CASE("fraction bits of a flag put the largest value on a code") {
    // 0.9 of the range: steps 4096 or, with a fraction bit, 4096 again but 6144 / 2 = 3072 is
    // short.
    const auto plain = make_codec("sdr,b16,g4");
    const auto finer = make_codec("sdr,b16,g4,f1");
    const std::vector<float> values{20000, 8000, -3000, 500};
    BlockRow row;
    plain->encode(values, {1, 0}, row);
    CHECK(row.scales[0] == 12);  // step 4096
    finer->encode(values, {1, 0}, row);
    CHECK(row.scales[0] == 2 * 11 + 1);  // step 3072: 20000 / 3072 = 6.5 rounds to 7
    CHECK(row.codes == std::vector<std::uint32_t>{7, 3, 8 + 1, 0});
    std::vector<float> decoded(4);
    finer->decode(row, decoded);
    CHECK(decoded == std::vector<float>{21504, 9216, -3072, 0});
}

TEST_CASE("the word of -0 can stand for -8") {
    const auto codec = make_codec("sdr,b16,g4,neg8");
    BlockRow row;
    codec->encode(std::vector<float>{-1000, 900, 3, -30}, {1, 0}, row);
    CHECK(row.scales[0] == 7);
    CHECK(row.codes == std::vector<std::uint32_t>{8, 7, 0, 0});  // -7.8, 7.0, 0, -0.2
    std::vector<float> decoded(4);
    codec->decode(row, decoded);
    CHECK(decoded == std::vector<float>{-1024, 896, 0, 0});
}

TEST_CASE("worked blocks of the rivals") {
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
    // NVFP4 with outer scale 1: 12 / 6 = 2 is E4M3 code 0x40.
    values.resize(16);
    values[0] = 12;
    make_codec("nvfp4")->encode(values, {1, 0}, row);
    CHECK(row.scales[0] == 0x40);
    CHECK(row.codes[0] == 7);
    CHECK(make_codec("nvfp4")->outer({-2688, 100}).scale == 1);
    // VS-Quant with outer scale 1: 34 / 7 = 4.86, scale 5; 34 / 5 = 6.8, code 7.
    values[0] = -34;
    make_codec("vsq")->encode(values, {1, 0}, row);
    CHECK(row.scales[0] == 5);
    CHECK(row.codes[0] == 9);  // -7
    // Block floating point: 5 has exponent 2, step 2^(2-2) = 1.
    values[0] = 5.5F;
    make_codec("bfp4")->encode(values, {}, row);
    CHECK(row.scales[0] == 129);
    CHECK(row.codes[0] == 6);
    // QuaRTZ: 29 - clz32 is the flag; truncation.
    make_codec("quartz,g4")->encode(std::vector<float>{-23, 3, 127, 15}, {1, 0}, row);
    CHECK(row.scales[0] == 4);
    CHECK(row.codes == std::vector<std::uint32_t>{8 + 1, 0, 7, 0});
    const Outer middle = make_codec("quartz,zp")->outer({-100, 154});
    CHECK(middle.offset == 27);
    CHECK(middle.scale == 1);
    // FP16 scales of INT4 groups.
    make_codec("int4,g4")->encode(std::vector<float>{7, -3.5F, 0.4F, 0}, {}, row);
    CHECK(row.scales[0] == 0x3c00);
    CHECK(row.codes == std::vector<std::uint32_t>{7, 12, 0, 0});  // -3.5: ties to even, -4
}

TEST_CASE("the largest magnitude of zeros is no negative zero") {
    CHECK_FALSE(std::signbit(extent_of(std::vector<float>{0, -0.0F}).absmax()));
    CHECK_FALSE(std::signbit(Extent{}.absmax()));
    CHECK(extent_of(std::vector<float>{-3, 2}).absmax() == 3);
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
         {std::pair{"mxfp4", Element::e2m1}, std::pair{"mxfp6_e2m3", Element::e2m3},
          std::pair{"mxfp6_e3m2", Element::e3m2}, std::pair{"mxfp8_e4m3", Element::e4m3},
          std::pair{"mxfp8_e5m2", Element::e5m2}}) {
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const std::vector<float> block = values_of(seed, 32);
            float absmax = 0;
            for (const float value : block) {
                absmax = std::max(absmax, std::fabs(value));
            }
            through(*make_codec(std::string(name) + ",ceil"), block, row);
            const double exponent = std::ceil(std::log2(double(absmax) / spec(element).largest));
            INFO(name << " " << absmax);
            CHECK(static_cast<int>(row.scales[0]) == static_cast<int>(exponent) + kE8m0Bias);
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
            const int exponent = static_cast<int>(exact.scales[block]) - kE8m0Bias;
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
    for (const ElementSpec& element : element_specs()) {
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
            const double scale = decode_e8m0(row.scales[0]);
            for (std::size_t k = 0; k < values.size(); ++k) {
                CHECK(row.codes[k] == encode(element.element, values[k] / scale));
            }
        }
    }
}

TEST_CASE("effective bits") {
    for (const auto& [name, bits] :
         {std::pair{"sdr,b16,g16", 4.25}, std::pair{"sdr,b8,g16", 4.1875},
          std::pair{"sdr,g32,s8,d1", 4.25}, std::pair{"sdr,g16,f2", 4.375},
          std::pair{"mxfp4", 4.25}, std::pair{"nvfp4", 4.5}, std::pair{"vsq", 4.25},
          std::pair{"mxfp4,g16", 4.5}, std::pair{"mxfp4,e16", 4.125}, std::pair{"nvfp4,g32", 4.25},
          std::pair{"mxfp6_e2m3", 6.25}, std::pair{"mxint8", 8.25}, std::pair{"int4,g128", 4.125},
          std::pair{"bfp4", 4.5}, std::pair{"int8", 8.0}, std::pair{"bf16", 16.0}}) {
        INFO(name);
        CHECK(make_codec(name)->effective_bits() == bits);
    }
}

TEST_CASE("formats that are none are refused by name") {
    for (const auto& [text, said] :
         {std::pair{"", "no such format"}, std::pair{"mxfp5", "no such format"},
          std::pair{"int1", "no such format"}, std::pair{"sdr,g300", "g300: must be g1 to g256"},
          std::pair{"sdr,g12,s5,d1", "must divide group"}, std::pair{"sdr,lse,truncate", "half_up"},
          std::pair{"sdr,g16,g32", "'g32' is no option"},
          std::pair{"mxfp4,s4", "'s4' is no option"}, std::pair{"vsq,s99", "must be s2 to s10"},
          std::pair{"mxfp4,e65", "must be e2 to e64"}, std::pair{"nvfp4,g0", "must be g1 to g1024"},
          std::pair{"mxfp4,lse,ceil", "must be one of them"},
          std::pair{"nvfp4,ceil", "'ceil' is no option"}, std::pair{"sdr,", "'' is no option"}}) {
        CHECK_THROWS_WITH(make_codec(text), Contains(said));
    }
    const float nan = std::numeric_limits<float>::quiet_NaN();
    for (const std::string& name : all_codecs()) {
        BlockRow row;
        if (name != "fp32" && name != "bf16") {
            INFO(name);
            CHECK_THROWS_AS(make_codec(name)->encode(std::vector<float>{1, nan}, {}, row),
                            qrazor::Error);
        }
    }
}
