// The constraints that `qrazor gen --flow` writes, in OpenSTA with a mapped netlist.
#include <qrazor_catch.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "qrazor/cells/library.h"
#include "qrazor/cells/mapping_library.h"
#include "qrazor/gen/flows.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/mapping.h"
#include "qrazor/synth/timing.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

using namespace qrazor;
using namespace qrazor::synth;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

TEST_CASE("OpenSTA takes the constraints of both layout flows and times the unit with them") {
    if (find_program("sta").empty()) {
        WARN("OpenSTA (sta) is not installed: not tested");
        return;
    }
    const fs::path home = QRAZOR_SOURCE_DIR;
    const fs::path folder =
        fs::path(QRAZOR_BUILD_DIR) / "synth" / ("test-layout-" + std::to_string(getpid()));
    const cells::Adapter adapter =
        cells::choose_adapter(cells::read_adapters(home / "cells" / "adapters"), "osu018", "");
    const cells::Library library = cells::read_library(cells::find_libraries(adapter, {}, home));
    write_file(folder / "copy.lib", cells::mapping_copy(library, adapter));
    const MappingContext context{home / "synth" / "scripts", folder / "copy.lib", &adapter, 20};
    for (const char* unit : {"sdr_mac", "sdr_mul"}) {
        gen::Settings config;
        config.unit = unit;
        const gen::Design design = units::design(config);
        elaborate(context, design_source(design), recipes().front(), folder);
        map_cells(context, design.module_name(), recipes().front(), folder, folder);
        write_mapped_verilog(read_file(folder / "mapped.json"), design.module_name(), folder);
        for (const std::string& flow : gen::layout_flows()) {
            const std::string sdc = units::emit_layout(design, {flow, "", 20}).at(1).text;
            write_file(folder / "flow.sdc", sdc);
            // The kit's variables as LibreLane sets them; the cell is OSU's.
            write_file(folder / "flow.tcl",
                       "set ::env(SYNTH_DRIVING_CELL) " + adapter.driver.cell + "/" +
                           adapter.driver.pin +
                           "\nset ::env(OUTPUT_CAP_LOAD) 33.5\nset ::env(MAX_FANOUT_CONSTRAINT) 10"
                           "\nset ::env(CLOCK_UNCERTAINTY_CONSTRAINT) 0.25"
                           "\nset ::env(CLOCK_TRANSITION_CONSTRAINT) 0.15"
                           "\nset ::env(TIME_DERATING_CONSTRAINT) 5\n"
                           "read_liberty copy.lib\nread_verilog mapped.v\nlink_design " +
                           design.module_name() +
                           "\nread_sdc flow.sdc\nreport_checks -path_delay max\n"
                           "report_worst_slack -digits 6\n");
            const std::string output = run_checked(
                {"sta", "-no_init", "-no_splash", "-exit", "flow.tcl"}, {.folder = folder});
            INFO(unit << " " << flow << "\n" << output);
            const double slack = read_slack(output);  // throws on any error or warning
            CHECK(slack > 0);
            CHECK(slack < 20);
            CHECK_THAT(output, Contains(design.sequential() ? "clock clk_i" : "virtual_clk"));
        }
    }
    fs::remove_all(folder);
}
