// `qrazor synth --target`: FPGA families instead of a cell library.
#pragma once
#include <string>

#include "commands.h"
#include "qrazor/synth/fpga.h"

namespace qrazor::cli {

struct FpgaSettings {
    synth::FpgaOptions flow;
    std::string report;   // folder, or "": none
    std::string command;  // as one would type it again
    unsigned jobs = 0;
    bool json = false;
};

// Prints and writes; throws Error where a design failed, after all others were shown.
void run_fpga(const FpgaSettings& settings, const std::vector<gen::Design>& designs);

// What stands in the report where no design is named: MAC units and 16-lane dot products without
// pipeline cuts, SDR and baseline; of dot products as baseline the `*` only.
std::vector<gen::Design> fpga_default_designs(const std::vector<gen::Design>& named);

}  // namespace qrazor::cli
