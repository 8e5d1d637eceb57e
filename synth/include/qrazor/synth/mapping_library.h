// The copy of a library that Yosys, ABC and OpenSTA read.
#pragma once
#include <string>

#include "qrazor/synth/adapter.h"
#include "qrazor/synth/library.h"

namespace qrazor::synth {

// The library's files as one Liberty text without
// - cells that must not be used (the adapter's dont_use, latches, tristate drivers, fillers), as
//   Yosys 0.23 has no option for that;
// - wire-load models, which OpenSTA would apply silently and to some libraries only;
// - power tables, which none of the three needs and which are most of the text.
std::string mapping_copy(const Library& library, const Adapter& adapter);

// Throws Error naming adapter and cell or pin where the library lacks one that the adapter names.
void check_adapter(const Library& library, const Adapter& adapter);

}  // namespace qrazor::synth
