// Feed-forward parts of a block: up, an activation, down; with a gate or without.
#pragma once
#include "arithmetic.h"
#include "linear.h"

namespace qrazor::eval {

// down(activation(up(x)))
struct FeedForward {
    std::size_t in = 0, hidden = 0;  // tensor sites
    Linear up, down;
    Activation activation = Activation::gelu_tanh;
};
Matrix feed_forward(const FeedForward& layer, Matrix in, const Pass& pass);

// down(activation(gate(x)) * up(x))
struct GatedFeedForward {
    std::size_t in = 0, hidden = 0;  // tensor sites
    Linear gate, up, down;
    Activation activation = Activation::silu;
};
Matrix feed_forward(const GatedFeedForward& layer, Matrix in, const Pass& pass);

}  // namespace qrazor::eval
