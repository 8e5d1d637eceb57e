// What holds of a combinational core with a register of the shared wrapper behind it.
#pragma once
#include <string>

#include "families/claim_words.h"
#include "qrazor/algebra/claim_writer.h"

namespace qrazor::units {

// The core gets the unit's operands and gives its results, valid and ready go the same way. What
// the core and the register do are proofs of parts.
void registered_claims(ClaimWriter& w);

// The same of a unit whose core is no part of others: registered or not, the module `core` is
// compared with that description.
void registered_claims(ClaimWriter& w, const std::string& core, const Description& description);

}  // namespace qrazor::units
