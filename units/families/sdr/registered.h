// sdr_compress and sdr_decompress with a register behind their outputs: the combinational module as
// it is, and one of the shared wrapper's registers.
#pragma once
#include <string>

#include "families/sdr/razor.h"
#include "families/words.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"

namespace qrazor::units {

// The top module of `design` around its combinational module `core`, as instance `name`.
ModuleText registered(const Design& design, const std::string& core, const std::string& name);
// The register's files.
parts::Files register_parts(const Config& config);

}  // namespace qrazor::units
