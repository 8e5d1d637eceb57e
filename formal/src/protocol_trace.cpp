// From ABC's sequence of bits to one that a reader can follow, and a testbench that shows it in a
// simulator that had no part in the proof.
#include "protocol_trace.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <utility>
#include <vector>

#include "qrazor/formal/abc.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"

namespace qrazor::formal {
namespace {

using Bits = std::vector<bool>;

struct Sequence {
    Bits start;                // of each register
    std::vector<Bits> inputs;  // of each edge
};

// The name of the fault that the last edge shows; "" where it shows none.
// On the watch itself, not on the graph that ABC was given: this way the two checks of a refutation
// share no code.
std::string fault_of(const Aiger& watch, const Sequence& sequence) {
    std::vector<std::uint64_t> values(watch.variables());
    for (size_t k = 0; k < watch.registers.size(); ++k) {
        values[watch.state(k) >> 1U] = sequence.start[k] ? 1 : 0;
    }
    for (size_t edge = 0; edge < sequence.inputs.size(); ++edge) {
        for (size_t k = 0; k < watch.inputs.size(); ++k) {
            values[watch.input(k) >> 1U] = sequence.inputs[edge][k] ? 1 : 0;
        }
        simulate(watch, 1, values);
        // Faults are outputs of the last cycle, before its edge.
        if (edge + 1 == sequence.inputs.size()) {
            break;
        }
        // All next states are read before any is written: registers change together.
        Bits next;
        for (const Aiger::Point& one : watch.registers) {
            next.push_back((value_of(values, 1, one.literal, 0) & 1U) != 0);
        }
        for (size_t k = 0; k < next.size(); ++k) {
            values[watch.state(k) >> 1U] = next[k] ? 1 : 0;
        }
    }
    for (const Aiger::Point& one : watch.outputs) {
        if (!one.name.starts_with("part_") && (value_of(values, 1, one.literal, 0) & 1U) != 0) {
            return one.name.substr(0, one.name.rfind("_o"));
        }
    }
    return "";
}

// Lines of 0 and 1 as `write_cex -a` has them: the registers, then the inputs of each edge.
Sequence read_sequence(const std::string& text, const Aiger& watch) {
    Sequence out;
    bool first = true;
    for (const std::string& line : split_lines(text)) {
        Bits digits;
        for (size_t k = 0; k < line.size() && (line[k] == '0' || line[k] == '1'); ++k) {
            digits.push_back(line[k] == '1');
        }
        const bool of_registers = std::exchange(first, false);
        if (of_registers || digits.empty()) {
            continue;  // all start at 0: what a register of the watch starts with is an input
        }
        // An edge of ABC's has the inputs and the starts of registers; the latter count in the
        // first only.
        if (digits.size() != watch.inputs.size() + watch.registers.size()) {
            throw Error("ABC's sequence has " + std::to_string(digits.size()) +
                        " values an edge for " +
                        std::to_string(watch.inputs.size() + watch.registers.size()));
        }
        const auto inputs = digits.begin() + static_cast<std::ptrdiff_t>(watch.inputs.size());
        if (out.inputs.empty()) {
            out.start.assign(inputs, digits.end());
            for (size_t k = 0; k < watch.registers.size(); ++k) {
                // The one register that starts known.
                out.start[k] = out.start[k] && watch.registers[k].name != "known";
            }
        }
        out.inputs.emplace_back(digits.begin(), inputs);
    }
    return out;
}

// Sets bits from `from` to `to` to 0, all at once or as many as the fault lets.
// Halving, as wide data words are mostly of no matter: one run instead of one for each bit. Another
// fault than ABC's is as good, so the name is not held on to.
void clear_bits(const Aiger& watch, Sequence& sequence, Bits& bits, size_t from, size_t to) {
    const Bits before = bits;
    std::fill(bits.begin() + static_cast<std::ptrdiff_t>(from),
              bits.begin() + static_cast<std::ptrdiff_t>(to), false);
    if (bits == before || !fault_of(watch, sequence).empty()) {
        return;
    }
    bits = before;
    if (to - from > 1) {
        const size_t middle = from + (to - from) / 2;
        clear_bits(watch, sequence, bits, from, middle);
        clear_bits(watch, sequence, bits, middle, to);
    }
}

// "0x1f" of the bits of a word among inputs, the highest first.
std::string hex_of(const std::vector<std::string>& names, const Bits& bits,
                   const std::string& word) {
    std::map<size_t, bool> by_place;
    for (size_t k = 0; k < names.size(); ++k) {
        const size_t open = names[k].find('[');
        if (names[k].substr(0, open) == word) {
            // In the order of their places: Yosys may list the bits of a port in another one.
            by_place[open == std::string::npos ? 0 : std::stoul(names[k].substr(open + 1))] =
                bits[k];
        }
    }
    std::string digits;
    unsigned digit = 0;
    for (const auto& [place, bit] : by_place) {
        digit |= bit ? 1U << (place % 4) : 0U;
        if (place % 4 == 3 || place == by_place.rbegin()->first) {
            digits.insert(digits.begin(), "0123456789abcdef"[digit]);
            digit = 0;
        }
    }
    const size_t leading = digits.find_first_not_of('0');
    return leading == std::string::npos ? "0" : digits.substr(leading);
}

bool input_of(const Aiger& watch, const Bits& bits, const std::string& name) {
    const auto found = std::find(watch.inputs.begin(), watch.inputs.end(), name);
    if (found == watch.inputs.end()) {
        throw Error("the watch has no input " + name);
    }
    return bits[static_cast<size_t>(found - watch.inputs.begin())];
}

// Names of a register, of which Yosys gives all: "l0 u_part.valid_o u_part.valid_q valid_o".
std::vector<std::vector<std::string>> register_names(const std::string& aiger, size_t registers) {
    std::vector<std::vector<std::string>> out(registers);
    for (const std::string& line : split_lines(aiger)) {
        std::istringstream words(line);
        char kind = ' ';
        size_t number = 0;
        if (!(words >> kind >> number) || kind != 'l' || number >= registers) {
            continue;
        }
        for (std::string name; words >> name;) {
            out[number].push_back(name);
        }
    }
    return out;
}

// A word among the inputs or outputs of the watch.
struct WatchWord {
    std::string name;
    size_t width = 0;
};

std::vector<WatchWord> words_among(const std::vector<std::string>& names) {
    std::vector<WatchWord> out;
    for (const std::string& name : names) {
        const std::string word = name.substr(0, name.find('['));
        const auto found = std::find_if(out.begin(), out.end(),
                                        [&](const WatchWord& one) { return one.name == word; });
        if (found != out.end()) {
            ++found->width;
        } else if (word != "clk_i") {
            out.push_back({word, 1});
        }
    }
    return out;
}

constexpr std::string_view kReplay =
    // Compared by `===`: a fault that is X in the simulator is none that was shown. Outputs are
    // looked at before the edge, when inputs have settled.
    R"(// Shows what refutes the protocol of a part: written by qrazor prove.
`timescale 1ns / 1ps
module replay;
    reg clk;
@registers@@wires@    watch u_watch (
        .clk_i(clk)@connections@
    );
    task edge_at(input integer number);
        begin
            #4;
@faults@            #1 clk = 1'b1;
            #5 clk = 1'b0;
        end
    endtask
    initial begin
        clk = 1'b0;
        #1;
@start@@edges@        $finish(0);
    end
endmodule
)";

// The registers of the part as they start; those of the watch need no value.
std::string start_text(const Sequence& sequence, const std::string& aiger) {
    std::string text;
    const auto names = register_names(aiger, sequence.start.size());
    for (size_t k = 0; k < names.size(); ++k) {
        for (const std::string& name : names[k]) {
            // Of the names of a register, the one that ends in _q is not a wire.
            // Its bit stands last; brackets before that are those of generate blocks.
            const std::string word = name.ends_with(']') ? name.substr(0, name.rfind('[')) : name;
            if (name.starts_with("u_part.") && word.ends_with("_q")) {
                text +=
                    "        u_watch." + name + " = 1'b" + (sequence.start[k] ? "1" : "0") + ";\n";
            }
        }
    }
    return text;
}

// "offer 0x1, last, ready": what is 1, and words with their values.
std::string edge_text(const Aiger& watch, const std::vector<WatchWord>& inputs, const Bits& bits) {
    if (!input_of(watch, bits, "rst_ni")) {
        return input_of(watch, bits, "ready_i") ? "reset, ready" : "reset";
    }
    std::string text = "offer none";
    std::string more;
    for (const WatchWord& word : inputs) {
        const std::string value = hex_of(watch.inputs, bits, word.name);
        const std::string name = word.name.substr(0, word.name.rfind('_'));
        if (name == "data" && input_of(watch, bits, "valid_i")) {
            text = "offer 0x" + value;
        } else if (value != "0" && name != "rst" && name != "valid" && name != "ready" &&
                   name != "data") {
            more += ", " + name + (word.width > 1 ? " 0x" + value : "");
        }
    }
    if (text == "offer none" && input_of(watch, bits, "valid_i")) {
        text = "offer";  // a unit whose data take no part
    }
    return text + more + (input_of(watch, bits, "ready_i") ? ", ready" : "");
}

std::string replay_text(const Aiger& watch, const std::vector<WatchWord>& inputs,
                        const std::string& start, const std::string& edges) {
    std::vector<std::string> names;
    for (const Aiger::Point& one : watch.outputs) {
        names.push_back(one.name);
    }
    std::string registers;
    std::string wires;
    std::string connections;
    std::string faults;
    const auto range = [](const WatchWord& word) {
        return word.width == 1 ? "" : "[" + std::to_string(word.width - 1) + ":0] ";
    };
    for (const WatchWord& word : inputs) {
        registers += "    reg " + range(word) + word.name + ";\n";
        connections += ",\n        ." + word.name + "(" + word.name + ")";
    }
    for (const WatchWord& word : words_among(names)) {
        const bool fault = !word.name.starts_with("part_");
        const std::string name = word.name.substr(0, word.name.rfind("_o"));
        wires += fault ? "    wire " + name + ";\n" : "";
        connections += ",\n        ." + word.name + "(" + (fault ? name : "") + ")";
        faults += fault ? "            if (" + name + " === 1'b1) $display(\"FAIL %0d " + name +
                              "\", number);\n"
                        : "";
    }
    return substitute(kReplay, {{"registers", registers},
                                {"wires", wires},
                                {"connections", connections},
                                {"faults", faults},
                                {"start", start},
                                {"edges", edges}});
}

}  // namespace

ProtocolTrace shortest_trace(const Aiger& watch, const std::filesystem::path& folder,
                             int time_limit_s) {
    const std::filesystem::path file = folder / "fault.cex";
    std::filesystem::remove(file);
    // bmc3 for a shortest sequence: pdr's are of any length. 64 cycles are more than any fault of a
    // buffer of two needs; a longer one ends in the error below, not in a wrong answer.
    run_abc("read_aiger fault.aig; bmc3 -F 64; write_cex -a fault.cex", folder, time_limit_s);
    Sequence sequence = read_sequence(read_file(file), watch);
    if (sequence.inputs.empty() || fault_of(watch, sequence).empty()) {
        throw Error("ABC's sequence shows no fault: " + file.string());
    }
    clear_bits(watch, sequence, sequence.start, 0, sequence.start.size());
    for (Bits& edge : sequence.inputs) {
        clear_bits(watch, sequence, edge, 0, edge.size());
    }
    const std::vector<WatchWord> inputs = words_among(watch.inputs);
    std::vector<std::string> words;
    std::string edges;
    for (size_t k = 0; k < sequence.inputs.size(); ++k) {
        words.push_back(edge_text(watch, inputs, sequence.inputs[k]));
        edges += "       ";
        for (const WatchWord& word : inputs) {
            edges += " " + word.name + " = " + std::to_string(word.width) + "'h" +
                     hex_of(watch.inputs, sequence.inputs[k], word.name) + ";";
        }
        edges += " edge_at(" + std::to_string(k) + ");\n";
    }
    write_file(
        folder / "replay.v",
        replay_text(watch, inputs, start_text(sequence, read_file(folder / "watch.aig")), edges));
    return {fault_of(watch, sequence) + " at edge " + std::to_string(sequence.inputs.size() - 1) +
            ": " + join(words, "; ")};
}

}  // namespace qrazor::formal
