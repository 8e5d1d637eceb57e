// Sign and magnitude, integer scales.
#include "families/block/claims.h"
#include "makers.h"

namespace qrazor::units::vs_dot {

void claims(ClaimWriter& w) {
    block_claims(w, {ClaimedElement::code, 4, 3, 7, 2}, {ClaimedScale::integer, 0, 0});
}

}  // namespace qrazor::units::vs_dot
