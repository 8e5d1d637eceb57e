// From Yosys's JSON to a netlist that can be simulated, or the reason why it cannot.
#include <algorithm>
#include <unordered_map>

#include "qrazor/cells/netlist.h"
#include "qrazor/cells/yosys_netlist.h"
#include "qrazor/support/error.h"

namespace qrazor::cells {
namespace {

// Ports, cells and nets in the order of their names: what is summed up over them is then the same
// in whatever order the file has them.
template <typename Named>
void sort_by_name(std::vector<Named>& items) {
    std::stable_sort(items.begin(), items.end(),
                     [](const Named& a, const Named& b) { return a.name < b.name; });
}

template <typename Named>
void refuse_twins(const std::vector<Named>& sorted, const char* what) {
    const auto twin =
        std::adjacent_find(sorted.begin(), sorted.end(),
                           [](const Named& a, const Named& b) { return a.name == b.name; });
    if (twin != sorted.end()) {
        throw Error(std::string("netlist: two ") + what + " are named " + twin->name);
    }
}

}  // namespace

class NetlistReader {
  public:
    NetlistReader(YosysModule module, const Library& library) : module_(std::move(module)) {
        netlist_.library_ = &library;
        // Nets 0 and 1, as kNetZero and kNetOne have it.
        netlist_.net_names_ = {"constant 0", "constant 1"};
        sort_by_name(module_.ports);
        sort_by_name(module_.cells);
        sort_by_name(module_.nets);
        refuse_twins(module_.ports, "ports");
        refuse_twins(module_.cells, "cells");
    }

    Netlist run() {
        for (const YosysPort& port : module_.ports) {
            read_port(port);
        }
        for (const YosysCell& cell : module_.cells) {
            read_cell(cell);
        }
        for (const YosysNet& net : module_.nets) {
            for (size_t k = 0; k < net.bits.size(); ++k) {
                const auto found = nets_.find(net.bits[k]);
                if (found != nets_.end()) {
                    netlist_.net_names_[static_cast<size_t>(found->second)] =
                        net.bits.size() == 1 ? net.name : net.name + "[" + std::to_string(k) + "]";
                }
            }
        }
        find_drivers();
        netlist_.sort();
        netlist_.check_clock();
        return std::move(netlist_);
    }

  private:
    template <typename Where>
    int net(int bit, const Where& where) {
        if (bit < 0) {
            // There is no X in the simulation: taken for 0, it would hide a net that nobody drives.
            throw Error("netlist: " + where() + " is undefined ('" +
                        std::string(1, static_cast<char>(-bit)) + "')");
        }
        if (bit < 2) {
            return bit == 0 ? kNetZero : kNetOne;
        }
        const auto [found, fresh] =
            nets_.emplace(bit, static_cast<int>(netlist_.net_names_.size()));
        if (fresh) {
            netlist_.net_names_.emplace_back();
        }
        return found->second;
    }

    void read_port(const YosysPort& port) {
        NetlistPort out;
        out.name = port.name;
        out.output = port.direction == "output";
        out.lowest = port.offset;
        out.upto = port.upto;
        for (const int bit : port.bits) {
            out.nets.push_back(net(bit, [&] { return "port " + port.name; }));
        }
        netlist_.ports_.push_back(std::move(out));
    }

    void read_cell(const YosysCell& cell) {
        const auto what = [&] { return "netlist: cell " + cell.type + " (" + cell.name + ") "; };
        const Cell* found = netlist_.library_->find(cell.type);
        if (found == nullptr) {
            throw Error(what() + "is not in library '" + netlist_.library_->name + "'");
        }
        // A latch would need times within a cycle.
        if (found->kind == CellKind::latch) {
            throw Error(what() + "is a latch: only flip-flops are simulated");
        }
        if (found->kind == CellKind::unusable) {
            throw Error(what() + "cannot be simulated: " + found->why_unusable);
        }
        const auto at_pin = [&](size_t pin) {
            const std::string& pin_name = found->pins[pin].name;
            const YosysBits* bits = cell.at(pin_name);
            return bits == nullptr || bits->empty()
                       ? kNoNet
                       : net(bits->front(), [&] { return "pin " + pin_name + " of " + cell.name; });
        };
        Instance instance;
        instance.name = cell.name;
        instance.cell = found;
        for (const size_t pin : found->inputs) {
            instance.inputs.push_back(at_pin(pin));
            if (instance.inputs.back() == kNoNet) {
                throw Error(what() + "has nothing on its input " + found->pins[pin].name);
            }
        }
        for (const size_t pin : found->outputs) {
            instance.outputs.push_back(at_pin(pin));
        }
        if (found->clock != SIZE_MAX) {
            instance.clock = at_pin(found->clock);
        }
        netlist_.instances_.push_back(std::move(instance));
    }

    void find_drivers() {
        std::vector<size_t>& drivers = netlist_.drivers_;
        drivers.assign(netlist_.net_names_.size(), SIZE_MAX);
        std::vector<bool> driven(drivers.size(), false);
        driven[kNetZero] = driven[kNetOne] = true;
        const auto drive = [&](int on) {
            if (driven[static_cast<size_t>(on)]) {
                // Simulated, the later one would win in silence.
                throw Error("netlist: net " + netlist_.net_name(on) + " has two drivers");
            }
            driven[static_cast<size_t>(on)] = true;
        };
        for (const NetlistPort& port : netlist_.ports_) {
            for (size_t k = 0; !port.output && k < port.nets.size(); ++k) {
                drive(port.nets[k]);
            }
        }
        for (size_t i = 0; i < netlist_.instances_.size(); ++i) {
            for (const int on : netlist_.instances_[i].outputs) {
                if (on != kNoNet) {
                    drive(on);
                    drivers[static_cast<size_t>(on)] = i;
                }
            }
        }
        for (size_t k = 0; k < driven.size(); ++k) {
            if (!driven[k]) {
                throw Error("netlist: net " + netlist_.net_names_[k] + " has no driver");
            }
        }
    }

    YosysModule module_;
    Netlist netlist_;
    std::unordered_map<int, int> nets_;  // from Yosys's numbers to ours
};

Netlist Netlist::from_json(std::string_view json, const std::string& top, const Library& library) {
    return NetlistReader(read_yosys_module(json, top), library).run();
}

}  // namespace qrazor::cells
