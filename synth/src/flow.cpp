// From a source to a row: mapped in the best way, timed, simulated against its golden outputs, and
// its power counted. A row is kept by a key of the mapping, the clock and every bit of the
// stimulus.
#include "qrazor/synth/flow.h"

#include <unistd.h>

#include <algorithm>
#include <array>

#include "qrazor/cells/mapping_library.h"
#include "qrazor/cells/netlist.h"
#include "qrazor/power/event_simulation.h"
#include "qrazor/power/exchange.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/mapping.h"
#include "qrazor/synth/timing.h"
#include "switching.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

// Part of every cache key: raise it when the same inputs give other numbers.
constexpr const char* kEngine = "gate delays 3";

// Of a row's folder in the cache, for users; the last two are large and only made when asked for.
constexpr std::array<const char*, 4> kKept{"mapped.v", "timing.log", "delays.sdf", "activity.saif"};

std::string first_line_with(const std::string& text, const std::string& part) {
    for (const std::string& line : split_lines(text)) {
        if (line.find(part) != std::string::npos) {
            return trim(line);
        }
    }
    return trim(text.substr(0, text.find('\n')));
}

std::vector<ToolVersion> find_tools(bool opensta) {
    return {{"yosys", first_line_with(run_checked({"yosys", "-V"}), "Yosys")},
            {"abc", first_line_with(run_process({abc_program(), "-c", "version"}).output, "ABC 1")},
            opensta ? ToolVersion{"opensta", first_line_with(run_checked({"sta", "-version"}), ".")}
                    : ToolVersion{"timing", "qrazor's own delays; OpenSTA is not installed"}};
}

// "Yosys 0.52" of "Yosys 0.52 (git sha1 fee39a328)".
std::string short_version(const std::string& version) {
    return version.substr(0, version.find(' ', version.find(' ') + 1));
}

}  // namespace

Flow::Flow(FlowOptions options) : options_(std::move(options)) {
    // Without OpenSTA the same figures come from our own delays, which are held against it where it
    // is there; rows say which.
    opensta_ = options_.opensta && !find_program("sta").empty();
    tools_ = find_tools(opensta_);
    operator_ways_ = operator_ways(run_checked({"yosys", "-p", "help synth"}));
    choose_library();
    if (options_.clock_ns <= 0) {
        options_.clock_ns = adapter_.clock_ns;
    }
    options_.cache = fs::absolute(options_.cache);
    options_.home = fs::absolute(options_.home);
    const std::string copy = cells::mapping_copy(library_, adapter_);
    // Written anew for the tools, and named by its digest: what is in it is a part of every key.
    library_copy_ = options_.cache / "libraries" / (adapter_.name + "-" + digest(copy) + ".lib");
    write_file(library_copy_, copy);
    const TensorChoice& tensors = options_.tensors;
    tensors_ = tensors.weights.empty()
                   ? tb::TensorSource::open(options_.home / "data")
                   : tb::TensorSource::open(tensors.weights, tensors.activations);
}

std::string Flow::row_key(const Mapped& mapped, double clock_ns,
                          const power::Stimulus& stimulus) const {
    std::string text = std::string(kEngine) + "\n" + mapped.key + "\n" + fixed(clock_ns, 9) + "\n";
    for (const cells::LibraryFile& file : library_.files) {
        text += file.sha256 + "\n";
    }
    text += stimulus.description;
    for (const power::Frame& frame : stimulus.frames) {
        text.append(frame.inputs.begin(), frame.inputs.end());
        text.append(frame.expected.begin(), frame.expected.end());
        text.push_back(frame.counted ? '1' : '0');
    }
    return digest(text);
}

Source Flow::source(const gen::Design& design, const tb::Encoding& encoding) const {
    TensorChoice choice = options_.tensors;
    if (encoding.activations || encoding.weights) {
        choice.encoding = encoding;
    }
    return design_source(design, tensors_, choice);
}

Row Flow::run(const Source& source) const {
    try {
        const std::unique_ptr<Circuit> circuit = this->circuit(source);
        return measure(*circuit, best_mapping(*circuit), options_.clock_ns);
    } catch (const Error& error) {
        throw Error(source.label + ": " + error.what());
    }
}

// Copies what another tool needs to look at the same netlist and activity.
void Flow::keep(const std::string& label, const fs::path& folder) const {
    for (const char* name : kKept) {
        if (!options_.keep.empty()) {
            write_file(options_.keep / label / name, read_file(folder / name));
        }
    }
}

Row Flow::measure(Circuit& circuit, const Mapped& mapped, double clock_ns, bool* reused) const {
    const power::Stimulus stimulus = circuit.source().stimulus();
    const fs::path folder = options_.cache / row_key(mapped, clock_ns, stimulus);
    const fs::path known = folder / "row.json";  // written last: without it, nothing counts
    // A row of a run that kept nothing has no SDF and SAIF: made again where they are asked for.
    const bool enough = options_.keep.empty() || fs::exists(folder / kKept.back());
    const bool there = options_.use_cache && enough && fs::exists(known);
    if (reused != nullptr) {
        *reused = there;
    }
    if (!there) {
        try {
            write_file(known,
                       row_to_json(simulate_row(circuit, mapped, clock_ns, stimulus, folder)));
        } catch (const Error&) {
            circuit.keep_place();
            throw;
        }
    }
    keep(circuit.source().label, folder);
    // Through the file even when it was made just now, so that a first and a second run say the
    // same.
    Row row = row_from_json(read_file(known));
    circuit.source().describe(row);
    row.netlist = folder / "mapped.v";
    return row;
}

Row Flow::simulate_row(Circuit& circuit, const Mapped& mapped, double clock_ns,
                       const power::Stimulus& stimulus, const fs::path& folder) const {
    const Recipe recipe = find_recipe(recipes_for(circuit), mapped.recipe);
    const fs::path place = make_netlist(circuit, recipe, mapped.target_ns, mapped.key);
    if (!fs::exists(place / "timing.log")) {  // the figures came from the cache
        time_netlist(circuit, place, mapped.target_ns);
    }
    const cells::Netlist netlist =
        cells::Netlist::from_json(read_file(place / "mapped.json"), circuit.top(), library_);
    // Figures and netlist must be of one mapping: tools of the same version that decide by chance
    // would be noticed here.
    if (std::abs(netlist.area() - mapped.area_um2) > 1e-6 * mapped.area_um2) {
        throw Error("mapped again, the same Verilog has another area: " + fixed(netlist.area(), 2) +
                    " instead of " + fixed(mapped.area_um2, 2) + "; try --no-cache");
    }
    const power::Delays delays(netlist, adapter_);
    const Switching switching = simulate_both(delays, stimulus, clock_ns);
    Row row;
    circuit.source().describe(row);
    row.library = adapter_.name;
    row.clock_ns = clock_ns;
    row.area_um2 = netlist.area();
    row.area_registers_um2 = netlist.register_area();
    row.cells = static_cast<int>(netlist.instances().size());
    row.registers = static_cast<int>(netlist.flip_flops().size());
    row.min_period_ns = mapped.min_period_ns;
    row.slack_ns = clock_ns - mapped.min_period_ns;
    row.arrival_own_ns = check_arrival(delays, mapped.end);
    row.arrival_opensta_ns = opensta_ ? mapped.end.arrival_ns : 0;
    row.own_timing = !opensta_;
    fill_power(row, netlist, adapter_, switching);
    // mW ns are pJ.
    row.energy_per_mac_fj = row.power.total_mw() * clock_ns * 1000 / row.lanes;
    row.recipe = mapped.recipe;
    if (circuit.source().operators) {
        const std::string words = operator_words(recipe.operators);
        row.operators =
            short_version(tools_.front().version) + " `*`" + (words.empty() ? "" : ", " + words);
    }
    row.activity_source =
        "simulation of the mapped netlist with gate delays (glitches included), " +
        switching.slowed + stimulus.description;
    for (const char* name : {"mapped.v", "timing.log"}) {
        write_file(folder / name, read_file(place / name));
    }
    if (!options_.keep.empty()) {
        write_file(folder / "delays.sdf", power::write_sdf(delays, circuit.top()));
        write_file(folder / "activity.saif", power::write_saif(netlist, switching.delayed,
                                                               circuit.top(), switching.clock_ns));
    }
    return row;
}

}  // namespace qrazor::synth
