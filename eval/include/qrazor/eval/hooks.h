// What steps in at the sites of a network while it runs. Quantization, calibration and capture are
// hooks; without any the network is that of floats.
#pragma once
#include <cstdint>
#include <vector>

#include "qrazor/eval/sites.h"

namespace qrazor::eval {

enum class Mask : std::uint8_t;        // arithmetic.h
enum class Activation : std::uint8_t;  // arithmetic.h

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

    // The functions between the products, in place; in floats. Scores of one head to probabilities,
    // as softmax_rows says; runs of weight.size() values to their norm, times the weight; gates to
    // their activation times `up`.
    virtual void softmax(const TensorSite& probabilities, Matrix& scores, Mask mask,
                         std::size_t window, float scale);
    virtual void rms_norm(Matrix& values, const std::vector<float>& weight, double epsilon);
    virtual void gated(Activation activation, Matrix& gate, const Matrix& up);
};

}  // namespace qrazor::eval
