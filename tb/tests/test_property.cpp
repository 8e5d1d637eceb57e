// Of 300 random legal configurations, few that together show all that these do must verify (all of
// them: `make verify`); 50 illegal ones must be refused, by the generator with every problem named
// and by elaboration in each tool. Cut into parts so that CTest runs them side by side.
#include <qrazor_catch.h>

#include <map>
#include <set>

#include "qrazor/support/text.h"
#include "qrazor/tb/verify.h"
#include "qrazor/units/units.h"

using namespace qrazor::tb;
namespace gen = qrazor::gen;
namespace units = qrazor::units;

namespace {

constexpr std::uint64_t kSeed = 2524;
constexpr std::size_t kLegal = 300;
constexpr std::size_t kIllegal = 50;
constexpr std::size_t kParts = 4;

VerifyOptions options() {
    VerifyOptions options;
    options.quick = true;
    options.batch = 10;
    options.jobs = 1;
    options.folder = QRAZOR_BUILD_DIR "/verify";
    options.seed = kSeed;
    return options;
}

void verify_part(std::size_t part) {
    const std::vector<gen::Design> all = telling_designs(kLegal, kSeed);
    const auto first = [&](std::size_t k) {
        return all.begin() + static_cast<std::ptrdiff_t>(k * all.size() / kParts);
    };
    const std::vector<gen::Design> designs(first(part), first(part + 1));
    REQUIRE(designs.size() > units::all().size() / kParts);
    std::size_t passed = 0;
    for (const Verdict& verdict : verify_all(designs, options())) {
        INFO(verdict.failure);
        CHECK(verdict.passed);
        CHECK(verdict.checks > 0);
        CHECK(verdict.replayed > 0);
        passed += verdict.passed ? 1 : 0;
    }
    CHECK(passed == designs.size());
}

// Straight into SDR codes, so that it has every parameter that a form without rows can have.
gen::Settings requantizer() {
    gen::Settings config;
    config.unit = "emsb_requantizer";
    config.granularity = "group";
    config.act_width = 12;
    config.code_width = 8;
    config.salient = 4;
    config.lanes = 4;
    config.group = 2;
    return config;
}

}  // namespace

TEST_CASE("random legal configurations 1 of 4 verify") {
    verify_part(0);
}
TEST_CASE("random legal configurations 2 of 4 verify") {
    verify_part(1);
}
TEST_CASE("random legal configurations 3 of 4 verify") {
    verify_part(2);
}
TEST_CASE("random legal configurations 4 of 4 verify") {
    verify_part(3);
}

TEST_CASE("designs that tell something show all that random ones do") {
    const auto show = [](const std::vector<gen::Design>& designs) {
        std::set<std::string> shown;
        for (const gen::Design& design : designs) {
            for (const gen::Use& use : design.unit().schema().uses) {
                const gen::Value value = gen::field_named(use.field).get(design.config());
                if (!std::holds_alternative<int>(value)) {
                    shown.insert(design.config().unit + " " + std::string(use.field) + " " +
                                 gen::text_of(value));
                }
            }
        }
        return shown;
    };
    const std::vector<gen::Design> telling = telling_designs(kLegal, kSeed);
    INFO(telling.size());
    CHECK(telling.size() < kLegal / 2);
    CHECK(show(telling) == show(random_designs(kLegal, kSeed)));
}

TEST_CASE("random configurations are the same for a seed, and cover every unit and architecture") {
    const std::vector<gen::Settings> all = random_configs(kLegal, kSeed);
    CHECK(all == random_configs(kLegal, kSeed));
    CHECK(all != random_configs(kLegal, kSeed + 1));
    std::map<std::string, int> names;
    std::map<std::string, int> archs;
    std::set<std::string> elements;
    int two_level = 0;
    for (const gen::Settings& settings : all) {
        const gen::Config config = units::design(settings).config();
        ++names[config.unit];
        ++archs[std::string(config.arch.word())];
        elements.insert(config.element);
        two_level += config.max_side > 0 ? 1 : 0;
    }
    CHECK(names.size() == units::all().size());
    CHECK(elements ==
          std::set<std::string>{"", "e2m1", "int4", "int8", "e2m3", "e3m2", "e4m3", "e5m2"});
    CHECK(archs.size() >= 4);
    CHECK(two_level > 10);
}

TEST_CASE("illegal configurations are refused with every problem named") {
    for (const IllegalConfig& illegal : illegal_configs(kIllegal, kSeed)) {
        CAPTURE(illegal.config.unit, qrazor::join(illegal.wrong, ", "));
        try {
            units::design(illegal.config);
            FAIL_CHECK("accepted");
        } catch (const gen::ConfigError& error) {
            const std::string message = error.what();
            CAPTURE(message);
            for (const std::string& field : illegal.wrong) {
                CHECK(message.find(field + " = ") != std::string::npos);
            }
        }
    }
}

TEST_CASE("illegal parameters set by hand stop elaboration in every tool") {
    std::vector<gen::Settings> configs;
    for (const char* unit : {"int_mul", "int_mac", "int_dot", "sdr_compress", "sdr_decompress",
                             "sdr_mul", "sdr_mac", "sdr_dot", "dec_dot"}) {
        gen::Settings config;
        config.unit = unit;
        config.act_width = 8;
        config.weight_width = 6;
        const gen::Kind kind = units::named(unit).kind();
        if (kind.task != gen::Task::multiply) {
            config.group = 4;
        }
        if (kind.on_values()) {
            config.weight_width.reset();
        }
        configs.push_back(config);
        // Two levels; and sizes that the structure leaves free.
        if (kind.task == gen::Task::dot && kind.operands == gen::Operands::codes) {
            config.subgroup = 2;
            config.max_side = 1;
            configs.push_back(config);
            config.arch = "star";
            configs.push_back(config);
        }
    }
    for (const auto& [unit, accumulator] : {std::pair{"mx_dot", "bounded"},
                                            {"mx_dot", "fp32"},
                                            {"nvfp4_dot", "fixed"},
                                            {"vs_dot", ""}}) {
        gen::Settings config;
        config.unit = unit;
        if (*accumulator != '\0') {
            config.accumulator = accumulator;
        }
        config.lanes = 4;
        configs.push_back(config);
        if (config.unit == "mx_dot") {
            config.element = accumulator == std::string("fp32") ? "e3m2" : "int8";
            configs.push_back(config);
        }
    }
    configs.push_back(requantizer());
    std::size_t tried = 0;
    for (const gen::Settings& config : configs) {
        const gen::Design design = units::design(config);
        const std::vector<Override> overrides = illegal_overrides(design);
        REQUIRE(overrides.size() >= design.parameters().size());
        const std::string folder = QRAZOR_BUILD_DIR "/verify/overrides/" + design.label();
        // Its own value is taken by all three, so what follows is refused for the value's sake.
        const gen::Parameter& first = design.parameters().front();
        CHECK(tools_accepting(design, {first.name, first.number}, folder).size() == 3);
        for (const Override& change : overrides) {
            CAPTURE(design.label(), change.parameter, change.value);
            const std::vector<std::string> accepting = tools_accepting(design, change, folder);
            CHECK(qrazor::join(accepting, ", ") == "");
            ++tried;
        }
    }
    CHECK(tried >= kIllegal);
}

// Parameters of an array that is none: no ones a read, more than rows, a converter of no bits.
TEST_CASE("an array without rows or ones or bits stops elaboration in every tool") {
    gen::Settings splitter;
    splitter.unit = "ones_splitter";
    splitter.rows = 8;
    splitter.ones = 3;
    gen::Settings adder;
    adder.unit = "pim_shift_add";
    adder.lanes = 1;
    const std::vector<std::pair<gen::Settings, std::vector<Override>>> wrong{
        {splitter, {{"Rows", 0}, {"Rows", 2}, {"Ones", 0}, {"Ones", 9}}},
        {adder, {{"CodeWidth", 0}, {"WeightWidth", 1}, {"PlaneWidth", 0}}}};
    for (const auto& [settings, overrides] : wrong) {
        const gen::Design design = units::design(settings);
        const std::string folder = QRAZOR_BUILD_DIR "/verify/overrides-array/" + design.label();
        const gen::Parameter& first = design.parameters().front();
        CHECK(tools_accepting(design, {first.name, first.number}, folder).size() == 3);
        for (const Override& change : overrides) {
            CAPTURE(design.label(), change.parameter, change.value);
            CHECK(qrazor::join(tools_accepting(design, change, folder), ", ") == "");
        }
    }
}

TEST_CASE("what parameters of a requantizer must be to each other is checked at elaboration") {
    const gen::Design design = units::design(requantizer());
    const std::string folder = QRAZOR_BUILD_DIR "/verify/overrides/together";
    CHECK(tools_accepting(design, {"Group", 1}, folder).size() == 3);
    for (const Override& change :
         {Override{"Group", 8}, Override{"Salient", 8}, Override{"CodeWidth", 12}}) {
        CAPTURE(change.parameter, change.value);
        CHECK(qrazor::join(tools_accepting(design, change, folder), ", ") == "");
    }
}
