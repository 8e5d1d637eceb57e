#include "int_bench.h"

#include <algorithm>
#include <span>

#include "stimulus.h"

namespace qrazor::tb {

IntBench::IntBench(const gen::Design& design)
    : Bench(design),
      lanes_(static_cast<std::size_t>(layout_.find("act_i")->port.elements)),
      act_(layout_.find("act_i")->offset),
      weight_(layout_.find("weight_i")->offset) {}

std::unique_ptr<Reference> IntBench::reference() const {
    Term term = [lanes = lanes_, act = act_, weight = weight_,
                 narrow = std::vector<std::int32_t>(2 * lanes_)](
                    const std::vector<std::int64_t>& inputs) mutable {
        for (std::size_t i = 0; i < lanes; ++i) {
            narrow[i] = static_cast<std::int32_t>(inputs[act + i]);
            narrow[lanes + i] = static_cast<std::int32_t>(inputs[weight + i]);
        }
        const std::span<const std::int32_t> both(narrow);
        return model::int_dot(both.first(lanes), both.last(lanes));
    };
    if (design_.accumulates()) {
        return std::make_unique<SumReference>(design_.config(), std::move(term));
    }
    return std::make_unique<FunctionReference>(std::move(term));
}

std::vector<Range> IntBench::ranges() const {
    std::vector<Range> all;
    for (const int width : {design_.config().act_width, design_.config().weight_width}) {
        all.insert(all.end(), lanes_, {lowest(width), highest(width)});
    }
    return all;
}

void IntBench::fill(Beat& beat, std::int64_t act, std::int64_t weight) const {
    beat.inputs.resize(layout_.input_size());
    std::fill_n(beat.inputs.begin() + static_cast<std::ptrdiff_t>(act_), lanes_, act);
    std::fill_n(beat.inputs.begin() + static_cast<std::ptrdiff_t>(weight_), lanes_, weight);
}

void IntBench::random(Rng& rng, Beat& beat) const {
    const gen::Config& config = design_.config();
    fill(beat, stratified(rng, config.act_width), stratified(rng, config.weight_width));
    if (rng.one_in(16)) {
        return;  // all lanes alike: where a sum is one bit too narrow, this shows it
    }
    for (std::size_t i = 0; i < lanes_; ++i) {
        beat.inputs[act_ + i] = stratified(rng, config.act_width);
        beat.inputs[weight_ + i] = stratified(rng, config.weight_width);
    }
}

void IntBench::corners(const Sink& sink) const {
    const gen::Config& config = design_.config();
    const std::vector<std::int64_t> acts = signed_corners(config.act_width);
    const std::vector<std::int64_t> weights = signed_corners(config.weight_width);
    Beat beat;
    beat.clear = true;
    for (const std::int64_t act : acts) {
        for (const std::int64_t weight : weights) {
            fill(beat, act, weight);
            sink(beat);
        }
    }
    // One lane alone against zeros, and against the opposite extreme in all others.
    for (std::size_t lane = 0; lane < lanes_; ++lane) {
        for (const std::int64_t others : {std::int64_t{0}, highest(config.act_width)}) {
            fill(beat, others, lowest(config.weight_width));
            beat.inputs[act_ + lane] = lowest(config.act_width);
            sink(beat);
            beat.inputs[weight_ + lane] = highest(config.weight_width);
            sink(beat);
        }
    }
}

bool IntBench::extreme(bool negative, Beat& beat) const {
    const gen::Config& config = design_.config();
    const std::int64_t act = lowest(config.act_width);
    const std::int64_t weight = lowest(config.weight_width);
    if (!negative) {
        fill(beat, act, weight);
    } else if (act * highest(config.weight_width) < highest(config.act_width) * weight) {
        fill(beat, act, highest(config.weight_width));
    } else {
        fill(beat, highest(config.act_width), weight);
    }
    return design_.accumulates();
}

std::size_t IntBench::tensor_limit() const {
    constexpr std::size_t kProductsOfAToken = 256 * 256;
    return lanes_ == 1 ? kTokensOfOneLane * kProductsOfAToken : 0;
}

void IntBench::tensors(const TensorSource& source, const LayerName& layer, Order order,
                       std::size_t limit, const Sink& sink) const {
    constexpr std::size_t kHeld = 256;  // beats that a held weight stands still
    const auto acts = source.activations(layer, design_.config().act_width);
    const auto weights = source.weights(layer, design_.config().weight_width);
    const std::size_t length = acts->columns;
    Beat beat;
    beat.inputs.resize(layout_.input_size());
    std::size_t made = 0;
    for (std::size_t token = 0; token < acts->rows; ++token) {
        for (std::size_t output = 0; output < weights->rows; ++output) {
            for (std::size_t at = 0; at < length; at += lanes_) {
                const bool held = order == Order::weights_held;
                const std::size_t row = held ? (made / kHeld) % weights->rows : output;
                const std::size_t column = held ? 0 : at;
                for (std::size_t i = 0; i < lanes_; ++i) {
                    const bool there = at + i < length;
                    beat.inputs[act_ + i] = there ? acts->values[token * length + at + i] : 0;
                    const bool weight_there = column + i < length;
                    beat.inputs[weight_ + i] =
                        weight_there ? weights->values[row * length + column + i] : 0;
                }
                beat.clear = at == 0;
                sink(beat);
                if (++made == limit) {
                    return;
                }
            }
        }
    }
}

}  // namespace qrazor::tb
