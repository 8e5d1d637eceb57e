// A mapped netlist as simulation and timing walk it: cells by index, nets by number, drivers before
// what they drive.
#include "qrazor/cells/netlist.h"

#include <algorithm>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::cells {

std::string NetlistPort::bit_name(size_t bit) const {
    const size_t index = upto ? nets.size() - 1 - bit : bit;
    // Yosys drops the range of [0:0], and keeps that of [3:3].
    const bool single = nets.size() == 1 && lowest == 0;
    return single ? name : name + "[" + std::to_string(lowest + static_cast<int>(index)) + "]";
}

const NetlistPort* Netlist::port(std::string_view name) const {
    const auto found = std::find_if(ports_.begin(), ports_.end(),
                                    [&](const NetlistPort& p) { return p.name == name; });
    return found == ports_.end() ? nullptr : &*found;
}

std::vector<double> Netlist::loads(double output_load, Load which) const {
    const auto capacitance = [which](const Pin& pin) {
        // Delays of the two edges have capacitances of their own in some libraries; energy has one.
        return which == Load::energy ? pin.capacitance
               : which == Load::rise ? pin.rise_capacitance
                                     : pin.fall_capacitance;
    };
    std::vector<double> out(net_names_.size(), 0.0);
    for (const Instance& instance : instances_) {
        const Cell& cell = *instance.cell;
        for (size_t k = 0; k < cell.inputs.size(); ++k) {
            out[static_cast<size_t>(instance.inputs[k])] += capacitance(cell.pins[cell.inputs[k]]);
        }
        for (size_t k = 0; k < cell.outputs.size(); ++k) {
            if (instance.outputs[k] != kNoNet) {
                // Outputs load their nets, too, where a file says so.
                out[static_cast<size_t>(instance.outputs[k])] +=
                    capacitance(cell.pins[cell.outputs[k]]);
            }
        }
        if (instance.clock != kNoNet) {
            out[static_cast<size_t>(instance.clock)] += capacitance(cell.pins[cell.clock]);
        }
    }
    for (const NetlistPort& port : ports_) {
        for (const int net : port.nets) {
            out[static_cast<size_t>(net)] += port.output ? output_load : 0.0;
        }
    }
    return out;
}

std::string Netlist::overload(const std::vector<double>& loads) const {
    for (const Instance& instance : instances_) {
        for (size_t k = 0; k < instance.outputs.size(); ++k) {
            const Pin& pin = instance.cell->pins[instance.cell->outputs[k]];
            const int net = instance.outputs[k];
            if (net == kNoNet || pin.max_capacitance <= 0) {
                continue;
            }
            const double load = loads[static_cast<size_t>(net)];
            // Beyond its limit a cell's tables say nothing.
            if (load > pin.max_capacitance) {
                return instance.cell->name + " drives " + fixed(load, 3) + " pF at net " +
                       net_name(net) + ", more than its " + fixed(pin.max_capacitance, 3) + " pF";
            }
        }
    }
    return "";
}

double Netlist::area() const {
    double sum = 0;
    for (const Instance& instance : instances_) {
        sum += instance.cell->area;
    }
    return sum;
}

double Netlist::register_area() const {
    double sum = 0;
    for (const size_t i : flip_flops_) {
        sum += instances_[i].cell->area;
    }
    return sum;
}

// Puts drivers before what they drive (Kahn), instances in file order where nothing decides.
void Netlist::sort() {
    std::vector<size_t> waiting(instances_.size(), 0);
    std::vector<std::vector<size_t>> readers(instances_.size());
    for (size_t i = 0; i < instances_.size(); ++i) {
        if (instances_[i].cell->kind == CellKind::flip_flop) {
            flip_flops_.push_back(i);
            continue;
        }
        for (const int net : instances_[i].inputs) {
            const size_t from = drivers_[static_cast<size_t>(net)];
            // What a flip-flop gives is there at the edge, before any gate is asked.
            if (from != SIZE_MAX && instances_[from].cell->kind != CellKind::flip_flop) {
                readers[from].push_back(i);
                ++waiting[i];
            }
        }
        if (waiting[i] == 0) {
            order_.push_back(i);
        }
    }
    for (size_t done = 0; done < order_.size(); ++done) {
        for (const size_t reader : readers[order_[done]]) {
            if (--waiting[reader] == 0) {
                order_.push_back(reader);
            }
        }
    }
    if (order_.size() + flip_flops_.size() == instances_.size()) {
        return;
    }
    // What still waits is on a loop or behind one; going back along waiting drivers finds the loop.
    size_t at = 0;
    while (waiting[at] == 0) {
        ++at;
    }
    std::vector<bool> seen(instances_.size(), false);
    while (!seen[at]) {
        seen[at] = true;
        for (const int net : instances_[at].inputs) {
            const size_t from = drivers_[static_cast<size_t>(net)];
            if (from != SIZE_MAX && waiting[from] != 0) {
                at = from;
                break;
            }
        }
    }
    throw Error("netlist: combinational loop through " + instances_[at].name + " (" +
                instances_[at].cell->name + ")");
}

void Netlist::check_clock() {
    for (const size_t i : flip_flops_) {
        const Instance& instance = instances_[i];
        const std::string what =
            "netlist: flip-flop " + instance.name + " (" + instance.cell->name + ") ";
        if (instance.cell->falling_clock) {
            throw Error(what + "takes the falling clock edge: only rising ones are simulated");
        }
        if (clock_ == kNoNet) {
            // The first one's: all others are held against it.
            clock_ = instance.clock;
        }
        if (instance.clock != clock_ || clock_ == kNoNet) {
            throw Error(what + "is not on the one clock that is simulated");
        }
    }
    if (clock_ != kNoNet &&
        (clock_ <= kNetOne || drivers_[static_cast<size_t>(clock_)] != SIZE_MAX)) {
        throw Error("netlist: the clock is not an input port (clock gates are not simulated)");
    }
}

}  // namespace qrazor::cells
