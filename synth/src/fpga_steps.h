// Steps of the FPGA flow that each run a tool of their own.
#pragma once
#include <filesystem>
#include <string>

#include "qrazor/gen/design.h"
#include "qrazor/power/activity.h"
#include "qrazor/synth/fpga.h"

namespace qrazor::synth {

// Simulates `folder`/mapped.v in Icarus with the family's models and compares every valid output
// with the golden one. Returns the words compared. Throws Error on the first that differs.
int check_fpga_netlist(const gen::Design& design, const FpgaTarget& target,
                       const power::Stimulus& stimulus, const std::filesystem::path& scripts,
                       const std::filesystem::path& folder);

// The unit with a register at every pin, all of them reached by three wires: operands are shifted
// in, results folded into one bit. So any unit fits a package, and all its paths run between
// registers.
std::string placement_wrapper(const gen::Design& design);
inline constexpr const char* kPlacementTop = "qrazor_place";

// Places and routes `folder`/mapped.il in the wrapper on one device, with a fixed seed. Throws
// Error where it fails for another reason than that the design does not fit.
FpgaClock place_fpga(const gen::Design& design, const FpgaTarget& target, const FpgaDevice& device,
                     const std::filesystem::path& scripts, const std::filesystem::path& folder);

// The same with nothing run: text for cache keys.
std::string placement_recipe(const FpgaTarget& target);

// Yosys with a script in `folder`; its log is beside it. Throws Error.
void run_fpga_yosys(const std::filesystem::path& folder, const std::string& script,
                    const std::string& name);

// Names of Yosys's simulation models, found beside the program. Throws Error.
std::filesystem::path fpga_models(const FpgaTarget& target);

}  // namespace qrazor::synth
