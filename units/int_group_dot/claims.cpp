// Integers with an FP16 scale for each group. The number format says what words mean.
#include "families/block/claims.h"
#include "makers.h"

namespace qrazor::units::int_group_dot {

void claims(ClaimWriter& w) {
    block_claims(w);
}

}  // namespace qrazor::units::int_group_dot
