// Stimulus and golden outputs of the units on block-scaled formats: L pairs of 4-bit elements, a
// scale for each operand. mx_dot, nvfp4_dot, vs_dot and bfp_dot differ in what the words mean.
#pragma once
#include <cstdint>
#include <memory>
#include <vector>

#include "qrazor/model/block.h"
#include "qrazor/model/quantize.h"
#include "qrazor/tb/bench.h"

namespace qrazor::tb {

class BlockBench : public Bench {
  public:
    enum class Kind { mx, bounded, nvfp4, vs, bfp };

    explicit BlockBench(const gen::Design& design);
    std::unique_ptr<Reference> reference() const override;
    void random(Rng& rng, Beat& beat) const override;
    void corners(const Sink& sink) const override;
    std::vector<Range> ranges() const override;
    void tensors(const TensorSource& source, const LayerName& layer, Order order, std::size_t limit,
                 const Sink& sink) const override;
    bool extreme(bool negative, Beat& beat) const override;
    void add_cases(FunctionalCoverage& coverage) const override;
    void count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                     FunctionalCoverage& coverage) const override;

  private:
    struct Operand {
        std::size_t elements = 0;  // where they stand in Beat::inputs
        std::size_t scale = 0;
        std::int64_t largest_scale = 0;
    };
    Operand operand(const std::string& name) const;
    void fill(const Operand& operand, std::int64_t even, std::int64_t odd, std::int64_t scale,
              Beat& beat) const;
    void random_elements(Rng& rng, const Operand& operand, Beat& beat) const;
    std::vector<std::int64_t> beats_of(const Operand& operand, const model::Quantized& rows) const;

    Kind kind_;
    bool fp32_;
    std::size_t lanes_;
    Operand act_;
    Operand weight_;
};

}  // namespace qrazor::tb
