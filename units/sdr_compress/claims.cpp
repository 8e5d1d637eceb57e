// Proven as one part, by its description (formal/src/gold.cpp); with a register, as that part and
// wires.
#include "families/registered/claims.h"
#include "makers.h"
#include "qrazor/algebra/claim_writer.h"

namespace qrazor::units::sdr_compress {

void claims(ClaimWriter& w) {
    if (w.design().sequential()) {
        registered_claims(w);
    } else {
        w.claims().whole = true;
    }
}

}  // namespace qrazor::units::sdr_compress
