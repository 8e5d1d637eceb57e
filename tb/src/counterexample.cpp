// Counterexamples as text: to be run again, read by people, and kept as test cases. Numbers are
// those of the design's ports, not of a simulator.
#include "qrazor/tb/counterexample.h"

#include <algorithm>
#include <sstream>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "verify/job.h"

namespace qrazor::tb {
namespace {

constexpr const char* kColumns = "reset valid clear first last ready | inputs...";

// Bound to one configuration by its flags: the same beats mean nothing to another.
constexpr std::string_view kTest =
    R"text(// A case that once failed: @label@. Written by qrazor verify.
#include <qrazor_catch.h>

#include "../session.h"

using namespace qrazor::tb;

TEST_CASE("found: @label@, @digest@") {
    Session& session = Session::get();
    if (session.job().flags != "@flags@") {
        session.skip("found-@digest@", "another configuration");
        return;
    }
    const Outcome outcome = session.run("found-@digest@", [](Driver& driver) {
        driver.reset();
@beats@
        driver.drain();
    });
    INFO(outcome.message);
    REQUIRE(outcome.passed);
}
)text";

std::string inputs_of(const Beat& beat, std::string_view separator) {
    std::vector<std::string> values;
    values.reserve(beat.inputs.size());
    for (const std::int64_t value : beat.inputs) {
        values.push_back(std::to_string(value));
    }
    return join(values, separator);
}

}  // namespace

std::string to_text(const Counterexample& counterexample) {
    std::string text =
        "label = " + counterexample.label + "\nflags = " + counterexample.flags + "\n";
    for (const Beat& beat : counterexample.beats) {
        for (const bool flag : {beat.reset, beat.valid, beat.clear, beat.first, beat.last}) {
            text += flag ? "1 " : "0 ";
        }
        text += std::string(beat.ready ? "1" : "0") + " | " + inputs_of(beat, " ") + "\n";
    }
    return text;
}

Counterexample parse_counterexample(const std::string& text) {
    Counterexample made;
    for (const std::string& line : split_lines(text)) {
        if (line.starts_with("label = ")) {
            made.label = line.substr(8);
        } else if (line.starts_with("flags = ")) {
            made.flags = line.substr(8);
        } else if (!trim(line).empty()) {
            std::istringstream words(line);
            Beat beat;
            std::string bar;
            if (!(words >> beat.reset >> beat.valid >> beat.clear >> beat.first >> beat.last >>
                  beat.ready >> bar) ||
                bar != "|") {
                throw Error("'" + line + "': must be '" + kColumns + "'");
            }
            std::int64_t value = 0;
            while (words >> value) {
                beat.inputs.push_back(value);
            }
            // `>>` stops without an error at what is no number; a beat with half of its inputs
            // would pass.
            if (!words.eof()) {
                throw Error("'" + line + "': an input that is no number");
            }
            made.beats.push_back(std::move(beat));
        }
    }
    if (made.beats.empty()) {
        throw Error("no beat: must have lines '" + std::string(kColumns) + "'");
    }
    return made;
}

Counterexample counterexample_of(const gen::Design& design, const std::vector<std::string>& ones) {
    const Layout layout(design);
    Beat beat;
    // A sum of this beat alone.
    beat.clear = true;
    beat.inputs.resize(layout.input_size());
    for (const std::string& one : ones) {
        const std::size_t open = one.find('[');
        const Slot* slot = layout.find(one.substr(0, open));
        if (slot == nullptr) {
            const std::string name = one.substr(0, open);
            const std::vector<gen::Port> ports = design.ports();
            if (std::none_of(ports.begin(), ports.end(),
                             [&](const gen::Port& port) { return port.name == name; })) {
                throw Error(design.label() + ": no port " + name + " for the counterexample");
            }
            continue;  // valid and clear are set anyway
        }
        const int bit = open == std::string::npos ? 0 : std::stoi(one.substr(open + 1));
        const int width = slot->port.element_width;
        std::int64_t& element =
            beat.inputs.at(slot->offset + static_cast<std::size_t>(bit / width));
        const std::int64_t weight = std::int64_t{1} << (bit % width);
        // The sign bit of a signed number counts negative.
        element += slot->port.is_signed && bit % width == width - 1 ? -weight : weight;
    }
    return {design.label(), flags_of(design), {beat}};
}

std::string test_case_text(const Counterexample& counterexample) {
    std::vector<std::string> beats;
    for (const Beat& beat : counterexample.beats) {
        const auto flag = [](bool value) { return std::string(value ? "true" : "false"); };
        beats.push_back("        driver.cycle({" + flag(beat.reset) + ", " + flag(beat.valid) +
                        ", " + flag(beat.clear) + ", {" + inputs_of(beat, ", ") + "}, " +
                        flag(beat.first) + ", " + flag(beat.last) + ", " + flag(beat.ready) +
                        "});");
    }
    return substitute(kTest, {{"label", counterexample.label},
                              {"flags", counterexample.flags},
                              // Names of tests must differ; the same case found twice gets the same
                              // name.
                              {"digest", digest(to_text(counterexample)).substr(0, 8)},
                              {"beats", join(beats, "\n")}});
}

}  // namespace qrazor::tb
