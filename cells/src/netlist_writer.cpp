// A netlist as Verilog, for tools and readers; sorted, so that one netlist has one text.
#include <algorithm>
#include <cctype>
#include <unordered_map>
#include <vector>

#include "qrazor/cells/yosys_netlist.h"
#include "qrazor/support/error.h"

namespace qrazor::cells {
namespace {

std::string verilog_name(const std::string& name) {
    // An escaped name ends at a blank, which belongs to it.
    return is_identifier(name) ? name : "\\" + name + " ";
}

template <typename Named>
std::vector<const Named*> by_name(const std::vector<Named>& items) {
    std::vector<const Named*> out;
    for (const Named& item : items) {
        out.push_back(&item);
    }
    std::sort(out.begin(), out.end(),
              [](const Named* a, const Named* b) { return a->name < b->name; });
    return out;
}

std::string range(int left, int right) {
    return "[" + std::to_string(left) + ":" + std::to_string(right) + "] ";
}

class NetlistWriter {
  public:
    NetlistWriter(const YosysModule& module, const std::string& top) : module_(module) {
        name_nets();
        std::vector<std::string> ports;
        for (const YosysPort& port : module.ports) {
            ports.push_back(verilog_name(port.name));
        }
        out_ = "/* Mapped to library cells by Yosys and ABC, written by qrazor. */\n\nmodule " +
               verilog_name(top) + "(";
        for (size_t k = 0; k < ports.size(); ++k) {
            out_ += (k == 0 ? "" : ", ") + ports[k];
        }
        out_ += ");\n";
    }

    std::string run() {
        for (const YosysPort& port : module_.ports) {
            const int last = port.offset + static_cast<int>(port.bits.size()) - 1;
            out_ += "  " + port.direction + " " +
                    (is_single(port)
                         ? ""
                         : range(port.upto ? port.offset : last, port.upto ? last : port.offset)) +
                    verilog_name(port.name) + ";\n";
        }
        for (const YosysNet* net : nets_) {
            const int last = static_cast<int>(net->bits.size()) - 1;
            out_ += "  wire " + (last == 0 ? "" : range(last, 0)) + verilog_name(net->name) + ";\n";
        }
        for (const YosysCell* cell : by_name(module_.cells)) {
            write_cell(*cell);
        }
        // Ports that are one net keep a name each, as a module's ports must be there.
        for (const auto& [name, bit] : aliases_) {
            out_ += "  assign " + name + " = " + reference(bit) + ";\n";
        }
        return std::move(out_) + "endmodule\n";
    }

  private:
    static bool is_single(const YosysPort& port) {
        return port.bits.size() == 1 && port.offset == 0;
    }

    // What a net is called where it is used: by an input port on it, else an output port, else its
    // own name. All other names of it are assigned to.
    void name_nets() {
        std::unordered_map<std::string_view, bool> taken;
        for (const char* direction : {"input", "output"}) {
            for (const YosysPort& port : module_.ports) {
                if (port.direction == direction) {
                    taken.emplace(port.name, true);
                    name_port(port);
                }
            }
        }
        for (const YosysNet* net : by_name(module_.nets)) {
            if (taken.count(net->name) == 0) {
                nets_.push_back(net);
                name_net(*net);
            }
        }
    }

    void name_port(const YosysPort& port) {
        const int last = port.offset + static_cast<int>(port.bits.size()) - 1;
        for (size_t k = 0; k < port.bits.size(); ++k) {
            const auto at = static_cast<int>(k);
            name_bit(port.bits[k],
                     is_single(port)
                         ? verilog_name(port.name)
                         : verilog_name(port.name) + "[" +
                               std::to_string(port.upto ? last - at : port.offset + at) + "]");
        }
    }

    void name_net(const YosysNet& net) {
        for (size_t k = 0; k < net.bits.size(); ++k) {
            name_bit(net.bits[k], net.bits.size() == 1
                                      ? verilog_name(net.name)
                                      : verilog_name(net.name) + "[" + std::to_string(k) + "]");
        }
    }

    void name_bit(int bit, std::string name) {
        // Constants, and nets that have a name already.
        if (bit < 2 || names_.count(bit) != 0) {
            aliases_.emplace_back(std::move(name), bit);
        } else {
            names_.emplace(bit, std::move(name));
        }
    }

    std::string reference(int bit) const {
        if (bit < 2) {
            return std::string("1'h") + static_cast<char>(bit < 0 ? -bit : '0' + bit);
        }
        const auto found = names_.find(bit);
        if (found == names_.end()) {
            throw Error("netlist: net " + std::to_string(bit) + " has no name");
        }
        return found->second;
    }

    void write_cell(const YosysCell& cell) {
        out_ += "  " + verilog_name(cell.type) + " " + verilog_name(cell.name) + " (";
        const char* between = "\n    .";
        for (const auto& [pin, bits] : cell.connections) {
            out_ += between + verilog_name(pin) + "(" + (bits.size() > 1 ? "{" : "");
            // A concatenation has its highest bit first.
            for (size_t k = bits.size(); k-- > 0;) {
                out_ += reference(bits[k]) + (k == 0 ? "" : ", ");
            }
            out_ += bits.size() > 1 ? "})" : ")";
            between = ",\n    .";
        }
        out_ += "\n  );\n";
    }

    const YosysModule& module_;
    std::vector<const YosysNet*> nets_;  // that are no ports
    std::unordered_map<int, std::string> names_;
    std::vector<std::pair<std::string, int>> aliases_;
    std::string out_;
};

}  // namespace

bool is_identifier(const std::string& name) {
    return !name.empty() && std::isdigit(static_cast<unsigned char>(name.front())) == 0 &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
           });
}

std::string netlist_verilog(const YosysModule& module, const std::string& top) {
    return NetlistWriter(module, top).run();
}

}  // namespace qrazor::cells
