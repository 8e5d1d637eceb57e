// Activity of a netlist, with delays and without, and the checks that make it worth counting.
#include "switching.h"

#include <algorithm>
#include <cmath>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::synth {
namespace {

double toggles(const cells::Netlist& netlist, const power::Activity& activity) {
    double sum = 0;
    for (int net = 0; net < netlist.net_count(); ++net) {
        // Inputs toggle alike in all units of one function: the unit's own nets tell them apart.
        if (netlist.driver(net) != SIZE_MAX) {
            sum += activity.transitions[static_cast<size_t>(net)] / activity.cycles;
        }
    }
    return sum;
}

}  // namespace

Switching simulate_both(const power::Delays& delays, const power::Stimulus& stimulus,
                        double clock_ns) {
    // Rounded up to a picosecond beyond the longest path.
    const double settled_ns = std::ceil(power::longest_path_ns(delays) * 1000 + 1) / 1000;
    Switching out;
    out.clock_ns = std::max(clock_ns, settled_ns);
    out.slowed = out.clock_ns > clock_ns ? "slowed to settle, " : "";
    try {
        // Without delays first: a wrong netlist is found in a fraction of the time.
        out.steady = power::simulate(delays.netlist(), stimulus);
        if (stimulus.any_start) {
            power::check_power_up(delays.netlist(), stimulus);
        }
    } catch (const Error& error) {
        if (stimulus.initial.empty()) {
            throw;
        }
        throw Error("initial value of " + stimulus.initial +
                    ": no cell has one, and outputs seem to depend on it: give registers a reset, "
                    "or name it by --reset-port (" +
                    error.what() + ")");
    }
    out.delayed = power::simulate_delays(delays, stimulus, out.clock_ns);
    if (out.delayed.checks == 0) {
        throw Error("no output of the mapped netlist was checked");
    }
    if (out.delayed.cycles == 0) {
        throw Error("stimulus: none of its " + std::to_string(stimulus.frames.size()) +
                    " cycles counts for power, as the first results are still on their way in all "
                    "of them: give more beats");
    }
    return out;
}

double check_arrival(const power::Delays& delays, const PathEnd& end) {
    const double own = power::arrival_at(delays, end.pin, end.rise);
    // A tenth of a picosecond for what OpenSTA's four decimals leave out.
    if (std::abs(own - end.arrival_ns) > 0.02 * end.arrival_ns + 1e-4) {
        throw Error("delays differ from OpenSTA's by more than 2 %: " + fixed(own, 4) + " ns at " +
                    end.pin + ", OpenSTA " + fixed(end.arrival_ns, 4) + " ns");
    }
    return own;
}

void fill_power(Row& row, const cells::Netlist& netlist, const cells::Adapter& adapter,
                const Switching& switching) {
    row.power = power::calculate_power(netlist, adapter, switching.delayed, row.clock_ns);
    row.power_zero_delay = power::calculate_power(netlist, adapter, switching.steady, row.clock_ns);
    row.toggles_per_cycle = toggles(netlist, switching.delayed);
    row.toggles_zero_delay_per_cycle = toggles(netlist, switching.steady);
    row.cycles = switching.delayed.cycles;
    row.checks = static_cast<double>(switching.delayed.checks);
}

}  // namespace qrazor::synth
