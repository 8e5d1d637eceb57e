// The two feed-forward blocks of today's transformers, plain and gated.
#include "feed_forward.h"

namespace qrazor::eval {

Matrix feed_forward(const FeedForward& layer, Matrix in, const Pass& pass) {
    pass.tensor(layer.in, in);
    Matrix hidden = project(layer.up, in, pass);
    activate(layer.activation, hidden.values.data(), hidden.values.size());
    pass.tensor(layer.hidden, hidden);
    return project(layer.down, hidden, pass);
}

Matrix feed_forward(const GatedFeedForward& layer, Matrix in, const Pass& pass) {
    // Gate and up read one tensor: it is shown, and quantized, once.
    pass.tensor(layer.in, in);
    Matrix gate = project(layer.gate, in, pass);
    const Matrix up = project(layer.up, in, pass);
    pass.hooks.gated(layer.activation, gate, up);
    pass.tensor(layer.hidden, gate);
    return project(layer.down, gate, pass);
}

}  // namespace qrazor::eval
