// What the words between the parts of any unit's design must be worth.
#pragma once
#include <vector>

#include "qrazor/algebra/claims.h"
#include "qrazor/gen/design.h"
#include "qrazor/gen/words.h"

namespace qrazor::units {

// `words` are those that the emitter says the design has. Throws Error where a word that a claim is
// about is not there, and where no claim speaks of one that is. Targets point into `rtl`.
formal::Claims claims_of(const gen::Design& design, const std::vector<gen::CutWord>& words,
                         const formal::Rtl& rtl, const formal::Algebra& algebra);

}  // namespace qrazor::units
