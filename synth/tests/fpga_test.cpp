// The FPGA flow with the real tools on small designs.
#include <qrazor_catch.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "../src/fpga_steps.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/fpga_row_json.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

using namespace qrazor;
using namespace qrazor::synth;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

// Test cases run side by side, each in a process of its own; the folder goes with the process.
struct Scratch {
    fs::path path =
        fs::path(QRAZOR_BUILD_DIR) / "synth" / ("test-fpga-" + std::to_string(getpid()));
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};
const Scratch kFolder;

FpgaOptions options(const std::string& target) {
    FpgaOptions out;
    out.home = QRAZOR_SOURCE_DIR;
    out.cache = kFolder.path / "cache";
    out.use_cache = false;
    out.target = target;
    return out;
}

gen::Design design(const std::string& unit, const std::string& arch, int act, int weight) {
    gen::Settings config;
    config.unit = unit;
    if (!arch.empty()) {
        config.arch = arch;
    }
    config.act_width = act;
    config.weight_width = weight;
    if (units::named(unit).kind().task == gen::Task::accumulate) {
        config.group = 1;
    }
    return units::design(config);
}

}  // namespace

TEST_CASE("each family: cells counted, the mapped netlist equal to the golden model") {
    for (const FpgaTarget& target : fpga_targets()) {
        INFO(target.name);
        FpgaOptions with = options(target.name);
        const gen::Design mac = design("int_mac", "star", 8, 8);
        const std::vector<FpgaRow> rows = FpgaFlow(with).run(mac);
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].mode == "lut");
        CHECK(rows[0].counts.dsps == 0);
        CHECK(rows[1].mode == "dsp");
        CHECK(rows[1].counts.dsps == 1);
        CHECK(rows[1].counts.luts < rows[0].counts.luts);
        for (const FpgaRow& one : rows) {
            CHECK(one.counts.carries > 0);
            CHECK(one.counts.block_rams == 0);
            CHECK(one.checks > 150);
        }
        CHECK(rows[0].counts.registers > 40);  // operands, accumulator, valid and clear
        with.use_cache = true;
        CHECK(fpga_rows_to_json(FpgaFlow(with).run(mac)) == fpga_rows_to_json(rows));
        // Nothing to multiply by blocks: one row. Combinational units go the same way.
        for (const char* unit : {"sdr_mac", "sdr_mul"}) {
            CHECK(FpgaFlow(with).run(design(unit, "", 16, 8)).size() == 1);
        }
    }
}

TEST_CASE("iCE40: a clock after place and route, the same each time") {
    if (find_program("nextpnr-ice40").empty()) {
        WARN("no nextpnr-ice40: not tested");
        return;
    }
    const FpgaFlow flow(options("ice40"));
    const std::vector<FpgaRow> once = flow.run(design("int_mac", "star", 4, 4));
    const std::vector<FpgaRow> twice = flow.run(design("int_mac", "star", 4, 4));
    REQUIRE(once[0].clocks.size() == 2);
    CHECK(once[0].clocks[0].device == "hx8k");
    CHECK(once[0].clocks[0].mhz > 40);
    CHECK(once[0].clocks[1].mhz < once[0].clocks[0].mhz);  // up5k is the slower process
    CHECK(fpga_rows_to_json(once) == fpga_rows_to_json(twice));
}

TEST_CASE("no nextpnr, a design that does not fit, and a failure are three things") {
    const std::string path = std::getenv("PATH");
    const fs::path few = kFolder.path / "bin";  // what is needed, and a nextpnr of our own
    fs::create_directories(few);
    for (const char* program : {"yosys", "yosys-abc", "berkeley-abc", "iverilog", "vvp"}) {
        if (!find_program(program).empty()) {
            fs::create_symlink(find_program(program), few / program);
        }
    }
    const gen::Design unit = design("sdr_mul", "", 8, 8);
    const auto placed_by = [&](const std::string& script) {
        if (!script.empty()) {
            write_file(few / "nextpnr-ice40", "#!/bin/sh\n" + script);
            fs::permissions(few / "nextpnr-ice40", fs::perms::owner_all);
        }
        setenv("PATH", few.c_str(), 1);
        const auto restore = [&] { setenv("PATH", path.c_str(), 1); };
        try {
            const FpgaClock clock = FpgaFlow(options("ice40")).run(unit).at(0).clocks.at(0);
            restore();
            return std::pair(clock.mhz, clock.note);
        } catch (const Error& error) {
            restore();
            return std::pair(-1.0, std::string(error.what()));
        }
    };
    CHECK(placed_by("") == std::pair(0.0, std::string("needs nextpnr-ice40")));
    CHECK(placed_by("echo 'ERROR: Unable to place cell u, no BELs remaining'; exit 1\n") ==
          std::pair(0.0, std::string("does not fit")));
    CHECK_THAT(placed_by("echo 'ERROR: no such package'; exit 1\n").second,
               Contains("no such package"));
}

TEST_CASE("a fault in the mapped netlist is found") {
    const gen::Design mul = design("int_mul", "star", 8, 8);
    const FpgaTarget& target = find_fpga_target("ice40");
    const power::Stimulus stimulus = tensor_stimulus(
        mul, *tb::TensorSource::open(fs::path(QRAZOR_SOURCE_DIR) / "data"), {.beats_each = 32});
    std::string rtl;
    for (const gen::SourceFile& file : units::emit(mul)) {
        rtl += file.text;
    }
    write_file(kFolder.path / "mapped.v", rtl);  // the RTL itself must pass
    CHECK(check_fpga_netlist(mul, target, stimulus, "", kFolder.path) == 96);
    const size_t at = rtl.rfind(" * ");
    REQUIRE(at != std::string::npos);
    write_file(kFolder.path / "mapped.v", rtl.replace(at, 3, " + "));
    CHECK_THROWS_WITH(check_fpga_netlist(mul, target, stimulus, "", kFolder.path),
                      Contains("differs from the golden model") && Contains("expected"));
}

TEST_CASE("cells are counted by the family's table, and unknown ones are refused") {
    const FpgaTarget& target = find_fpga_target("ice40");
    CHECK_THROWS_WITH(count_fpga_cells(target, {{"SB_LUT4", 3}, {"SB_PLL40_CORE", 1}}),
                      Contains("cell SB_PLL40_CORE: not known of target ice40"));
    CHECK(count_fpga_cells(target, {{"SB_LUT4", 3}, {"SB_DFFSR", 2}}).registers == 2);
    CHECK(count_fpga_cells(find_fpga_target("ecp5"), {{"CCU2C", 5}, {"LUT4", 1}}).luts == 11);
    CHECK_THROWS_WITH(find_fpga_target("ice65"), "target = ice65: must be ice40 or ecp5 or xilinx");
}
