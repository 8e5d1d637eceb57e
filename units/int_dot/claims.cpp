// A sum of products a beat, added up.
#include "families/integer/claims.h"
#include "makers.h"

namespace qrazor::units::int_dot {

void claims(ClaimWriter& w) {
    integer_accumulator_claims(w);
}

}  // namespace qrazor::units::int_dot
