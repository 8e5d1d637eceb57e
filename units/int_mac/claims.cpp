// One product a beat, added up.
#include "families/integer/claims.h"
#include "makers.h"

namespace qrazor::units::int_mac {

void claims(ClaimWriter& w) {
    integer_accumulator_claims(w);
}

}  // namespace qrazor::units::int_mac
