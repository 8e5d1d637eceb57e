// The whole flow with the real tools on small designs.
#include <qrazor_catch.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>

#include "../src/least_area.h"
#include "mapped_unit.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/synth/flow.h"
#include "qrazor/synth/timing.h"
#include "qrazor/units/units.h"

using namespace qrazor;
using namespace qrazor::synth;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

const fs::path kHome = QRAZOR_SOURCE_DIR;
// Test cases run side by side, each in a process of its own; the folder goes with the process.
struct Scratch {
    fs::path path =
        fs::path(QRAZOR_BUILD_DIR) / "synth" / ("test-flow-" + std::to_string(getpid()));
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};
const Scratch kFolder;
const fs::path& kScratch = kFolder.path;
const fs::path kPdk = kHome / ".." / "shared" / "pdk";

FlowOptions options(const std::string& library = "osu018") {
    FlowOptions out;
    out.home = kHome;
    out.cache = kScratch / "cache";
    out.library = library;
    out.use_cache = false;
    out.tensors.layers = {{1, "q_proj"}};
    out.tensors.beats_each = 64;
    return out;
}

gen::Design design(const std::string& unit, const std::string& arch, int act, int weight) {
    gen::Settings config;
    config.unit = unit;
    if (!arch.empty()) {
        config.arch = arch;
    }
    config.act_width = act;
    if (units::named(unit).schema().has("weight_width")) {
        config.weight_width = weight;
    }
    const gen::Kind kind = units::named(unit).kind();
    if (kind.task == gen::Task::accumulate && kind.operands == gen::Operands::integers) {
        config.group = 1;
    }
    return units::design(config);
}

}  // namespace

TEST_CASE("a row of a small MAC, and the cache gives the same one") {
    FlowOptions with = options();
    fs::remove_all(with.cache);
    const Flow flow(with);
    const gen::Design mac = design("int_mac", "booth", 4, 4);
    const Row row = flow.run(mac);
    CHECK(row.unit == "int_mac");
    CHECK(row.library == "osu018");
    CHECK(row.clock_ns == 20);
    CHECK(row.area_um2 > row.area_registers_um2);
    CHECK(row.area_registers_um2 == Approx(96.0 * row.registers));
    CHECK(row.min_period_ns > 1);
    CHECK(row.min_period_ns < 10);
    CHECK(row.min_period_ns == Approx(row.clock_ns - row.slack_ns));
    CHECK(row.power.switching_mw > 0);
    CHECK(row.power.clock_mw > 0);
    CHECK(row.power.clock_mw == row.power_zero_delay.clock_mw);
    CHECK(row.power.total_mw() > row.power_zero_delay.total_mw());
    CHECK(row.toggles_per_cycle > row.toggles_zero_delay_per_cycle);
    CHECK(row.own_timing == find_program("sta").empty());
    if (!row.own_timing) {
        CHECK(row.arrival_own_ns == Approx(row.arrival_opensta_ns).epsilon(0.02));
    }
    CHECK(row.energy_per_mac_fj == Approx(row.power.total_mw() * 20 * 1000));
    CHECK(row.latency_cycles == 2);
    CHECK(row.checks > 64 * 10);
    CHECK_THAT(row.activity_source,
               Contains("gate delays (glitches included)") && Contains("layers.1.q_proj"));

    CHECK(row_to_json(flow.run(mac)) == row_to_json(row));  // measured again: the same
    with.use_cache = true;
    CHECK(row_to_json(Flow(with).run(mac)) == row_to_json(row));
    with.keep = kScratch / "kept";  // not in the cache yet: measured again, the same
    CHECK(row_to_json(Flow(with).run(mac)) == row_to_json(row));
    for (const char* name : {"mapped.v", "timing.log", "delays.sdf", "activity.saif"}) {
        CHECK(fs::file_size(with.keep / mac.label() / name) > 100);
    }
    with.keep.clear();
    with.clock_ns = 30;
    CHECK(Flow(with).run(mac).power.total_mw() < row.power.total_mw());
}

TEST_CASE("without OpenSTA a row has our own timing, marked, and else the same figures") {
    FlowOptions with = options();
    with.recipes = {recipes().front()};
    const gen::Design mac = design("int_mac", "booth", 4, 4);
    const Row row = Flow(with).run(mac);
    with.opensta = false;
    const Flow flow(with);
    const Row own = flow.run(mac);
    CHECK(own.own_timing);
    CHECK(flow.tools().back().tool == "timing");
    CHECK(own.area_um2 == row.area_um2);
    CHECK(own.power.total_mw() == row.power.total_mw());
    CHECK(own.arrival_own_ns > 1);
    CHECK(own.arrival_opensta_ns == 0);
    CHECK(own.min_period_ns > own.arrival_own_ns);  // and a setup time
    CHECK(row.own_timing == find_program("sta").empty());
    CHECK(own.min_period_ns == Approx(row.min_period_ns).epsilon(0.02));
    const Row again = row_from_json(row_to_json(own));
    CHECK(row_to_json(again) == row_to_json(own));
    CHECK(again.own_timing);
}

TEST_CASE("a unit written with operators is the smallest of the tool's own ways") {
    CHECK(operator_ways("    -noabc\n        text -booth\n") == std::vector<std::string>{""});
    CHECK(operator_ways("\n    -booth\n        x\n") == std::vector<std::string>{"", "-booth"});
    CHECK(operator_ways("\n    -booth\n\n    -arith_tree\n") ==
          std::vector<std::string>{"", "-booth", "-arith_tree"});
    CHECK(operator_words("-arith_tree") == "arith_tree");
    CHECK(with_operators(recipes().front(), "-booth").name == "area+booth");

    FlowOptions with = options();
    with.recipes = {recipes().front()};
    const Flow flow(with);
    const gen::Design star = design("int_mac", "star", 8, 8);
    const std::unique_ptr<Circuit> circuit = flow.circuit(flow.source(star));
    const std::vector<Recipe> ways = flow.recipes_for(*circuit);
    CHECK(ways.size() == operator_ways(run_checked({"yosys", "-p", "help synth"})).size());
    double smallest = 1e9;
    for (const Recipe& way : ways) {
        smallest = std::min(smallest, flow.map(*circuit, way, 20).area_um2);
    }
    const Row row = flow.run(star);
    CHECK(row.area_um2 == Approx(smallest));
    CHECK_THAT(row.operators, Catch::Matchers::StartsWith("Yosys 0.") && Contains(" `*`"));
    CHECK(flow.recipes_for(*flow.circuit(flow.source(design("int_mac", "booth", 4, 4)))).size() ==
          1);
    CHECK(flow.run(design("int_mac", "booth", 4, 4)).operators.empty());
}

TEST_CASE("combinational units are timed and simulated without a clock") {
    const Flow flow(options());
    const Row row = flow.run(design("sdr_mul", "", 16, 8));
    CHECK(row.registers == 0);
    CHECK(row.latency_cycles == 0);
    CHECK(row.power.clock_mw == 0);
    CHECK(row.min_period_ns > 0.5);
}

TEST_CASE("a clock that cannot be met gives a row that says so, mapped for speed") {
    FlowOptions fast = options();
    fast.clock_ns = 1;
    const Row row = Flow(fast).run(design("int_mac", "booth", 4, 4));
    CHECK(row.slack_ns < 0);
    CHECK(row.min_period_ns > 1);
}

TEST_CASE("SkyWater with its adder cells, IHP without any") {
    if (!fs::exists(kPdk)) {
        WARN("no " << kPdk << ": not tested");
        return;
    }
    for (const char* library : {"sky130_fd_sc_hd", "sg13g2"}) {
        FlowOptions with = options(library);
        with.pdk = kPdk;
        const Flow flow(with);
        const Row row = flow.run(design("int_mac", "baugh_wooley", 4, 4));
        CHECK(row.library == library);
        CHECK(row.checks > 0);
        CHECK(row.slack_ns > 0);
        CHECK(row.power.leakage_mw > 0);
    }
    // By file: the adapter follows from the library's name.
    FlowOptions by_file = options();
    by_file.liberty = {kPdk / "sky130_fd_sc_hd__tt_025C_1v80.lib.gz"};
    CHECK(Flow(by_file).adapter().name == "sky130_fd_sc_hd");
}

TEST_CASE("the mapping chosen by ABC's areas is the one that mapping every way chooses") {
    const Flow flow(options());
    for (const gen::Design& one :
         {design("int_mac", "booth", 4, 4), design("int_mac", "star", 5, 4),
          design("sdr_mul", "", 16, 8), design("sdr_decompress", "", 8, 8)}) {
        const std::unique_ptr<Circuit> circuit = flow.circuit(flow.source(one));
        std::optional<Mapped> best;
        std::vector<Recipe> recipes;
        std::vector<Mapped> mapped;
        std::vector<LeastArea> alone;  // each recipe by a run of ABC of its own
        for (const Recipe& recipe : flow.recipes_for(*circuit)) {
            if (recipe.for_speed) {
                continue;
            }
            recipes.push_back(recipe);
            mapped.push_back(flow.map(*circuit, recipe, 20));
            REQUIRE(mapped.back().meets(20));
            const std::unique_ptr<Circuit> own = flow.circuit(flow.source(one));
            alone.push_back(flow.least_areas(*own, {recipe}, 20).at(0));
            if (!best || mapped.back().area_um2 < best->area_um2) {
                best = mapped.back();
            }
        }
        const std::vector<LeastArea> together = flow.least_areas(*circuit, recipes, 20);
        REQUIRE(together.size() == recipes.size());
        for (size_t k = 0; k < recipes.size(); ++k) {
            CAPTURE(one.label(), recipes[k].name);
            CHECK(together[k].um2 ==
                  Approx(mapped[k].area_um2 - mapped[k].area_added_um2).epsilon(1e-12));
            CHECK(together[k].um2 == alone[k].um2);
            CHECK_FALSE(together[k].gates.empty());
            // Newer ones number a restored network anew: other gates, though of the same area.
            if (test::has_yosys_0_23()) {
                CHECK(together[k].gates == alone[k].gates);
            }
        }
        const Mapped chosen = flow.best_mapping(*circuit);
        CHECK(chosen.recipe == best->recipe);
        CHECK(chosen.area_um2 == best->area_um2);
        CHECK(chosen.min_period_ns == best->min_period_ns);
    }
}

TEST_CASE("recipes share the commands that they begin with in one run of ABC") {
    const fs::path scripts = kHome / "synth" / "scripts";
    const cells::Adapter adapter;
    const MappingContext context{scripts, "cells.lib", &adapter, 20};
    const auto mapping = [](const char* name) {
        return LogicMapping{find_recipe(recipes(), name), std::string(name) + ".blif"};
    };
    const auto text = [&](const char* name) {
        return abc_script(context, find_recipe(recipes(), name));
    };
    const std::string head = "read_lib -w \"cells.lib\"\nread_constr -v abc.constr\n";
    CHECK(shared_script(context, {mapping("area")}, "logic.blif") ==
          head + "read_blif \"logic.blif\"\n" + text("area") + "write_blif \"area.blif\"\n");
    // &nf is first, as it wants the network itself; `area` has nothing of it but `strash`.
    const std::string begin = "strash\ndch -f\n";
    CHECK(
        shared_script(context, {mapping("plain"), mapping("area"), mapping("nf")}, "logic.blif") ==
        head + "read_blif \"logic.blif\"\n" + begin + "backup\n" + text("nf").substr(begin.size()) +
            "write_blif \"nf.blif\"\nrestore\n" + text("plain").substr(begin.size()) +
            "write_blif \"plain.blif\"\n" + "read_blif \"logic.blif\"\n" + text("area") +
            "write_blif \"area.blif\"\n");
}

TEST_CASE("what cannot be measured is one line that says why") {
    FlowOptions none = options();
    none.liberty = {kHome / "synth" / "CMakeLists.txt"};
    CHECK_THROWS_WITH(Flow(none), Contains("not a Liberty file"));
    none.liberty = {kHome / "nothing.lib"};
    CHECK_THROWS_WITH(Flow(none), Contains("nothing.lib: no such file"));
    none = options("no_such_library");
    CHECK_THROWS_WITH(Flow(none), Contains("adapter 'no_such_library'"));

    const std::string path = std::getenv("PATH");
    setenv("PATH", "/nowhere", 1);
    CHECK_THROWS_WITH(Flow(options()), Contains("yosys: not installed"));
    setenv("PATH", path.c_str(), 1);
}

TEST_CASE("OpenSTA's errors and warnings are errors, though it exits 0") {
    CHECK(read_slack("noise\nworst slack -1.25\n") == Approx(-1.25));
    CHECK_THROWS_WITH(read_slack("Warning: map.v, line 75 module FAX1 not found.\nworst slack 1\n"),
                      Contains("module FAX1 not found"));
    CHECK_THROWS_WITH(read_slack("No paths found.\nworst slack INF\n"), Contains("No paths found"));
    CHECK_THROWS_WITH(read_slack("worst slack INF\n"), Contains("no worst slack"));
    CHECK_THROWS_WITH(read_slack(""), Contains("no worst slack"));
}
