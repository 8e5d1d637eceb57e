// The codes that are measured are the codes that are judged: real tensors reach the units in the
// golden codec's words, whatever the unit, and what the golden unit makes of them is the dot
// product of what the codec decodes.
#include <qrazor_catch.h>

#include <bit>
#include <cmath>
#include <set>
#include <tuple>

#include "qrazor/formats/codec.h"
#include "qrazor/gen/config.h"
#include "qrazor/model/element.h"
#include "qrazor/model/razor.h"
#include "qrazor/stimulus/bench.h"
#include "qrazor/support/error.h"
#include "qrazor/units/bench.h"
#include "qrazor/units/units.h"

using namespace qrazor::tb;
namespace gen = qrazor::gen;
namespace formats = qrazor::formats;
namespace units = qrazor::units;
namespace model = qrazor::model;
using Catch::Matchers::Contains;

namespace {

constexpr const char* kData = QRAZOR_SOURCE_DIR "/data";
const LayerName kLayer{1, "q_proj"};

gen::Design named(const std::string& name) {
    for (const gen::Settings& config : gen::read_configs(QRAZOR_SOURCE_DIR "/gen/configs")) {
        if (config.name == name) {
            return units::design(config);
        }
    }
    throw qrazor::Error("configuration = " + name + ": there is none");
}

std::shared_ptr<const TensorSource> tensors() {
    static const auto source = TensorSource::open(kData);
    return source;
}

// One operand, encoded row by row here.
struct Operand {
    std::shared_ptr<const formats::Codec> codec;
    std::vector<formats::BlockRow> rows;

    Operand(const std::string& file, const std::string& tensor, const formats::Rule& rule)
        : codec(formats::make_codec(rule.codec->text())) {
        const model::Tensor values =
            model::SafeTensors::open(std::string(kData) + "/" + file).read(tensor);
        const std::span<const float> all(values.values);
        rows.resize(values.rows());
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const auto row = all.subspan(r * values.columns(), values.columns());
            const bool whole = rule.sharing == formats::Sharing::tensor;
            codec->encode(row, codec->outer(formats::extent_of(whole ? all : row)), rows[r]);
        }
    }

    // What the codes and scales of a row stand for, without the outer scale.
    std::vector<float> numbers(std::size_t row) const {
        formats::BlockRow unscaled = rows[row];
        unscaled.outer = {};
        std::vector<float> out(unscaled.length);
        codec->decode(unscaled, out);
        return out;
    }
};

struct Pair {
    Operand act;
    Operand weight;
    explicit Pair(const Encoding& encoding)
        : act("tinylm_activations.safetensors", "layers.1.q_proj.input", encoding.activations),
          weight("tinylm.safetensors", "layers.1.self_attn.q_proj.weight", encoding.weights) {}
};

// The field of a unit's port that code `k` of a row is: as in memory, but for the integers of
// VS-Quant, which have a sign and a magnitude at the port.
std::uint32_t port_word(const Operand& operand, const formats::BlockRow& row, std::size_t k) {
    if (operand.codec->text().rfind("vsq", 0) != 0) {
        return row.codes[k];
    }
    formats::IntegerRow integers;
    operand.codec->integers(row, integers);
    return model::to_word(integers.codes[k], 4);
}

// What one count of an exact accumulator stands for.
double count_of(const gen::Config& config) {
    if (config.unit == "mx_dot") {
        const double least =
            model::spec(config.element == "int8" ? model::Element::mxint8
                                                 : model::element_from(config.element))
                .smallest();
        return least * least;
    }
    return config.unit == "nvfp4_dot" ? 0.25 * 0x1p-18 : 1;
}

void check_block(const gen::Design& design, const Encoding& given, const Encoding& expected) {
    CAPTURE(design.label(), expected.activations.text(), expected.weights.text());
    constexpr std::size_t kOutputs = 24;
    const Pair pair(expected);
    const gen::Config& config = design.config();
    const auto lanes = static_cast<std::size_t>(config.lanes);
    const auto group = static_cast<std::size_t>(config.group);
    const std::size_t length = pair.act.rows.front().codes.size();
    const auto bench = units::make_bench(design);
    const auto reference = bench->reference();
    const std::uint32_t mask =
        (1U << bench->layout().find("act_i")->port.element_width) - 1;  // of all signs of words
    std::vector<qrazor::Int128> result;
    std::size_t beats = 0;
    std::size_t wrong = 0;
    std::size_t codes = 0;
    std::set<std::uint32_t> scales;
    bench->tensors(*tensors(), {kLayer, kOutputs * length / lanes, Order::layer, given},
                   [&](const Beat& beat) {
                       const std::size_t output = beats * lanes / length;
                       const std::size_t at = beats * lanes % length;
                       for (const auto& [name, operand, index] :
                            {std::tuple{"act", &pair.act, std::size_t{0}},
                             std::tuple{"weight", &pair.weight, output}}) {
                           const std::string port = name;
                           const formats::BlockRow& row = operand->rows[index];
                           const std::size_t first = bench->layout().find(port + "_i")->offset;
                           for (std::size_t i = 0; i < lanes; ++i, ++codes) {
                               const auto word =
                                   static_cast<std::uint32_t>(beat.inputs[first + i]) & mask;
                               wrong += word == port_word(*operand, row, at + i) ? 0 : 1;
                           }
                           const std::uint32_t scale = row.scales[at / group];
                           scales.insert(scale);
                           wrong += beat.inputs[bench->layout().find(port + "_scale_i")->offset] ==
                                            std::int64_t{scale}
                                        ? 0
                                        : 1;
                       }
                       reference->step(beat, result);
                       ++beats;
                       if (beats * lanes % length != 0) {
                           return;
                       }
                       const std::vector<float> a = pair.act.numbers(0);
                       const std::vector<float> w = pair.weight.numbers(output);
                       long double sum = 0;
                       long double size = 0;
                       for (std::size_t k = 0; k < a.size(); ++k) {
                           sum += static_cast<long double>(a[k]) * w[k];
                           size += std::fabs(static_cast<long double>(a[k]) * w[k]);
                       }
                       if (config.accumulator == gen::SumKind::fp32) {
                           const auto bits = static_cast<std::uint32_t>(result[0]);
                           const long double got = std::bit_cast<float>(bits);
                           CHECK(std::fabs(got - sum) <= size * 0x1p-18L);
                       } else {
                           CHECK(static_cast<long double>(result[0]) * count_of(config) == sum);
                       }
                   });
    CHECK(wrong == 0);
    CHECK(beats == kOutputs * length / lanes);
    CHECK(codes == 2 * kOutputs * length);
    CHECK(scales.size() > 3);
}

Encoding both(const std::string& act, const std::string& weight) {
    return {formats::parse_rule(act, formats::Sharing::tensor),
            formats::parse_rule(weight, formats::Sharing::row)};
}

// Of a whole layer's first beats.
std::vector<Beat> beats_of(const std::string& config, const Encoding& encoding) {
    return units::tensor_beats(named(config), *tensors(), {kLayer, 400, Order::layer, encoding});
}

std::size_t differing(const std::vector<Beat>& a, const std::vector<Beat>& b) {
    REQUIRE(a.size() == 400);
    REQUIRE(b.size() == 400);
    std::size_t count = 0;
    for (std::size_t k = 0; k < a.size(); ++k) {
        count += a[k].inputs == b[k].inputs ? 0 : 1;
    }
    return count;
}

}  // namespace

TEST_CASE("block units: beats are the codes of the rule, and the golden unit multiplies them") {
    struct Case {
        const char* config;
        const char* act;
        const char* weight;
    };
    for (const Case& one : {Case{"mxfp4_dot_l16_fp32", "mxfp4", "mxfp4"},
                            Case{"mxfp4_dot_l16_fp32", "mxfp4,lse", "mxfp4,lse"},
                            Case{"mxfp4_dot_l16_bounded_w8", "mxfp4,e16", "mxfp4,e8"},
                            Case{"mxfp4_dot_l16_bounded_w8", "mxfp4,e16,lse@row", "mxfp4,e8,ceil"},
                            Case{"mxfp6_e2m3_dot_l16_fp32", "mxfp6_e2m3", "mxfp6_e2m3"},
                            Case{"mxfp6_e3m2_dot_l16_fp32", "mxfp6_e3m2", "mxfp6_e3m2"},
                            Case{"mxfp8_e4m3_dot_l16_fp32", "mxfp8_e4m3", "mxfp8_e4m3,ceil"},
                            Case{"mxfp8_e4m3_dot_l16_fp32", "mxfp8_e4m3,ceil", "mxfp8_e4m3"},
                            Case{"mxfp8_e5m2_dot_l16_fp32", "mxfp8_e5m2", "mxfp8_e5m2"},
                            Case{"mxint8_dot_l16_fp32", "mxint8", "mxint8"},
                            Case{"nvfp4_dot_l16_fixed", "nvfp4", "nvfp4@tensor"},
                            Case{"nvfp4_dot_l16_fixed", "nvfp4,lse", "nvfp4,lse@row"},
                            Case{"nvfp4_dot_l16_fp32", "nvfp4", "nvfp4,lse"},
                            Case{"vs_dot_l16_s4", "vsq,s4,lse,b4@row", "vsq,s4,lse,b4"},
                            Case{"vs_dot_l16_s6", "vsq,g16,b4,s6", "vsq,s6"},
                            Case{"bfp_dot_l16_fp32", "bfp4,g16", "bfp4,g16"},
                            Case{"int4_group_dot_l16_fp32", "int4,g32", "int4,g32"},
                            Case{"int8_group_dot_l16_fp32", "int8,g32", "int8,g32"}}) {
        const Encoding encoding = both(one.act, one.weight);
        check_block(named(one.config), encoding, encoding);
    }
}

TEST_CASE("block units: without a rule, beats are the codes of the plain one") {
    struct Case {
        const char* config;
        const char* act;
        const char* weight;
    };
    for (const Case& one :
         {Case{"mxfp4_dot_l16_fp32", "mxfp4", "mxfp4"},
          Case{"mxfp4_dot_l16_bounded", "mxfp4,e16", "mxfp4,e16"},
          Case{"mxfp4_dot_l16_bounded_w8", "mxfp4,e16", "mxfp4,e8"},
          Case{"mxfp6_e2m3_dot_l16_fp32", "mxfp6_e2m3", "mxfp6_e2m3"},
          Case{"mxfp6_e3m2_dot_l16_fp32", "mxfp6_e3m2", "mxfp6_e3m2"},
          Case{"mxfp8_e4m3_dot_l16_fp32", "mxfp8_e4m3", "mxfp8_e4m3"},
          Case{"mxfp8_e5m2_dot_l16_fp32", "mxfp8_e5m2", "mxfp8_e5m2"},
          Case{"mxint8_dot_l16_fp32", "mxint8", "mxint8"},
          Case{"nvfp4_dot_l16_fixed", "nvfp4", "nvfp4@tensor"},
          Case{"vs_dot_l16_s4", "vsq,s4@row", "vsq,s4"}, Case{"bfp_dot_l16_fp32", "bfp4", "bfp4"},
          Case{"int4_group_dot_l16_fp32", "int4,g32", "int4,g32"}}) {
        check_block(named(one.config), {}, both(one.act, one.weight));
    }
    // Blocks of another length, in several beats and in one.
    for (const auto& [unit, group, act, weight] :
         {std::tuple{"mx_dot", 64, "mxfp4,g64", "mxfp4,g64"},
          std::tuple{"nvfp4_dot", 32, "nvfp4,g32", "nvfp4,g32@tensor"},
          std::tuple{"bfp_dot", 8, "bfp4,g8", "bfp4,g8"},
          std::tuple{"vs_dot", 32, "vsq,g32@row", "vsq,g32"}}) {
        gen::Settings config;
        config.unit = unit;
        config.group = group;
        config.lanes = 8;
        check_block(units::design(config), {}, both(act, weight));
    }
}

TEST_CASE("SDR and integer units: beats are the codes of the rule, and without one of the plain") {
    for (const auto& [config, act, weight] :
         {std::tuple{"sdr_dot_a16w8_g16", "sdr,b16,g16", "sdr,b8,g16"},
          std::tuple{"sdr_dot_a11w11_g16_s4_d1_twos", "sdr,b11,g16,s4,d1", "sdr,b11,g16,s4,d1"},
          std::tuple{"sdr_dot_a11w11_g16_f1_twos", "sdr,b11,g16,f1,lse", "sdr,b11,g16,f1,lse"},
          std::tuple{"int_dot_8x8_l16", "int8", "int8"},
          std::tuple{"int_dot_4x4_l16", "int4@row", "int4"}}) {
        CAPTURE(config);
        CHECK(differing(beats_of(config, {}), beats_of(config, both(act, weight))) == 0);
    }
    // Another encoder of the same format: other codes.
    for (const auto& [config, act, weight] :
         {std::tuple{"sdr_dot_a11w11_g16_f1_twos", "sdr,b11,g16,f1", "sdr,b11,g16,f1"},
          std::tuple{"sdr_dot_a8w8_g16", "quartz,g16", "quartz,g16"},
          std::tuple{"sdr_dot_a16w8_g16", "sdr,b16,g16@row", "sdr,b8,g16"},
          std::tuple{"int_dot_8x8_l16", "int8@row", "int8"}}) {
        CAPTURE(config);
        CHECK(differing(beats_of(config, {}), beats_of(config, both(act, weight))) > 100);
    }
}

TEST_CASE("a rule of another format than the unit's is refused by name") {
    for (const auto& [config, act, weight, why] :
         {std::tuple{"mxfp4_dot_l16_bounded_w8", "mxfp4", "mxfp4",
                     "activations = mxfp4: is no format of mxfp4_dot_l16_bounded_w8; must be "
                     "mxfp4,g32,e16"},
          std::tuple{"mxfp4_dot_l16_fp32", "mxfp4", "nvfp4", "weights = nvfp4@row: is no format"},
          std::tuple{"mxfp4_dot_l16_fp32", "mxfp4,g16", "mxfp4", "must be mxfp4,g32"},
          std::tuple{"vs_dot_l16_s4", "vsq,s6", "vsq,s4", "must be vsq,b4,g16,s4"},
          std::tuple{"int4_group_dot_l16_fp32", "int4", "int4,g32", "must be int4,g32"},
          std::tuple{"int_dot_8x8_l16", "int4", "int8", "must be int8"},
          std::tuple{"int_dot_8x8_l16", "sdr,b8", "int8", "must be int8"},
          std::tuple{"sdr_dot_a16w8_g16", "sdr,b11", "sdr,b8", "must be sdr,b16"},
          std::tuple{"sdr_dot_a16w8_g16", "sdr,b16", "sdr,b8,f1", "must be sdr,b8"},
          std::tuple{"sdr_dot_a16w8_g16", "sdr,b16", "mxfp4", "must be sdr,b8"},
          std::tuple{"sdr_dot_a16w8_g16", "sdr,b16,neg8", "sdr,b8", "stand for other codes"},
          std::tuple{"sdr_compress_b16_g16", "sdr,b16", "sdr,b16", "encodes or decodes by itself"},
          std::tuple{"sdr_decompress_b16_g16", "sdr,b16", "sdr,b16",
                     "encodes or decodes by itself"}}) {
        CAPTURE(config, act, weight);
        CHECK_THROWS_WITH(beats_of(config, both(act, weight)), Contains(why));
    }
}
