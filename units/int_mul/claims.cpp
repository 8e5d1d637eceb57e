// The output is the product.
#include "families/integer/claims.h"
#include "makers.h"

namespace qrazor::units::int_mul {

void claims(ClaimWriter& w) {
    const int width = static_cast<int>(w.output("product_o").size());
    w.claim("product", {nullptr, "product_o"}, true, integer_lane_products(w, width),
            most_integer_beat(w.config()));
}

}  // namespace qrazor::units::int_mul
