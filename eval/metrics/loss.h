// Loss: the mean negative log-likelihood of each token behind those before it, in nats, and the
// perplexity, e to the loss.
#pragma once
#include <functional>

#include "qrazor/eval/metric.h"

namespace qrazor::eval {

// Throws qrazor::Error: an item without tokens that are wanted.
Metric loss_metric();

// One row of an item's outputs: adds to the item's sums. Rows of one item come in order, those of
// different items at once.
struct OutputRow {
    const Item& item;
    std::size_t number;  // of the item
    std::size_t row;
    std::span<const float> logits;
};
using JudgeRow = std::function<void(const OutputRow& row, std::span<double> sums)>;

// Of each set of data as many means as there are sums, over all rows of its items.
std::vector<Measured> mean_over_rows(const Subject& subject, std::span<const Data> data,
                                     const Extents& extents, std::size_t sums,
                                     const JudgeRow& judge);

// Of a row whose item says what is wanted of it.
double loss_of(const OutputRow& row);

}  // namespace qrazor::eval
