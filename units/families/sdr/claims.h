// What holds within sdr_mul, sdr_mac and sdr_dot.
#pragma once
#include "families/claim_words.h"
#include "families/words.h"
#include "qrazor/algebra/claim_writer.h"

namespace qrazor::units {

void sdr_code_claims(ClaimWriter& w);

}  // namespace qrazor::units
