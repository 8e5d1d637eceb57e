// What holds of activations.
#pragma once
#include "families/claim_words.h"
#include "qrazor/algebra/claim_writer.h"
#include "qrazor/model/activations.h"

namespace qrazor::units {

void activation_claims(model::Activation which, ClaimWriter& w);

}  // namespace qrazor::units
