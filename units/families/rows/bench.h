// Benches of units of rows: the golden model takes a whole row and answers as many beats.
#pragma once
#include <cstdint>
#include <vector>

#include "families/bench_words.h"
#include "qrazor/stimulus/bench.h"

namespace qrazor::units {

class RowReference : public Reference {
  public:
    explicit RowReference(int longest) : longest_(static_cast<std::size_t>(longest)) {}

    using Inputs = std::vector<std::int64_t>;  // of a beat: Layout::input_size()
    // The results of a row, as many as it has beats.
    virtual void answer(const std::vector<Inputs>& row,
                        std::vector<std::vector<Int128>>& outputs) = 0;

    void results(const Beat& beat, std::vector<Result>& results) final;
    // Of a row of this beat alone.
    void step(const Beat& beat, std::vector<Int128>& outputs) final;

  private:
    std::size_t longest_;
    std::vector<Inputs> row_;
    std::vector<std::vector<Int128>> outputs_;
};

class RowBench : public Bench {
  public:
    explicit RowBench(const gen::Design& design);

    int longest_row() const final { return longest_; }
    bool ends_longest_row() const final { return true; }

  protected:
    int longest_;  // beats
};

// Values of a layer's activations as rows of `row` values, the last one of each marked, until
// `sink` has had as many beats as are asked for. `value` says what becomes of an activation.
// Elements of the beat behind `offset` get them; all others stay as in `plain`.
void feed_rows(const std::vector<std::int64_t>& values, std::size_t row, std::size_t lanes,
               std::size_t offset, std::size_t limit, const Beat& plain, const Sink& sink);

}  // namespace qrazor::units
