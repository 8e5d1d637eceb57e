// Stimulus of the integer baselines: L pairs of two's complement operands, `act_i` and `weight_i`.
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "families/bench_words.h"
#include "qrazor/stimulus/bench.h"
#include "qrazor/stimulus/layer_stream.h"
#include "qrazor/stimulus/references.h"

namespace qrazor::units {

class IntBench : public Bench {
  public:
    explicit IntBench(const gen::Design& design);
    std::unique_ptr<Reference> reference() const override;
    void random(Rng& rng, Beat& beat) const override;
    void corners(const Sink& sink) const override;
    std::vector<Range> ranges() const override;
    std::vector<Beat> example() const override;
    void check(const Encoding& encoding) const override;
    void tensors(const TensorSource& source, const LayerBeats& which,
                 const Sink& sink) const override;
    std::size_t tensor_limit() const override;
    bool extreme(bool negative, Beat& beat) const override;
    void add_cases(FunctionalCoverage& coverage) const override;
    void count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                     FunctionalCoverage& coverage) const override;

  private:
    void fill(Beat& beat, std::int64_t act, std::int64_t weight) const;
    OperandBeats beats_of(std::size_t place, std::span<const std::int32_t> values,
                          std::size_t rows) const;
    OperandBeats encoded(std::size_t place, const formats::Rule& rule,
                         const EncodedRows& rows) const;

    std::size_t lanes_;
    std::size_t act_;     // offset of act_i
    std::size_t weight_;  // offset of weight_i
};

}  // namespace qrazor::units
