// What the words between the parts of any unit's design must be worth.
#pragma once
#include "qrazor/algebra/claims.h"
#include "qrazor/gen/design.h"

namespace qrazor::units {

// Throws Error where a part that a claim is about is not there. Targets point into `rtl`.
formal::Claims claims_of(const gen::Design& design, const formal::Rtl& rtl,
                         const formal::Algebra& algebra);

}  // namespace qrazor::units
