// What a design must not have, read off Yosys's structure of it.
#include "verilog_check.h"

#include <algorithm>
#include <set>

#include "qrazor/cells/yosys_netlist.h"
#include "qrazor/support/error.h"
#include "verilog_header.h"
#include "verilog_module.h"

namespace qrazor::synth {
namespace {

// As flip-flops this is more than a million um2 in 180 nm; real designs use macros there.
constexpr size_t kMostMemoryBits = 16384;

std::string about_port(const VerilogModule& module, const std::string& name) {
    const auto net = module.nets().find(name);
    return "port " + name +
           (net == module.nets().end() ? std::string() : VerilogModule::place_of(*net)) + ": ";
}

// Yosys 0.52 takes what has the type of a packed struct that is declared outside modules and
// packages for [-1:0], two bits of whatever width, without a word.
void refuse_misread_structs(const VerilogModule& module) {
    for (const auto& [name, net] : module.nets().items()) {
        const auto attributes = net.find("attributes");
        if (attributes != net.end() && attributes->contains("wiretype") &&
            net.value("offset", 0) == -1 && net.value("upto", 0) != 0 &&
            net.at("bits").size() == 2) {
            const std::string type = attributes->at("wiretype");
            throw Error(name + VerilogModule::place_of(net) + ": has a type, " +
                        type.substr(type.front() == '\\' ? 1 : 0) +
                        ", of which this Yosys does not know the width: declare the struct in a "
                        "package or in the module");
        }
    }
}

// Before drivers are counted: an inout has two.
void refuse_inouts(const VerilogModule& module) {
    for (const auto& [name, port] : module.ports().items()) {
        if (port.at("direction") == "inout") {
            throw Error(about_port(module, name) + "is an inout: make it an input and an output");
        }
    }
}

void take_ports(VerilogDesign& design, const VerilogModule& module) {
    bool any_output = false;
    for (const auto& [name, port] : module.ports().items()) {
        const std::string direction = port.at("direction");
        if (!cells::is_identifier(name)) {
            throw Error(
                about_port(module, name) +
                "is an escaped name or of an interface: rename it with letters, digits and _");
        }
        design.ports.push_back(
            {name, direction == "output", port.value("signed", 0) != 0, port.at("bits").size()});
        any_output = any_output || direction == "output";
    }
    if (!any_output) {
        throw Error("top = " + design.top + ": has no output: nothing of it would be left");
    }
}

void refuse_cells(const VerilogModule& module) {
    for (const auto& [name, cell] : module.cells().items()) {
        const std::string type = cell.at("type");
        const std::string place = VerilogModule::place_of(cell);
        // Everything was flattened: what is left by a name has no Verilog.
        if (type.front() != '$') {
            throw Error(name + place + ": module " + type +
                        " is a black box: give its Verilog (a library's cells are no RTL)");
        }
        const Json& wires = cell.at("connections");
        if (type.find("latch") != std::string::npos || type == "$sr") {
            throw Error(module.word_of(wires.at("Q")[0]) + ": is a latch" + place +
                        ": assign it in every branch, or at a clock edge");
        }
        if (type.starts_with("$aldff")) {
            throw Error(module.word_of(wires.at("Q")[0]) + ": is loaded without a clock edge" +
                        place + ": an asynchronous set or reset must be to a constant");
        }
        if (type == "$tribuf") {
            throw Error(module.word_of(wires.at("Y")[0]) +
                        ": is driven in three states: use a multiplexer");
        }
        for (const auto& [pin, bits] : wires.items()) {
            // Yosys keeps it as a constant; a mapping would turn it into 0 without a word.
            if (std::find(bits.begin(), bits.end(), "z") != bits.end()) {
                const bool has_output = wires.contains("Y") && !wires.at("Y").empty();
                throw Error((has_output ? module.word_of(wires.at("Y")[0]) : name + place) +
                            ": is z in some case: three states are not measured; use a "
                            "multiplexer");
            }
        }
    }
}

void refuse_conflicts(const VerilogModule& module) {
    for (const auto& [bit, by] : module.drivers()) {
        if (by.size() > 1) {
            throw Error(module.name_of(bit) + ": has " + std::to_string(by.size()) + " drivers");
        }
    }
    // Yosys joins nets that are assigned to one another, so an input that is also driven becomes
    // what drives it.
    for (const auto& [name, port] : module.ports().items()) {
        for (const Json& bit : port.at("bits")) {
            if (port.at("direction") == "input" && bit.is_string()) {
                throw Error("input " + name + VerilogModule::place_of(module.nets().at(name)) +
                            ": is also driven inside, by a constant");
            }
        }
    }
    for (const auto& [name, cell] : module.cells().items()) {
        for (const auto& [pin, bits] : cell.at("connections").items()) {
            for (const Json& bit : bits) {
                if (is_output(cell, pin) && bit.is_string() && bit != "x") {
                    throw Error("a net that is driven" + VerilogModule::place_of(cell) +
                                " is also the constant " + bit.get<std::string>());
                }
            }
        }
    }
}

void refuse_undriven(const VerilogModule& module) {
    const auto undriven = [&](const Json& bit) {
        return bit.is_number() && !module.drivers().contains(bit.get<int>());
    };
    for (const auto& [name, port] : module.ports().items()) {
        for (const Json& bit : port.at("bits")) {
            if (port.at("direction") != "output") {
                continue;
            }
            if (bit == "x" || bit == "z" || undriven(bit)) {
                throw Error("output " + name + VerilogModule::place_of(module.nets().at(name)) +
                            ": has bits that nothing drives");
            }
        }
    }
    for (const auto& [name, cell] : module.cells().items()) {
        for (const auto& [pin, bits] : cell.at("connections").items()) {
            for (const Json& bit : bits) {
                if (!is_output(cell, pin) && undriven(bit)) {
                    throw Error(module.name_of(bit) + ": is used" + VerilogModule::place_of(cell) +
                                " and never driven");
                }
            }
        }
    }
}

void check_memories(VerilogDesign& design, const VerilogModule& module) {
    const auto memories = module.module().find("memories");
    if (memories == module.module().end()) {
        return;
    }
    std::set<std::string> written;
    std::set<std::string> initial;
    for (const auto& [name, cell] : module.cells().items()) {
        const std::string type = cell.at("type");
        if (type.starts_with("$memwr") || type.starts_with("$meminit")) {
            std::string id = cell.at("parameters").at("MEMID");
            id = id.substr(id.front() == '\\' ? 1 : 0);
            (type.starts_with("$memwr") ? written : initial).insert(id);
        }
    }
    for (const auto& [name, memory] : memories->items()) {
        const size_t width = memory.at("width").get<size_t>();
        const size_t size = memory.at("size").get<size_t>();
        const std::string what = "memory " + name + VerilogModule::place_of(memory);
        // A table: its content is constant.
        if (!written.contains(name)) {
            design.notes.push_back(what + ": is never written, so it becomes logic");
            continue;
        }
        if (initial.contains(name)) {
            throw Error(what + ": has initial content and is written: no cell has initial content");
        }
        if (width * size > kMostMemoryBits) {
            throw Error(what + ": " + std::to_string(size) + " words of " + std::to_string(width) +
                        " bits: at most " + std::to_string(kMostMemoryBits) +
                        " bits are measured, as flip-flops; leave it out of the design");
        }
        design.notes.push_back(what + ": " + std::to_string(width * size) +
                               " bits measured as flip-flops");
    }
}

void note_initial_values(VerilogDesign& design, const VerilogModule& module) {
    std::vector<std::string> words;
    for (const auto& [name, net] : module.nets().items()) {
        const auto attributes = net.find("attributes");
        if (attributes != net.end() && attributes->contains("init") && name.front() != '$') {
            words.push_back(name + VerilogModule::place_of(net));
        }
    }
    if (!words.empty()) {
        const std::string more =
            words.size() == 1 ? "" : " and " + std::to_string(words.size() - 1) + " more";
        design.initial = words.front() + more;
        design.notes.push_back("initial value of " + design.initial +
                               ": left out, as no cell has one; outputs do not depend on it");
    }
}

}  // namespace

void check_drivers(const VerilogDesign& design, std::string_view json) {
    const VerilogModule module(json, design.top);
    refuse_misread_structs(module);
    refuse_inouts(module);
    refuse_conflicts(module);
}

void check_structure(VerilogDesign& design, std::string_view json,
                     const std::vector<std::string>& header) {
    const VerilogModule module(json, design.top);
    take_ports(design, module);
    design.ordered = sort_by_header(design.ports, header);
    refuse_cells(module);
    refuse_undriven(module);
    check_memories(design, module);
    note_initial_values(design, module);
    for (const auto& [name, cell] : module.cells().items()) {
        design.operators = design.operators || cell.at("type") == "$mul";
    }
}

}  // namespace qrazor::synth
