// The golden text of each unit, and what its README shows: units/<unit>/golden/small.toml is a
// small configuration, small.v its top module as it is emitted. After a change of an emitter, look
// at the difference of `QRAZOR_ACCEPT=1 ctest -R 'golden text'`.
#include <qrazor_catch.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>

#include "qrazor/gen/config.h"
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

// "3", "-5", "0b1110", "0x41200000"; blanks between the elements of a port.
std::vector<std::int64_t> numbers_of(const std::string& text) {
    std::vector<std::int64_t> numbers;
    for (const std::string& word : split(text, ' ')) {
        if (word.empty()) {
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
    for (const std::string& line : split_lines(text)) {
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

// Puts "port = numbers, ..." where the ports stand, each exactly once.
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
        REQUIRE(numbers.size() == static_cast<std::size_t>(slot->port.elements));
        std::copy(numbers.begin(), numbers.end(),
                  to.begin() + static_cast<std::ptrdiff_t>(slot->offset));
    }
    CHECK(seen.size() == slots.size());
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

TEST_CASE("the worked example of every README is what the golden model computes") {
    for (const gen::Unit* unit : units::all()) {
        INFO(unit->name());
        const auto bench = units::make_bench(small_design(*unit));
        const auto reference = bench->reference();
        const std::vector<Step> steps = worked_example(readme(*unit));
        REQUIRE(!steps.empty());
        for (const Step& step : steps) {
            INFO(step.inputs << " -> " << step.outputs);
            tb::Beat beat;
            beat.clear = step.clear;
            beat.inputs.resize(bench->layout().input_size());
            fill(step.inputs, bench->layout().inputs(), beat.inputs);
            CHECK(bench->legal(beat.inputs));
            std::vector<Int128> expected(bench->layout().output_size());
            fill(step.outputs, bench->layout().outputs(), expected);
            std::vector<Int128> outputs;
            reference->step(beat, outputs);
            CHECK(outputs == expected);
        }
    }
}
