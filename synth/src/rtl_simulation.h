// The user's own Verilog in Icarus, on the inputs that the mapped netlist gets: what the netlist is
// held against.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/synth/verilog.h"

namespace qrazor::synth {

struct RtlRun {
    std::string engine;    // "Icarus", or what stood in for the user's files and why
    bool original = true;  // false: of what Yosys made of the files, as Icarus does not read them
    // Per frame the bits of the outputs just before the next edge; 2: x or z.
    std::vector<std::vector<uint8_t>> outputs;
};

// `inputs`: per clock cycle the bits of design.inputs(). Throws Error where the simulation ends
// early or fails.
RtlRun simulate_rtl(const VerilogDesign& design, const std::vector<std::vector<uint8_t>>& inputs,
                    const std::filesystem::path& work);

}  // namespace qrazor::synth
