// What clocks and resets a user's design.
#include <algorithm>
#include <cctype>
#include <set>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"
#include "verilog_check.h"
#include "verilog_module.h"

namespace qrazor::synth {
namespace {

struct Clock {
    std::string port;
    std::string word;  // a register on it
};

// The port that clocks a flip-flop. Throws Error.
Clock clock_of(const VerilogModule& module, const Json& cell) {
    const Json& wires = cell.at("connections");
    const std::string word = wires.contains("Q") ? module.word_of(wires.at("Q")[0])
                                                 : "memory" + VerilogModule::place_of(cell);
    const VerilogModule::Origin origin = module.origin_of(wires.at("CLK")[0]);
    if (origin.port.empty()) {
        throw Error(word + ": is clocked by " + module.name_of(wires.at("CLK")[0]) +
                    ", which is made inside: gated and divided clocks are not measured; use an "
                    "enable");
    }
    if (origin.width != 1) {
        throw Error(word + ": is clocked by a bit of port " + origin.port +
                    ": must be a port of one bit");
    }
    const std::string polarity = cell.at("parameters").at("CLK_POLARITY");
    // A rising edge behind an inverter is a falling one.
    if ((polarity.back() == '1') == origin.inverted) {
        throw Error(word + ": takes the falling edge of " + origin.port +
                    ": only rising edges are measured");
    }
    return {origin.port, word};
}

// The simulation of the mapped netlist keeps no level of the clock.
void refuse_clock_as_data(const VerilogModule& module, const std::string& clock) {
    const Json bit = module.ports().at(clock).at("bits")[0];
    const auto refuse = [&](const std::string& where) {
        throw Error("clock " + clock + ": is also data" + where +
                    ": a clock that logic reads is not measured");
    };
    for (const auto& [name, port] : module.ports().items()) {
        const Json& bits = port.at("bits");
        if (name != clock && std::find(bits.begin(), bits.end(), bit) != bits.end()) {
            refuse(", at output " + name);
        }
    }
    for (const auto& [name, cell] : module.cells().items()) {
        for (const auto& [pin, bits] : cell.at("connections").items()) {
            if (pin != "CLK" && std::find(bits.begin(), bits.end(), bit) != bits.end()) {
                refuse(VerilogModule::place_of(cell));
            }
        }
    }
}

void find_clock(VerilogDesign& design, const VerilogModule& module) {
    std::vector<Clock> clocks;
    for (const auto& [name, cell] : module.cells().items()) {
        const std::string type = cell.at("type");
        // A read port without a clock has the pin all the same.
        const bool read_port =
            type.starts_with("$memrd") &&
            cell.at("parameters").value("CLK_ENABLE", std::string("0")).back() == '0';
        if (!cell.at("connections").contains("CLK") || read_port) {
            continue;
        }
        const Clock one = clock_of(module, cell);
        if (std::none_of(clocks.begin(), clocks.end(),
                         [&](const Clock& known) { return known.port == one.port; })) {
            clocks.push_back(one);
        }
    }
    if (clocks.size() > 1) {
        std::vector<std::string> texts;
        for (const Clock& clock : clocks) {
            texts.push_back(clock.port + " of " + clock.word);
        }
        throw Error("clocks: " + join(texts, ", ") + ": one clock is measured");
    }
    const std::string found = clocks.empty() ? "" : clocks.front().port;
    const std::string& asked = design.options.clock_port;
    if (!asked.empty() && asked != found) {
        throw Error("clock_port = " + asked + ": " +
                    (found.empty() ? "no flip-flop is clocked: leave it out"
                                   : "the flip-flops are clocked by " + found));
    }
    design.clock = found;
    if (found.empty()) {
        return;
    }
    refuse_clock_as_data(module, found);
}

// What each one-bit input resets: levels at which it does, and whether asynchronously.
struct Resetting {
    std::set<bool> levels;
    bool asynchronous = false;
};

std::map<std::string, Resetting> resets_of(VerilogDesign& design, const VerilogModule& module) {
    std::map<std::string, Resetting> out;
    for (const auto& [name, cell] : module.cells().items()) {
        for (const std::string pin : {"ARST", "SRST", "SET", "CLR", "ALOAD"}) {
            const Json& wires = cell.at("connections");
            if (!wires.contains(pin) || cell.at("type").get<std::string>().starts_with("$mem")) {
                continue;
            }
            // Not every library has such a flip-flop: told by name where it has none.
            if (pin != "SRST" && design.asynchronous.empty()) {
                design.asynchronous = module.word_of(wires.at("Q")[0]);
            }
            const VerilogModule::Origin origin = module.origin_of(wires.at(pin)[0]);
            if (origin.port.empty() || origin.width != 1) {
                continue;
            }
            const std::string polarity = cell.at("parameters").at(pin + "_POLARITY");
            out[origin.port].levels.insert((polarity.back() == '1') != origin.inverted);
            out[origin.port].asynchronous |= pin != "SRST";
        }
    }
    return out;
}

bool sounds_like_reset(const std::string& name) {
    std::string low;
    for (const char c : name) {
        low += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return low.find("rst") != std::string::npos || low.find("reset") != std::string::npos;
}

void find_reset(VerilogDesign& design, const VerilogModule& module) {
    const std::map<std::string, Resetting> resets = resets_of(design, module);
    std::string name = design.options.reset_port;
    const size_t equals = name.find('=');
    const std::string level = equals == std::string::npos ? "" : name.substr(equals + 1);
    name = name.substr(0, equals);
    if (name.empty()) {
        std::vector<std::string> likely;
        for (const auto& [port, what] : resets) {
            if (sounds_like_reset(port)) {
                likely.push_back(port);
            }
        }
        // The one asynchronous set or reset is what it is for; a synchronous one may be an enable
        // in disguise.
        if (likely.empty() && resets.size() == 1 && resets.begin()->second.asynchronous) {
            likely.push_back(resets.begin()->first);
        }
        if (likely.size() > 1) {
            throw Error("resets: " + join(likely, ", ") +
                        ": name one by --reset-port, the others are inputs that the stimulus "
                        "drives");
        }
        if (likely.empty()) {
            for (const VerilogPort& port : design.ports) {
                if (!port.output && port.width == 1 && !design.clock.empty() &&
                    sounds_like_reset(port.name)) {
                    // Named like one, and resets nothing: perhaps it is combined with something
                    // first. The user must say.
                    design.maybe_reset = port.name;
                }
            }
            return;
        }
        name = likely.front();
    }
    const auto port = std::find_if(design.ports.begin(), design.ports.end(),
                                   [&](const VerilogPort& p) { return p.name == name; });
    if (port == design.ports.end() || port->output || port->width != 1 || name == design.clock) {
        throw Error("reset_port = " + name + ": must be an input of one bit, not the clock");
    }
    if (!level.empty() && level != "0" && level != "1") {
        throw Error("reset_port = " + design.options.reset_port +
                    ": must be NAME, NAME=0 (active low) or NAME=1");
    }
    const auto found = resets.find(name);
    if (level.empty() && (found == resets.end() || found->second.levels.size() != 1)) {
        throw Error("reset_port = " + name + ": " +
                    (found == resets.end() ? "resets no flip-flop as Yosys sees it"
                                           : "resets some flip-flops when high, others when low") +
                    "; say its active level: " + name + "=0 or " + name + "=1");
    }
    // A reset that is never let go of would be measured as a design that stands still.
    if (found != resets.end() && !found->second.levels.contains(level == "1") && !level.empty()) {
        throw Error("reset_port = " + design.options.reset_port + ": " + name +
                    " resets flip-flops when " + (level == "1" ? "low: say " : "high: say ") +
                    name + (level == "1" ? "=0" : "=1"));
    }
    design.reset = name;
    design.reset_level = level.empty() ? *found->second.levels.begin() : level == "1";
}

}  // namespace

void find_clock_and_reset(VerilogDesign& design, std::string_view json) {
    const VerilogModule module(json, design.top);
    bool any = false;
    for (const auto& [name, port] : module.ports().items()) {
        for (const Json& bit : port.at("bits")) {
            any = any || (port.at("direction") == "output" && bit.is_number());
        }
    }
    if (!any) {
        throw Error("top = " + design.top + ": every output is constant: nothing to measure");
    }
    find_clock(design, module);
    find_reset(design, module);
}

}  // namespace qrazor::synth
