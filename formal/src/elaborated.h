// Proofs of a unit that is elaborated already: tests rename and cut in what Yosys made of it.
#pragma once
#include <string>
#include <vector>

#include "qrazor/algebra/rtl.h"
#include "qrazor/formal/prove.h"

namespace qrazor::formal {

// Modules that stay one cell ("adder_*"): each has a proof of its own.
const std::vector<std::string>& opaque_parts();
std::vector<std::string> opaque_parts(const gen::Design& design);  // and those of its kind

// `options.folder` is the unit's own.
ProofReport prove_elaborated(const gen::Design& design, const Rtl& rtl,
                             const std::vector<gen::SourceFile>& sources,
                             const ProveOptions& options);

}  // namespace qrazor::formal
