// What the modules of families/rows/emsb_text.h are equal to.
#pragma once
#include "families/rows/claims.h"

namespace qrazor::units {

// Of beats of `lanes` values, as parameters ActWidth and CodeWidth say.
RowPassClaims emsb_claims(int lanes);

}  // namespace qrazor::units
