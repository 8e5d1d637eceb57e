// Simulation with gate delays on the tiny library: transitions and times counted by hand.
#include <qrazor_catch.h>

#include "qrazor/support/error.h"
#include "qrazor/synth/event_simulation.h"
#include "tiny_library.h"

using namespace qrazor;
using namespace qrazor::synth;
using Catch::Matchers::Contains;

namespace {

Adapter adapter() {
    Adapter out;
    out.name = "tiny";
    out.driver = {"INV", "Y"};
    out.input_slew_ns = 0.010;
    out.output_load_pf = 0.001;
    return out;
}

int net_of(const Netlist& netlist, const std::string& name) {
    for (int net = 0; net < netlist.net_count(); ++net) {
        if (netlist.net_name(net) == name) {
            return net;
        }
    }
    FAIL("no net " << name);
    return kNoNet;
}

// A pulse generator: y = a ^ a delayed by `stages` inverters (an even number).
Netlist pulse(const Library& library, int stages) {
    std::vector<test::TestCell> cells{
        {"XOR", {{"A", "a"}, {"B", "n" + std::to_string(stages)}, {"Y", "y"}}}};
    for (int k = 1; k <= stages; ++k) {
        const std::string from = k == 1 ? "a" : "n" + std::to_string(k - 1);
        cells.push_back({"INV", {{"A", from}, {"Y", "n" + std::to_string(k)}}});
    }
    return Netlist::from_json(test::netlist_json({"a"}, {"y"}, cells), "top", library);
}

Stimulus edges(const std::vector<int>& a, const std::vector<int>& y) {
    Stimulus out{"by hand", {{"a", 1}}, {{"y", 1}}, {}};
    for (size_t t = 0; t < a.size(); ++t) {
        out.frames.push_back({{static_cast<uint8_t>(a[t])}, {static_cast<uint8_t>(y[t])}, t != 0});
    }
    return out;
}

}  // namespace

TEST_CASE("a pulse as long as the gate's delay gets through, a shorter one is swallowed") {
    const Library library = test::tiny_library();
    // Inverters at these slews and loads take 6 to 8 ps, the XOR 30 ps to rise.
    for (const int stages : {2, 6}) {
        const Netlist netlist = pulse(library, stages);
        const Delays delays(netlist, adapter());
        const Activity activity = simulate_delays(delays, edges({0, 1, 0, 0}, {0, 0, 0, 0}), 1.0);
        CHECK(activity.engine == "gate delays");
        CHECK(activity.cycles == 3);
        CHECK(activity.checks == 4);
        const auto y = static_cast<size_t>(net_of(netlist, "y"));
        CHECK(activity.transitions[y] == (stages == 2 ? 0 : 4));
        CHECK(activity.transitions[static_cast<size_t>(net_of(netlist, "a"))] == 2);
        CHECK(activity.transitions[static_cast<size_t>(net_of(netlist, "n1"))] == 2);
        const Activity steady = simulate(netlist, edges({0, 1, 0, 0}, {0, 0, 0, 0}));
        CHECK(steady.transitions[y] == 0);
    }
}
