// The FPGA families that Yosys maps to, and what their cells count as. A new family is one entry in
// fpga_target.cpp.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace qrazor::synth {

// What the cells of a netlist take on the chip.
struct FpgaCounts {
    int luts = 0;
    int carries = 0;
    int muxes = 0;  // wide multiplexers behind the LUTs: part of their slices, nothing of their own
    int registers = 0;
    int dsps = 0;
    int block_rams = 0;
};

// A chip to place on, with what nextpnr calls it.
struct FpgaDevice {
    std::string name;
    std::vector<std::string> arguments;
    bool has_dsps = false;
};

struct FpgaTarget {
    std::string name;
    std::string family;                // for people
    std::string lut_command;           // Yosys, without DSP blocks
    std::string dsp_command;           // Yosys, with them
    std::string models;                // Yosys's simulation models, in its share folder
    std::vector<std::string> defines;  // for them
    std::vector<std::string> parts;    // of them, in the same folder, that they no longer include
    std::string extra_models;          // ours, in synth/scripts/fpga; "": none
    std::string lut;                   // what one LUT is
    std::string placer;                // program; "": none known here
    std::vector<FpgaDevice> devices;
};

const std::vector<FpgaTarget>& fpga_targets();
const FpgaTarget& find_fpga_target(std::string_view name);  // throws Error naming the legal ones

// Throws Error on a cell that the family's table does not know: nothing is left out in silence.
FpgaCounts count_fpga_cells(const FpgaTarget& target, const std::map<std::string, int>& cells);

}  // namespace qrazor::synth
