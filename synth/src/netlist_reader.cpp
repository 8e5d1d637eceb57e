#include <map>

#include "qrazor/support/error.h"
#include "qrazor/support/json.h"
#include "qrazor/support/yosys.h"
#include "qrazor/synth/netlist.h"

namespace qrazor::synth {

class NetlistReader {
  public:
    NetlistReader(const Json& module, const Library& library) : module_(module) {
        netlist_.library_ = &library;
        netlist_.net_names_ = {"constant 0", "constant 1"};
    }

    Netlist run() {
        for (const auto& [name, port] : module_.at("ports").items()) {
            read_port(name, port);
        }
        for (const auto& [name, cell] : module_.at("cells").items()) {
            read_cell(name, cell);
        }
        for (const auto& [name, net] : module_.at("netnames").items()) {
            const Json& bits = net.at("bits");
            for (size_t k = 0; k < bits.size(); ++k) {
                const auto found =
                    bits[k].is_number() ? nets_.find(net_number(bits[k])) : nets_.end();
                if (found != nets_.end()) {
                    netlist_.net_names_[static_cast<size_t>(found->second)] =
                        bits.size() == 1 ? name : name + "[" + std::to_string(k) + "]";
                }
            }
        }
        find_drivers();
        netlist_.sort();
        netlist_.check_clock();
        return std::move(netlist_);
    }

  private:
    int net(const Json& bit, const std::string& where) {
        if (bit.is_string()) {
            const std::string text = bit.get<std::string>();
            if (text != "0" && text != "1") {
                throw Error("netlist: " + where + " is undefined ('" + text + "')");
            }
            return text == "0" ? kNetZero : kNetOne;
        }
        const auto [found, fresh] =
            nets_.emplace(net_number(bit), static_cast<int>(netlist_.net_names_.size()));
        if (fresh) {
            netlist_.net_names_.emplace_back();
        }
        return found->second;
    }

    void read_port(const std::string& name, const Json& port) {
        NetlistPort out;
        out.name = name;
        out.output = port.at("direction") == "output";
        out.lowest = port.value("offset", 0);
        out.upto = port.value("upto", 0) != 0;
        for (const Json& bit : port.at("bits")) {
            out.nets.push_back(net(bit, "port " + name));
        }
        netlist_.ports_.push_back(std::move(out));
    }

    void read_cell(const std::string& name, const Json& cell) {
        const std::string type = cell.at("type");
        const std::string what = "netlist: cell " + type + " (" + name + ") ";
        const Cell* found = netlist_.library_->find(type);
        if (found == nullptr) {
            throw Error(what + "is not in library '" + netlist_.library_->name + "'");
        }
        if (found->kind == CellKind::latch) {
            throw Error(what + "is a latch: only flip-flops are simulated");
        }
        if (found->kind == CellKind::unusable) {
            throw Error(what + "cannot be simulated: " + found->why_unusable);
        }
        const Json& connections = cell.at("connections");
        const auto at_pin = [&](size_t pin) {
            const std::string& pin_name = found->pins[pin].name;
            const auto bits = connections.find(pin_name);
            return bits == connections.end() || bits->empty()
                       ? kNoNet
                       : net((*bits)[0], "pin " + pin_name + " of " + name);
        };
        Instance instance;
        instance.name = name;
        instance.cell = found;
        for (const size_t pin : found->inputs) {
            instance.inputs.push_back(at_pin(pin));
            if (instance.inputs.back() == kNoNet) {
                throw Error(what + "has nothing on its input " + found->pins[pin].name);
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

    const Json& module_;
    Netlist netlist_;
    std::map<int, int> nets_;  // from Yosys's numbers to ours
};

Netlist Netlist::from_json(std::string_view json, const std::string& top, const Library& library) {
    try {
        const Json document = Json::parse(json, Json::Keys::sorted);
        const Json& modules = document.at("modules");
        if (!modules.contains(top)) {
            throw Error("netlist: no module '" + top + "'");
        }
        return NetlistReader(modules.at(top), library).run();
    } catch (const JsonError& error) {
        throw Error(std::string("netlist: not a Yosys JSON netlist: ") + error.what());
    }
}

}  // namespace qrazor::synth
