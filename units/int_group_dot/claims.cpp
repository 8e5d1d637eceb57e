// Integers, FP16 scales.
#include "families/block/claims.h"
#include "families/block/block.h"
#include "makers.h"

namespace qrazor::units::int_group_dot {

void claims(ClaimWriter& w) {
    const bool wide = block_unit(w.design()).elements_of(w.config()) == Elements::int8;
    block_claims(w,
                 wide ? ClaimedElement{ClaimedElement::integer, 8, 7, 128, 0}
                      : ClaimedElement{ClaimedElement::integer, 4, 3, 8, 0},
                 {ClaimedScale::number, 10, 24});
}

}  // namespace qrazor::units::int_group_dot
