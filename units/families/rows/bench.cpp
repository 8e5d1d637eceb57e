// Rows for the golden model of a unit, and of real tensors.
#include "families/rows/bench.h"

#include <algorithm>

#include "families/rows/rows.h"

namespace qrazor::units {

void RowReference::results(const Beat& beat, std::vector<Result>& results) {
    results.clear();
    if (beat.reset) {
        row_.clear();
        return;
    }
    row_.push_back(beat.inputs);
    // As the unit does: a row ends with its last beat, or where it may not be longer.
    if (!beat.last && row_.size() < longest_) {
        return;
    }
    answer(row_, outputs_);
    for (std::size_t k = 0; k < row_.size(); ++k) {
        results.push_back({outputs_[k], k == 0, k + 1 == row_.size()});
    }
    row_.clear();
}

void RowReference::step(const Beat& beat, std::vector<Int128>& outputs) {
    answer({beat.inputs}, outputs_);
    outputs = outputs_.front();
}

RowBench::RowBench(const gen::Design& design)
    : Bench(design), longest_(max_beats(design.config())) {}

void feed_rows(const std::vector<std::int64_t>& values, std::size_t row, std::size_t lanes,
               std::size_t offset, std::size_t limit, const Beat& plain, const Sink& sink) {
    std::size_t made = 0;
    for (std::size_t start = 0; start + row <= values.size(); start += row) {
        for (std::size_t at = 0; at < row; at += lanes) {
            Beat beat = plain;
            for (std::size_t k = 0; k < lanes; ++k) {
                beat.inputs[offset + k] = at + k < row ? values[start + at + k] : 0;
            }
            beat.first = at == 0;
            beat.last = at + lanes >= row;
            sink(beat);
            if (++made == limit) {
                return;
            }
        }
    }
}

}  // namespace qrazor::units
