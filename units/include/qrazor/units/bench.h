// The bench of any unit's design, and the stimulus that it makes of real tensors.
#pragma once
#include <memory>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/stimulus/bench.h"
#include "qrazor/stimulus/tensors.h"

namespace qrazor::units {

std::unique_ptr<tb::Bench> make_bench(const gen::Design& design);

// Consecutive valid beats of a layer for a design, as the testbench feeds them: the first beat of
// each output has `clear` (units without an accumulator ignore it). Fewer than the limit where the
// layer ends; none for a limit of 0. Compressors and decompressors get the activations of the
// layer. Throws qrazor::Error where a rule's format is not the unit's.
std::vector<tb::Beat> tensor_beats(const gen::Design& design, const tb::TensorSource& source,
                                   const tb::LayerBeats& which);

}  // namespace qrazor::units
