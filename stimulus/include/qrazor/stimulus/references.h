// The two shapes of a golden unit: a function of its inputs, and an accumulator of such a function.
#pragma once
#include <functional>
#include <utility>
#include <vector>

#include "qrazor/model/dot.h"
#include "qrazor/stimulus/bench.h"

namespace qrazor::tb {

// One signed number made from the operands: a product, or what a beat adds to the accumulator.
using Term = std::function<Int128(const std::vector<std::int64_t>& inputs)>;

class FunctionReference final : public Reference {
  public:
    explicit FunctionReference(Term term) : term_(std::move(term)) {}
    void step(const Beat& beat, std::vector<Int128>& outputs) override {
        outputs.assign(1, term_(beat.inputs));
    }

  private:
    Term term_;
};

// At the accumulator, in this order: reset or clear empties it, a valid beat is added.
class SumReference final : public Reference {
  public:
    SumReference(const gen::Config& config, Term term)
        : sum_(config.acc_width, config.overflow.value()), term_(std::move(term)) {}
    void step(const Beat& beat, std::vector<Int128>& outputs) override {
        if (beat.reset || beat.clear) {
            sum_.clear();
        }
        if (beat.valid && !beat.reset) {
            sum_.add(term_(beat.inputs));
        }
        outputs.assign(1, sum_.value());
    }

  private:
    model::Accumulator sum_;
    Term term_;
};

}  // namespace qrazor::tb
