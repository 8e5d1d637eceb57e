// One shifted product a beat, added up.
#include "families/sdr/claims.h"
#include "makers.h"

namespace qrazor::units::sdr_mac {

void claims(ClaimWriter& w) {
    sdr_code_claims(w);
}

}  // namespace qrazor::units::sdr_mac
