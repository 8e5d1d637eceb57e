// Plain descriptions of the parts that units are built from, written by hand and not by the
// generator: what "equivalence" compares the parts with.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "qrazor/algebra/claims.h"
#include "qrazor/algebra/rtl.h"

namespace qrazor::formal {

// Verilog of module `gold_body`, with the ports and parameters of a part's instance; none where
// there is no description of such a part.
using Gold = Description;
// `config` is that of the unit: how it rounds is no parameter of a module. `files` are the part's
// own.
std::optional<Gold> gold_of(const Cell& cell, const gen::Config& config,
                            const std::vector<gen::SourceFile>& files);

// The one module of an operation. Throws Error where there is none, or more than one.
std::string module_of(gen::Operation operation, const std::vector<gen::SourceFile>& files);

}  // namespace qrazor::formal
