// silu is its definition.
#include "families/activation/claims.h"
#include "makers.h"

namespace qrazor::units::silu {

void claims(ClaimWriter& w) {
    activation_claims(model::Activation::silu, w);
}

}  // namespace qrazor::units::silu
