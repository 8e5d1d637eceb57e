// When each net can last change, by the delays that the event simulation uses: the check that both
// agree with a timing tool, and the shortest clock that simulation can take.
#include <algorithm>
#include <limits>

#include "qrazor/power/delays.h"
#include "qrazor/support/error.h"

namespace qrazor::power {
namespace {

// What no input reaches stays so under max() and +, and is set to 0 at the end.
constexpr double kNotReached = -std::numeric_limits<double>::infinity();

double ns(int64_t fs) {
    return static_cast<double>(fs) * 1e-6;
}

// Latest cause of a rising and of a falling output.
Edges causing_arrivals(const cells::TimingArc& arc, const Edges& in) {
    if (arc.sense == "positive_unate") {
        return in;
    }
    if (arc.sense == "negative_unate") {
        return {in.fall, in.rise};
    }
    const double later = std::max(in.rise, in.fall);
    return {later, later};
}

}  // namespace

Arrivals arrival_times(const Delays& delays) {
    const cells::Netlist& netlist = delays.netlist();
    const auto nets = static_cast<size_t>(netlist.net_count());
    std::vector<Edges> at(nets, {kNotReached, kNotReached});
    for (const cells::NetlistPort& port : netlist.ports()) {
        for (const int net : port.nets) {
            if (!port.output && net > cells::kNetOne && net != netlist.clock()) {
                const EdgeDelay& delay = delays.input_delay(net);
                at[static_cast<size_t>(net)] = {ns(delay.rise), ns(delay.fall)};
            }
        }
    }
    const auto visit = [&](size_t index) {
        const cells::Instance& instance = netlist.instances()[index];
        const cells::CellPaths& paths = delays.paths(index);
        for (size_t p = 0; p < paths.all.size(); ++p) {
            const cells::CellPath& path = paths.all[p];
            const int net = instance.outputs[path.output];
            if (net == cells::kNoNet) {
                continue;
            }
            // CellPaths numbers the clock behind the inputs.
            const bool clocked = path.input == instance.inputs.size();
            // Clear and preset: a register's output starts at its clock, or paths would have no
            // beginning.
            if (!clocked && instance.cell->kind == cells::CellKind::flip_flop) {
                continue;
            }
            const Edges from =
                clocked ? Edges{0, 0}
                        : causing_arrivals(*path.arc,
                                           at[static_cast<size_t>(instance.inputs[path.input])]);
            Edges& to = at[static_cast<size_t>(net)];
            const EdgeDelay& delay = delays.delay(index, p);
            to = {std::max(to.rise, from.rise + ns(delay.rise)),
                  std::max(to.fall, from.fall + ns(delay.fall))};
        }
    };
    for (const size_t i : netlist.flip_flops()) {
        visit(i);
    }
    for (const size_t i : netlist.order()) {
        visit(i);
    }
    Arrivals out;
    for (const Edges& edges : at) {
        out.rise.push_back(std::max(0.0, edges.rise));
        out.fall.push_back(std::max(0.0, edges.fall));
    }
    return out;
}

double arrival_at(const Delays& delays, const std::string& pin, bool rise) {
    const cells::Netlist& netlist = delays.netlist();
    const Arrivals arrivals = arrival_times(delays);
    const auto value = [&](int net) {
        return (rise ? arrivals.rise : arrivals.fall).at(static_cast<size_t>(net));
    };
    for (const cells::NetlistPort& port : netlist.ports()) {
        for (size_t k = 0; k < port.nets.size(); ++k) {
            if (pin == port.bit_name(k) || (pin == port.name && port.nets.size() == 1)) {
                return value(port.nets[k]);
            }
        }
    }
    const size_t slash = pin.rfind('/');
    for (const cells::Instance& instance : netlist.instances()) {
        if (slash == std::string::npos || instance.name != pin.substr(0, slash)) {
            continue;
        }
        const cells::Cell& cell = *instance.cell;
        for (size_t k = 0; k < cell.inputs.size(); ++k) {
            if (cell.pins[cell.inputs[k]].name == pin.substr(slash + 1)) {
                return value(instance.inputs[k]);
            }
        }
    }
    throw Error("netlist: no pin '" + pin + "'");
}

double longest_path_ns(const Delays& delays) {
    const cells::Netlist& netlist = delays.netlist();
    const Arrivals arrivals = arrival_times(delays);
    double longest = 0;
    const auto end = [&](int net) {
        const auto n = static_cast<size_t>(net);
        longest = std::max({longest, arrivals.rise[n], arrivals.fall[n]});
    };
    for (const size_t i : netlist.flip_flops()) {
        for (const int net : netlist.instances()[i].inputs) {
            end(net);
        }
    }
    for (const cells::NetlistPort& port : netlist.ports()) {
        for (size_t k = 0; port.output && k < port.nets.size(); ++k) {
            end(port.nets[k]);
        }
    }
    return longest;
}

}  // namespace qrazor::power
