// The benches themselves, without any simulator: stimulus is legal, covers what it must, and the
// golden outputs at the ports agree with the model's own dot products on whole rows.
#include <qrazor_catch.h>

#include <set>

#include "../src/legal_wrapper.h"
#include "qrazor/model/dot.h"
#include "qrazor/model/razor.h"
#include "qrazor/stimulus/bench.h"
#include "qrazor/units/bench.h"
#include "qrazor/units/units.h"

using namespace qrazor::tb;
using qrazor::Rng;
namespace gen = qrazor::gen;
namespace units = qrazor::units;
namespace model = qrazor::model;

namespace {

gen::Design make(const std::string& unit, const std::function<void(gen::Settings&)>& change = {}) {
    gen::Settings config;
    config.unit = unit;
    if (change) {
        change(config);
    }
    return units::design(config);
}

std::vector<gen::Design> one_of_each_unit() {
    std::vector<gen::Design> designs;
    for (const char* unit :
         {"int_mul", "int_mac", "int_dot", "sdr_compress", "sdr_decompress", "sdr_mul", "sdr_mac",
          "sdr_dot", "dec_dot", "nvfp4_dot", "vs_dot", "bfp_dot", "int_group_dot"}) {
        designs.push_back(make(unit));
    }
    for (const char* unit : {"sdr_compress", "sdr_decompress", "sdr_dot"}) {
        designs.push_back(make(unit, [](gen::Settings& c) {
            c.group = 32;
            c.subgroup = 8;
            c.max_side = 1;
        }));
    }
    for (const char* element : {"e2m1", "int8", "e2m3", "e3m2", "e4m3", "e5m2"}) {
        for (const char* accumulator : {"fp32", "bounded"}) {
            designs.push_back(make("mx_dot", [&](gen::Settings& c) {
                c.element = element;
                c.accumulator = accumulator;
            }));
        }
    }
    designs.push_back(make("int_group_dot", [](gen::Settings& c) { c.element = "int8"; }));
    designs.push_back(make("nvfp4_dot", [](gen::Settings& c) { c.accumulator = "fixed"; }));
    return designs;
}

std::shared_ptr<const TensorSource> tensors() {
    static const auto source = TensorSource::open(QRAZOR_SOURCE_DIR "/data");
    return source;
}

void require_legal(const Bench& bench, const Beat& beat) {
    const std::vector<Range> ranges = bench.ranges();
    REQUIRE(beat.inputs.size() == ranges.size());
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (beat.inputs[i] < ranges[i].low || beat.inputs[i] > ranges[i].high) {
            FAIL("element " << i << " = " << beat.inputs[i] << " is beyond " << ranges[i].low
                            << " .. " << ranges[i].high);
        }
    }
    REQUIRE(bench.legal(beat.inputs));
}

}  // namespace

TEST_CASE("the wrapper that keeps inputs legal declares all that it uses") {
    std::vector<gen::Design> designs = one_of_each_unit();
    // Every flag of 3 bits is legal, and sides are limited by it all the same.
    designs.push_back(make("sdr_dot", [](gen::Settings& c) {
        c.act_width = 11;
        c.weight_width = 11;
        c.subgroup = 4;
        c.max_side = 1;
        c.fraction = 1;
    }));
    for (const gen::Design& design : designs) {
        const std::string text = legal_wrapper(*units::make_bench(design), "gate");
        CAPTURE(design.label(), text);
        const std::string prefix = "legal_";
        for (std::size_t at = text.find(prefix); at != std::string::npos;
             at = text.find(prefix, at + 1)) {
            const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", at);
            CHECK(text.find(text.substr(at, end - at) + " = ") != std::string::npos);
        }
    }
}

TEST_CASE("stimulus of every unit is legal") {
    for (const gen::Design& design : one_of_each_unit()) {
        CAPTURE(design.label());
        const auto bench = units::make_bench(design);
        std::size_t corners = 0;
        bench->corners([&](const Beat& beat) {
            require_legal(*bench, beat);
            ++corners;
        });
        CHECK(corners > 10);
        Rng rng(5);
        Beat beat;
        for (int k = 0; k < 2000; ++k) {
            bench->random(rng, beat);
            require_legal(*bench, beat);
        }
        std::size_t real = 0;
        bench->tensors(*tensors(), {LayerName{}, 3000}, [&](const Beat& b) {
            require_legal(*bench, b);
            ++real;
        });
        CHECK(real > 1000);
    }
}

TEST_CASE("random compressor stimulus meets every flag, side, tie and the protected rounding") {
    const gen::Design design = make("sdr_compress", [](gen::Settings& c) {
        c.group = 16;
        c.subgroup = 4;
        c.max_side = 3;
    });
    const auto bench = units::make_bench(design);
    const auto reference = bench->reference();
    const std::size_t flag_at = bench->layout().find("flag_o")->offset;
    const std::size_t side_at = bench->layout().find("side_o")->offset;
    std::set<std::int64_t> flags;
    std::set<std::int64_t> sides;
    std::size_t ties = 0;
    std::size_t protected_codes = 0;
    Rng rng(11);
    Beat beat;
    std::vector<qrazor::Int128> outputs;
    for (int k = 0; k < 4000; ++k) {
        bench->random(rng, beat);
        reference->step(beat, outputs);
        const auto flag = static_cast<int>(outputs[flag_at]);
        flags.insert(flag);
        for (std::size_t s = 0; s < 4; ++s) {
            sides.insert(static_cast<std::int64_t>(outputs[side_at + s]));
        }
        for (std::size_t i = 0; i < 16; ++i) {
            const int shift = flag - static_cast<int>(outputs[side_at + i / 4]);
            const std::int64_t magnitude = std::abs(beat.inputs[i]);
            const std::int64_t dropped = magnitude & ((std::int64_t{1} << shift) - 1);
            ties += shift > 0 && dropped == std::int64_t{1} << (shift - 1) ? 1 : 0;
            protected_codes += shift > 0 && magnitude >> shift == 7 && 2 * dropped >= 1 << shift;
        }
    }
    CHECK(flags.size() == 13);  // 0 .. B-K
    CHECK(sides.size() == 4);   // 0 .. D
    CHECK(ties > 100);
    CHECK(protected_codes > 100);
}

TEST_CASE("exhaustive stimulus counts every vector once") {
    // Both zero words included: 16 x 16 code words, flags 0..12 and 0..4.
    const auto mul = units::make_bench(make("sdr_mul"));
    REQUIRE(mul->exhaustive_size() == 16 * 16 * 13 * 5);
    std::set<std::vector<std::int64_t>> seen;
    mul->exhaustive([&](const Beat& beat) { seen.insert(beat.inputs); });
    CHECK(seen.size() == 16 * 16 * 13 * 5);

    CHECK(units::make_bench(make("int_mul"))->exhaustive_size() == std::uint64_t{1} << 24);
    CHECK(units::make_bench(make("int_dot"))->exhaustive_size() == 0);
}

TEST_CASE("golden outputs at the ports sum up to the model's dot product of whole rows") {
    const std::vector<std::function<void(gen::Settings&)>> shapes{
        [](gen::Settings& c) { c.group = 16; },
        [](gen::Settings& c) {
            c.group = 64;
            c.lanes = 16;
        },
        [](gen::Settings& c) {
            c.group = 32;
            c.subgroup = 8;
            c.max_side = 1;
        },
        [](gen::Settings& c) {  // a subgroup over two beats
            c.group = 32;
            c.lanes = 8;
            c.subgroup = 16;
            c.max_side = 3;
        }};
    const auto acts = tensors()->activations(LayerName{}, 16);
    const auto weights = tensors()->weights(LayerName{}, 8);
    const std::size_t length = acts->columns;
    for (const auto& shape : shapes) {
        const gen::Design design = make("sdr_dot", shape);
        CAPTURE(design.label());
        const gen::Config& c = design.config();
        const model::RazorFormat act_format{
            16, c.salient, c.group, model::Rounding::half_up, c.subgroup, c.max_side};
        model::RazorFormat weight_format = act_format;
        weight_format.base = 8;
        const auto bench = units::make_bench(design);
        const auto reference = bench->reference();
        std::vector<qrazor::Int128> sum;
        std::vector<qrazor::Int128> dots;  // of the outputs of token 0, in order
        bench->tensors(*tensors(), {LayerName{}, 50 * length / static_cast<std::size_t>(c.lanes)},
                       [&](const Beat& beat) {
                           reference->step(beat, sum);
                           if (beat.clear) {
                               dots.push_back(0);
                           }
                           dots.back() = sum[0];
                       });
        REQUIRE(dots.size() == 50);
        const std::span<const std::int32_t> all_acts(acts->values);
        const std::span<const std::int32_t> all_weights(weights->values);
        const model::RazoredRow act = model::razor(all_acts.first(length), act_format);
        for (std::size_t output = 0; output < dots.size(); ++output) {
            const model::RazoredRow weight =
                model::razor(all_weights.subspan(output * length, length), weight_format);
            REQUIRE(dots[output] == model::reference::dot(act, weight));
        }
    }
}

TEST_CASE("a unit without a bench is refused by name") {
    // Every registered unit has one; so the message is met through a name that none has.
    for (const gen::Design& design : one_of_each_unit()) {
        CHECK_NOTHROW(units::make_bench(design));
    }
}
