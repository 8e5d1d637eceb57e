// Stimulus and golden outputs of the units on block-scaled formats: L pairs of elements, a scale
// for each operand. mx_dot, nvfp4_dot, vs_dot, bfp_dot and int_group_dot differ in what the words
// mean.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "families/bench_words.h"
#include "qrazor/model/fp32_accumulator.h"
#include "qrazor/stimulus/bench.h"
#include "qrazor/stimulus/layer_stream.h"

namespace qrazor::units {

class BlockBench : public Bench {
  public:
    explicit BlockBench(const gen::Design& design);
    std::unique_ptr<Reference> reference() const override;
    void random(Rng& rng, Beat& beat) const override;
    void corners(const Sink& sink) const override;
    std::vector<Range> ranges() const override;
    std::vector<Beat> example() const override;
    bool legal(const std::vector<std::int64_t>& inputs) const override;
    std::int64_t largest_magnitude(const Slot& slot) const override;
    void check(const Encoding& encoding) const override;
    void tensors(const TensorSource& source, const LayerBeats& which,
                 const Sink& sink) const override;
    bool extreme(bool negative, Beat& beat) const override;
    void add_cases(FunctionalCoverage& coverage) const override;
    void count_cases(const Beat& beat, const std::vector<Int128>& outputs,
                     FunctionalCoverage& coverage) const override;

  private:
    struct Operand {
        std::shared_ptr<const formats::Codec> codec;  // of its number format, by the plain rule
        std::size_t elements = 0;                     // where they stand in Beat::inputs
        std::size_t scale = 0;
        std::int64_t largest_scale = 0;
    };
    // Codes of the elements: 0 to count - 1, the sign in the top bit. What is below it is at most
    // `most`: codes above stand for no number.
    struct Words {
        std::int64_t count = 16;
        bool twos_complement = false;  // else sign and magnitude
        std::int64_t most = 7;
        std::int64_t sign() const { return count / 2; }
        std::int64_t largest() const { return most; }
        std::int64_t last() const { return sign() + most; }
        std::int64_t least() const { return twos_complement ? sign() : last(); }
        std::int64_t legal_count() const { return 2 * (most + 1); }
        bool legal(std::int64_t word) const { return word % sign() <= most; }
        // Number `k` of the legal ones.
        std::int64_t legal_word(std::int64_t k) const {
            return k / (most + 1) * sign() + k % (most + 1);
        }
        // A word as the signed number of an input port, and back.
        std::int64_t input(std::int64_t word) const {
            return twos_complement && word >= sign() ? word - count : word;
        }
        std::int64_t word(std::int64_t input) const { return input < 0 ? input + count : input; }
    };
    using Term = std::function<model::Scaled(const std::vector<std::int64_t>& inputs)>;
    Operand operand(const std::string& name, const std::string& format) const;
    Words words() const;
    Term term() const;               // a beat's value by the golden model
    int top_bit() const;             // of the largest value that a beat can have
    Int128 largest_product() const;  // of two elements, in their units
    int element_width() const { return layout_.find("act_i")->port.element_width; }
    // Kinds of words that functional coverage tells apart.
    std::vector<std::string> word_bins() const;
    std::size_t word_bin(std::int64_t input) const;
    const formats::ScaleFacts& scale() const { return act_.codec->facts().scale; }
    const formats::ElementFacts& element() const { return act_.codec->facts().element; }
    bool by_exponent() const;  // words are too many
    // Of the example: the words nearest to some values, 3 or -1, times 2^example_exponent(), and
    // scales nearest to a power of 2.
    int example_exponent() const;
    std::vector<std::int64_t> words_near(const std::vector<int>& values) const;
    std::int64_t scale_near(const Operand& operand, int log2) const;
    void fill(const Operand& operand, std::int64_t even, std::int64_t odd, std::int64_t scale,
              Beat& beat) const;
    void random_elements(Rng& rng, const Operand& operand, Beat& beat) const;
    void like_signs(Rng& rng, Beat& beat) const;
    bool lower_scales(int steps, Beat& beat) const;
    void telling_pairs(const Sink& sink) const;
    formats::Rule own_rule(const Operand& operand) const;
    Encoding rules(const Encoding& given) const;
    OperandBeats beats_of(std::string_view name, const Operand& operand, const formats::Rule& rule,
                          const EncodedRows& rows) const;

    Operand act_;
    Operand weight_;
    Words words_;
    bool fp32_;
    std::size_t lanes_;
    std::size_t word_bin_count_;
};

}  // namespace qrazor::units
