// A design as LUTs of an FPGA: mapped by Yosys's own script of that family, simulated against
// golden outputs, placed where nextpnr is there. With and without DSP blocks where it has
// multiplications, as a DSP is no number of LUTs.
#include "qrazor/synth/fpga.h"
#include "qrazor/support/json.h"

#include <unistd.h>

#include "describe.h"
#include "fpga_steps.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/fpga_row_json.h"
#include "qrazor/units/emit.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

// Part of every cache key: raise it when the same inputs give other numbers.
constexpr const char* kFpgaEngine = "fpga 1";

std::string version(const std::vector<std::string>& command) {
    const std::vector<std::string> lines = split_lines(run_process(command).output);
    return lines.empty() ? "" : trim(lines.front());
}

std::map<std::string, int> read_cells(const fs::path& file, const std::string& top) {
    std::map<std::string, int> cells;
    try {
        const auto json = Json::parse(read_file(file), Json::Keys::sorted);
        for (const auto& [name, cell] : json.at("modules").at(top).at("cells").items()) {
            const std::string type = cell.at("type");
            // Yosys 0.52 leaves a cell for each module it flattened: a name, and no logic.
            if (type != "$scopeinfo") {
                ++cells[type];
            }
        }
    } catch (const JsonError& error) {
        throw Error(file.string() + ": " + error.what());
    }
    return cells;
}

// Yosys writes "N objects."
bool has_multipliers(const fs::path& file) {
    const std::string text = trim(read_file(file));
    const size_t end = text.find(' ');
    if (end == std::string::npos || text.substr(end) != " objects." ||
        text.find_first_not_of("0123456789") != end) {
        throw Error(file.string() + ": '" + text + "': must be 'N objects.', as Yosys counts them");
    }
    return text.substr(0, end) != "0";
}

}  // namespace

void run_fpga_yosys(const fs::path& folder, const std::string& script, const std::string& name) {
    write_file(folder / (name + ".ys"), script);
    run_checked({"yosys", "-q", "-l", name + ".log", "-s", name + ".ys"},
                {.folder = folder, .time_limit = std::chrono::seconds(1800)});
}

FpgaFlow::FpgaFlow(FpgaOptions options)
    : options_(std::move(options)), target_(find_fpga_target(options_.target)) {
    options_.cache = fs::absolute(options_.cache);
    options_.home = fs::absolute(options_.home);
    run_checked({"yosys", "-V"});  // throws where it is missing, with the package's name
    tools_ = {{"yosys", version({"yosys", "-V"})}, {"icarus", version({"iverilog", "-V"})}};
    placer_ = !target_.placer.empty() && !find_program(target_.placer).empty();
    if (placer_) {
        tools_.push_back({target_.placer, version({target_.placer, "--version"})});
    }
    tensors_ = tb::TensorSource::open(options_.home / "data");
}

std::string FpgaFlow::cache_key(const gen::Design& design,
                                const std::vector<gen::SourceFile>& sources,
                                const power::Stimulus& stimulus) const {
    std::string text = std::string(kFpgaEngine) + "\n" + design.label() + "\n" + target_.name +
                       "\n" + target_.lut_command + "\n" + target_.dsp_command + "\n" +
                       placement_recipe(target_);
    for (const ToolVersion& tool : tools_) {
        text += tool.tool + " " + tool.version + "\n";
    }
    for (const char* script : {"front.ys", "map.ys", "place.ys"}) {
        text += read_file(scripts() / script);
    }
    if (!target_.extra_models.empty()) {
        text += read_file(scripts() / target_.extra_models);
    }
    for (const gen::SourceFile& file : sources) {
        text += file.name + "\n" + file.text;
    }
    for (const power::Frame& frame : stimulus.frames) {
        text.append(frame.inputs.begin(), frame.inputs.end());
        text.append(frame.expected.begin(), frame.expected.end());
    }
    return digest(text);
}

std::vector<FpgaRow> FpgaFlow::run(const gen::Design& design) const {
    try {
        const std::vector<gen::SourceFile> sources = units::emit(design);
        const power::Stimulus stimulus = tensor_stimulus(design, *tensors_, options_.tensors);
        const fs::path folder = options_.cache / ("fpga-" + cache_key(design, sources, stimulus));
        const fs::path known = folder / "rows.json";  // written last: without it, nothing counts
        if (options_.use_cache && fs::exists(known)) {
            return fpga_rows_from_json(read_file(known));
        }
        // Work is done apart, so that an interrupted or a second run never meets half of it.
        const fs::path work =
            options_.cache / "work" / (folder.filename().string() + "-" + std::to_string(getpid()));
        fs::remove_all(work);
        std::vector<std::string> names;
        for (const gen::SourceFile& file : sources) {
            write_file(work / file.name, file.text);
            names.push_back(file.name);
        }
        run_fpga_yosys(work,
                       substitute(read_file(scripts() / "front.ys"),
                                  {{"sources", join(names, " ")}, {"top", design.module_name()}}),
                       "front");
        std::vector<FpgaRow> rows{measure(design, stimulus, "lut", work)};
        // Counted before mapping: without `*` both ways are the same.
        if (has_multipliers(work / "multipliers.txt")) {
            FpgaRow with = measure(design, stimulus, "dsp", work);
            if (with.counts.dsps > 0) {
                rows.push_back(std::move(with));
            }
        }
        write_file(known, fpga_rows_to_json(rows));
        fs::remove_all(work);  // kept where something failed
        return rows;
    } catch (const Error& error) {
        throw Error(design.label() + ": " + error.what());
    }
}

FpgaRow FpgaFlow::measure(const gen::Design& design, const power::Stimulus& stimulus,
                          const std::string& mode, const fs::path& folder) const {
    const fs::path place = folder / mode;
    const std::string& top = design.module_name();
    const bool dsp = mode == "dsp";
    write_file(place / "front.il", read_file(folder / "front.il"));
    run_fpga_yosys(
        place,
        substitute(read_file(scripts() / "map.ys"),
                   {{"command", dsp ? target_.dsp_command : target_.lut_command}, {"top", top}}),
        "map");
    FpgaRow row;
    describe_sizes(row, design);
    row.target = target_.name;
    row.mode = mode;
    row.cells = read_cells(place / "mapped.json", top);
    row.counts = count_fpga_cells(target_, row.cells);
    row.stimulus = stimulus.description;
    if (dsp && row.counts.dsps == 0) {
        return row;  // the same as without: nobody looks at it
    }
    // Before anything is placed: LUTs of a wrong netlist mean nothing.
    row.checks = check_fpga_netlist(design, target_, stimulus, scripts(), place);
    if (row.checks == 0) {
        throw Error("no output of the mapped netlist was checked");
    }
    for (const FpgaDevice& device : target_.devices) {
        if (!placer_) {
            row.clocks.push_back({device.name, 0, "needs " + target_.placer});
        } else if (dsp && !device.has_dsps) {
            row.clocks.push_back({device.name, 0, "no DSP blocks"});
        } else {
            row.clocks.push_back(place_fpga(design, target_, device, scripts(), place));
        }
    }
    return row;
}

}  // namespace qrazor::synth
