// Yosys's JSON of a netlist, read field by field as it comes: it is megabytes, of which ports,
// cells and names are wanted.
#include "qrazor/cells/yosys_netlist.h"

#include <charconv>
#include <limits>

#include "json_scanner.h"
#include "qrazor/support/error.h"

namespace qrazor::cells {
namespace {

YosysBits read_bits(JsonScanner& in) {
    YosysBits out;
    in.elements([&] {
        if (in.next() == '"') {
            const std::string text = in.string();
            if (text.size() != 1) {
                throw Error("netlist: bit \"" + text.substr(0, 40) + "\": must be 0, 1, x or z");
            }
            // Constants below 2, x and z below 0: one number says all that a bit can be.
            out.push_back(text == "0"   ? 0
                          : text == "1" ? 1
                                        : -static_cast<int>(static_cast<unsigned char>(text[0])));
            return;
        }
        const std::string_view word = in.word();
        int net = 0;
        const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), net);
        // Yosys numbers nets from 2 on, as 0 and 1 are constants.
        if (error != std::errc{} || stop != word.data() + word.size() || net < 2) {
            throw Error("netlist: net " + std::string(word.substr(0, 40)) +
                        ": must be a whole number from 2 to " +
                        std::to_string(std::numeric_limits<int>::max()));
        }
        out.push_back(net);
    });
    return out;
}

int read_number(JsonScanner& in) {
    const std::string_view word = in.word();
    int number = 0;
    const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || stop != word.data() + word.size()) {
        in.fail("whole number");
    }
    return number;
}

YosysPort read_port(JsonScanner& in, const std::string& name) {
    YosysPort out;
    out.name = name;
    in.members([&](const std::string& field) {
        if (field == "direction") {
            out.direction = in.string();
        } else if (field == "bits") {
            out.bits = read_bits(in);
        } else if (field == "offset") {
            out.offset = read_number(in);
        } else if (field == "upto") {
            out.upto = read_number(in) != 0;
        } else {
            in.skip();
        }
    });
    if (out.direction.empty()) {
        throw Error("netlist: port " + name + " has no direction");
    }
    return out;
}

YosysCell read_cell(JsonScanner& in, const std::string& name) {
    YosysCell out{name, "", {}};
    in.members([&](const std::string& field) {
        if (field == "type") {
            out.type = in.string();
        } else if (field == "connections") {
            in.members(
                [&](const std::string& pin) { out.connections.emplace_back(pin, read_bits(in)); });
        } else {
            in.skip();
        }
    });
    if (out.type.empty()) {
        throw Error("netlist: cell " + name + " has no type");
    }
    return out;
}

YosysNet read_net(JsonScanner& in, const std::string& name) {
    YosysNet out{name, {}};
    in.members([&](const std::string& field) {
        if (field == "bits") {
            out.bits = read_bits(in);
        } else {
            in.skip();
        }
    });
    return out;
}

YosysModule read_module(JsonScanner& in) {
    YosysModule out;
    in.members([&](const std::string& section) {
        if (section == "ports") {
            in.members([&](const std::string& name) { out.ports.push_back(read_port(in, name)); });
        } else if (section == "cells") {
            in.members([&](const std::string& name) { out.cells.push_back(read_cell(in, name)); });
        } else if (section == "netnames") {
            in.members([&](const std::string& name) { out.nets.push_back(read_net(in, name)); });
        } else {
            in.skip();
        }
    });
    return out;
}

void append_name(std::string& out, const std::string& name) {
    out.push_back('"');
    for (const char c : name) {
        if (c == '"' || c == '\\') {
            out.push_back('\\');
        }
        out.push_back(c);
    }
    out.push_back('"');
}

void append_bits(std::string& out, const YosysBits& bits) {
    const char* between = "[";
    for (const int bit : bits) {
        out += between;
        out += bit >= 2 ? std::to_string(bit)
                        : std::string{'"', static_cast<char>(bit < 0 ? -bit : '0' + bit), '"'};
        between = ",";
    }
    out += bits.empty() ? "[]" : "]";
}

// "section":{...}, a line for each item.
template <typename Items, typename Append>
void append_section(std::string& out, const char* section, const Items& items,
                    const Append& append) {
    out += std::string("\"") + section + "\":{";
    const char* between = "\n";
    for (const auto& item : items) {
        out += between;
        append_name(out, item.name);
        out += ":{";
        append(item);
        out += "}";
        between = ",\n";
    }
    out += "}";
}

}  // namespace

const YosysBits* YosysCell::at(std::string_view pin) const {
    for (const auto& [one, bits] : connections) {
        if (one == pin) {
            return &bits;
        }
    }
    return nullptr;
}

YosysModule read_yosys_module(std::string_view json, const std::string& top) {
    JsonScanner in(json);
    YosysModule out;
    bool found = false;
    in.members([&](const std::string& name) {
        if (name != "modules") {
            in.skip();
            return;
        }
        in.members([&](const std::string& module) {
            if (module == top && !found) {
                out = read_module(in);
                found = true;
            } else {
                in.skip();
            }
        });
    });
    in.end();
    if (!found) {
        throw Error("netlist: no module '" + top + "'");
    }
    return out;
}

std::string write_yosys_module(const YosysModule& module, const std::string& top) {
    std::string out = "{\"modules\":{";
    append_name(out, top);
    out += ":{\n";
    append_section(out, "ports", module.ports, [&](const YosysPort& port) {
        out += "\"direction\":\"" + port.direction +
               "\",\"offset\":" + std::to_string(port.offset) +
               ",\"upto\":" + (port.upto ? "1" : "0") + ",\"bits\":";
        append_bits(out, port.bits);
    });
    out += ",\n";
    append_section(out, "cells", module.cells, [&](const YosysCell& cell) {
        out += "\"type\":";
        append_name(out, cell.type);
        out += ",\"connections\":{";
        const char* between = "";
        for (const auto& [pin, bits] : cell.connections) {
            out += between;
            append_name(out, pin);
            out += ":";
            append_bits(out, bits);
            between = ",";
        }
        out += "}";
    });
    out += ",\n";
    append_section(out, "netnames", module.nets, [&](const YosysNet& net) {
        out += "\"bits\":";
        append_bits(out, net.bits);
    });
    return out + "}}}\n";
}

}  // namespace qrazor::cells
