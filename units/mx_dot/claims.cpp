// OCP MX: any of its elements, scales of 8 bits or of few exponents. The number format says what
// words mean.
#include "families/block/claims.h"
#include "makers.h"

namespace qrazor::units::mx_dot {

void claims(ClaimWriter& w) {
    block_claims(w);
}

}  // namespace qrazor::units::mx_dot
