// Elements of OCP MX, scales that are powers of two.
#include "families/block/claims.h"
#include "families/block/block.h"
#include "makers.h"

namespace qrazor::units::mx_dot {
namespace {

ClaimedElement element_of(Elements elements) {
    switch (elements) {
        case Elements::int8:
            return {ClaimedElement::integer, 8, 7, 128, 6};
        case Elements::e2m3:
            return {ClaimedElement::minifloat, 6, 3, 60, 3};
        case Elements::e3m2:
            return {ClaimedElement::minifloat, 6, 2, 448, 4};
        case Elements::e4m3:  // NaN is taken as the number that it would be
            return {ClaimedElement::minifloat, 8, 3, Coefficient{15} << 14, 9};
        case Elements::e5m2:  // exponent 31 does not come
            return {ClaimedElement::minifloat, 8, 2, Coefficient{7} << 29, 16};
        default:
            return {ClaimedElement::code, 4, 1, 12, 1};
    }
}

}  // namespace

void claims(ClaimWriter& w) {
    block_claims(w, element_of(block_unit(w.design()).elements_of(w.config())),
                 {ClaimedScale::exponent, 0, 127});
}

}  // namespace qrazor::units::mx_dot
