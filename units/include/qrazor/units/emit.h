// The Verilog of any unit's design.
#pragma once
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/gen/flows.h"

namespace qrazor::units {

// Leaf modules first, the top module last. Pure: same design, same bytes.
std::vector<gen::SourceFile> emit(const gen::Design& design);

// Everything `qrazor gen` writes: the Verilog, `<module>.f`, `<module>.json`, `<module>.sdc`.
std::vector<gen::SourceFile> emit_package(const gen::Design& design,
                                          double clock_ns = gen::LayoutOptions().clock_ns);

// What `qrazor gen --flow` writes beside that (gen/flows.h).
std::vector<gen::SourceFile> emit_layout(const gen::Design& design,
                                         const gen::LayoutOptions& options);

}  // namespace qrazor::units
