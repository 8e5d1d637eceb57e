// Layout flows begin with a folder of their own making: who has one runs a unit through it without
// reading its manual first.
#include "qrazor/gen/flows.h"
#include "qrazor/support/json.h"

#include <algorithm>

#include "constraints.h"
#include "qrazor/support/shortest.h"
#include "qrazor/support/text.h"

namespace qrazor::gen {
namespace {

// Room for buffers, clock tree and routing. The units are small and full of adders: packed denser
// they need more care than a first run should.
constexpr int kUtilization = 40;  // percent of the core

struct LayoutFlow {
    std::vector<std::string> platforms;
    std::vector<SourceFile> (*files)(const Design&, const std::vector<SourceFile>& verilog,
                                     const LayoutOptions&);
};

// Paths start at the folder of config.mk, wherever it lies; `?=` leaves a setting to the user's
// environment.
std::vector<SourceFile> openroad(const Design& design, const std::vector<SourceFile>& verilog,
                                 const LayoutOptions& options) {
    std::string sources;
    for (const SourceFile& file : verilog) {
        sources += " \\\n    $(dir $(DESIGN_CONFIG))" + file.name;
    }
    std::string text = "# OpenROAD-flow-scripts: " + design.module_name() + " on " +
                       options.platform + ", clock " + fixed(options.clock_ns, 3) +
                       " ns.\n"
                       "# Made by: " +
                       command_line(design, options) + "\n" +
                       "# Run in its folder flow/: make DESIGN_CONFIG=<path of this file>\n"
                       "export DESIGN_NAME = " +
                       design.module_name() + "\nexport PLATFORM = " + options.platform +
                       "\n\nexport VERILOG_FILES =" + sources +
                       "\nexport SDC_FILE = $(dir $(DESIGN_CONFIG))constraint.sdc\n\n"
                       "# Area first: the unit is judged by its size at a clock that it meets.\n"
                       "export ABC_AREA ?= 1\n"
                       "export CORE_UTILIZATION ?= " +
                       std::to_string(kUtilization) +
                       "\n# Above the least density that the placer itself finds.\n"
                       "export PLACE_DENSITY_LB_ADDON ?= 0.20\n"
                       "# Repair all paths that miss the clock.\n"
                       "export TNS_END_PERCENT ?= 100\n";
    // The libraries of ASAP7 count in ps, those of the other platforms in ns.
    const TimeUnit unit = options.platform == "asap7" ? TimeUnit::ps : TimeUnit::ns;
    return {{"config.mk", text}, {"constraint.sdc", constraints(design, options, unit)}};
}

// What LibreLane's own constraints take from the process kit, from the same variables.
constexpr const char* kKitConstraints = R"(
# From the process kit, by LibreLane's variables: driving cell, load (fF to pF), clock quality.
proc qrazor_kit {name} {
    return [expr {[info exists ::env($name)] ? $::env($name) : ""}]
}
set qrazor_driver [split [qrazor_kit SYNTH_DRIVING_CELL] /]
if {[llength $qrazor_driver] == 2} {
    set_driving_cell -lib_cell [lindex $qrazor_driver 0] -pin [lindex $qrazor_driver 1] \
        @inputs@
}
if {[qrazor_kit OUTPUT_CAP_LOAD] ne ""} {
    set_load [expr {[qrazor_kit OUTPUT_CAP_LOAD] / 1000.0}] [all_outputs]
}
if {[qrazor_kit MAX_FANOUT_CONSTRAINT] ne ""} {
    set_max_fanout [qrazor_kit MAX_FANOUT_CONSTRAINT] [current_design]
}
if {[qrazor_kit CLOCK_UNCERTAINTY_CONSTRAINT] ne ""} {
    set_clock_uncertainty [qrazor_kit CLOCK_UNCERTAINTY_CONSTRAINT] [all_clocks]
}
@transition@if {[qrazor_kit TIME_DERATING_CONSTRAINT] ne ""} {
    set_timing_derate -early [expr {1 - [qrazor_kit TIME_DERATING_CONSTRAINT] / 100.0}]
    set_timing_derate -late [expr {1 + [qrazor_kit TIME_DERATING_CONSTRAINT] / 100.0}]
}
)";

// A clock without a port has no transition: OpenSTA refuses one.
constexpr const char* kClockTransition = R"(if {[qrazor_kit CLOCK_TRANSITION_CONSTRAINT] ne ""} {
    set_clock_transition [qrazor_kit CLOCK_TRANSITION_CONSTRAINT] [all_clocks]
}
)";

std::vector<SourceFile> librelane(const Design& design, const std::vector<SourceFile>& verilog,
                                  const LayoutOptions& options) {
    Json config;
    config["meta"] = {{"version", 2}, {"flow", "Classic"}};
    config["PDK"] = options.platform;
    config["DESIGN_NAME"] = design.module_name();
    for (const SourceFile& file : verilog) {
        config["VERILOG_FILES"].push_back("dir::" + file.name);
    }
    const Port* clock = find_port(design, Role::clock);
    if (clock != nullptr) {
        config["CLOCK_PORT"] = clock->name;
    } else {
        config["CLOCK_PORT"] = nullptr;  // no clock tree; the constraints have a virtual clock
    }
    config["CLOCK_PERIOD"] = options.clock_ns;
    config["PNR_SDC_FILE"] = "dir::librelane.sdc";
    config["SIGNOFF_SDC_FILE"] = "dir::librelane.sdc";
    config["FP_CORE_UTIL"] = kUtilization;

    std::vector<std::string> inputs;
    for (const Port& p : design.ports()) {
        if (p.direction == Direction::input && p.role != Role::clock) {
            inputs.push_back(p.bits() > 1 ? p.name + "[*]" : p.name);
        }
    }
    return {{"config.json", config.dump(2) + "\n"},
            {"librelane.sdc",
             constraints(design, options, TimeUnit::ns) +
                 substitute(kKitConstraints,
                            {{"inputs", "[get_ports {" + join(inputs, " ") + "}]"},
                             {"transition", clock == nullptr ? "" : kClockTransition}})}};
}

const LayoutFlow& find_flow(const std::string& name) {
    static const LayoutFlow kOpenroad{
        {"sky130hd", "sky130hs", "nangate45", "asap7", "gf180", "ihp-sg13g2"}, openroad};
    static const LayoutFlow kLibrelane{{"sky130A", "sky130B", "gf180mcuD", "ihp-sg13g2"},
                                       librelane};
    if (name == "openroad") {
        return kOpenroad;
    }
    if (name == "librelane") {
        return kLibrelane;
    }
    throw Error("flow = " + name + ": must be " + join(layout_flows(), " or "));
}

}  // namespace

const std::vector<std::string>& layout_flows() {
    static const std::vector<std::string> flows{"openroad", "librelane"};
    return flows;
}

const std::vector<std::string>& layout_platforms(const std::string& flow) {
    return find_flow(flow).platforms;
}

std::string command_line(const Design& design, const LayoutOptions& options) {
    std::string text = command_line(design);
    if (!options.flow.empty()) {
        text += " --flow " + options.flow;
        const std::string& usual = layout_platforms(options.flow).front();
        if (!options.platform.empty() && options.platform != usual) {
            text += " --platform " + options.platform;
        }
    }
    if (options.clock_ns != LayoutOptions().clock_ns) {
        text += " --clock " + shortest(options.clock_ns);
    }
    return text;
}

std::vector<SourceFile> layout(const Design& design, const std::vector<SourceFile>& verilog,
                               const LayoutOptions& options) {
    const LayoutFlow& flow = find_flow(options.flow);
    LayoutOptions effective = options;
    if (effective.platform.empty()) {
        effective.platform = flow.platforms.front();
    }
    if (std::find(flow.platforms.begin(), flow.platforms.end(), effective.platform) ==
        flow.platforms.end()) {
        throw Error("platform = " + effective.platform + ": must be " +
                    join(flow.platforms, " or ") + " for flow " + options.flow);
    }
    return flow.files(design, verilog, effective);
}

}  // namespace qrazor::gen
