// VS-Quant. The number format says what words mean.
#include "families/block/claims.h"
#include "makers.h"

namespace qrazor::units::vs_dot {

void claims(ClaimWriter& w) {
    block_claims(w);
}

}  // namespace qrazor::units::vs_dot
