// The golden text of each unit, and what its README shows: units/<unit>/golden/small.toml is a
// small configuration, small.v its top module as it is emitted. After a change of an emitter, look
// at the difference of `QRAZOR_ACCEPT=1 ctest -R 'golden text'`.
#include <qrazor_catch.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>

#include "qrazor/gen/config.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "qrazor/units/bench.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

using namespace qrazor;
namespace fs = std::filesystem;

namespace {

const fs::path kUnits = fs::path(QRAZOR_SOURCE_DIR) / "units";

gen::Design small_design(const gen::Unit& unit) {
    const fs::path file = kUnits / std::string(unit.name()) / "golden" / "small.toml";
    const std::vector<gen::Settings> configs = gen::read_toml(file);
    REQUIRE(configs.size() == 1);
    REQUIRE(configs.front().unit == unit.name());
    return units::design(configs.front());
}

std::string readme(const gen::Unit& unit) {
    return read_file(kUnits / std::string(unit.name()) / "README.md");
}

std::vector<std::string> split(const std::string& text, char at) {
    std::vector<std::string> parts{""};
    for (const char c : text) {
        if (c == at) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

// "3", "-5", "0b1110", "0x41200000"; blanks between the elements of a port. In brackets stands what
// a count of it is worth.
std::vector<std::int64_t> numbers_of(const std::string& text) {
    std::vector<std::int64_t> numbers;
    for (const std::string& word : split(text, ' ')) {
        if (word.empty() || word.front() == '(') {
            continue;
        }
        const bool binary = word.rfind("0b", 0) == 0;
        std::size_t used = 0;
        const std::string digits = binary ? word.substr(2) : word;
        numbers.push_back(std::stoll(digits, &used, binary ? 2 : 0));
        REQUIRE(used == digits.size());
    }
    return numbers;
}

// A line of a worked example, "port = numbers, port = numbers -> port = numbers".
struct Step {
    std::string inputs;
    std::string outputs;
    bool clear = false;
};

std::vector<Step> worked_example(const std::string& text) {
    std::vector<Step> steps;
    std::vector<std::string> lines;
    for (const std::string& line : split_lines(text)) {
        if (line.rfind("        ", 0) == 0 && !lines.empty()) {
            lines.back() += line.substr(7);
        } else {
            lines.push_back(line);
        }
    }
    for (const std::string& line : lines) {
        const std::size_t arrow = line.find(" -> ");
        if (line.rfind("    ", 0) != 0 || arrow == std::string::npos) {
            continue;
        }
        Step step{line.substr(4, arrow - 4), line.substr(arrow + 4), false};
        const std::string clear = "clear_i = 1, ";
        if (step.inputs.rfind(clear, 0) == 0) {
            step.inputs = step.inputs.substr(clear.size());
            step.clear = true;
        }
        steps.push_back(step);
    }
    return steps;
}

// The comments that a file begins with, without what marks them.
std::string header(const std::string& verilog) {
    std::string text;
    for (const std::string& line : split_lines(verilog)) {
        if (line.rfind("//", 0) != 0) {
            break;
        }
        text += (line.size() > 3 ? line.substr(3) : "") + "\n";
    }
    return text;
}

// Puts "port = numbers, ..." where the ports stand, each exactly once. Zeros at the end may be left
// out.
template <typename Number>
void fill(const std::string& text, const std::vector<tb::Slot>& slots, std::vector<Number>& to) {
    std::set<std::string> seen;
    for (const std::string& field : split(text, ',')) {
        const std::size_t equals = field.find(" = ");
        REQUIRE(equals != std::string::npos);
        const std::string name =
            field.substr(field.find_first_not_of(' '), equals - field.find_first_not_of(' '));
        const auto slot = std::find_if(slots.begin(), slots.end(),
                                       [&](const tb::Slot& one) { return one.port.name == name; });
        INFO(name);
        REQUIRE(slot != slots.end());
        CHECK(seen.insert(name).second);
        const std::vector<std::int64_t> numbers = numbers_of(field.substr(equals + 3));
        REQUIRE(!numbers.empty());
        REQUIRE(numbers.size() <= static_cast<std::size_t>(slot->port.elements));
        std::copy(numbers.begin(), numbers.end(),
                  to.begin() + static_cast<std::ptrdiff_t>(slot->offset));
    }
    CHECK(seen.size() == slots.size());
}

// How many steps of the worked example in `text` are not what the golden model computes, where
// `off` is added to its first output.
int wrong_steps(const gen::Design& design, const std::string& text, int off) {
    const auto bench = units::make_bench(design);
    const auto reference = bench->reference();
    const std::vector<Step> steps = worked_example(text);
    REQUIRE(!steps.empty());
    int wrong = 0;
    for (const Step& step : steps) {
        INFO(step.inputs << " -> " << step.outputs);
        tb::Beat beat;
        beat.clear = step.clear;
        beat.inputs.resize(bench->layout().input_size());
        fill(step.inputs, bench->layout().inputs(), beat.inputs);
        CHECK(bench->legal(beat.inputs));
        std::vector<Int128> shown(bench->layout().output_size());
        fill(step.outputs, bench->layout().outputs(), shown);
        std::vector<Int128> outputs;
        reference->step(beat, outputs);
        outputs.front() += off;
        wrong += shown == outputs ? 0 : 1;
    }
    return wrong;
}

}  // namespace

TEST_CASE("every unit has a golden text, and emits it") {
    const char* accept = std::getenv("QRAZOR_ACCEPT");
    REQUIRE(!units::all().empty());
    for (const gen::Unit* unit : units::all()) {
        const gen::SourceFile top = units::emit(small_design(*unit)).back();
        const fs::path golden = kUnits / std::string(unit->name()) / "golden" / "small.v";
        INFO(golden.string() << ": QRAZOR_ACCEPT=1 takes what is emitted now");
        if (accept != nullptr && std::string(accept) == "1") {
            write_file(golden, top.text);
        }
        CHECK(read_file(golden) == top.text);
    }
}

TEST_CASE("the README of every unit names its ports, and they are all") {
    for (const gen::Unit* unit : units::all()) {
        INFO(unit->name());
        const std::string text = readme(*unit);
        std::set<std::string> named;
        for (const std::string& line : split_lines(text)) {
            if (line.rfind("| `", 0) == 0) {
                named.insert(line.substr(3, line.find('`', 3) - 3));
            }
        }
        const gen::Design design = small_design(*unit);
        std::set<std::string> ports;
        for (const gen::Port& port : design.ports()) {
            ports.insert(port.name);
        }
        CHECK(named == ports);
    }
}

TEST_CASE("the README of every unit says what a count of its results is worth") {
    for (const gen::Unit* unit : units::all()) {
        const std::string text = readme(*unit);
        const gen::Design design = small_design(*unit);
        for (const gen::Port& port : design.ports()) {
            if (port.role == gen::Role::data && port.direction == gen::Direction::output) {
                INFO(unit->name() << ": " << gen::sentence(*port.unit, port.name));
                CHECK(text.find("`" + port.name + "`") != std::string::npos);
                const std::string worth = gen::to_text(*port.unit);
                CHECK((worth == "1" || text.find("`" + worth + "`") != std::string::npos));
            }
        }
    }
}

TEST_CASE("the worked example of every README is what the golden model computes") {
    for (const gen::Unit* unit : units::all()) {
        INFO(unit->name());
        CHECK(wrong_steps(small_design(*unit), readme(*unit), 0) == 0);
    }
}

TEST_CASE("the worked example of every header is what the golden model computes") {
    std::vector<gen::Design> designs;
    for (const gen::Settings& settings :
         gen::read_configs(fs::path(QRAZOR_SOURCE_DIR) / "gen" / "configs")) {
        designs.push_back(units::design(settings));
    }
    // Narrow and odd ones, too: an example must be legal everywhere.
    Rng rng(7);
    for (int k = 0; k < 60; ++k) {
        const gen::Unit& unit = *units::all()[static_cast<std::size_t>(k) % units::all().size()];
        gen::Settings settings = gen::draw_settings(unit.schema(), rng);
        settings.unit = unit.name();
        settings.lanes.reset();
        if (settings.group) {
            settings.group = std::min(*settings.group, 8);
        }
        try {
            designs.push_back(units::design(settings));
        } catch (const gen::ConfigError&) {
            continue;  // drawn values that do not go together
        }
    }
    CHECK(designs.size() > 80);
    for (const gen::Design& design : designs) {
        INFO(design.label());
        const std::string text = header(units::emit(design).back().text);
        CHECK(text.find("Example") != std::string::npos);
        CHECK(wrong_steps(design, text, 0) == 0);
        CHECK(wrong_steps(design, text, 1) > 0);  // a result that is off by one is found
    }
}
