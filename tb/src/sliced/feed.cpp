// Which vectors the batched engines see. The same options give the same sets in every run: a
// difference is told by giving them again to the slow Driver.
#include "feed.h"

#include "qrazor/tb/driver.h"
#include "qrazor/units/bench.h"

namespace qrazor::tb {
namespace {

// 16 x 16 bits: some ten seconds at the sliced engine's speed (docs/throughput.md).
constexpr std::uint64_t kMostExhaustive = std::uint64_t{1} << 32;
constexpr std::uint64_t kDefaultRandom = std::uint64_t{1} << 24;
// Of random operands, this many of each side are drawn and every one meets every other: drawing
// costs a thirty-second of what it would, and no pair comes twice before new ones are drawn.
constexpr std::size_t kPool = 32;
constexpr std::uint64_t kPhase = 64;  // sets with gaps or without

std::uint64_t all_vectors(const gen::Design& design, const BatchShape& shape) {
    // With state, or with several lanes, "all vectors" are too many by far.
    if (design.sequential() || shape.act.lanes != 1) {
        return 0;
    }
    const std::uint64_t acts = Operand::choices(shape.act);
    const std::uint64_t weights = Operand::choices(shape.weight);
    // By division: the product may overflow.
    return acts <= kMostExhaustive / weights ? acts * weights : 0;
}

}  // namespace

Feed::Feed(const gen::Design& design, const BatchOptions& options)
    : design_(design),
      shape_(design),
      options_(options),
      exhaustive_(options.vectors == 0 && all_vectors(design, shape_) != 0),
      wanted_(options.vectors == 0 ? kDefaultRandom : options.vectors) {}

void Feed::run(const Apply& apply) const {
    if (exhaustive_) {
        every_vector(apply);
    } else {
        random_streams(apply);
    }
}

// Every pair of choices: the activation moves within a set, the weight from set to set.
void Feed::every_vector(const Apply& apply) const {
    Control control;
    control.active.words.fill(~std::uint64_t{0});
    const std::uint64_t choices = Operand::choices(shape_.act);
    std::vector<Operand> acts;
    for (std::uint64_t first = 0; first < choices; first += kStreams) {
        acts.emplace_back(shape_.act, options_.compare);
        acts.back().enumerate(first);
    }
    Operand weight(shape_.weight, options_.compare);
    for (std::uint64_t choice = 0; choice < Operand::choices(shape_.weight); ++choice) {
        weight.all_alike(choice);
        for (std::size_t k = 0; k < acts.size(); ++k) {
            control.valid.words.fill(~std::uint64_t{0});
            // The last set repeats the first choices: these do not count again.
            if (choices - k * kStreams < kStreams) {
                control.valid = {};
                for (std::size_t v = 0; v < choices - k * kStreams; ++v) {
                    control.valid.words[stream_bit(v) / 64] |= std::uint64_t{1}
                                                               << (stream_bit(v) % 64);
                }
            }
            if (!apply(acts[k], weight, control)) {
                return;
            }
        }
    }
}

void Feed::random_streams(const Apply& apply) const {
    WideRng rng(options_.seed);
    std::vector<Operand> acts(kPool, Operand(shape_.act, options_.compare));
    std::vector<Operand> weights(kPool, Operand(shape_.weight, options_.compare));
    Control control;
    kernel().draw_control(rng, false, control);
    if (design_.sequential()) {
        acts[0].draw(rng);
        weights[0].draw(rng);
        // As many cycles in reset as the pipeline is deep: what was in it at the start is gone
        // then.
        control.active = {};
        for (int k = 0; k <= design_.fixed_latency(); ++k) {
            apply(acts[0], weights[0], control);
        }
    }
    for (std::uint64_t set = 0;; ++set) {
        const std::uint64_t pair = set % (kPool * kPool);
        if (pair == 0) {
            for (std::size_t k = 0; k < kPool; ++k) {
                acts[k].draw(rng);
                weights[k].draw(rng);
            }
        }
        if (design_.sequential()) {
            // A quarter of the phases with gaps and resets. Without any, accumulators grow for long
            // enough to reach their ends.
            kernel().draw_control(rng, set / kPhase % 4 == 1, control);
        }
        if (!apply(acts[pair / kPool], weights[pair % kPool], control)) {
            return;
        }
    }
}

void tell(const gen::Design& design, const BatchOptions& options, const std::string& engine,
          std::unique_ptr<Model> model, const std::function<void(const Bench&, const Sink&)>& beats,
          BatchResult& result) {
    const std::unique_ptr<Bench> bench = units::make_bench(design);
    const RunInfo info{design.label(), options.flags, options.rerun, engine, options.seed};
    const std::unique_ptr<Driver> driver = make_driver(*bench, std::move(model), info);
    try {
        beats(*bench, [&](const Beat& beat) { driver->apply(beat); });
        // The two golden models are written apart, so one of them may be wrong: that is a failure,
        // too.
        result.failure = design.label() + ": the " + engine +
                         " run differs from its golden model of sets, but the Driver finds nothing "
                         "wrong in the same vectors";
    } catch (const Mismatch& mismatch) {
        result.failure = mismatch.what();
        result.beats = mismatch.beats();
    }
}

}  // namespace qrazor::tb
