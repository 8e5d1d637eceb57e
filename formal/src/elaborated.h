// Proofs of a unit that is elaborated already: tests rename and cut in what Yosys made of it.
#pragma once
#include <vector>

#include "qrazor/algebra/rtl.h"
#include "qrazor/formal/prove.h"
#include "qrazor/gen/words.h"

namespace qrazor::formal {

// `options.folder` is the unit's own.
// `emission` is what the emitter says of the design: `rtl` and `sources` may be another's.
ProofReport prove_elaborated(const gen::Design& design, const gen::Emission& emission,
                             const Rtl& rtl, const std::vector<gen::SourceFile>& sources,
                             const ProveOptions& options);

}  // namespace qrazor::formal
