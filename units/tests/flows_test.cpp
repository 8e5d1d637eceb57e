// What `qrazor gen --flow` writes: read back by those who read it in earnest (make, JSON, Tcl).
#include <qrazor_catch.h>
#include <unistd.h>

#include <filesystem>

#include "qrazor/gen/flows.h"
#include "qrazor/support/files.h"
#include "qrazor/support/json.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

using namespace qrazor;
using namespace qrazor::gen;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

Design design(const std::string& unit) {
    Settings config;
    config.unit = unit;
    return units::design(config);
}

std::string text_of(const std::vector<SourceFile>& files, const std::string& name) {
    for (const SourceFile& file : files) {
        if (file.name == name) {
            return file.text;
        }
    }
    throw Error(name + ": not written");
}

// A folder with the whole package and the flow's files.
struct Folder {
    fs::path path = fs::path(QRAZOR_BUILD_DIR) / "gen" / ("test-flows-" + std::to_string(getpid()));
    Folder(const Design& of, const LayoutOptions& options) {
        for (const auto& files :
             {units::emit_package(of, options.clock_ns), units::emit_layout(of, options)}) {
            for (const SourceFile& file : files) {
                write_file(path / file.name, file.text);
            }
        }
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

// Every SDC line as Tcl would split it: commands of no meaning that take anything.
void check_tcl(const fs::path& sdc) {
    if (find_program("tclsh").empty()) {
        WARN("no tclsh: the syntax of " << sdc.filename() << " is not tested");
        return;
    }
    const std::string script =
        "foreach c {create_clock set_input_delay set_output_delay get_ports all_inputs "
        "all_outputs all_clocks current_design set_driving_cell set_load set_max_fanout "
        "set_clock_uncertainty set_clock_transition set_timing_derate} {proc $c args {}}\n"
        "set ::env(SYNTH_DRIVING_CELL) buf/X\nset ::env(OUTPUT_CAP_LOAD) 33.4\n"
        "set ::env(TIME_DERATING_CONSTRAINT) 5\nsource " +
        sdc.string() + "\nputs fine\n";
    CHECK(trim(run_checked({"tclsh"}, {.input = script})) == "fine");
}

}  // namespace

TEST_CASE("openroad: make reads the configuration, and its paths lead to the files") {
    for (const char* unit : {"sdr_dot", "int_mul"}) {
        const Design of = design(unit);
        const LayoutOptions options{"openroad", "nangate45", 2.5};
        const Folder folder(of, options);
        write_file(folder.path / "Makefile",
                   "include $(DESIGN_CONFIG)\nall:\n\t@echo $(DESIGN_NAME) $(PLATFORM) "
                   "$(CORE_UTILIZATION)\n\t@ls $(VERILOG_FILES) $(SDC_FILE) | wc -l\n");
        const std::string config = "DESIGN_CONFIG=" + (folder.path / "config.mk").string();
        const std::string out =
            run_checked({"make", "-s", "-f", (folder.path / "Makefile").string(), config});
        CHECK(split_lines(out).at(0) == of.module_name() + " nangate45 40");
        CHECK(std::stoul(split_lines(out).at(1)) == units::emit(of).size() + 1);
        check_tcl(folder.path / "constraint.sdc");
    }
}

TEST_CASE("constraints are on the clock port, or on a clock without one") {
    const Design dot = design("sdr_dot");
    const std::string sdc =
        text_of(units::emit_layout(dot, {"openroad", "sky130hd", 4}), "constraint.sdc");
    const auto clock = std::find_if(dot.ports().begin(), dot.ports().end(),
                                    [](const Port& p) { return p.role == Role::clock; });
    REQUIRE(clock != dot.ports().end());
    CHECK_THAT(sdc, Contains("-period 4.000 [get_ports " + clock->name + "]"));
    for (const Port& port : dot.ports()) {
        if (port.role != Role::clock) {
            INFO(port.name);
            CHECK_THAT(sdc, Contains((port.direction == Direction::input ? "set_input_delay"
                                                                         : "set_output_delay") +
                                     std::string(" 2.000 -clock ") + clock->name + " [get_ports " +
                                     (port.bits() > 1 ? "{" + port.name + "[*]}" : port.name)));
        }
    }
    // The flow takes the number behind the first `-period` of the text.
    CHECK(sdc.find("-period") == sdc.find("-period 4.000"));
    const std::string free =
        text_of(units::emit_layout(design("int_mul"), {"openroad", "", 4}), "constraint.sdc");
    CHECK_THAT(free, Contains("-period 4.000\n") && !Contains("get_ports"));
}

TEST_CASE("ASAP7 counts in ps") {
    const auto files = units::emit_layout(design("sdr_mac"), {"openroad", "asap7", 0.5});
    CHECK_THAT(text_of(files, "constraint.sdc"), Contains("-period 500.000 ") &&
                                                     Contains("set_input_delay 250.000 ") &&
                                                     Contains(", in ps."));
}

TEST_CASE("librelane: JSON with the variables that every design needs") {
    for (const char* unit : {"sdr_mac", "sdr_mul"}) {
        const Design of = design(unit);
        const Folder folder(of, {"librelane", "", 12.5});
        const auto json =
            qrazor::Json::parse(read_file(folder.path / "config.json"), qrazor::Json::Keys::sorted);
        CHECK(json.at("meta").at("version") == 2);
        CHECK(json.at("PDK") == "sky130A");
        CHECK(json.at("DESIGN_NAME") == of.module_name());
        CHECK(json.at("CLOCK_PERIOD") == 12.5);
        CHECK(json.at("CLOCK_PORT").is_null() == !of.sequential());
        CHECK(json.at("VERILOG_FILES").size() == units::emit(of).size());
        auto paths = json.at("VERILOG_FILES").get<std::vector<std::string>>();
        paths.push_back(json.at("PNR_SDC_FILE"));
        paths.push_back(json.at("SIGNOFF_SDC_FILE"));
        for (const std::string& path : paths) {
            REQUIRE(path.rfind("dir::", 0) == 0);
            CHECK(fs::exists(folder.path / path.substr(5)));
        }
        const std::string sdc = read_file(folder.path / "librelane.sdc");
        CHECK_THAT(sdc, Contains("-period 12.500"));
        // Left out, LibreLane itself makes the clocks ideal before its clock tree stands.
        CHECK(sdc.find("propagated") == std::string::npos);
        check_tcl(folder.path / "librelane.sdc");
    }
}

TEST_CASE("flow and platform: what is legal is said") {
    const Design of = design("sdr_mac");
    CHECK_THROWS_WITH(units::emit_layout(of, {"openlane", "", 1}),
                      "flow = openlane: must be openroad or librelane");
    CHECK_THROWS_WITH(units::emit_layout(of, {"librelane", "sky130hd", 1}),
                      "platform = sky130hd: must be sky130A or sky130B or gf180mcuD or ihp-sg13g2 "
                      "for flow librelane");
    for (const std::string& flow : layout_flows()) {
        for (const std::string& platform : layout_platforms(flow)) {
            const auto once = units::emit_layout(of, {flow, platform, 3});
            const auto twice = units::emit_layout(of, {flow, platform, 3});
            REQUIRE(once.size() == 2);
            CHECK((once[0].text == twice[0].text && once[1].text == twice[1].text));
            CHECK_THAT(once[0].text, Contains(platform));
        }
    }
}
