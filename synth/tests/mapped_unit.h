// A design mapped to a library with the real tools, for tests that hold engines against others.
#pragma once
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "qrazor/cells/adapter.h"
#include "qrazor/cells/netlist.h"
#include "qrazor/gen/design.h"
#include "qrazor/power/activity.h"

namespace qrazor::synth::test {

struct MappedUnit {
    gen::Design design;
    cells::Adapter adapter;
    std::unique_ptr<cells::Library> library;  // netlist points into it
    cells::Netlist netlist;
    std::filesystem::path folder;  // mapped.v, copy.lib (without power tables and wire loads)
};

// Libraries that can be tested here: OSU's, which scripts/setup brings, and those found in the
// folder $QRAZOR_PDK or, without it, in ../shared/pdk.
std::vector<std::string> libraries();
// Where the files of one of OSU's lie: installed, or fetched by scripts/cells.
std::filesystem::path osu_folder(const std::string& library);
std::filesystem::path pdk_folder();

gen::Design design_of(const std::string& unit, const std::string& arch, int act, int weight);

// The folder is made anew, below that of this test process, and goes with the process.
MappedUnit map_unit(const gen::Design& design, const std::string& library);

// Real tensors, the first `beats`; nothing after the last counted frame.
power::Stimulus stimulus_of(const gen::Design& design, size_t beats);

// Whether figures and gates are to be those of Debian 12's Yosys; newer ones choose a few others.
bool has_yosys_0_23();

// A folder of this test process.
std::filesystem::path scratch_folder(const std::string& name);

}  // namespace qrazor::synth::test
