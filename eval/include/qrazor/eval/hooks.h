// What steps in at the sites of a network while it runs. Quantization, calibration and capture are
// hooks; without any the network is that of floats.
#pragma once
#include "qrazor/eval/sites.h"

namespace qrazor::eval {

// out = left x right, or left x transposed right (weights and keys have their reduction along the
// row). Of an attention product: one head's. Rows of `out` begin `out_stride` floats apart.
struct Product {
    View left;
    View right;
    bool transposed = false;
    float* out = nullptr;
    std::size_t out_stride = 0;
};

class Hooks {
  public:
    Hooks() = default;
    virtual ~Hooks() = default;
    Hooks(const Hooks&) = delete;
    Hooks& operator=(const Hooks&) = delete;

    // Sees a tensor before any product reads it, and may change it.
    virtual void tensor(const TensorSite& site, Matrix& values);
    // What stands in for a weight, of the same extents; the checkpoint's own.
    virtual const Matrix& weight(const ProductSite& site);
    // Does the product; in floats. `product.right` is what weight() said, where there is one.
    virtual void product(const ProductSite& site, const Product& product);
};

}  // namespace qrazor::eval
