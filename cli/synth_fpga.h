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

}  // namespace qrazor::cli
