// Simulation with gate delays on the tiny library: transitions and times counted by hand.
#include <qrazor_catch.h>

#include "qrazor/power/event_simulation.h"
#include "qrazor/power/exchange.h"
#include "qrazor/support/error.h"
#include "tiny_library.h"

using namespace qrazor;
using namespace qrazor::power;
using Catch::Matchers::Contains;

namespace {

cells::Adapter adapter() {
    cells::Adapter out;
    out.name = "tiny";
    out.driver = {"INV", "Y"};
    out.input_slew_ns = 0.010;
    out.output_load_pf = 0.001;
    return out;
}

int net_of(const cells::Netlist& netlist, const std::string& name) {
    for (int net = 0; net < netlist.net_count(); ++net) {
        if (netlist.net_name(net) == name) {
            return net;
        }
    }
    FAIL("no net " << name);
    return cells::kNoNet;
}

// A pulse generator: y = a ^ a delayed by `stages` inverters (an even number).
cells::Netlist pulse(const cells::Library& library, int stages) {
    std::vector<cells::test::TestCell> cells{
        {"XOR", {{"A", "a"}, {"B", "n" + std::to_string(stages)}, {"Y", "y"}}}};
    for (int k = 1; k <= stages; ++k) {
        const std::string from = k == 1 ? "a" : "n" + std::to_string(k - 1);
        cells.push_back({"INV", {{"A", from}, {"Y", "n" + std::to_string(k)}}});
    }
    return cells::Netlist::from_json(cells::test::netlist_json({"a"}, {"y"}, cells), "top",
                                     library);
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
    const cells::Library library = cells::test::tiny_library();
    // Inverters at these slews and loads take 6 to 8 ps, the XOR 30 ps to rise.
    for (const int stages : {2, 6}) {
        const cells::Netlist netlist = pulse(library, stages);
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

namespace {

// q toggles while en is high.
cells::Netlist toggling(const cells::Library& library) {
    return cells::Netlist::from_json(
        cells::test::netlist_json({"clk", "en"}, {"q"},
                                  {{"XOR", {{"A", "q"}, {"B", "en"}, {"Y", "d"}}},
                                   {"DFF", {{"CLK", "clk"}, {"D", "d"}, {"RN", "1"}, {"Q", "q"}}}}),
        "top", library);
}

Stimulus enabled(size_t cycles) {
    Stimulus out{"by hand", {{"en", 1}}, {{"q", 1}}, {}};
    for (size_t t = 0; t <= cycles; ++t) {
        out.frames.push_back({{1}, {static_cast<uint8_t>(t % 2)}, t != 0});
    }
    return out;
}

}  // namespace

TEST_CASE("delays and arrival times of two inverters, by hand") {
    const cells::Library library = cells::test::tiny_library();
    const cells::Netlist netlist = cells::Netlist::from_json(
        cells::test::netlist_json(
            {"a"}, {"y"}, {{"INV", {{"A", "a"}, {"Y", "t"}}}, {"INV", {{"A", "t"}, {"Y", "y"}}}}),
        "top", library);
    const Delays delays(netlist, adapter());
    // The driver at 10 ps takes 6 ps into 2 fF and, by the table's outermost points, 4 into 0.
    CHECK(delays.input_delay(net_of(netlist, "a")).rise == 2000);
    // a has a slew of 11 ps: 5 + 1 (load) + 0.1 (slew). t has 12 ps: 5 + 0.2.
    CHECK(delays.delay(0, 0).rise == 6100);
    CHECK(delays.delay(0, 0).fall == 6100);
    CHECK(delays.delay(1, 0).rise == 5200);
    CHECK(delays.longest() == 6100);
    const Arrivals arrivals = arrival_times(delays);
    CHECK(arrivals.fall[static_cast<size_t>(net_of(netlist, "t"))] == Approx(0.0081));
    CHECK(longest_path_ns(delays) == Approx(0.0133));
    CHECK(arrival_at(delays, "y", true) == Approx(0.0133));
    CHECK(arrival_at(delays, "u1/A", false) == Approx(0.0081));
    CHECK_THROWS_WITH(arrival_at(delays, "u9/A", true), Contains("no pin 'u9/A'"));
}

TEST_CASE("flip-flops start at 0 and change after their delay, time in states is real time") {
    const cells::Library library = cells::test::tiny_library();
    const cells::Netlist netlist = toggling(library);
    const Delays delays(netlist, adapter());
    const Activity activity = simulate_delays(delays, enabled(8), 1.0);
    const auto count = [&](const char* net) {
        return activity.transitions[static_cast<size_t>(net_of(netlist, net))];
    };
    CHECK(count("q") == 8);
    CHECK(count("d") == 8);
    CHECK(count("en") == 0);
    CHECK(count("clk") == 16);
    // q rises 50 ps after an edge and falls 40 ps after one: of 2 ns it is high for 990 ps.
    const float* x_or = activity.state_share.data() + activity.state_offset[0];
    CHECK(x_or[3] == Approx(0.495));
    CHECK(x_or[2] == Approx(0.505));
    // The stored bit turns at the edge itself; D follows q by 20 or 30 ps. RN is 1: bit 1.
    const float* flop = activity.state_share.data() + activity.state_offset[1];
    CHECK(flop[2] + flop[3] == Approx(0.5));
    CHECK(flop[6] + flop[7] == Approx(0.5));
    CHECK(flop[2] == Approx(0.035));  // stored 0, D still 0: for 40 + 30 ps of 2 ns
}

TEST_CASE("what has not settled at the next edge is an error that names net and cycle") {
    const cells::Library library = cells::test::tiny_library();
    const cells::Netlist netlist = toggling(library);
    const Delays delays(netlist, adapter());
    // q rises after 50 ps and d falls after 20 more; or q falls after 40 and d rises after 30.
    // Static timing cannot know that q's rise never makes d rise.
    CHECK(longest_path_ns(delays) == Approx(0.080));
    CHECK_NOTHROW(simulate_delays(delays, enabled(4), 0.071));
    CHECK_THROWS_WITH(
        simulate_delays(delays, enabled(4), 0.070),
        Contains("has not settled within the clock of 0.070 ns: net d still changes at the end"));
}

TEST_CASE(
    "an asynchronous reset takes the bit away between two edges, after the delay of its pin") {
    std::string text = cells::test::tiny_text();
    const std::string clocked = "timing () { related_pin : \"CLK\"; timing_type : rising_edge;";
    text.insert(text.find(clocked),
                "timing () { related_pin : \"RN\"; timing_type : clear; timing_sense : "
                "positive_unate; cell_fall (scalar) { values (\"300\"); } fall_transition "
                "(scalar) { values (\"20\"); } }\n      ");
    const cells::Library library = cells::parse_library(text, "tiny.lib");
    const cells::Netlist netlist = cells::Netlist::from_json(
        cells::test::netlist_json(
            {"clk", "a", "rn"}, {"y"},
            {{"DFF", {{"CLK", "clk"}, {"D", "a"}, {"RN", "rn"}, {"Q", "y"}}}}),
        "top", library);
    const Delays delays(netlist, adapter());
    Stimulus stimulus{"by hand", {{"a", 1}, {"rn", 1}}, {{"y", 1}}, {}};
    const std::vector<std::pair<uint8_t, uint8_t>> rn_and_y{{1, 0}, {1, 1}, {0, 0}, {1, 0}, {1, 1}};
    for (const auto& [rn, y] : rn_and_y) {
        stimulus.frames.push_back({{1, rn}, {y}, stimulus.frames.size() != 0});
    }
    const Activity activity = simulate_delays(delays, stimulus, 1);
    CHECK(activity.checks == 5);
    CHECK(activity.transitions[static_cast<size_t>(net_of(netlist, "y"))] == 3);
    // The fall takes 300 ps: it is not over when the next edge comes.
    CHECK_THROWS_WITH(simulate_delays(delays, stimulus, 0.2), Contains("has not settled"));
}

TEST_CASE("wrong outputs and stimuli are errors with delays too") {
    const cells::Library library = cells::test::tiny_library();
    const cells::Netlist netlist = toggling(library);
    const Delays delays(netlist, adapter());
    Stimulus stimulus = enabled(4);
    stimulus.frames[3].expected = {0};
    CHECK_THROWS_WITH(simulate_delays(delays, stimulus, 1),
                      Contains("mapped netlist is wrong: cycle 3, q[0] is not 0"));
    stimulus.frames[2].inputs.clear();
    CHECK_THROWS_WITH(simulate_delays(delays, stimulus, 1), Contains("cycle 2 does not fit"));
}

namespace {

constexpr const char* kConditions = R"LIB(library (conditions) {
  time_unit : "1ps"; capacitive_load_unit (1, ff); nom_voltage : 1.0;
  cell (X) {
    pin (A, B) { direction : input; }
    pin (Y) { direction : output; function : "A ^ B";
      timing () { related_pin : "A"; when : "!B"; timing_sense : positive_unate;
        cell_rise (scalar) { values ("10"); } cell_fall (scalar) { values ("11"); } }
      timing () { related_pin : "A"; when : "B"; timing_sense : negative_unate;
        cell_rise (scalar) { values ("20"); } cell_fall (scalar) { values ("21"); } }
      timing () { related_pin : "B"; timing_sense : negative_unate;
        cell_rise (scalar) { values ("30"); } cell_fall (scalar) { values ("31"); } }
      timing () { related_pin : "B"; timing_sense : positive_unate;
        cell_rise (scalar) { values ("40"); } cell_fall (scalar) { values ("41"); } } }
  }
  cell (HALF) {
    pin (A, B) { direction : input; }
    pin (Y) { direction : output; function : "A B";
      timing () { related_pin : "A B"; timing_sense : positive_unate;
        cell_rise (scalar) { values ("10"); } } }
  }
  cell (INV) {
    pin (A) { direction : input; }
    pin (Y) { direction : output; function : "!A";
      timing () { related_pin : "A"; timing_sense : negative_unate;
        cell_rise (scalar) { values ("1"); } cell_fall (scalar) { values ("1"); } } }
  }
})LIB";

}  // namespace

TEST_CASE("the arc is chosen by the state, then by the two edges") {
    const cells::Library library = cells::parse_library(kConditions, "conditions.lib");
    const cells::CellPaths paths = cells::cell_paths(*library.find("X"));
    REQUIRE(paths.all.size() == 4);
    // States after the change: bit 0 is A, bit 1 is B.
    CHECK(paths.path(1, 0, 0) == 0);  // A rose at B = 0, Y rose
    CHECK(paths.path(0, 0, 0) == 0);  // A fell at B = 0, Y fell
    CHECK(paths.path(3, 0, 0) == 1);  // A rose at B = 1, Y fell
    CHECK(paths.path(3, 1, 0) == 2);  // B rose, Y fell: negative
    CHECK(paths.path(2, 1, 0) == 3);  // B rose, Y rose: positive
}

TEST_CASE("a timing table that is missing is an error that names cell and pins") {
    const cells::Library library = cells::parse_library(kConditions, "conditions.lib");
    const cells::Netlist netlist = cells::Netlist::from_json(
        cells::test::netlist_json({"a", "b"}, {"y"},
                                  {{"HALF", {{"A", "a"}, {"B", "b"}, {"Y", "y"}}}}),
        "top", library);
    CHECK_THROWS_WITH(
        Delays(netlist, adapter()),
        Contains("library 'conditions': cell HALF has no table cell_fall from pin ") &&
            Contains(" to pin Y"));
}

TEST_CASE("SDF and SAIF") {
    const cells::Library library = cells::test::tiny_library();
    const cells::Netlist netlist = toggling(library);
    const Delays delays(netlist, adapter());
    const std::string sdf = write_sdf(delays, "top");
    CHECK_THAT(sdf, Contains("(CELLTYPE \"XOR\") (INSTANCE u0)") &&
                        Contains("(IOPATH B Y (0.030000) (0.020000))") &&
                        Contains("(IOPATH CLK Q (0.050000) (0.040000))"));
    const Activity activity = simulate_delays(delays, enabled(8), 1.0);
    const std::string saif = write_saif(netlist, activity, "top", 1.0);
    CHECK_THAT(saif, Contains("(DURATION 8000)") &&
                         Contains("(q (T0 4040) (T1 3960) (TX 0) (TC 8) (IG 0))"));
}
