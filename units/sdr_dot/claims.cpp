// A shifted sum of products a beat, added up.
#include "families/sdr/claims.h"
#include "makers.h"

namespace qrazor::units::sdr_dot {

void claims(ClaimWriter& w) {
    sdr_code_claims(w);
}

}  // namespace qrazor::units::sdr_dot
