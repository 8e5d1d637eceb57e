// Delays and activity in the formats of other tools, so that OpenSTA can be asked what it makes of
// the same figures.
#include "qrazor/power/exchange.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

#include "qrazor/support/text.h"

namespace qrazor::power {
namespace {

std::string sdf_ns(int64_t fs) {
    return "(" + fixed(static_cast<double>(fs) * 1e-6, 6) + ")";
}

// Characters that mean something in SDF and SAIF names get a backslash.
std::string escaped(const std::string& name) {
    std::string out;
    for (const char c : name) {
        if (c == '[' || c == ']' || c == '.' || c == '/' || c == '$' || c == '\\') {
            out += '\\';
        }
        out += c;
    }
    return out;
}

// Share of time at which each net is 1, from the states of a cell that reads it, else of the one
// that drives it; 0.5 where no cell knows (the clock).
std::vector<double> shares_of_one(const cells::Netlist& netlist, const Activity& activity) {
    std::vector<double> out(static_cast<size_t>(netlist.net_count()), 0.5);
    const auto set = [&](size_t index, int net, const auto& is_one) {
        const cells::Cell& cell = *netlist.instances()[index].cell;
        double sum = 0;
        for (size_t state = 0; state < cell.states(); ++state) {
            sum += is_one(state) ? static_cast<double>(
                                       activity.state_share[activity.state_offset[index] + state])
                                 : 0.0;
        }
        out[static_cast<size_t>(net)] = std::clamp(sum, 0.0, 1.0);
    };
    for (size_t i = 0; i < netlist.instances().size(); ++i) {
        const cells::Instance& instance = netlist.instances()[i];
        for (size_t k = 0; k < instance.outputs.size(); ++k) {
            if (instance.outputs[k] != cells::kNoNet) {
                set(i, instance.outputs[k],
                    [&](size_t state) { return (instance.cell->value[state] >> k & 1U) != 0; });
            }
        }
    }
    for (size_t i = 0; i < netlist.instances().size(); ++i) {
        const cells::Instance& instance = netlist.instances()[i];
        for (size_t k = 0; k < instance.inputs.size(); ++k) {
            set(i, instance.inputs[k], [&](size_t state) { return (state >> k & 1U) != 0; });
        }
    }
    return out;
}

}  // namespace

std::string write_sdf(const Delays& delays, const std::string& top) {
    const cells::Netlist& netlist = delays.netlist();
    std::string out = "(DELAYFILE\n (SDFVERSION \"3.0\")\n (DESIGN \"" + top +
                      "\")\n (DIVIDER /)\n (TIMESCALE 1ns)\n";
    for (size_t i = 0; i < netlist.instances().size(); ++i) {
        const cells::Instance& instance = netlist.instances()[i];
        const cells::Cell& cell = *instance.cell;
        const cells::CellPaths& paths = delays.paths(i);
        std::map<std::pair<size_t, size_t>, EdgeDelay> slowest;
        for (size_t p = 0; p < paths.all.size(); ++p) {
            const EdgeDelay& delay = delays.delay(i, p);
            EdgeDelay& kept = slowest[{paths.all[p].output, paths.all[p].input}];
            // SDF has conditions of its own, which readers take in different ways; the slowest is
            // what all take alike.
            kept = {std::max(kept.rise, delay.rise), std::max(kept.fall, delay.fall)};
        }
        if (slowest.empty()) {
            continue;
        }
        out += " (CELL (CELLTYPE \"" + cell.name + "\") (INSTANCE " + escaped(instance.name) +
               ")\n  (DELAY (ABSOLUTE\n";
        for (const auto& [ends, delay] : slowest) {
            const size_t from =
                ends.second == cell.inputs.size() ? cell.clock : cell.inputs[ends.second];
            out += "   (IOPATH " + cell.pins[from].name + " " +
                   cell.pins[cell.outputs[ends.first]].name + " " + sdf_ns(delay.rise) + " " +
                   sdf_ns(delay.fall) + ")\n";
        }
        out += "  ))\n )\n";
    }
    return out + ")\n";
}

std::string write_saif(const cells::Netlist& netlist, const Activity& activity,
                       const std::string& scope, double clock_ns) {
    // Whole picoseconds, which is the unit stated.
    const double duration = std::round(activity.cycles * clock_ns * 1000);
    const std::vector<double> ones = shares_of_one(netlist, activity);
    std::string out =
        "(SAIFILE\n(SAIFVERSION \"2.0\")\n(DIRECTION \"backward\")\n(DESIGN)\n"
        "(DIVIDER / )\n(TIMESCALE 1 ps)\n(DURATION " +
        fixed(duration, 0) + ")\n(INSTANCE " + scope + "\n (NET\n";
    const auto line = [&](const std::string& name, size_t net) {
        // T0 is what is left, so that both add up to the duration: readers check it.
        const double high = std::round(duration * ones[net]);
        out += "  (" + escaped(name) + " (T0 " + fixed(duration - high, 0) + ") (T1 " +
               fixed(high, 0) + ") (TX 0) (TC " + fixed(activity.transitions[net], 0) +
               ") (IG 0))\n";
    };
    // A net on several ports is listed by each of their names.
    std::map<int, bool> listed;
    for (const cells::NetlistPort& port : netlist.ports()) {
        for (size_t k = 0; k < port.nets.size(); ++k) {
            line(port.bit_name(k), static_cast<size_t>(port.nets[k]));
            listed[port.nets[k]] = true;
        }
    }
    for (int net = cells::kNetOne + 1; net < netlist.net_count(); ++net) {
        if (!listed[net]) {
            line(netlist.net_name(net), static_cast<size_t>(net));
        }
    }
    return out + " )\n)\n)\n";
}

}  // namespace qrazor::power
