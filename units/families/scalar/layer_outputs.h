// What a linear layer of the model gives, as real numbers: the stimulus of what follows it.
#pragma once
#include <cstddef>
#include <functional>

#include "families/bench_words.h"
#include "qrazor/stimulus/tensors.h"

namespace qrazor::units {

// As many as a regression feeds where nobody says how many.
inline constexpr std::size_t kLayerOutputs = 1 << 14;

// Token by token, output by output, from 16-bit activations and 8-bit weights, until `sink` says
// that it has enough.
void layer_outputs(const TensorSource& source, const LayerName& layer,
                   const std::function<bool(double)>& sink);

}  // namespace qrazor::units
