// What a port says that a count of it is worth, held against the codecs: for the same words both
// must give the same values, exactly. (Units on blocks: format_facts_test.cpp.)
#include <qrazor_catch.h>

#include <cmath>
#include <map>
#include <regex>

#include "qrazor/formats/codec.h"
#include "qrazor/gen/config.h"
#include "qrazor/gen/unit.h"
#include "qrazor/model/razor.h"
#include "qrazor/support/json.h"
#include "qrazor/units/bench.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

using namespace qrazor;

namespace {

// Of each kind of design: the named ones.
std::vector<gen::Design> named_designs() {
    std::vector<gen::Design> designs;
    for (const gen::Settings& settings :
         gen::read_configs(std::string(QRAZOR_SOURCE_DIR) + "/gen/configs")) {
        designs.push_back(units::design(settings));
    }
    return designs;
}

// Every SDR unit with each number of fraction bits and levels that it has.
std::vector<gen::Design> sdr_designs() {
    std::vector<gen::Design> designs;
    for (const gen::Unit* unit : units::all()) {
        const gen::Operands operands = unit->kind().operands;
        if (operands != gen::Operands::codes && operands != gen::Operands::unpacked) {
            continue;
        }
        for (int fraction = 0; fraction <= (unit->schema().has("fraction") ? 2 : 0); ++fraction) {
            for (int side = 0; side <= (unit->schema().has("max_side") ? 2 : 0); side += 2) {
                gen::Settings settings;
                settings.unit = unit->name();
                settings.act_width = 11;
                if (unit->schema().has("group")) {
                    settings.group = 8;
                }
                if (fraction > 0) {
                    settings.fraction = fraction;
                }
                if (side > 0) {
                    settings.max_side = side;
                    settings.subgroup = 4;
                }
                designs.push_back(units::design(settings));
            }
        }
    }
    return designs;
}

using Factors = std::map<std::string, double>;

// A factor that nobody defines is an error: at() throws.
double worth(const gen::CountUnit& unit, const Factors& factors) {
    double value = std::ldexp(1, unit.log2);
    for (const std::string& factor : unit.of) {
        value *= factors.at(factor);
    }
    return value;
}

gen::CountUnit unit_of(const tb::Bench& bench, const std::string& port) {
    const tb::Slot* slot = bench.layout().find(port);
    REQUIRE(slot != nullptr);
    REQUIRE(slot->port.unit.has_value());
    return *slot->port.unit;
}

// Words at ports of a prefix and a suffix ("act_", "_i"), as its codec has them.
struct Words {
    formats::BlockRow row;
    std::int64_t flag = 0;
    std::int64_t fraction = 0;
    std::vector<std::int64_t> sides;
    std::size_t codes = 0;
    std::string prefix;
    std::string suffix;

    template <typename Number>
    Words(const tb::Bench& bench, const std::vector<Number>& values, std::string before,
          std::string behind)
        : prefix(std::move(before)), suffix(std::move(behind)) {
        const auto all = [&](const char* name) {
            std::vector<std::int64_t> numbers;
            if (const tb::Slot* slot = bench.layout().find(prefix + name + suffix)) {
                for (std::size_t i = 0; i < static_cast<std::size_t>(slot->port.elements); ++i) {
                    numbers.push_back(static_cast<std::int64_t>(values[slot->offset + i]));
                }
            }
            return numbers;
        };
        const std::vector<std::int64_t> words = all("code");
        codes = words.size();
        row.codes.assign(words.begin(), words.end());
        row.codes.resize(static_cast<std::size_t>(bench.design().config().group));
        row.length = codes;
        flag = all("flag").front();
        const std::vector<std::int64_t> fractions = all("fraction");
        fraction = fractions.empty() ? 0 : fractions.front();
        row.scales.push_back(
            static_cast<std::uint32_t>((flag << bench.design().config().fraction) + fraction));
        sides = all("side");
        row.sides.assign(sides.begin(), sides.end());
    }

    std::vector<float> decoded(const formats::Codec& codec, double step) {
        row.outer.scale = step;
        std::vector<float> values(codes);
        codec.decode(row, values);
        return values;
    }
    // The same by the unit that the port of the codes states.
    std::vector<double> counted(const tb::Bench& bench, const std::string& step_name,
                                double step) const {
        const gen::CountUnit unit = unit_of(bench, prefix + "code" + suffix);
        const gen::Config& config = bench.design().config();
        const std::string flag_name = prefix + "flag" + suffix;
        std::vector<double> values;
        for (std::size_t i = 0; i < codes; ++i) {
            const std::size_t side_of = sides.size() * i / codes;
            const std::int64_t side = sides.empty() ? 0 : sides[side_of];
            const Factors factors{
                {step_name, step},
                {"2^" + flag_name, std::ldexp(1, static_cast<int>(flag))},
                {"2^(" + flag_name + " - " + prefix + "side" + suffix + ")",
                 std::ldexp(1, static_cast<int>(flag - side))},
                {"(1 + " + prefix + "fraction" + suffix + " / 2^Fraction)",
                 1 + std::ldexp(static_cast<double>(fraction), -config.fraction)}};
            values.push_back(worth(unit, factors) * model::from_word(row.codes[i], config.salient));
        }
        return values;
    }
};

std::unique_ptr<formats::Codec> codec_of(const gen::Config& config, int base) {
    std::string text = "sdr,b" + std::to_string(base) + ",k" + std::to_string(config.salient) +
                       ",g" + std::to_string(config.group);
    if (config.fraction > 0) {
        text += ",f" + std::to_string(config.fraction);
    }
    if (config.max_side > 0) {
        text += ",s" + std::to_string(config.subgroup) + ",d" + std::to_string(config.max_side);
    }
    return formats::make_codec(text);
}

constexpr double kAct = 8;           // of the activations' step
constexpr double kWeight = 0.03125;  // of the weights'
const Factors kSteps{{gen::kActStep, kAct}, {gen::kWeightStep, kWeight}};

// Results that do, or do not, agree with the sum of products of decoded values.
struct Tally {
    int alike = 0;
    int other = 0;
};

Tally compare_products(const gen::Design& design, const gen::CountUnit& result) {
    const auto bench = units::make_bench(design);
    const auto reference = bench->reference();
    const gen::Config& config = design.config();
    const auto act_codec = codec_of(config, config.act_width);
    const auto weight_codec = codec_of(config, config.weight_width);
    Rng rng(1);
    Tally tally;
    for (int k = 0; k < 200; ++k) {
        tb::Beat beat;
        bench->random(rng, beat);
        beat.clear = true;
        std::vector<Int128> outputs;
        reference->step(beat, outputs);
        Words act(*bench, beat.inputs, "act_", "_i");
        Words weight(*bench, beat.inputs, "weight_", "_i");
        const std::vector<float> a = act.decoded(*act_codec, kAct);
        const std::vector<float> w = weight.decoded(*weight_codec, kWeight);
        CHECK(act.counted(*bench, gen::kActStep, kAct) == std::vector<double>(a.begin(), a.end()));
        CHECK(weight.counted(*bench, gen::kWeightStep, kWeight) ==
              std::vector<double>(w.begin(), w.end()));
        double sum = 0;  // of at most 8 products of 24 bits: exact
        for (std::size_t i = 0; i < a.size(); ++i) {
            sum += double{a[i]} * double{w[i]};
        }
        if (sum != 0) {
            const double got = static_cast<double>(outputs.front()) * worth(result, kSteps);
            ++(got == sum ? tally.alike : tally.other);
        }
    }
    return tally;
}

}  // namespace

TEST_CASE("every result of every unit says what a count of it is worth") {
    std::vector<gen::Design> designs = named_designs();
    for (const gen::Unit* unit : units::all()) {
        gen::Settings settings;
        settings.unit = unit->name();
        designs.push_back(units::design(settings));
    }
    for (const gen::Design& design : designs) {
        INFO(design.label());
        std::size_t results = 0;
        const std::vector<gen::SourceFile> package = units::emit_package(design);
        const auto file = [&](const std::string& end) {
            for (const gen::SourceFile& one : package) {
                if (one.name == design.module_name() + end) {
                    return one.text;
                }
            }
            throw std::logic_error(design.module_name() + end + ": not written");
        };
        const Json sidecar = Json::parse(file(".json"));
        // Comments that are broken over lines, put together.
        const std::string verilog = std::regex_replace(file(".v"), std::regex("\n *//   "), " ");
        for (std::size_t k = 0; k < design.ports().size(); ++k) {
            const gen::Port& port = design.ports()[k];
            if (port.role != gen::Role::data || port.direction != gen::Direction::output) {
                continue;
            }
            INFO(port.name);
            ++results;
            REQUIRE(port.unit.has_value());
            const Json& unit = sidecar.at("ports").at(k).at("unit");
            CHECK(unit.at("log2").get<int>() == port.unit->log2);
            CHECK(unit.at("value").text() == gen::to_text(*port.unit));
            CHECK(unit.at("of").size() == port.unit->of.size());
            // In the header, and beside the port.
            CHECK(verilog.find("Result: " + gen::sentence(*port.unit, port.name) + ".") !=
                  std::string::npos);
            CHECK(verilog.find("; " + gen::sentence(*port.unit, "it")) != std::string::npos);
        }
        CHECK(results > 0);
    }
}

TEST_CASE("SDR products: counts times their unit are the products of decoded values") {
    int designs = 0;
    for (const gen::Design& design : sdr_designs()) {
        if (design.unit().kind().on_values()) {
            continue;
        }
        CAPTURE(design.label(), design.module_name());
        ++designs;
        const gen::CountUnit unit = *design.ports().back().unit;
        const Tally right = compare_products(design, unit);
        CHECK(right.alike > 50);
        CHECK(right.other == 0);
        gen::CountUnit wrong = unit;
        ++wrong.log2;
        CHECK(compare_products(design, wrong).alike == 0);
        wrong = unit;
        wrong.of.pop_back();
        CHECK(compare_products(design, wrong).alike == 0);
    }
    CHECK(designs >= 8);
}

TEST_CASE("razored and decompressed values: counts times their unit are the decoded values") {
    int designs = 0;
    for (const gen::Design& design : sdr_designs()) {
        if (!design.unit().kind().on_values()) {
            continue;
        }
        CAPTURE(design.label(), design.module_name());
        ++designs;
        const auto bench = units::make_bench(design);
        const auto reference = bench->reference();
        const auto codec = codec_of(design.config(), design.config().act_width);
        const bool razors = design.unit().kind().task == gen::Task::compress;
        constexpr double kStep = 0.25;
        Rng rng(1);
        for (int k = 0; k < 100; ++k) {
            tb::Beat beat;
            bench->random(rng, beat);
            std::vector<Int128> outputs;
            reference->step(beat, outputs);
            Words words =
                razors ? Words(*bench, outputs, "", "_o") : Words(*bench, beat.inputs, "", "_i");
            const std::vector<float> decoded = words.decoded(*codec, kStep);
            const std::vector<double> exact(decoded.begin(), decoded.end());
            CHECK(words.counted(*bench, gen::kBaseStep, kStep) == exact);
            if (!razors) {
                const double one = worth(unit_of(*bench, "value_o"), {{gen::kBaseStep, kStep}});
                std::vector<double> counted;
                for (const Int128 value : outputs) {
                    counted.push_back(static_cast<double>(value) * one);
                }
                CHECK(counted == exact);
            }
        }
    }
    CHECK(designs >= 8);
}

TEST_CASE("integers: counts times their unit are the products of what was counted") {
    for (const gen::Unit* unit : units::all()) {
        if (unit->kind().operands != gen::Operands::integers || unit->kind().on_values()) {
            continue;
        }
        INFO(unit->name());
        gen::Settings settings;
        settings.unit = unit->name();
        const auto bench = units::make_bench(units::design(settings));
        const auto reference = bench->reference();
        const double act = worth(unit_of(*bench, "act_i"), kSteps);
        const double weight = worth(unit_of(*bench, "weight_i"), kSteps);
        CHECK(act == kAct);
        CHECK(weight == kWeight);
        const tb::Slot& result = bench->layout().outputs().front();
        Rng rng(1);
        for (int k = 0; k < 100; ++k) {
            tb::Beat beat;
            bench->random(rng, beat);
            beat.clear = true;
            std::vector<Int128> outputs;
            reference->step(beat, outputs);
            const tb::Slot* a = bench->layout().find("act_i");
            const tb::Slot* w = bench->layout().find("weight_i");
            double sum = 0;
            for (std::size_t i = 0; i < static_cast<std::size_t>(a->port.elements); ++i) {
                sum += static_cast<double>(beat.inputs[a->offset + i]) * act *
                       static_cast<double>(beat.inputs[w->offset + i]) * weight;
            }
            CHECK(static_cast<double>(outputs.front()) * worth(*result.port.unit, kSteps) == sum);
        }
    }
}
