// What stands beside the Verilog of a design.
#pragma once
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/gen/words.h"

namespace qrazor::gen {

// The design's Verilog, and what `qrazor gen` writes beside it: `<module>.f`, `<module>.json`,
// `<module>.sdc`. Pure: same design, same bytes.
std::vector<SourceFile> package(const Design& design, const Emission& emission, double clock_ns);

}  // namespace qrazor::gen
