#include "qrazor/synth/flow.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <optional>

#include "qrazor/gen/unit.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/event_simulation.h"
#include "qrazor/synth/exchange.h"
#include "qrazor/synth/mapping.h"
#include "qrazor/synth/mapping_library.h"
#include "qrazor/synth/netlist.h"
#include "qrazor/synth/timing.h"
#include "switching.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

// Part of every cache key: raise it when the same inputs give other numbers.
constexpr const char* kEngine = "gate delays 2";

// Of a row's folder in the cache, for users; the last two are large and only made when asked for.
constexpr std::array<const char*, 4> kKept{"mapped.v", "timing.log", "delays.sdf", "activity.saif"};

Adapter pick_adapter(const FlowOptions& options, const std::string& library) {
    const bool file =
        options.adapter.size() > 5 && options.adapter.substr(options.adapter.size() - 5) == ".toml";
    if (file) {
        return read_adapter(options.adapter);
    }
    return choose_adapter(read_adapters(options.home / "synth" / "adapters"), options.adapter,
                          library);
}

std::string first_line_with(const std::string& text, const std::string& part) {
    for (const std::string& line : split_lines(text)) {
        if (line.find(part) != std::string::npos) {
            return trim(line);
        }
    }
    return trim(text.substr(0, text.find('\n')));
}

std::vector<ToolVersion> find_tools() {
    // Debian's Yosys runs berkeley-abc, others bring their own.
    const std::string abc = find_program("yosys-abc").empty() ? "berkeley-abc" : "yosys-abc";
    return {{"yosys", first_line_with(run_checked({"yosys", "-V"}), "Yosys")},
            {"abc", first_line_with(run_process({abc, "-c", "version"}).output, "ABC 1")},
            {"opensta", first_line_with(run_checked({"sta", "-version"}), ".")}};
}

const gen::Port* clock_port(const gen::Design& design) {
    for (const gen::Port& port : design.ports()) {
        if (port.role == gen::Role::clock) {
            return &port;
        }
    }
    return nullptr;
}

bool has_adders(const std::vector<gen::SourceFile>& sources) {
    return std::any_of(sources.begin(), sources.end(), [](const gen::SourceFile& file) {
        return file.name == "full_adder.v" || file.name == "half_adder.v";
    });
}

// A mapped netlist with its timing.
struct Candidate {
    Netlist netlist;
    Timing timing;
    std::string recipe;
};

// The codes a unit works on, where it does.
void fill_format(Row& row, const gen::Design& design) {
    const auto uses = design.unit().uses();
    if (std::find(uses.begin(), uses.end(), "salient") != uses.end()) {
        row.salient = design.config().salient;
        row.max_side = design.config().max_side;
        row.rounding = design.config().rounding;
    }
}

bool better(const Candidate& a, const Candidate& b) {
    const bool a_meets = a.timing.slack_ns >= 0;
    const bool b_meets = b.timing.slack_ns >= 0;
    if (a_meets != b_meets) {
        return a_meets;
    }
    return a_meets ? a.netlist.area() < b.netlist.area() : a.timing.slack_ns > b.timing.slack_ns;
}

}  // namespace

Flow::Flow(FlowOptions options) : options_(std::move(options)) {
    tools_ = find_tools();
    if (options_.liberty.empty()) {
        if (options_.adapter.empty()) {
            options_.adapter = options_.library;
        }
        adapter_ = pick_adapter(options_, "");
        options_.liberty = find_libraries(adapter_, options_.pdk);
        library_ = read_library(options_.liberty);
    } else {
        library_ = read_library(options_.liberty);
        adapter_ = pick_adapter(options_, library_.name);
    }
    check_adapter(library_, adapter_);
    if (options_.clock_ns <= 0) {
        options_.clock_ns = adapter_.clock_ns;
    }
    options_.cache = fs::absolute(options_.cache);
    options_.home = fs::absolute(options_.home);
    const std::string copy = mapping_copy(library_, adapter_);
    library_copy_ = options_.cache / "libraries" / (adapter_.name + "-" + digest(copy) + ".lib");
    write_file(library_copy_, copy);
    tensors_ = tb::TensorSource::open(options_.home / "data");
}

std::string Flow::cache_key(const gen::Design& design, const std::vector<gen::SourceFile>& sources,
                            const Stimulus& stimulus) const {
    std::string text = std::string(kEngine) + "\n" + design.label() + "\n";
    for (const ToolVersion& tool : tools_) {
        text += tool.tool + " " + tool.version + "\n";
    }
    for (const LibraryFile& file : library_.files) {
        text += file.sha256 + "\n";
    }
    const fs::path scripts = options_.home / "synth" / "scripts";
    const MappingContext context{scripts, library_copy_, &adapter_, options_.clock_ns};
    for (const Recipe& recipe : recipes()) {
        text += mapping_script(context, recipe);
    }
    text += read_file(scripts / "timing.tcl") + library_copy_.filename().string() + "\n" +
            adapter_.name + " " + fixed(adapter_.input_slew_ns, 9) + " " +
            fixed(adapter_.output_load_pf, 9) + " " + fixed(options_.clock_ns, 9) + "\n";
    for (const gen::SourceFile& file : sources) {
        text += file.name + "\n" + file.text;
    }
    text += stimulus.description;
    for (const Frame& frame : stimulus.frames) {
        text.append(frame.inputs.begin(), frame.inputs.end());
        text.append(frame.expected.begin(), frame.expected.end());
        text.push_back(frame.counted ? '1' : '0');
    }
    return digest(text);
}

Row Flow::run(const gen::Design& design) const {
    try {
        const std::vector<gen::SourceFile> sources = gen::emit(design);
        const Stimulus stimulus = tensor_stimulus(design, *tensors_, options_.tensors);
        const fs::path folder = options_.cache / cache_key(design, sources, stimulus);
        const fs::path known = folder / "row.json";  // written last: without it, nothing counts
        const bool enough = options_.keep.empty() || fs::exists(folder / kKept.back());
        if (options_.use_cache && enough && fs::exists(known)) {
            keep(design, folder);
            Row row = row_from_json(read_file(known));
            fill_format(row, design);  // rows written by earlier versions lack it
            return row;
        }
        Row row = measure(design, sources, stimulus, folder);
        write_file(known, row_to_json(row));
        keep(design, folder);
        return row;
    } catch (const Error& error) {
        throw Error(design.label() + ": " + error.what());
    }
}

// Copies what another tool needs to look at the same netlist and activity.
void Flow::keep(const gen::Design& design, const fs::path& folder) const {
    for (const char* name : kKept) {
        if (!options_.keep.empty()) {
            write_file(options_.keep / design.label() / name, read_file(folder / name));
        }
    }
}

Row Flow::measure(const gen::Design& design, const std::vector<gen::SourceFile>& sources,
                  const Stimulus& stimulus, const fs::path& folder) const {
    const fs::path scripts = options_.home / "synth" / "scripts";
    const MappingContext context{scripts, library_copy_, &adapter_, options_.clock_ns};
    const std::string& top = design.module_name();
    const gen::Port* clock = clock_port(design);
    TimingRequest timing{
        scripts, library_copy_,    {}, &adapter_, top, clock == nullptr ? "" : clock->name,
        {},      options_.clock_ns};
    for (const StimulusPort& port : stimulus.inputs) {
        timing.inputs.push_back(port.name);
    }

    // Adders as cells or as logic are two different things only where both sides have them.
    const bool cells = has_adders(sources) &&
                       (!adapter_.full_adder.cell.empty() || !adapter_.half_adder.cell.empty());
    // Work is done apart, so that an interrupted or a second run never meets half of it.
    const fs::path place =
        options_.cache / "work" / (folder.filename().string() + "-" + std::to_string(getpid()));
    fs::remove_all(place);
    std::optional<Candidate> best;
    for (const Recipe& recipe : recipes()) {
        const bool late = best && best->timing.slack_ns < 0;
        if ((recipe.only_if_late && !late) || (!cells && !recipe.adder_cells)) {
            continue;
        }
        const fs::path front = place / (recipe.adder_cells && cells ? "cells" : "logic");
        const fs::path work = place / recipe.name;
        if (!fs::exists(front / "front.il")) {
            elaborate(context, sources, top, recipe.adder_cells && cells, front);
        }
        map_cells(context, top, recipe, front, work);
        timing.folder = work;
        Candidate candidate{Netlist::from_json(read_file(work / "mapped.json"), top, library_),
                            run_timing(timing), recipe.name};
        if (!best || better(candidate, *best)) {
            best = std::move(candidate);
        }
    }

    const Netlist& netlist = best->netlist;
    const Delays delays(netlist, adapter_);
    const Switching switching = simulate_both(delays, stimulus, options_.clock_ns);
    const gen::Config& config = design.config();
    Row row;
    row.config = design.label();
    row.unit = config.unit;
    row.arch = config.arch;
    row.library = adapter_.name;
    row.act_width = config.act_width;
    row.weight_width = config.weight_width;
    row.group = config.group;
    row.cuts = config.cuts;
    fill_format(row, design);
    const bool values = config.unit == "sdr_compress" || config.unit == "sdr_decompress";
    row.lanes = values ? config.group : std::max(1, config.lanes);
    row.energy_per = values ? "value" : "mac";
    row.clock_ns = options_.clock_ns;
    row.area_um2 = netlist.area();
    row.area_registers_um2 = netlist.register_area();
    row.cells = static_cast<int>(netlist.instances().size());
    row.registers = static_cast<int>(netlist.flip_flops().size());
    row.min_period_ns = best->timing.min_period_ns;
    row.slack_ns = best->timing.slack_ns;
    row.arrival_own_ns = check_arrival(delays, best->timing.end);
    row.arrival_opensta_ns = best->timing.end.arrival_ns;
    fill_power(row, netlist, adapter_, switching);
    row.energy_per_mac_fj = row.power.total_mw() * options_.clock_ns * 1000 / row.lanes;
    row.latency_cycles = design.latency();
    row.recipe = best->recipe;
    row.activity_source =
        "simulation of the mapped netlist with gate delays (glitches included), " +
        switching.slowed + stimulus.description;
    for (const char* name : {"mapped.v", "timing.log"}) {
        write_file(folder / name, read_file(place / best->recipe / name));
    }
    if (!options_.keep.empty()) {
        write_file(folder / "delays.sdf", write_sdf(delays, top));
        write_file(folder / "activity.saif",
                   write_saif(netlist, switching.delayed, top, switching.clock_ns));
    }
    fs::remove_all(place);  // tens of megabytes; kept where something failed
    return row;
}

}  // namespace qrazor::synth
