// E2M1 elements, E4M3 scales.
#include "families/block/claims.h"
#include "makers.h"

namespace qrazor::units::nvfp4_dot {

void claims(ClaimWriter& w) {
    block_claims(w, {ClaimedElement::code, 4, 1, 12, 1}, {ClaimedScale::number, 3, 9});
}

}  // namespace qrazor::units::nvfp4_dot
