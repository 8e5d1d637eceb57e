// Mapping takes seconds, so tests that need a mapped unit share the way to one.
#include "mapped_unit.h"

#include <unistd.h>

#include <cstdlib>

#include "qrazor/cells/mapping_library.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/synth/mapping.h"
#include "qrazor/synth/tensor_stimulus.h"
#include "qrazor/units/units.h"

namespace fs = std::filesystem;

namespace qrazor::synth::test {
namespace {

const fs::path kHome = QRAZOR_SOURCE_DIR;

bool from_debian(const std::string& library) {
    return library.rfind("osu", 0) == 0;
}

struct Scratch {
    fs::path path =
        fs::path(QRAZOR_BUILD_DIR) / "synth" / ("test-mapped-" + std::to_string(getpid()));
    ~Scratch() {
        std::error_code ignored;
        if (std::getenv("QRAZOR_KEEP") == nullptr) {
            fs::remove_all(path, ignored);
        }
    }
};

}  // namespace

fs::path pdk_folder() {
    const char* named = std::getenv("QRAZOR_PDK");
    return named != nullptr ? fs::path(named) : kHome / ".." / "shared" / "pdk";
}

fs::path osu_folder(const std::string& library) {
    const cells::Adapter adapter =
        cells::choose_adapter(cells::read_adapters(kHome / "cells" / "adapters"), library, "");
    return cells::find_libraries(adapter, {}, kHome).front().parent_path();
}

std::vector<std::string> libraries() {
    std::vector<std::string> out{"osu018", "osu035", "osu050"};
    if (fs::exists(pdk_folder())) {
        out.insert(out.end(), {"sky130_fd_sc_hd", "sg13g2"});
    }
    return out;
}

gen::Design design_of(const std::string& unit, const std::string& arch, int act, int weight) {
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

fs::path scratch_folder(const std::string& name) {
    static const Scratch kScratch;
    fs::remove_all(kScratch.path / name);
    fs::create_directories(kScratch.path / name);
    return kScratch.path / name;
}

MappedUnit map_unit(const gen::Design& design, const std::string& library) {
    const fs::path folder = scratch_folder(library);
    const std::vector<cells::Adapter> adapters = cells::read_adapters(kHome / "cells" / "adapters");
    const cells::Adapter adapter = cells::choose_adapter(adapters, library, "");
    auto cells = std::make_unique<cells::Library>(cells::read_library(
        cells::find_libraries(adapter, from_debian(library) ? fs::path() : pdk_folder(), kHome)));
    write_file(folder / "copy.lib", cells::mapping_copy(*cells, adapter));
    const MappingContext context{kHome / "synth" / "scripts", folder / "copy.lib", &adapter,
                                 adapter.clock_ns};
    elaborate(context, design_source(design), recipes().front(), folder);
    map_cells(context, design.module_name(), recipes().front(), folder, folder);
    write_mapped_verilog(read_file(folder / "mapped.json"), design.module_name(), folder);
    cells::Netlist netlist =
        cells::Netlist::from_json(read_file(folder / "mapped.json"), design.module_name(), *cells);
    return {design, adapter, std::move(cells), std::move(netlist), folder};
}

power::Stimulus stimulus_of(const gen::Design& design, size_t beats) {
    TensorChoice choice;
    choice.layers = {{1, "q_proj"}};
    choice.beats_each = beats;
    power::Stimulus out = tensor_stimulus(design, *tb::TensorSource::open(kHome / "data"), choice);
    while (!out.frames.back().counted) {
        out.frames.pop_back();
    }
    return out;
}

bool has_yosys_0_23() {
    static const bool has = run_checked({"yosys", "-V"}).find("Yosys 0.23") != std::string::npos;
    return has;
}

}  // namespace qrazor::synth::test
