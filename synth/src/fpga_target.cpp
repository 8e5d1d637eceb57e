// FPGA families as data: commands, models, devices, and what each cell counts as. A cell that is
// not listed is an error, or LUTs would be missing from a total.
#include "qrazor/synth/fpga_target.h"

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::synth {
namespace {

// What one cell of a type adds; a name that ends in '*' stands for all that begin so.
struct CountedCell {
    std::string name;
    FpgaCounts each;
};

const std::vector<CountedCell>& kinds(const std::string& target) {
    static const std::map<std::string, std::vector<CountedCell>> kAll{
        {"ice40",
         {{"SB_LUT4", {.luts = 1}},
          {"SB_CARRY", {.carries = 1}},
          {"SB_DFF*", {.registers = 1}},
          {"SB_MAC16", {.dsps = 1}},
          {"SB_RAM40_4K*", {.block_rams = 1}}}},
        {"ecp5",
         {{"LUT4", {.luts = 1}},
          {"CCU2C", {.luts = 2, .carries = 1}},  // two LUTs with the carry between them
          {"PFUMX", {.muxes = 1}},
          {"L6MUX21", {.muxes = 1}},
          {"TRELLIS_FF", {.registers = 1}},
          {"MULT18X18D", {.dsps = 1}},
          {"ALU54B", {.dsps = 1}},
          {"DP16KD", {.block_rams = 1}},
          {"PDPW16KD", {.block_rams = 1}}}},
        {"xilinx",
         {{"LUT*", {.luts = 1}},
          {"INV", {.luts = 1}},
          {"SRL*", {.luts = 1}},  // a shift register in a LUT
          {"CARRY4", {.carries = 1}},
          {"MUXF*", {.muxes = 1}},
          {"FD*", {.registers = 1}},
          {"DSP48E1", {.dsps = 1}},
          {"RAMB18E1", {.block_rams = 1}},
          {"RAMB36E1", {.block_rams = 1}}}},
    };
    return kAll.at(target);
}

bool is(const std::string& cell, const std::string& pattern) {
    return pattern.back() == '*' ? cell.rfind(pattern.substr(0, pattern.size() - 1), 0) == 0
                                 : cell == pattern;
}

}  // namespace

const std::vector<FpgaTarget>& fpga_targets() {
    static const std::vector<FpgaTarget> kTargets{
        {"ice40",
         "Lattice iCE40",
         "synth_ice40",
         "synth_ice40 -dsp",
         "ice40/cells_sim.v",
         {"NO_ICE40_DEFAULT_ASSIGNMENTS"},  // Icarus has no default values of inputs
         {},
         "",
         "4-input LUT",
         "nextpnr-ice40",
         {{"hx8k", {"--hx8k", "--package", "ct256"}, false},
          {"up5k", {"--up5k", "--package", "sg48"}, true}}},
        {"ecp5",
         "Lattice ECP5",
         "synth_ecp5 -nodsp",
         "synth_ecp5",
         "ecp5/cells_sim.v",
         {"NO_INCLUDES"},  // Yosys 0.66 includes these two twice
         {"cells_ff.vh", "cells_io.vh"},
         "ecp5_dsp.v",
         "4-input LUT; a carry cell is two",
         "",
         {}},
        {"xilinx",
         "Xilinx 7 series",
         // Without pads and clock buffers: those are of the chip, not of the unit.
         "synth_xilinx -family xc7 -flatten -noiopad -noclkbuf -nodsp",
         "synth_xilinx -family xc7 -flatten -noiopad -noclkbuf",
         "xilinx/cells_sim.v",
         {},
         {},
         "",
         "LUT of up to 6 inputs",
         "",
         {}},
    };
    return kTargets;
}

const FpgaTarget& find_fpga_target(std::string_view name) {
    std::vector<std::string> names;
    for (const FpgaTarget& target : fpga_targets()) {
        if (target.name == name) {
            return target;
        }
        names.push_back(target.name);
    }
    throw Error("target = " + std::string(name) + ": must be " + join(names, " or "));
}

FpgaCounts count_fpga_cells(const FpgaTarget& target, const std::map<std::string, int>& cells) {
    FpgaCounts sum;
    for (const auto& [cell, count] : cells) {
        const CountedCell* found = nullptr;
        for (const CountedCell& kind : kinds(target.name)) {
            // The first that fits.
            if (is(cell, kind.name)) {
                found = &kind;
                break;
            }
        }
        if (found == nullptr) {
            throw Error("cell " + cell + ": not known of target " + target.name);
        }
        sum.luts += count * found->each.luts;
        sum.carries += count * found->each.carries;
        sum.muxes += count * found->each.muxes;
        sum.registers += count * found->each.registers;
        sum.dsps += count * found->each.dsps;
        sum.block_rams += count * found->each.block_rams;
    }
    return sum;
}

}  // namespace qrazor::synth
