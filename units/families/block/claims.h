// What holds within the units on block-scaled formats: lanes, scales, accumulator.
#pragma once
#include "families/claim_words.h"
#include "families/words.h"
#include "qrazor/algebra/claim_writer.h"

namespace qrazor::units {

// Of a design of this family: its number format says what codes and scales are worth.
void block_claims(ClaimWriter& w);

}  // namespace qrazor::units
