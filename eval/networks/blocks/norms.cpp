// Norms, in float in every scheme of number formats: a few operations a value beside thousands.
#include "norms.h"

#include "arithmetic.h"

namespace qrazor::eval {

Matrix normed(const RmsNorm& norm, const Matrix& in, const Pass& pass) {
    Matrix out = in;
    pass.hooks.rms_norm(out, norm.weight, norm.epsilon);
    return out;
}

Matrix normed(const LayerNorm& norm, const Matrix& in) {
    Matrix out(in.rows, in.columns);
    layer_norm(in.values.data(), in.rows, in.columns, norm.epsilon, out.values.data());
    // An empty vector leaves the values as they are.
    if (!norm.weight.empty()) {
        multiply_columns(out.values.data(), out.rows, norm.weight);
    }
    if (!norm.bias.empty()) {
        add_bias(out.values.data(), out.rows, norm.bias);
    }
    return out;
}

}  // namespace qrazor::eval
