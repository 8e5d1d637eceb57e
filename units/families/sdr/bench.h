// Stimulus of the units that multiply SDR codes: L pairs of code words, a flag for each operand,
// and with two-level razoring the side shifts of the subgroups within the beat.
#pragma once
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "families/bench_words.h"
#include "qrazor/model/razor.h"
#include "qrazor/stimulus/bench.h"
#include "qrazor/stimulus/layer_stream.h"
#include "qrazor/stimulus/references.h"

namespace qrazor::units {

class SdrBench : public Bench {
  public:
    explicit SdrBench(const gen::Design& design);
    std::unique_ptr<Reference> reference() const override;
    void random(Rng& rng, Beat& beat) const override;
    void corners(const Sink& sink) const override;
    std::vector<Range> ranges() const override;
    std::vector<Beat> example() const override;
    bool legal(const std::vector<std::int64_t>& inputs) const override;
    void check(const Encoding& encoding) const override;
    void tensors(const TensorSource& source, const LayerBeats& which,
                 const Sink& sink) const override;
    std::size_t tensor_limit() const override;
    bool extreme(bool negative, Beat& beat) const override;
    void add_cases(FunctionalCoverage& coverage) const override;
    void count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                     FunctionalCoverage& coverage) const override;

  private:
    // Where one operand stands in Beat::inputs, and its format.
    struct Operand {
        model::RazorFormat format;
        std::size_t code = 0;
        std::size_t flag = 0;
        int fraction_bits = 0;
        std::size_t fraction = 0;  // unused where fraction_bits == 0
        std::size_t side = 0;      // unused where sides == 0
        std::size_t sides = 0;     // fields in a beat

        formats::BlockLayout fields() const;  // as its codec has them
        std::int64_t largest_fraction() const { return (std::int64_t{1} << fraction_bits) - 1; }
        int fraction_of(const std::vector<std::int64_t>& inputs) const;
        int flag_of(const std::vector<std::int64_t>& inputs, std::size_t lane,
                    std::size_t lanes) const;
    };

    Operand operand(const std::string& name, int base) const;
    // Whole layer rows as the elements of the beats they take, one after the other.
    OperandBeats beats_of(const Operand& operand, const EncodedRows& rows) const;
    OperandBeats beats_of(const Operand& operand, const model::Quantized& rows) const;
    // The same of a rule's codes, checked.
    OperandBeats beats_of(std::string_view name, const Operand& operand, const formats::Rule& rule,
                          const EncodedRows& rows) const;
    Encoding rules(const Encoding& given) const;
    formats::Rule rule_of(std::string_view name, const Operand& operand,
                          const formats::Rule& given) const;
    void random(Rng& rng, const Operand& operand, Beat& beat) const;
    void fill(const Operand& operand, std::int64_t even, std::int64_t odd, std::int64_t flag,
              std::int64_t side, Beat& beat) const;

    std::size_t lanes_;
    Operand act_;
    Operand weight_;
};

// Small codes as the words of a port: 6, -4 are 0b0110, 0b1100 where K = 4. Larger ones saturate.
std::vector<std::int64_t> small_words(const model::RazorFormat& format,
                                      const std::vector<int>& codes);

// The format that a configuration's `base`-bit operand is razored to.
model::RazorFormat razor_format(const gen::Config& config, int base);

}  // namespace qrazor::units
