// Power calculated by hand on the tiny library (2 V: 1/2 C V^2 is 2 C; energies in pJ, loads in
// pF).
#include <qrazor_catch.h>

#include <algorithm>

#include "mapped_unit.h"
#include "qrazor/power/power.h"
#include "qrazor/power/slews.h"
#include "tiny_library.h"

using namespace qrazor;
using namespace qrazor::synth;

namespace {

cells::Adapter adapter() {
    cells::Adapter out;
    out.name = "tiny";
    out.driver = {"INV", "Y"};
    out.input_slew_ns = 0.010;
    out.output_load_pf = 0.005;
    return out;
}

}  // namespace

TEST_CASE("internal energy of single cells") {
    const cells::Library library = cells::test::tiny_library();
    const cells::Cell& inv = *library.find("INV");
    const float half[] = {0.5F, 0.5F};
    // Rise 10 + (1/2 of the way in load: +5) + (1/2 in slew: +10) = 25, fall 0: mean 12.5 fJ.
    CHECK(power::output_energy(inv, 0, 0.002, 0, {1}, {0.015}, half) == Approx(0.0125));

    const cells::Cell& two = *library.find("XOR");
    // States (A, B) 00 10 01 11. With B high 3/4 of the time, A's entries weigh 6 fJ x 3/4 + 2 fJ x
    // 1/4 = 5 fJ; B's is 10 fJ. A switches 1, B 3 times: (1 x 5 + 3 x 10) / 4 = 8.75 fJ.
    const float mostly[] = {0.125F, 0.125F, 0.375F, 0.375F};
    CHECK(power::output_energy(two, 0, 0.001, 0, {1, 3}, {0.01, 0.01}, mostly) == Approx(0.00875));
    // Each transition of an input costs 2 fJ at 10 ps, 3 fJ at 15 ps.
    CHECK(power::input_energy(two, two.inputs[0], 0.015, mostly) == Approx(0.003));
    // Nothing known of the inputs: the plain mean of 6, 2 and 10.
    CHECK(power::output_energy(two, 0, 0.001, 0, {0, 0}, {0.01, 0.01}, mostly) == Approx(0.006));

    const cells::Cell& flop = *library.find("DFF");
    const float states[8] = {0, 0, 0, 0.5F, 0, 0, 0, 0.5F};
    CHECK(power::output_energy(flop, 0, 0.001, 0.01, {1, 0}, {0.01, 0.01}, states) ==
          Approx(0.015));
    CHECK(power::input_energy(flop, flop.clock, 0.01, states) == Approx(0.004));
}

TEST_CASE("slews come from the tables, inputs from the driving cell") {
    const cells::Library library = cells::test::tiny_library();
    const cells::Netlist netlist = cells::Netlist::from_json(
        cells::test::netlist_json(
            {"a"}, {"y"}, {{"INV", {{"A", "a"}, {"Y", "t"}}}, {"INV", {{"A", "t"}, {"Y", "y"}}}}),
        "top", library);
    const power::NetEdges slews = power::propagate_slews(netlist, adapter());
    // a: driver at 10 ps into 2 fF: 11. t: 11 ps into 2 fF: 10 + 1 + 1 = 12. y: 12 ps, 5 fF: 16.
    std::vector<double> seen;
    for (int net = 2; net < netlist.net_count(); ++net) {
        seen.push_back(slews.mean(net) * 1000);
    }
    std::sort(seen.begin(), seen.end());
    REQUIRE(seen.size() == 3);
    CHECK(seen[0] == Approx(11));
    CHECK(seen[1] == Approx(12));
    CHECK(seen[2] == Approx(16));
}

TEST_CASE("power of a small netlist, by hand") {
    const cells::Library library = cells::test::tiny_library();
    // q toggles while en is high.
    const cells::Netlist netlist = cells::Netlist::from_json(
        cells::test::netlist_json({"clk", "en"}, {"q"},
                                  {{"XOR", {{"A", "q"}, {"B", "en"}, {"Y", "d"}}},
                                   {"DFF", {{"CLK", "clk"}, {"D", "d"}, {"RN", "1"}, {"Q", "q"}}}}),
        "top", library);
    power::Stimulus stimulus{"", {{"en", 1}}, {{"q", 1}}, {}};
    for (int t = 0; t < 9; ++t) {
        stimulus.frames.push_back({{1}, {static_cast<uint8_t>(t % 2)}, t != 0});
    }
    const power::Activity activity = power::simulate(netlist, stimulus);
    const power::Power power = power::calculate_power(netlist, adapter(), activity, 0.5);
    // A transition of q a cycle into 4 fF of the XOR and 5 fF outside: 2 x 0.009 pJ. One of d into
    // 1 fF: 2 x 0.001 pJ. The input port en is not paid here. At 0.5 ns a cycle, pJ / ns = mW.
    CHECK(power.switching_mw == Approx((0.018 + 0.002) / 0.5));
    // q: (20 + 10) / 2 = 15 fJ. d: only A switches, B is always high: (8 + 4) / 2 = 6 fJ. The XOR's
    // input A at the slew of q, 20 ps: 4 fJ.
    CHECK(power.internal_mw == Approx((0.015 + 0.006 + 0.004) / 0.5));
    // Two transitions of the clock a cycle into 3 fF, and 4 fJ each inside.
    CHECK(power.clock_mw == Approx((2 * 0.006 + 2 * 0.004) / 0.5));
    CHECK(power.leakage_mw == Approx((3.0 + 7.0) * 1e-6));
    CHECK(power.total_mw() ==
          Approx(power.switching_mw + power.internal_mw + power.clock_mw + power.leakage_mw));
    // Power goes with frequency, leakage does not.
    const power::Power slow = power::calculate_power(netlist, adapter(), activity, 5);
    CHECK(slow.switching_mw == Approx(power.switching_mw / 10));
    CHECK(slow.leakage_mw == Approx(power.leakage_mw));
}

TEST_CASE("global activity gives every net the same rate") {
    const cells::Library library = cells::test::tiny_library();
    const cells::Netlist netlist = cells::Netlist::from_json(
        cells::test::netlist_json({"a"}, {"y"}, {{"INV", {{"A", "a"}, {"Y", "y"}}}}), "top",
        library);
    const power::Power power =
        power::calculate_power(netlist, adapter(), power::global_activity(netlist, 0.25), 1);
    CHECK(power.switching_mw == Approx(0.25 * 2 * 0.005));
    CHECK(power.leakage_mw == Approx(3e-6));  // half of the time in each state
}

// Energies in pJ at points of the tables of Debian's osu018_stdcells.lib, written out.
TEST_CASE("internal energy of OSU 180 nm cells, by hand from their tables") {
    const std::filesystem::path file = test::osu_folder("osu018") / "osu018_stdcells.lib";
    const cells::Library library = cells::read_library({file});
    const float even[16] = {0.0625F, 0.0625F, 0.0625F, 0.0625F, 0.0625F, 0.0625F, 0.0625F, 0.0625F,
                            0.0625F, 0.0625F, 0.0625F, 0.0625F, 0.0625F, 0.0625F, 0.0625F, 0.0625F};

    const cells::Cell& nand = *library.find("NAND2X1");
    // At 0.025 pF and 0.18 ns: by A rise 0.049805, fall 0.007682; by B 0.038195 and 0.006344.
    const double by_a = (0.049805 + 0.007682) / 2;
    const double by_b = (0.038195 + 0.006344) / 2;
    CHECK(power::output_energy(nand, 0, 0.025, 0, {1, 0}, {0.18, 0.18}, even) == Approx(by_a));
    CHECK(power::output_energy(nand, 0, 0.025, 0, {1, 3}, {0.18, 0.18}, even) ==
          Approx((by_a + 3 * by_b) / 4));
    // Between the points, by A: 1/4 of the way from 0.025 to 0.075 pF, 1/2 from 0.18 to 0.42 ns.
    const double rise = 0.75 * (0.049805 + 0.061891) / 2 + 0.25 * (0.047725 + 0.056845) / 2;
    const double fall = 0.75 * (0.007682 + 0.003309) / 2 + 0.25 * (0.007795 + 0.000701) / 2;
    CHECK(power::output_energy(nand, 0, 0.0375, 0, {1, 0}, {0.30, 0.18}, even) ==
          Approx((rise + fall) / 2));

    const cells::Cell& two = *library.find("XOR2X1");
    // At 0.0125 pF and 0.06 ns. Its tables know no states; those of the tiny library do.
    CHECK(power::output_energy(two, 0, 0.0125, 0, {2, 1}, {0.06, 0.06}, even) ==
          Approx((2 * (0.039465 + 0.11447) / 2 + (0.025608 + 0.135422) / 2) / 3));

    const cells::Cell& adder = *library.find("FAX1");
    REQUIRE(adder.pins[adder.outputs[0]].name == "YC");
    // At 0.075 pF and 0.18 ns: by A, B, C, which switch once, once and twice. The tables of sum and
    // carry are the same ones with rise and fall exchanged.
    const double carry =
        ((0.012692 + 0.141603) / 2 + (0.02359 + 0.130271) / 2 + 2 * (0.038198 + 0.114428) / 2) / 4;
    CHECK(power::output_energy(adder, 0, 0.075, 0, {1, 1, 2}, {0.18, 0.18, 0.18}, even) ==
          Approx(carry));
    CHECK(power::output_energy(adder, 1, 0.075, 0, {1, 1, 2}, {0.18, 0.18, 0.18}, even) ==
          Approx(carry));

    const cells::Cell& flop = *library.find("DFFPOSX1");
    // Q at 0.025 pF and a clock slew of 0.06 ns; D at 0.18 ns; CLK half way from 0.06 to 0.24 ns.
    CHECK(power::output_energy(flop, 0, 0.025, 0.06, {1}, {0.18}, even) ==
          Approx((0.04099 + 0.060938) / 2));
    CHECK(power::input_energy(flop, flop.inputs[0], 0.18, even) ==
          Approx((0.045977 + 0.087952) / 2));
    CHECK(power::input_energy(flop, flop.clock, 0.15, even) ==
          Approx((0.006865 + 0.006943 + 0.11034 + 0.129769) / 4));
}
