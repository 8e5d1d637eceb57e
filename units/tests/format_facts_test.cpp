// One row of facts a number format: ports, ranges of stimulus and the codec's fields of a block
// unit are those of the format that it eats, and what the golden unit makes of words is what the
// codec decodes them to. That oracle asks no facts: it multiplies decoded values, exactly.
#include <qrazor_catch.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <filesystem>

#include "exact_sum.h"
#include "qrazor/formats/codec.h"
#include "qrazor/gen/config.h"
#include "qrazor/gen/unit.h"
#include "qrazor/model/razor.h"
#include "qrazor/stimulus/bench.h"
#include "qrazor/units/bench.h"
#include "qrazor/units/units.h"

using namespace qrazor;
using formats::testing::ExactSum;

namespace {

// Every value of a unit's field; where it has none, that it is not given.
std::vector<std::optional<gen::Value>> every(const gen::Unit& unit, std::string_view field) {
    std::vector<std::optional<gen::Value>> values;
    const gen::Schema schema = unit.schema();
    if (!schema.has(field)) {
        return {std::nullopt};
    }
    for (const gen::Value& value : schema.use(field).legal({}).all()) {
        values.emplace_back(value);
    }
    return values;
}

// Each element and accumulator of each unit on blocks, and fields away from their defaults.
std::vector<gen::Design> block_designs() {
    std::vector<gen::Design> designs;
    for (const gen::Unit* unit : units::all()) {
        if (unit->kind().operands != gen::Operands::blocks) {
            continue;
        }
        for (const std::optional<gen::Value>& element : every(*unit, "element")) {
            for (const std::optional<gen::Value>& accumulator : every(*unit, "accumulator")) {
                gen::Settings config;
                config.unit = unit->name();
                gen::field_named("element").give(config, element);
                gen::field_named("accumulator").give(config, accumulator);
                config.lanes = 4;
                if (units::design(config).config().groups > 0) {
                    config.groups = 1;
                }
                designs.push_back(units::design(config));
                const gen::Config full = designs.back().config();
                if (full.scale_width > 0) {
                    config.scale_width = 6;
                    designs.push_back(units::design(config));
                }
                if (full.act_scales > 0) {
                    config.act_scales = 5;
                    config.weight_scales = 20;
                    designs.push_back(units::design(config));
                }
            }
        }
    }
    return designs;
}

const gen::Port& port_of(const gen::Design& design, const std::string& name) {
    for (const gen::Port& port : design.ports()) {
        if (port.name == name) {
            return port;
        }
    }
    throw std::logic_error(design.label() + ": no port " + name);
}

// Outer scales of the operands, as powers of two: what their values are multiples of.
constexpr int kActOuter = 3;
constexpr int kWeightOuter = -5;

// A beat's operand as the codec's row in memory, and what that decodes to.
struct Decoded {
    std::vector<float> values;

    // Whether none left the range in which floats are exact.
    bool exact() const {
        return std::all_of(values.begin(), values.end(), [](float value) {
            return value == 0 || (std::fabs(value) > 0x1p-100F && std::isfinite(value));
        });
    }

    Decoded(const tb::Bench& bench, const formats::Codec& codec, const std::string& name,
            const tb::Beat& beat) {
        const tb::Slot* words = bench.layout().find(name + "_i");
        const int bits = words->port.element_width;
        const std::uint32_t mask = (1U << bits) - 1;
        formats::BlockRow row;
        if (codec.has_outer()) {
            row.outer.scale = std::ldexp(1, name == "act" ? kActOuter : kWeightOuter);
        }
        row.length = static_cast<std::size_t>(words->port.elements);
        row.codes.resize(static_cast<std::size_t>(codec.layout().block));
        for (std::size_t i = 0; i < row.length; ++i) {
            const auto word = static_cast<std::uint32_t>(beat.inputs[words->offset + i]) & mask;
            row.codes[i] = word;
            if (codec.name() == "vsq") {  // two's complement in memory, {sign, magnitude} here
                row.codes[i] = static_cast<std::uint32_t>(model::from_word(word, bits)) & mask;
            }
        }
        const tb::Slot* scale = bench.layout().find(name + "_scale_i");
        row.scales.push_back(static_cast<std::uint32_t>(beat.inputs[scale->offset]));
        values.resize(row.length);
        codec.decode(row, values);
    }
};

// The power of two that the result's port says a count of it is worth.
int stated_exponent(const gen::CountUnit& unit) {
    int exponent = unit.log2;
    for (const std::string& factor : unit.of) {
        REQUIRE((factor == "act outer scale" || factor == "weight outer scale"));
        exponent += factor == "act outer scale" ? kActOuter : kWeightOuter;
    }
    return exponent;
}

}  // namespace

TEST_CASE("ports, ranges and layout of every block unit are those of its formats' facts") {
    const std::vector<gen::Design> designs = block_designs();
    REQUIRE(designs.size() >= 18);
    for (const gen::Design& design : designs) {
        CAPTURE(design.label(), design.module_name());
        const auto bench = units::make_bench(design);
        const std::vector<tb::Range> ranges = bench->ranges();
        const std::vector<std::string> formats = design.unit().operand_formats(design.config());
        REQUIRE(formats.size() == 2);
        for (std::size_t k = 0; k < 2; ++k) {
            const std::string name = k == 0 ? "act" : "weight";
            const auto codec = formats::make_codec(formats[k]);
            const formats::Facts& facts = codec->facts();
            CAPTURE(name, formats[k]);
            const gen::Port& words = port_of(design, name + "_i");
            const gen::Port& scale = port_of(design, name + "_scale_i");
            CHECK(words.element_width == codec->layout().code_bits);
            CHECK(words.is_signed == (facts.element.at_ports == formats::Signs::twos_complement));
            CHECK(scale.element_width == facts.scale.port_bits);
            CHECK(codec->layout().scale_bits >= scale.element_width);
            CHECK(codec->layout().block == design.config().group);
            const tb::Range& of_scale = ranges[bench->layout().find(name + "_scale_i")->offset];
            CHECK(of_scale.low == 0);
            CHECK(of_scale.high == std::int64_t{facts.scale.last});
            const tb::Range& of_word = ranges[bench->layout().find(name + "_i")->offset];
            const std::int64_t sign = std::int64_t{1} << (facts.element.bits - 1);
            const std::int64_t last = facts.element.last_magnitude;
            CHECK(of_word.low == (words.is_signed ? -sign : 0));
            CHECK(of_word.high == (words.is_signed ? last : sign + last));
        }
    }
}

TEST_CASE("every unit on numbers says which formats it eats, and its ports have their widths") {
    std::size_t said = 0;
    for (const gen::Settings& config :
         gen::read_configs(std::filesystem::path(QRAZOR_SOURCE_DIR) / "gen" / "configs")) {
        const gen::Design design = units::design(config);
        const std::vector<std::string> formats = design.unit().operand_formats(design.config());
        CAPTURE(design.label());
        const bool one = design.unit().kind().on_values();
        // Fixed point of a width that no number format has.
        if (formats.empty() && design.unit().kind().nonlinear()) {
            continue;
        }
        REQUIRE(formats.size() == (one ? 1 : 2));
        for (std::size_t k = 0; k < formats.size(); ++k) {
            CAPTURE(formats[k]);
            const auto codec = formats::make_codec(formats[k]);
            const std::string name = one ? "" : k == 0 ? "act_" : "weight_";
            std::size_t matched = 0;
            for (const gen::Port& port : design.ports()) {
                if (port.name == name + "code_i" || port.name == name + "i" ||
                    port.name == "value_i") {
                    CHECK(port.element_width == codec->layout().code_bits);
                    ++matched;
                }
            }
            CHECK(matched == 1);
            ++said;
        }
    }
    CHECK(said > 73);
}

TEST_CASE("golden units of blocks give the exact products of decoded values") {
    for (const gen::Design& design : block_designs()) {
        CAPTURE(design.label(), design.module_name());
        const auto bench = units::make_bench(design);
        const auto reference = bench->reference();
        const std::vector<std::string> formats = design.unit().operand_formats(design.config());
        const auto act_codec = formats::make_codec(formats.at(0));
        const auto weight_codec = formats::make_codec(formats.at(1));
        const bool fp32 = design.config().accumulator == gen::SumKind::fp32;
        const int count = stated_exponent(port_of(design, "acc_o").unit.value());
        const double one = std::ldexp(1, count);
        CHECK(port_of(design, "acc_o").unit->floating == fp32);
        std::vector<Int128> outputs;
        std::size_t checked = 0;
        const auto check = [&](const tb::Beat& beat, bool first) {
            reference->step(beat, outputs);
            const Decoded act(*bench, *act_codec, "act", beat);
            const Decoded weight(*bench, *weight_codec, "weight", beat);
            if (!act.exact() || !weight.exact()) {
                return;
            }
            ExactSum sum;
            double plain = 0;
            double size = 0;
            for (std::size_t i = 0; i < act.values.size(); ++i) {
                sum.add_product(act.values[i], weight.values[i]);
                plain += double(act.values[i]) * weight.values[i];
                size += std::fabs(double(act.values[i]) * weight.values[i]);
            }
            if (!fp32) {
                CHECK(sum.equals({outputs.front(), count}));
                // A unit that is wrong by one place is found.
                CHECK((outputs.front() == 0 || !sum.equals({outputs.front(), count + 1})));
                ++checked;
                return;
            }
            // A beat is cut to 25 bits of the largest that it can have under its scales: where its
            // products are about as large, 20 bits of the result must be right.
            constexpr double kLeast = 0x1p-126;
            constexpr double kMost = 0x1.fffffep127;
            const auto result = static_cast<double>(std::bit_cast<float>(
                                    static_cast<std::uint32_t>(outputs.front()))) *
                                one;
            const bool in_range = std::fabs(plain) > kLeast * one && std::fabs(plain) < kMost * one;
            if (first && in_range) {
                CHECK(std::fabs(result - plain) <= std::ldexp(size, -20));
                ++checked;
            } else if (first && std::fabs(plain) >= 2 * kMost * one) {
                CHECK(std::fabs(result) == kMost * one);
            }
        };
        // The largest beat, under scales one by one.
        tb::Beat beat;
        bench->extreme(false, beat);
        beat.clear = true;
        if (!fp32) {
            check(beat, true);
        }
        const std::size_t scale = bench->layout().find("act_scale_i")->offset;
        const std::size_t other = bench->layout().find("weight_scale_i")->offset;
        const std::int64_t last = beat.inputs[scale];
        for (std::int64_t code = 1; code <= last; code += std::max<std::int64_t>(1, last / 97)) {
            beat.inputs[scale] = code;
            beat.inputs[other] = std::min(last, bench->ranges()[other].high) / 2;
            check(beat, fp32);
        }
        Rng rng(3);
        for (int k = 0; k < 300; ++k) {
            bench->random(rng, beat);
            if (bench->legal(beat.inputs)) {
                beat.clear = true;
                check(beat, false);
            }
        }
        CHECK(checked >= (fp32 ? 20U : 100U));
    }
}
