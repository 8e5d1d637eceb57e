// `qrazor synth --verilog`: a stranger's design goes the way of ours, and beside ours, or the
// figures would not compare.
#include "synth_verilog.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>

#include "options.h"
#include "qrazor/gen/config.h"
#include "qrazor/report/report.h"
#include "qrazor/support/error.h"
#include "qrazor/units/units.h"

namespace fs = std::filesystem;

namespace qrazor::cli {

void VerilogSettings::add_to(Command& command) {
    Option* verilog =
        command.add_option("--verilog", files, "Verilog or SystemVerilog (.sv) of your own");
    std::vector<Option*> options{
        command.add_option("--top", design.top, "its module (default: the only root)"),
        command.add_option("--param", design.params, "NAME=VALUE of its parameters"),
        command.add_option("--define", design.defines, "NAME or NAME=TEXT for `ifdef and macros"),
        command.add_option("--include", includes, "folders of what it includes"),
        command
            .add_option("--frontend", design.frontend,
                        "what reads it: auto, yosys, slang (yosys-slang), sv2v")
            ->show_default(),
        command.add_option("--clock-port", design.clock_port,
                           "its clock (default: what clocks its flip-flops)"),
        command.add_option("--reset-port", design.reset_port,
                           "its reset, NAME or NAME=0 (active low) or NAME=1 (default: by name)"),
        command
            .add_option("--stimulus", drive.stimulus,
                        "FILE.npy [beats, inputs], PORT=FILE.npy ..., FILE.vcd, tensors[=NAME] "
                        "of a configuration with these ports, or random")
            ->show_default(),
        command.add_option("--vcd-scope", drive.vcd_scope,
                           "scope of a waveform (default: whose variables are the ports)"),
        command.add_option("--seed", drive.seed, "of random inputs")->show_default(),
        command.add_option("--expect", drive.expect,
                           "outputs in the same forms [beats, outputs], or golden (with tensors)"),
        command.add_option("--expect-when", drive.expect_when,
                           "an output: others are compared in beats where it is 1"),
        command.add_option("--expect-mask", drive.expect_mask,
                           "FILE.npy of 0 and 1: where 0, nothing is compared"),
        command.add_option("--latency", latency, "clock edges from a beat to its outputs")
            ->check(range(0, 100000)),
        command.add_option("--macs", drive.macs, "products a beat: energy a MAC, ratios a lane")
            ->check(range(1, 1000000)),
        command.add_option("--beside", beside, "named configurations in the same report")};
    // Meaningless without a design of the user's own: refused, rather than ignored.
    for (Option* option : options) {
        option->needs(verilog)->group("Your own Verilog");
    }
    verilog->group("Your own Verilog");
    for (const char* other : {"--config", "--unit", "--file", "--target", "--explore",
                              "--update-readme", "--weights-held"}) {
        verilog->excludes(command.option(other));
    }
}

std::vector<synth::Source> VerilogSettings::sources(const synth::Flow& flow,
                                                    const Command& command) {
    design.files.assign(files.begin(), files.end());
    design.includes.assign(includes.begin(), includes.end());
    // As many as named designs get: that number of each of three layers.
    drive.random_beats = 3 * flow.options().tensors.beats_each;
    if (command.count("--latency") > 0) {
        drive.latency = latency;
    }
    const std::vector<gen::Settings> configs = gen::read_configs(home_folder() / "gen" / "configs");
    std::vector<gen::Design> designs;
    for (const std::string& name : beside) {
        const auto found = std::find_if(configs.begin(), configs.end(),
                                        [&](const gen::Settings& c) { return c.name == name; });
        if (found == configs.end()) {
            throw Error("beside = " + name + ": no such configuration; `qrazor list` shows them");
        }
        designs.push_back(units::design(*found));
    }
    const fs::path work =
        // By process, as several may share a cache.
        fs::absolute(flow.options().cache / "work" / ("verilog-" + std::to_string(getpid())));
    std::error_code ignored;
    fs::remove_all(work, ignored);
    const auto tensors = tb::TensorSource::open(home_folder() / "data");
    std::vector<synth::Source> out{synth::verilog_source(
        synth::read_verilog(design, work), drive, configs, tensors, flow.options().tensors, work)};
    fs::remove_all(work, ignored);  // kept where something failed: messages name its logs
    const bool tensor_driven = drive.stimulus.front().starts_with("tensors");
    // Power follows the data. Beside rows of other data it says little, and its reader must be
    // told.
    if (!designs.empty() && !tensor_driven) {
        out.front().describe = [inner = out.front().describe](synth::Row& row) {
            inner(row);
            row.notes.emplace_back(
                "the rows beside it are driven by tensors of data/: powers "
                "compare as far as the data do");
        };
    }
    for (const gen::Design& one : designs) {
        out.push_back(flow.source(one));
        // Rows are told apart by name, in ratios too.
        if (out.back().label == out.front().label) {
            out.front().label += "_verilog";
        }
    }
    return out;
}

void print_users(const std::vector<synth::Row>& rows) {
    for (const synth::Row& row : rows) {
        if (row.origin.empty()) {
            continue;
        }
        std::cout << '\n'
                  << row.config << ": " << row.origin << "\n  " << report::verified_text(row)
                  << "\n  activity: " << row.activity_source << '\n';
        for (const std::string& note : row.notes) {
            std::cout << "  note: " << note << '\n';
        }
    }
}

}  // namespace qrazor::cli
