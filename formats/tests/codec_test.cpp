// Every codec: what it decodes is the nearest of what it can hold, layouts round-trip, integers are
// what hardware multiplies.
#include "qrazor/formats/codec.h"

#include <limits>

#include "qrazor/support/error.h"
#include "qrazor_catch.h"
#include "samples.h"

using namespace qrazor::formats;
using namespace qrazor::formats::testing;
using Catch::Matchers::Contains;

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
                REQUIRE((side >> layout.sides.front().bits) == 0);
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

TEST_CASE("the dot product of the widest integers does not wrap") {
    const auto codec = make_codec("int16");
    const std::vector<float> values(64, 1.0F);
    BlockRow row;
    through(*codec, values, row);
    IntegerRow integers;
    codec->integers(row, integers);
    REQUIRE(integers.codes.front() == 32767);
    CHECK(integer_dot(integers, integers) == std::int64_t{64} * 32767 * 32767);
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

TEST_CASE("the largest magnitude of zeros is no negative zero") {
    CHECK_FALSE(std::signbit(extent_of(std::vector<float>{0, -0.0F}).absmax()));
    CHECK_FALSE(std::signbit(Extent{}.absmax()));
    CHECK(extent_of(std::vector<float>{-3, 2}).absmax() == 3);
}

TEST_CASE("effective bits") {
    for (const auto& [name, bits] :
         {std::pair{"sdr,b16,g16", 4.25}, std::pair{"sdr,b8,g16", 4.1875},
          std::pair{"sdr,g32,s8,d1", 4.25}, std::pair{"sdr,g16,f2", 4.375},
          std::pair{"mxfp4", 4.25}, std::pair{"nvfp4", 4.5}, std::pair{"vsq", 4.25},
          std::pair{"mxfp4,g16", 4.5}, std::pair{"mxfp4,e16", 4.125}, std::pair{"nvfp4,g32", 4.25},
          std::pair{"mxfp6_e2m3", 6.25}, std::pair{"mxint8", 8.25}, std::pair{"int4,g128", 4.125},
          std::pair{"int8", 8.0}, std::pair{"bf16", 16.0}}) {
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
