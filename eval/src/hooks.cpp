// What hooks do where nothing overrides them: the float network.
#include "qrazor/eval/hooks.h"

#include "arithmetic.h"

namespace qrazor::eval {

void Hooks::tensor(const TensorSite&, Matrix&) {}

const Matrix& Hooks::weight(const ProductSite& site) {
    return *site.weight;
}

void Hooks::product(const ProductSite&, const Product& product) {
    multiply(product);
}

}  // namespace qrazor::eval
