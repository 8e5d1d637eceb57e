// Stimulus for power from real tensors: the same operands for every design, in the
// form that its ports take, with golden outputs.
#pragma once
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/power/activity.h"
#include "qrazor/stimulus/bench.h"
#include "qrazor/stimulus/tensors.h"

namespace qrazor::synth {

// Clock cycles of reset in front of the first beat.
inline constexpr std::size_t kResetCycles = 4;

struct TensorChoice {
    std::vector<tb::LayerName> layers = {{1, "q_proj"}, {2, "up_proj"}, {3, "down_proj"}};
    std::size_t beats_each = 512;
    tb::Order order = tb::Order::layer;
    tb::Encoding encoding = {};  // of both operands; none: the unit's own, by its plain rule
    // Another model's tensors (eval::capture_tensors), and what a row calls it; "": those of data/.
    std::filesystem::path weights = {};
    std::filesystem::path activations = {};
    std::string origin = "data/";
};

// Reset, then the beats of all layers one a cycle, then cycles without valid until the last result
// is out. A unit that makes several results of a beat takes the next with the last of them. Only
// cycles with full pipelines are counted.
power::Stimulus tensor_stimulus(const gen::Design& design, const tb::TensorSource& source,
                                const TensorChoice& choice);

// The same from beats given.
power::Stimulus beats_stimulus(const gen::Design& design, const std::vector<tb::Beat>& beats);

}  // namespace qrazor::synth
