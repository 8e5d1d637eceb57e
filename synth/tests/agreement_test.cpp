// Our engines against other tools on mapped netlists: OpenSTA, Icarus, Verilator.
#include <qrazor_catch.h>

#include <algorithm>
#include <cmath>
#include <sstream>

#include "mapped_unit.h"
#include "qrazor/power/event_simulation.h"
#include "qrazor/power/exchange.h"
#include "qrazor/power/power.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/timing.h"
#include "qrazor/units/units.h"
#include "verilog_bench.h"

using namespace qrazor;
using namespace qrazor::synth;
namespace fs = std::filesystem;

namespace {

// The library itself, with power tables, but without wire loads.
std::string without_wires(const cells::Library& library) {
    std::string text = read_file(library.files.at(0).path);
    for (size_t at = text.find("default_wire_load"); at != std::string::npos;
         at = text.find("default_wire_load", at)) {
        text.erase(at, text.find('\n', at) - at);
    }
    return text;
}

// Ports of data.
std::vector<std::string> inputs_of(const test::MappedUnit& unit) {
    std::vector<std::string> names;
    for (const cells::NetlistPort& port : unit.netlist.ports()) {
        if (!port.output && port.nets[0] != unit.netlist.clock()) {
            names.push_back(port.name);
        }
    }
    return names;
}

// Why tests that need OpenSTA have nothing to hold against; Debian testing has none.
bool no_opensta() {
    const bool none = find_program("sta").empty();
    if (none) {
        WARN("OpenSTA (sta) is not installed: not tested");
    }
    return none;
}

// Internal, switching, leakage and total power in W of `report_power` after `activity`.
std::vector<double> opensta_power(const test::MappedUnit& unit, const std::string& activity) {
    const std::string inputs = join(inputs_of(unit), " ");
    write_file(unit.folder / "full.lib", without_wires(*unit.library));
    write_file(unit.folder / "power.tcl",
               "read_liberty full.lib\nread_verilog mapped.v\nlink_design " +
                   unit.design.module_name() +
                   "\nset_cmd_units -power W\ncreate_clock -name c -period 20 [get_ports clk_i]\n"
                   "set_input_delay 0 -clock c [get_ports {" +
                   inputs + "}]\nset_load " + fixed(unit.adapter.output_load_pf, 6) +
                   " [all_outputs]\n" + activity + "\nreport_power -digits 8\n");
    const std::string output = run_checked({"sta", "-no_init", "-no_splash", "-exit", "power.tcl"},
                                           {.folder = unit.folder});
    for (const std::string& line : split_lines(output)) {
        if (line.rfind("Total", 0) == 0) {
            std::istringstream words(line.substr(5));
            std::vector<double> out(4);
            words >> out[0] >> out[1] >> out[2] >> out[3];
            return out;
        }
    }
    FAIL("no total in " << output);
    return {};
}

// Every endpoint of the timing graph, the latest rising and the latest falling arrival at each.
std::vector<PathEnd> opensta_ends(const test::MappedUnit& unit) {
    const cells::Adapter& adapter = unit.adapter;
    const std::string slew = fixed(adapter.input_slew_ns, 6);
    const std::string inputs = join(inputs_of(unit), " ");
    std::string checks;
    for (const char* edge : {"max_rise", "max_fall"}) {
        checks += std::string("report_checks -path_delay ") + edge +
                  " -group_count 100000 -digits 5 -format full\n";
    }
    write_file(
        unit.folder / "ends.tcl",
        "read_liberty copy.lib\nread_verilog mapped.v\nlink_design " + unit.design.module_name() +
            "\nset_cmd_units -time ns -capacitance pF\ncreate_clock -name c -period 100 "
            "[get_ports clk_i]\nset_clock_transition " +
            slew + " [get_clocks c]\nset_input_delay 0 -clock c [get_ports {" + inputs +
            "}]\nset_output_delay 0 -clock c [all_outputs]\nset_driving_cell -lib_cell " +
            adapter.driver.cell + " -pin " + adapter.driver.pin + " -input_transition_rise " +
            slew + " -input_transition_fall " + slew + " [get_ports {" + inputs + "}]\nset_load " +
            fixed(adapter.output_load_pf, 6) + " [all_outputs]\n" + checks + "exit\n");
    return read_path_ends(run_checked({"sta", "-no_init", "-no_splash", "-exit", "ends.tcl"},
                                      {.folder = unit.folder}));
}

bool takes_codes(const char* unit) {
    return units::named(unit).kind().takes_codes();
}

}  // namespace

TEST_CASE("arrival times are OpenSTA's within 2 % at every endpoint") {
    if (no_opensta()) {
        return;
    }
    for (const std::string& library : test::libraries()) {
        for (const char* name : {"sdr_mac", "int_mac"}) {
            const std::string arch = takes_codes(name) ? "" : "baugh_wooley";
            const test::MappedUnit unit =
                test::map_unit(test::design_of(name, arch, 16, 8), library);
            const power::Delays delays(unit.netlist, unit.adapter);
            const std::vector<PathEnd> ends = opensta_ends(unit);
            CHECK(ends.size() > 2 * 32);
            double worst = 0;
            double latest = 0;
            for (const PathEnd& end : ends) {
                const double own = power::arrival_at(delays, end.pin, end.rise);
                const double off = std::abs(own - end.arrival_ns) / end.arrival_ns;
                worst = std::max(worst, off);
                latest = std::max(latest, end.arrival_ns);
                if (std::abs(own - end.arrival_ns) > 0.02 * end.arrival_ns + 0.0005) {
                    INFO(library << " " << name << " " << end.pin << (end.rise ? " ^" : " v"));
                    CHECK(own == end.arrival_ns);
                }
            }
            WARN(library << " " << name << ": " << ends.size() << " endpoints, at most "
                         << fixed(worst * 100, 2) << " % off; longest path "
                         << fixed(longest_path_ns(delays), 4) << " ns, OpenSTA "
                         << fixed(latest, 4));
            CHECK(longest_path_ns(delays) == Approx(latest).epsilon(0.02));
            // And the shortest period, in which setup times are.
            const double opensta =
                run_timing({fs::path(QRAZOR_SOURCE_DIR) / "synth" / "scripts",
                            unit.folder / "copy.lib", unit.folder, &unit.adapter,
                            unit.design.module_name(), "clk_i", inputs_of(unit), 20})
                    .min_period_ns;
            CHECK(own_timing(delays, unit.adapter, 20, unit.folder).min_period_ns ==
                  Approx(opensta).epsilon(0.02));
        }
    }
}

TEST_CASE("transitions with gate delays are those of Icarus with an SDF file") {
    const fs::path cells = test::osu_folder("osu018") / "osu018_stdcells.v";
    for (const char* name : {"sdr_mac", "int_mac"}) {
        const std::string arch = takes_codes(name) ? "" : "booth";
        const gen::Design design = test::design_of(name, arch, 16, 8);
        const test::MappedUnit unit = test::map_unit(design, "osu018");
        const power::Stimulus stimulus = test::stimulus_of(design, 150);
        const power::Delays delays(unit.netlist, unit.adapter);
        const power::Activity activity = power::simulate_delays(delays, stimulus, 20);

        write_file(unit.folder / "delays.sdf", power::write_sdf(delays, design.module_name()));
        write_file(unit.folder / "frames.txt", test::frames_text(stimulus));
        write_file(unit.folder / "bench.v",
                   test::bench_text(unit.netlist, stimulus, design.module_name(), 20, &delays));
        // The kit's models round to 10 ps.
        std::string models = read_file(cells);
        for (size_t at = models.find("1ns/10ps"); at != std::string::npos;
             at = models.find("1ns/10ps", at)) {
            models.replace(at, 8, "1ns/1fs");
        }
        write_file(unit.folder / "cells.v", models);
        run_checked({"iverilog", "-g2005", "-gspecify", "-o", "bench.vvp", "bench.v", "mapped.v",
                     "cells.v"},
                    {.folder = unit.folder});
        const std::string log = run_checked({"vvp", "-n", "bench.vvp"}, {.folder = unit.folder});
        INFO(log);
        CHECK(log.find("SDF") == std::string::npos);  // "SDF WARNING", "SDF ERROR"
        const test::Comparison found = test::compare(
            unit.netlist, activity, test::vcd_transitions(read_file(unit.folder / "activity.vcd")));
        WARN(name << ", " << activity.cycles << " cycles, " << found.nets << " nets: " << found.ours
                  << " transitions, Icarus " << found.theirs << "; correlation "
                  << fixed(found.correlation, 6) << ", " << found.different
                  << " nets with another count");
        CHECK(found.ours == Approx(found.theirs).epsilon(0.15));
        CHECK(found.correlation > 0.95);
        // Without delays there is far less, or the file was not read.
        const power::Activity steady = power::simulate(unit.netlist, stimulus);
        CHECK(test::compare(unit.netlist, steady,
                            {test::vcd_transitions(read_file(unit.folder / "activity.vcd"))})
                  .ours < 0.8 * found.theirs);
    }
}

TEST_CASE("transitions without delays are those of a Verilated netlist, net by net") {
    const gen::Design design = test::design_of("sdr_mac", "", 16, 8);
    const test::MappedUnit unit = test::map_unit(design, "osu018");
    const power::Stimulus stimulus = test::stimulus_of(design, 150);
    const power::Activity activity = power::simulate(unit.netlist, stimulus);
    write_file(unit.folder / "frames.txt", test::frames_text(stimulus));
    write_file(unit.folder / "bench.v",
               test::bench_text(unit.netlist, stimulus, design.module_name(), 20, nullptr));
    write_file(unit.folder / "cells.v", test::cell_models(unit.netlist));
    run_checked({"verilator", "--binary", "--timing", "--trace", "--trace-underscore", "-Wno-fatal",
                 "-Wno-lint", "-O0", "-CFLAGS", "-O0", "--top-module", "bench", "--Mdir", "obj",
                 "-o", "bench", "bench.v", "mapped.v", "cells.v"},
                {.folder = unit.folder});
    run_checked({(unit.folder / "obj" / "bench").string()}, {.folder = unit.folder});
    const test::Comparison found = test::compare(
        unit.netlist, activity, test::vcd_transitions(read_file(unit.folder / "activity.vcd")));
    CHECK(found.nets > 200);
    CHECK(found.theirs > 1000);
    CHECK(found.ours == found.theirs);
    CHECK(found.different == 0);
}

// OpenSTA 2.0.17's switching column is right at a given global activity (its other columns are
// not).
TEST_CASE("switching power agrees with OpenSTA at global activity") {
    if (no_opensta()) {
        return;
    }
    for (const std::string& library : test::libraries()) {
        const test::MappedUnit unit =
            test::map_unit(test::design_of("int_mac", "baugh_wooley", 8, 8), library);
        const double expected =
            opensta_power(unit, "set_power_activity -global -activity 0.2 -duty 0.5").at(1);
        const power::Power power = power::calculate_power(
            unit.netlist, unit.adapter, power::global_activity(unit.netlist, 0.2), 20);
        INFO(library);
        CHECK(power.switching_mw * 1e-3 == Approx(expected).epsilon(0.03));
    }
}

// For users who have a newer OpenSTA than Debian's: the same activity, its power.
TEST_CASE("power agrees with an OpenSTA that reads SAIF") {
    if (no_opensta()) {
        return;
    }
    const fs::path folder = test::scratch_folder("feature");
    write_file(folder / "feature.tcl", "puts \"found: [info commands read_saif]\"\nexit\n");
    const std::string found =
        run_checked({"sta", "-no_init", "-no_splash", "-exit", "feature.tcl"}, {.folder = folder});
    if (found.find("found: read_saif") == std::string::npos) {
        WARN("this OpenSTA has no read_saif: not tested");
        return;
    }
    const gen::Design design = test::design_of("sdr_mac", "", 16, 8);
    const test::MappedUnit unit = test::map_unit(design, "osu018");
    const power::Delays delays(unit.netlist, unit.adapter);
    const power::Activity activity =
        power::simulate_delays(delays, test::stimulus_of(design, 150), 20);
    write_file(unit.folder / "activity.saif", power::write_saif(unit.netlist, activity, "dut", 20));
    const double total = opensta_power(unit, "read_saif -scope dut activity.saif").at(3);
    const power::Power power = power::calculate_power(unit.netlist, unit.adapter, activity, 20);
    CHECK(power.total_mw() * 1e-3 == Approx(total).epsilon(0.10));
}
