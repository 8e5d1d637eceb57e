// gelu is its definition.
#include "families/activation/claims.h"
#include "makers.h"

namespace qrazor::units::gelu {

void claims(ClaimWriter& w) {
    activation_claims(model::Activation::gelu, w);
}

}  // namespace qrazor::units::gelu
