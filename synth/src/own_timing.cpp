// The longest path without OpenSTA: our arrival times, and the library's setup times at their ends.
#include <algorithm>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/timing.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

// An end of a path: how long after the clock edge data gets there, and how long before the next
// edge it must.
struct End {
    PathEnd path;
    double setup_ns = 0;
    double needs_ns() const { return path.arrival_ns + setup_ns; }
};

// As timing.tcl asks OpenSTA: ends are registers' inputs with their setup times, and outputs
// without.
class Longest {
  public:
    Longest(const power::Delays& delays, const cells::Adapter& adapter)
        : netlist_(delays.netlist()),
          arrivals_(power::arrival_times(delays)),
          slews_(power::propagate_slews(netlist_, adapter)),
          clock_slew_ns_(adapter.input_slew_ns) {
        for (const size_t i : netlist_.flip_flops()) {
            add(netlist_.instances()[i]);
        }
        for (const cells::NetlistPort& port : netlist_.ports()) {
            for (size_t k = 0; port.output && k < port.nets.size(); ++k) {
                const bool bit = port.nets.size() > 1;
                add(port.nets[k], port.name + (bit ? "[" + std::to_string(k) + "]" : ""), nullptr);
            }
        }
    }

    const End& end() const { return end_; }

  private:
    void add(const cells::Instance& flip_flop) {
        const cells::Cell& cell = *flip_flop.cell;
        for (size_t k = 0; k < cell.inputs.size(); ++k) {
            const cells::Pin& pin = cell.pins[cell.inputs[k]];
            // Without it the period would be too short, which is worse than no figure.
            if (pin.setup.empty()) {
                throw Error("library '" + netlist_.library().name + "': cell " + cell.name +
                            " has no setup time at pin " + pin.name + ": no shortest period");
            }
            add(flip_flop.inputs[k], flip_flop.name + "/" + pin.name, &pin.setup);
        }
    }

    void add(int net, const std::string& name, const std::vector<cells::SetupArc>* setup) {
        const auto n = static_cast<size_t>(net);
        for (const bool rise : {true, false}) {
            const double arrival = (rise ? arrivals_.rise : arrivals_.fall)[n];
            if (net <= cells::kNetOne || arrival <= 0) {
                continue;  // never changes
            }
            End one{{name, rise, arrival}};
            if (setup != nullptr) {
                one.setup_ns = longest_setup(*setup, rise, slews_.at(net));
            }
            if (end_.path.pin.empty() || one.needs_ns() > end_.needs_ns()) {
                end_ = one;
            }
        }
    }

    double longest_setup(const std::vector<cells::SetupArc>& arcs, bool rise,
                         const power::Edges& slew) const {
        std::vector<double> all;
        for (const cells::SetupArc& arc : arcs) {
            all.push_back(rise ? arc.rise.at(clock_slew_ns_, 0, slew.rise)
                               : arc.fall.at(clock_slew_ns_, 0, slew.fall));
        }
        return *std::max_element(all.begin(), all.end());
    }

    const cells::Netlist& netlist_;
    power::Arrivals arrivals_;
    power::NetEdges slews_;
    double clock_slew_ns_;
    End end_;
};

}  // namespace

Timing own_timing(const power::Delays& delays, const cells::Adapter& adapter, double clock_ns,
                  const fs::path& folder) {
    const End end = Longest(delays, adapter).end();
    if (end.path.pin.empty()) {
        throw Error("timing: no output or flip-flop of the netlist ever changes");
    }
    const double slack = clock_ns - end.needs_ns();
    write_file(folder / "timing.log",
               "The longest path by qrazor's own delays from the library's tables: no OpenSTA.\n" +
                   fixed(end.path.arrival_ns, 4) + " data arrival time, " +
                   (end.path.rise ? "rising" : "falling") + " " + end.path.pin + "\n" +
                   fixed(end.setup_ns, 4) + " library setup time\nworst slack " + fixed(slack, 6) +
                   "\n");
    return {slack, end.needs_ns(), end.path};
}

}  // namespace qrazor::synth
