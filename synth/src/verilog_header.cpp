// The order of ports as the header has it, from Yosys's dump of its syntax tree: its JSON sorts
// them otherwise, and a file with a column for each port would drive the wrong ones.
#include "verilog_header.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"
#include "verilog_module.h"

namespace qrazor::synth {
namespace {

constexpr std::string_view kTree = "Dumping AST before simplification:\n";
constexpr std::string_view kTreeEnd = "--- END OF AST DUMP ---\n";
// A module stands at the tree's first indent, what it declares at the second. Deeper ports are
// those of functions and tasks.
constexpr std::string_view kModule = "    AST_MODULE ";
constexpr std::string_view kDeclared = "      AST_";

// "a_i" of `      AST_WIRE <a.sv:2.30-2.33> str='\a_i' input logic port=1`; "" where there is none.
std::string name_in(std::string_view line) {
    constexpr std::string_view mark = " str='\\";
    const size_t at = line.find(mark);
    if (at == std::string_view::npos) {
        return "";
    }
    const size_t begin = at + mark.size();
    return std::string(line.substr(begin, line.find('\'', begin) - begin));
}

// 1 of the same; 0 where there is none.
int port_in(std::string_view line) {
    constexpr std::string_view mark = " port=";
    const size_t at = line.find(mark, std::min(line.size(), line.find("' ")));
    int number = 0;
    if (at != std::string_view::npos) {
        std::from_chars(line.data() + at + mark.size(), line.data() + line.size(), number);
    }
    return number;
}

void read_tree(const std::string& tree, Headers& headers) {
    std::string module;
    std::map<int, std::string> ports;
    for (const std::string& line : split_lines(tree)) {
        if (line.starts_with(kModule)) {
            module = name_in(line);
        } else if (line.starts_with(kDeclared)) {
            if (const int port = port_in(line); port > 0) {
                ports[port] = name_in(line);
            }
        }
    }
    if (!module.empty()) {
        std::vector<std::string>& header = headers[module];
        header.clear();
        for (const auto& [port, name] : ports) {
            header.push_back(name);
        }
    }
}

}  // namespace

Headers take_headers(std::string& log) {
    Headers out;
    std::string rest;
    size_t from = 0;
    for (size_t at = log.find(kTree); at != std::string::npos; at = log.find(kTree, from)) {
        rest.append(log, from, at - from);
        const size_t begin = at + kTree.size();
        const size_t end = log.find(kTreeEnd, begin);
        read_tree(log.substr(begin, end - begin), out);
        from = end == std::string::npos ? log.size() : end + kTreeEnd.size();
    }
    log = rest + log.substr(from);
    return out;
}

bool sort_by_header(std::vector<VerilogPort>& ports, const std::vector<std::string>& header) {
    std::vector<VerilogPort> out;
    for (const std::string& name : header) {
        const auto found = std::find_if(ports.begin(), ports.end(),
                                        [&](const VerilogPort& port) { return port.name == name; });
        if (found == ports.end()) {
            return false;
        }
        out.push_back(*found);
    }
    if (out.size() != ports.size()) {
        return false;
    }
    ports = std::move(out);
    return true;
}

void refuse_positions(const Json& modules, const Headers& headers) {
    for (const auto& [name, module] : modules.items()) {
        for (const auto& [cell_name, cell] : module.at("cells").items()) {
            const std::string type = cell.at("type");
            const auto header = headers.find(type);
            const Json& wires = cell.at("connections");
            const bool by_position = std::any_of(
                wires.items().begin(), wires.items().end(),
                [](const auto& wire) { return wire.first.front() == '$'; });  // "$1", "$2", ...
            if (!by_position || header == headers.end() || !modules.contains(type)) {
                continue;
            }
            std::vector<std::string> numbered;
            for (const auto& [port_name, port] : modules.at(type).at("ports").items()) {
                numbered.push_back(port_name);
            }
            if (numbered != header->second) {
                throw Error(cell_name + VerilogModule::place_of(cell) +
                            ": connects the ports of module " + type +
                            " by position, which Yosys numbers as " + join(numbered, ", ") +
                            ": connect them by name, as in ." + header->second.front() + "(...)");
            }
        }
    }
}

}  // namespace qrazor::synth
