// Sign and magnitude, exponents.
#include "families/block/claims.h"
#include "makers.h"

namespace qrazor::units::bfp_dot {

void claims(ClaimWriter& w) {
    block_claims(w, {ClaimedElement::code, 4, 3, 7, 2}, {ClaimedScale::exponent, 0, 127});
}

}  // namespace qrazor::units::bfp_dot
