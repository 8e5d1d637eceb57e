// `qrazor verify --coverage`: what of the Verilog the regression reaches.
#pragma once
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/tb/verify.h"

namespace qrazor::cli {

// Prints the coverage of each design. Throws Error where something is neither reached nor proven.
void print_coverage(const std::vector<gen::Design>& designs, const tb::VerifyOptions& options);

}  // namespace qrazor::cli
