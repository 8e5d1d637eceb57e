// The output is the shifted product of both codes.
#include "families/sdr/claims.h"
#include "makers.h"

namespace qrazor::units::sdr_mul {

void claims(ClaimWriter& w) {
    sdr_code_claims(w);
}

}  // namespace qrazor::units::sdr_mul
