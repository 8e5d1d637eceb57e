// Benches of functions of single values, in as many lanes as there are: every value of a lane is
// known beforehand, so the golden model is asked for each once.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "families/bench_words.h"
#include "qrazor/stimulus/bench.h"

namespace qrazor::units {

// What a lane computes, as its bench says it.
struct ScalarFunction {
    std::function<std::int64_t(std::int64_t)> golden;
    Range range;                        // of its argument
    std::vector<std::int64_t> steps;    // arguments at which something changes, within the range
    std::vector<std::int64_t> example;  // arguments, one a beat
    // The argument that a model's value is, given with that many fraction bits.
    int fraction = 10;
    std::function<std::int64_t(std::int64_t)> argument;
};

// Arguments are counted by the steps that they lie between, apart for each sign.
class ScalarBench final : public Bench {
  public:
    ScalarBench(const gen::Design& design, ScalarFunction function);

    std::unique_ptr<Reference> reference() const override;
    std::vector<Range> ranges() const override;
    std::vector<Beat> example() const override;
    void random(Rng& rng, Beat& beat) const override;
    void corners(const Sink& sink) const override;
    // What the gate projection of the layer's block gives: that is what an activation is fed with.
    void tensors(const TensorSource& source, const LayerBeats& which,
                 const Sink& sink) const override;
    void add_cases(FunctionalCoverage& coverage) const override;
    void count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                     FunctionalCoverage& coverage) const override;

  private:
    std::size_t lanes() const { return layout_.input_size(); }
    std::int64_t within(std::int64_t argument) const;

    ScalarFunction function_;
    std::shared_ptr<const std::vector<std::int32_t>> results_;  // of every argument
};

}  // namespace qrazor::units
