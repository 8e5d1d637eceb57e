// The plain SDR codec is the golden razor; searched flags, fractions and the code -8 go beyond it.
#include "qrazor/model/dot.h"
#include "qrazor/model/pack.h"
#include "qrazor/model/quantize.h"
#include "qrazor_catch.h"
#include "samples.h"

using namespace qrazor::formats;
using namespace qrazor::formats::testing;
namespace model = qrazor::model;
using Catch::Matchers::Contains;

TEST_CASE("the plain SDR codec is quantize and razor") {
    model::RazorFormat format;
    format.group = 32;
    format.subgroup = 8;
    format.max_side = 1;
    const auto codec = make_codec("sdr,b16,g32,s8,d1");
    const std::vector<float> values = values_of(7, 320);
    BlockRow row;
    const std::vector<float> decoded = through(*codec, values, row);
    const model::Quantized base =
        model::quantize(values, 1, values.size(), 16, model::Granularity::per_tensor);
    const model::RazoredRow razored = model::razor(base.values, format);
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
        model::RazorFormat act_format;
        act_format.group = act_codec->layout().block;
        act_format.subgroup =
            act_codec->layout().sides.empty() ? 0 : act_codec->layout().sides.front().subgroup;
        act_format.max_side = act_format.subgroup != 0 ? 1 : 0;
        model::RazorFormat weight_format = act_format;
        weight_format.base = 8;
        const auto base = [](const std::vector<float>& values, int bits) {
            return model::quantize(values, 1, values.size(), bits, model::Granularity::per_tensor)
                .values;
        };
        CHECK(integer_dot(a, w) == model::dot(model::razor(base(act, 16), act_format),
                                              model::razor(base(weight, 8), weight_format)));
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
                group += model::sdr_multiply(
                    model::from_word(act.codes[k], 4), whole(act) - side(act),
                    model::from_word(weight.codes[k], 4), whole(weight) - side(weight));
            }
            sum += group * model::sdr_fraction_factor(fraction, rest(act), rest(weight));
        }
        INFO(options);
        CHECK(integer_dot(a, w) == sum);
    }
    CHECK_THROWS_WITH(model::sdr_fraction_factor(1, 2, 0), "fraction = 2: must be 0 to 1");
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

TEST_CASE("truncated codes at the middle of their step") {
    // Subgroups of flags 3, side 1 and 3, side 3: steps 4 and 1. What drops nothing has no middle.
    const auto codec = make_codec("sdr,b8,g6,s2,d3,middle");
    BlockRow row;
    codec->encode(std::vector<float>{60, -3, 31, -2, -7, 0}, {1, 0}, row);
    CHECK(row.scales[0] == 3);
    CHECK(row.sides == std::vector<std::uint32_t>{0, 1, 3});
    CHECK(row.codes == std::vector<std::uint32_t>{7, 8, 7, 8, 8 + 7, 0});
    std::vector<float> decoded(6);
    codec->decode(row, decoded);
    CHECK(decoded == std::vector<float>{60, -4, 30, -2, -7, 0});
    // The same by Run: 60*60 + 4*4 + 30*30 + 2*2 + 7*7 + 0 in quarters.
    const Run run{row.codes, row.scales[0], row.sides};
    const model::Scaled squares = codec->dot(run, run);
    CHECK(squares.exponent == -2);
    CHECK(squares.value == 4 * (3600 + 16 + 900 + 4 + 49));
    CHECK_THROWS_WITH(make_codec("sdr,middle,half_even"), Contains("middle truncates"));
    CHECK_THROWS_WITH(make_codec("sdr,middle,lse"), Contains("half_up"));
}

// By arithmetic that shares nothing with the codec: every base of 8 bits beside every largest one.
TEST_CASE("middles of every 8 bit base under every flag") {
    const auto codec = make_codec("sdr,b8,g2,middle");
    std::size_t middles = 0;
    for (int largest = 1; largest <= 127; ++largest) {
        double step = 1;
        while (largest >= 8 * step) {
            step *= 2;
        }
        for (int base = -largest; base <= largest; ++base) {
            BlockRow row;
            codec->encode(std::vector<float>{float(largest), float(base)}, {1, 0}, row);
            std::vector<float> decoded(2);
            codec->decode(row, decoded);
            const double kept = std::floor(std::abs(base) / step) * step;
            const double expected = step > 1 ? kept + step / 2 : kept;
            INFO(largest << ' ' << base);
            REQUIRE(decoded[1] == (base < 0 ? -expected : expected));
            middles += step > 1 ? 1 : 0;
        }
    }
    // 2 * largest + 1 for each of 1 to 127, less those of 1 to 7, which drop nothing.
    CHECK(middles == 16383 - 63);
}

TEST_CASE("padding of a tail adds no middles to integer dot products") {
    const auto codec = make_codec("sdr,b8,g16,middle");
    std::vector<float> act = values_of(8, 37);
    std::vector<float> weight = values_of(9, 37);
    act.back() = static_cast<float>(extent_of(act).absmax());  // a tail under a flag
    weight.back() = -static_cast<float>(extent_of(weight).absmax());
    BlockRow a;
    BlockRow w;
    const std::vector<float> act_decoded = through(*codec, act, a);
    const std::vector<float> weight_decoded = through(*codec, weight, w);
    IntegerRow a_integers;
    IntegerRow w_integers;
    codec->integers(a, a_integers);
    codec->integers(w, w_integers);
    double expected = 0;
    for (std::size_t k = 0; k < act.size(); ++k) {
        expected += double(act_decoded[k]) * weight_decoded[k];
    }
    CHECK(static_cast<double>(integer_dot(a_integers, w_integers)) * a_integers.unit *
              w_integers.unit ==
          Approx(expected));
    CHECK(a.scales.back() > 0);
    CHECK(w.scales.back() > 0);
    CHECK(codec->effective_bits() == make_codec("sdr,b8,g16,truncate")->effective_bits());
}

namespace {

// Squared error of a codec, and by how much it makes magnitudes smaller in all.
std::pair<double, double> errors_of(const char* text, const std::vector<float>& values) {
    BlockRow row;
    const std::vector<float> decoded = through(*make_codec(text), values, row);
    double shrink = 0;
    for (std::size_t k = 0; k < values.size(); ++k) {
        shrink += std::fabs(values[k]) - std::fabs(decoded[k]);
    }
    return {squared_error(values, decoded), shrink};
}

}  // namespace

TEST_CASE(
    "middles err less than truncation where values spread evenly, more where most are small") {
    Random random(12);
    std::vector<float> even(1600);
    for (float& value : even) {
        value = static_cast<float>(static_cast<std::int64_t>(random.bits() % 20001) - 10000);
    }
    const auto [truncated, truncated_shrink] = errors_of("quartz", even);
    const auto [middle, middle_shrink] = errors_of("quartz,middle", even);
    CHECK(middle < truncated / 2);
    CHECK(std::fabs(middle_shrink) < truncated_shrink / 4);
    CHECK(middle < errors_of("sdr,b8", even).first);
    // Zero beside a large value stands for half a step: of sparse values truncation is nearer.
    std::vector<float> sparse = even;
    for (std::size_t k = 0; k < sparse.size(); ++k) {
        sparse[k] = k % 4 == 0 ? sparse[k] : 0;
    }
    CHECK(errors_of("quartz,middle", sparse).first > errors_of("quartz", sparse).first);
}
