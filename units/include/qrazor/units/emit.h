// The Verilog of any unit's design.
#pragma once
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/gen/flows.h"
#include "qrazor/gen/words.h"

namespace qrazor::units {

// The Verilog, leaf modules first, the top module last, and what is said of it: the operation of
// each module, the cut words. Pure: same design, same bytes.
gen::Emission emission(const gen::Design& design);
std::vector<gen::SourceFile> emit(const gen::Design& design);  // the Verilog alone

// Everything `qrazor gen` writes: the Verilog, `<module>.f`, `<module>.json`, `<module>.sdc`.
std::vector<gen::SourceFile> emit_package(const gen::Design& design,
                                          double clock_ns = gen::LayoutOptions().clock_ns);

// What `qrazor gen --flow` writes beside that (gen/flows.h).
std::vector<gen::SourceFile> emit_layout(const gen::Design& design,
                                         const gen::LayoutOptions& options);

}  // namespace qrazor::units
