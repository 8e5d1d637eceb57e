// A user's own Verilog through the whole flow: rows, what they are held against, what fails.
#include <qrazor_catch.h>

#include <algorithm>
#include <filesystem>

#include "mapped_unit.h"
#include "npy_file.h"
#include "qrazor/gen/config.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/flow.h"
#include "qrazor/synth/row_json.h"
#include "qrazor/synth/verilog_source.h"
#include "qrazor/units/units.h"

using namespace qrazor;
using namespace qrazor::synth;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

const fs::path kHome = QRAZOR_SOURCE_DIR;
const fs::path kDesigns = kHome / "synth" / "tests" / "verilog";

FlowOptions flow_options(const std::string& library = "osu018") {
    FlowOptions out;
    out.home = kHome;
    out.cache = test::scratch_folder("cache");
    out.library = library;
    out.tensors.layers = {{1, "q_proj"}};
    out.tensors.beats_each = 64;
    out.recipes = {find_recipe(recipes(), "area")};
    return out;
}

VerilogOptions mac_of(int width) {
    VerilogOptions out;
    out.files = {kDesigns / "mac.v"};
    out.params = {"W=" + std::to_string(width), "A=16"};
    return out;
}

Source source_of(const VerilogOptions& options, const VerilogDrive& drive) {
    const fs::path work = test::scratch_folder("source");
    const VerilogDesign design = read_verilog(options, work);
    TensorChoice choice;
    choice.layers = {{1, "q_proj"}};
    choice.beats_each = 64;
    return verilog_source(design, drive, gen::read_configs(kHome / "gen" / "configs"),
                          tb::TensorSource::open(kHome / "data"), choice, work);
}

// The committed Verilog of a named configuration, in the order of its file list.
std::vector<fs::path> emitted(const std::string& name) {
    std::vector<fs::path> out;
    for (const auto& entry : fs::directory_iterator(kHome / "rtl" / name)) {
        if (entry.path().extension() != ".f") {
            continue;
        }
        for (const std::string& line : split_lines(read_file(entry.path()))) {
            if (fs::path(line).extension() == ".v") {
                out.push_back(kHome / "rtl" / name / line);
            }
        }
    }
    return out;
}

// Beats of mac.v (rst_n left out): valid, a, b; and its outputs two edges later.
struct MacVectors {
    std::string inputs;
    std::string outputs;
    std::string wrong;  // the outputs with beat 3 off by one
};

MacVectors mac_vectors() {
    const fs::path folder = test::scratch_folder("vectors");
    std::vector<int16_t> inputs;
    std::vector<int16_t> outputs;
    int sum = 0;
    for (int beat = 0; beat < 40; ++beat) {
        const int valid = beat % 3 != 0 ? 1 : 0;
        const int a = beat % 16 - 8;
        const int b = 7 - beat * 5 % 15;
        sum += valid * a * b;
        inputs.insert(inputs.end(), {static_cast<int16_t>(valid), static_cast<int16_t>(a),
                                     static_cast<int16_t>(b)});
        outputs.insert(outputs.end(), {static_cast<int16_t>(valid), static_cast<int16_t>(sum)});
    }
    MacVectors out{(folder / "in.npy").string(), (folder / "out.npy").string(),
                   (folder / "wrong.npy").string()};
    test::write_npy(out.inputs, "(40, 3)", inputs);
    test::write_npy(out.outputs, "(40, 2)", outputs);
    outputs[7] = static_cast<int16_t>(outputs[7] + 1);
    test::write_npy(out.wrong, "(40, 2)", outputs);
    return out;
}

}  // namespace

TEST_CASE("the Verilog of a named configuration as a user's own has exactly the named row") {
    const Flow flow(flow_options());
    for (const std::string name : {"int_mac_4x4_baugh_wooley", "sdr_mac_a16w8"}) {
        INFO(name);
        VerilogOptions options;
        options.files = emitted(name);
        VerilogDrive drive;
        drive.stimulus = {"tensors=" + name};
        drive.expect = {"golden"};
        drive.macs = 1;
        const Row own = flow.run(source_of(options, drive));
        const std::vector<gen::Settings> configs = gen::read_configs(kHome / "gen" / "configs");
        const auto config = std::find_if(configs.begin(), configs.end(),
                                         [&](const gen::Settings& c) { return c.name == name; });
        REQUIRE(config != configs.end());
        const Row named = flow.run(units::design(*config));
        CHECK(own.area_um2 == named.area_um2);
        CHECK(own.cells == named.cells);
        CHECK(own.min_period_ns == named.min_period_ns);
        CHECK(own.power.switching_mw == named.power.switching_mw);
        CHECK(own.power.internal_mw == named.power.internal_mw);
        CHECK(own.power.clock_mw == named.power.clock_mw);
        CHECK(own.power.leakage_mw == named.power.leakage_mw);
        CHECK(own.power_zero_delay.total_mw() == named.power_zero_delay.total_mw());
        CHECK(own.energy_per_mac_fj == named.energy_per_mac_fj);
        CHECK(own.cycles == named.cycles);
        CHECK(own.latency_cycles == named.latency_cycles);
        CHECK(own.verified_here);
        CHECK_THAT(own.verified, Contains("golden model of " + name));
        CHECK(named.verified == "golden model");
    }
}

TEST_CASE("a MAC on vectors of its own, with and without expected outputs") {
    const MacVectors vectors = mac_vectors();
    const Flow flow(flow_options());
    VerilogDrive drive;
    drive.stimulus = {vectors.inputs};
    Row row = flow.run(source_of(mac_of(4), drive));
    CHECK(row.config == "mac_W4_A16");
    CHECK(row.unit == "verilog");
    CHECK(row.energy_per == "beat");
    CHECK(row.latency_cycles == -1);
    CHECK_FALSE(row.verified_here);
    CHECK(row.verified == "equal to its RTL in 40 beats, no expected outputs given");
    CHECK_THAT(row.activity_source, Contains("in.npy") && Contains("40 beats"));
    CHECK_THAT(row.origin, Contains("mac.v") && Contains("clock clk, reset rst_n (low)"));
    CHECK(row.registers == 2 + 8 + 16);
    CHECK(row.checks > 40 * 17);
    const Row again = row_from_json(row_to_json(row));
    CHECK(row_to_json(again) == row_to_json(row));
    CHECK(again.latency_cycles == -1);

    drive.expect = {vectors.outputs};
    CHECK_THROWS_WITH(source_of(mac_of(4), drive),
                      Contains("expected") && Contains("with --latency 2 all would be equal"));
    drive.latency = 2;
    drive.macs = 1;
    row = flow.run(source_of(mac_of(4), drive));
    CHECK(row.verified_here);
    CHECK(row.energy_per == "mac");
    CHECK(row.latency_cycles == 2);
    CHECK_THAT(row.verified, Contains("expected outputs") && Contains("in 40 beats"));
    drive.expect = {vectors.wrong};
    CHECK_THROWS_WITH(source_of(mac_of(4), drive), Contains("beat 3: acc_o = ") &&
                                                       Contains("expected ") &&
                                                       Contains("latency 2"));
    // Beat 3 is not valid: where only valid ones count, nothing is wrong.
    drive.expect_when = "valid_o";
    CHECK_NOTHROW(source_of(mac_of(4), drive));
    // A port that never says that a beat counts leaves nothing to compare but itself.
    const fs::path idle = test::scratch_folder("idle");
    std::vector<int16_t> idle_inputs;
    for (int beat = 0; beat < 40; ++beat) {
        idle_inputs.insert(idle_inputs.end(), {0, 3, 5});
    }
    test::write_npy(idle / "in.npy", "(40, 3)", idle_inputs);
    test::write_npy(idle / "out.npy", "(40, 2)", std::vector<int16_t>(80, 0));
    VerilogDrive never = drive;
    never.stimulus = {(idle / "in.npy").string()};
    never.expect = {(idle / "out.npy").string()};
    CHECK_THROWS_WITH(source_of(mac_of(4), never),
                      "expect_when = valid_o: is 0 in every beat expected: no result would be "
                      "compared");
    drive.expect_when = "acc_o";
    CHECK_THROWS_WITH(source_of(mac_of(4), drive), Contains("must be an output of one bit"));
    drive.expect_when.clear();
    drive.expect = {"golden"};
    CHECK_THROWS_WITH(source_of(mac_of(4), drive), Contains("needs --stimulus tensors"));
    drive.expect.clear();
    drive.stimulus = {"tensors"};
    CHECK_THROWS_WITH(source_of(mac_of(4), drive),
                      Contains("no named configuration has these ports"));
}

TEST_CASE("columns go to the ports of the header, or are refused where nobody tells its order") {
    const fs::path folder = test::scratch_folder("columns");
    // Yosys numbers the two ports of a struct behind the others: b_i, s_i, big_o, z_i, a_i.
    write_file(folder / "d.sv",
               "package t;\n typedef struct packed { logic [1:0] hi; logic [1:0] lo; } "
               "pair_t;\nendpackage\n"
               "module d(input t::pair_t z_i, input logic [3:0] b_i, input t::pair_t a_i,\n"
               "  input logic s_i, output t::pair_t sum_o, output logic [3:0] big_o);\n"
               "  assign sum_o = s_i ? z_i - b_i : a_i;\n  assign big_o = b_i ^ z_i;\nendmodule\n");
    std::vector<int16_t> inputs;
    std::vector<int16_t> outputs;
    for (int beat = 0; beat < 32; ++beat) {
        const int z = beat % 16;
        const int b = beat * 7 % 16;
        const int a = beat * 3 % 16;
        const int s = beat % 3 == 0 ? 1 : 0;
        for (const int value : {z, b, a, s}) {
            inputs.push_back(static_cast<int16_t>(value));
        }
        outputs.push_back(static_cast<int16_t>(s == 1 ? (z - b) & 15 : a));
        outputs.push_back(static_cast<int16_t>(b ^ z));
    }
    test::write_npy(folder / "in.npy", "(32, 4)", inputs);
    test::write_npy(folder / "out.npy", "(32, 2)", outputs);
    test::write_npy(folder / "mask.npy", "(32, 2)", std::vector<int16_t>(64, 1));
    VerilogOptions options;
    options.files = {folder / "d.sv"};
    VerilogDrive drive;
    const std::string in = (folder / "in.npy").string();
    drive.stimulus = {in};
    drive.expect = {(folder / "out.npy").string()};
    CHECK_NOTHROW(source_of(options, drive));

    VerilogDesign design = read_verilog(options, test::scratch_folder("untold"));
    REQUIRE(design.ordered);
    design.ordered = false;  // as yosys-slang leaves it
    design.frontend = "slang";
    const auto make = [&] {
        return verilog_source(design, drive, {}, nullptr, {}, test::scratch_folder("untold"));
    };
    CHECK_THROWS_WITH(make(), "stimulus = " + in +
                                  ": a column for each port, but slang does not tell the order of "
                                  "the ports: give z_i=FILE.npy b_i=FILE.npy a_i=FILE.npy "
                                  "s_i=FILE.npy");
    drive.stimulus = {"random"};
    drive.random_beats = 32;
    CHECK_THROWS_WITH(make(), Contains("out.npy: a column for each port") &&
                                  Contains("give sum_o=FILE.npy big_o=FILE.npy"));
    drive.expect.clear();
    CHECK_NOTHROW(make());
    drive.stimulus = {"z_i=" + (folder / "one.npy").string(), "b_i=1", "a_i=2", "s_i=1"};
    test::write_npy(folder / "one.npy", "(32,)", std::vector<int16_t>(32, 5));
    test::write_npy(folder / "sum.npy", "(32,)", std::vector<int16_t>(32, 4));
    drive.expect = {"sum_o=" + (folder / "sum.npy").string()};
    CHECK_NOTHROW(make());
    drive.expect_mask = (folder / "mask.npy").string();
    CHECK_THROWS_WITH(make(), Contains("mask.npy: a column for each output, but slang does not "
                                       "tell their order"));
}

TEST_CASE("a stimulus that ends before anything is counted, a reset of the wrong level") {
    const fs::path folder = test::scratch_folder("short");
    test::write_npy(folder / "in.npy", "(3, 3)", {1, 2, 3, 1, 1, 1, 1, -3, 2});
    VerilogDrive drive;
    drive.stimulus = {(folder / "in.npy").string()};
    drive.latency = 2;
    CHECK_THROWS_WITH(source_of(mac_of(4), drive), Contains("in.npy: 3 beats: must be at least 4"));
    drive.latency = 1;
    CHECK_NOTHROW(source_of(mac_of(4), drive));
    VerilogOptions options = mac_of(4);
    options.reset_port = "rst_n=1";
    CHECK_THROWS_WITH(source_of(options, drive),
                      Contains("reset_port = rst_n=1: rst_n resets flip-flops when low: say "
                               "rst_n=0"));
    options.reset_port = "rst_n=0";
    CHECK_NOTHROW(source_of(options, drive));
}

TEST_CASE("asynchronous resets are mapped and simulated, or refused by place") {
    VerilogOptions options;
    options.files = {kDesigns / "async_mac.v"};
    const fs::path folder = test::scratch_folder("async");
    // x, y and reset, which falls upon running sums.
    std::vector<int16_t> x;
    std::vector<int16_t> reset;
    for (int16_t beat = 0; beat < 60; ++beat) {
        x.push_back(static_cast<int16_t>(beat * 7 % 16));
        reset.push_back(beat < 2 || beat % 17 == 5 ? 1 : 0);
    }
    test::write_npy(folder / "x.npy", "(60,)", x);
    test::write_npy(folder / "reset.npy", "(60,)", reset);
    VerilogDrive drive;
    drive.stimulus = {"x=" + (folder / "x.npy").string(), "y=13",
                      "reset=" + (folder / "reset.npy").string()};
    const Flow flow(flow_options());
    const Row row = flow.run(source_of(options, drive));
    CHECK(row.registers == 9);
    CHECK(row.checks >= 60 * 9);
    CHECK(row.power.total_mw() > 0);

    FlowOptions without = flow_options();
    std::string adapter = read_file(kHome / "cells" / "adapters" / "osu018.toml");
    const std::string list = "dont_use = [";
    adapter.insert(adapter.find(list) + list.size(), "\"DFFSR\", \"NOSUCH*\", ");
    write_file(folder / "plain.toml", adapter);
    without.adapter = (folder / "plain.toml").string();
    without.liberty = {test::osu_folder("osu018") / "osu018_stdcells.lib"};
    CHECK_THAT(join(Flow(without).notes(), "\n"),
               Contains("adapter osu018: dont_use = NOSUCH*: library 'osu018_stdcells' has no such "
                        "cell"));
    CHECK_THROWS_WITH(Flow(without).run(source_of(options, drive)),
                      Contains("async_mac.v:") && Contains("asynchronous set or reset"));
}

TEST_CASE("combinational designs have no clock, and outputs that power-up decides are refused") {
    VerilogOptions options;
    options.files = {kDesigns / "own_adder.v"};
    VerilogDrive drive;
    drive.random_beats = 64;
    const Flow flow(flow_options());
    const Row row = flow.run(source_of(options, drive));
    CHECK(row.registers == 0);
    CHECK(row.latency_cycles == 0);
    CHECK_THAT(row.activity_source, Contains("uniform random inputs (seed 1)"));

    const fs::path folder = test::scratch_folder("start");
    write_file(folder / "start.v",
               "module start(input clk, input d, output reg q);\n initial q = 0;\n"
               " always @(posedge clk) q <= q ^ d;\nendmodule\n");
    options.files = {folder / "start.v"};
    CHECK_THROWS_WITH(flow.run(source_of(options, drive)),
                      Contains("initial value of q (") && Contains("start.v:1)") &&
                          Contains("depend on what flip-flops hold at power-up"));
    write_file(folder / "start.v",
               "module start(input clk, input d, output reg q);\n initial q = 1;\n"
               " always @(posedge clk) q <= q ^ d;\nendmodule\n");
    CHECK_THROWS_WITH(flow.run(source_of(options, drive)),
                      Contains("initial value of q (") && Contains("give registers a reset"));
    write_file(folder / "start.v",
               "module start(input clk, input d, output reg q);\n"
               " always @(posedge clk) q <= q ^ d;\nendmodule\n");
    CHECK_THROWS_WITH(source_of(options, drive),
                      Contains("every output of the RTL is x") && Contains("--reset-port"));
}
