// The baselines have the bench that SDR units have: the same stimulus in kind and length, or power
// would compare two stimuli.
#include "families/integer/bench.h"

#include <algorithm>
#include <span>
#include <tuple>

#include "qrazor/stimulus/cases.h"
#include "qrazor/stimulus/stimulus.h"

namespace qrazor::units {

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

std::vector<Beat> IntBench::example() const {
    Beat first = plain(true);
    put("act_i", {3, 2}, first);
    put("weight_i", {-5, 7}, first);
    if (!design_.accumulates()) {
        return {first};
    }
    Beat second = plain(false);
    put("act_i", {2, -4}, second);
    put("weight_i", {7, -3}, second);
    return {first, second};
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
        // The least product of widths that differ is at one of two corners.
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

// Rows of integers, padded with zeros to whole beats.
OperandBeats IntBench::beats_of(std::size_t place, std::span<const std::int32_t> values,
                                std::size_t rows) const {
    OperandBeats out;
    out.rows = rows;
    for (std::size_t i = 0; i < lanes_; ++i) {
        out.places.push_back(place + i);
    }
    const std::size_t length = values.size() / rows;
    const std::size_t padded = (length + lanes_ - 1) / lanes_ * lanes_;
    for (std::size_t r = 0; r < rows; ++r) {
        const auto row = values.subspan(r * length, length);
        out.elements.insert(out.elements.end(), row.begin(), row.end());
        out.elements.resize((r + 1) * padded, 0);
    }
    return out;
}

OperandBeats IntBench::encoded(std::size_t place, const formats::Rule& rule,
                               const EncodedRows& rows) const {
    std::vector<std::int32_t> values;
    formats::IntegerRow integers;
    for (const formats::BlockRow& row : rows) {
        rule.codec->integers(row, integers);
        values.insert(values.end(), integers.codes.begin(),
                      integers.codes.begin() + static_cast<std::ptrdiff_t>(row.length));
    }
    return beats_of(place, values, rows.size());
}

void IntBench::check(const Encoding& encoding) const {
    const gen::Config& config = design_.config();
    for (const auto& [name, rule, width] :
         {std::tuple{"activations", &encoding.activations, config.act_width},
          std::tuple{"weights", &encoding.weights, config.weight_width}}) {
        if (*rule) {
            rule_for(design_, name, *rule,
                     formats::parse_rule("int" + std::to_string(width), formats::Sharing::tensor));
        }
    }
}

// Without a rule the integers of the first stage, which are as wide as the unit: codecs have at
// most 16 bits.
void IntBench::tensors(const TensorSource& source, const LayerBeats& which,
                       const Sink& sink) const {
    const gen::Config& config = design_.config();
    const auto& [act, weight] = which.encoding;
    check(which.encoding);
    const auto plain = [&](std::size_t place, const model::Quantized& rows) {
        return beats_of(place, rows.values, rows.rows);
    };
    const OperandBeats acts = act ? encoded(act_, act, *source.activations(which.layer, act))
                                  : plain(act_, *source.activations(which.layer, config.act_width));
    const OperandBeats weights =
        weight ? encoded(weight_, weight, *source.weights(which.layer, weight))
               : plain(weight_, *source.weights(which.layer, config.weight_width));
    stream_layer(acts, weights, layout_.input_size(), which, sink);
}

void IntBench::add_cases(FunctionalCoverage& coverage) const {
    const gen::Config& config = design_.config();
    coverage.add("operand x operand",
                 pairs(magnitude_bins(config.act_width), magnitude_bins(config.weight_width)));
    coverage.add("result", sign_bins());
}

void IntBench::count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                           FunctionalCoverage& coverage) const {
    const gen::Config& config = design_.config();
    const auto columns = static_cast<std::size_t>(2 * config.weight_width);
    for (std::size_t i = 0; i < lanes_; ++i) {
        coverage.hit(0, magnitude_bin(beat.inputs[act_ + i], config.act_width) * columns +
                            magnitude_bin(beat.inputs[weight_ + i], config.weight_width));
    }
    coverage.hit(1, sign_bin(outputs.front()));
}

}  // namespace qrazor::units
