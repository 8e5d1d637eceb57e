// Proven as one part, by its description (formal/src/gold.cpp).
#include "families/claim_words.h"
#include "makers.h"
#include "qrazor/algebra/claim_writer.h"

namespace qrazor::units::sdr_decompress {

void claims(ClaimWriter& w) {
    w.claims().whole = true;
}

}  // namespace qrazor::units::sdr_decompress
