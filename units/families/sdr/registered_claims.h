// What holds of a combinational core with a register of the shared wrapper behind it.
#pragma once
#include "families/claim_words.h"
#include "qrazor/algebra/claim_writer.h"

namespace qrazor::units {

// The core gets the unit's operands and gives its results, valid and ready go the same way. What
// the core and the register do are proofs of parts.
void registered_claims(ClaimWriter& w);

}  // namespace qrazor::units
