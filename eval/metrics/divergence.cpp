// The sum over all outputs of p (ln p - ln q), with p of the float network: nats a token.
#include "divergence.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "arithmetic.h"
#include "loss.h"

namespace qrazor::eval {
namespace {

constexpr std::array kDivergenceValues{MetricValue{"loss", "nats", 5},
                                       MetricValue{"perplexity", "perplexity", 3},
                                       MetricValue{"divergence", "KL", 5}};

Matrix float_outputs(const Network& network, const Item& item) {
    Matrix all;
    Hooks floats;
    network.run(item, floats, [&](std::size_t, const View& rows) {
        all.columns = rows.columns;
        for (std::size_t r = 0; r < rows.rows; ++r) {
            all.values.insert(all.values.end(), rows.row(r), rows.row(r) + rows.columns);
            ++all.rows;
        }
    });
    return all;
}

std::vector<Measured> measure_divergence(const Subject& subject, std::span<const Data> data,
                                         const Extents& extents) {
    std::size_t items = 0;
    for (const Data& set : data) {
        items += subject.network().items(set, extents.context, extents.most).size();
    }
    // Of an item from its first row to its last: all at once would be gigabytes.
    std::vector<Matrix> floats(items);
    std::vector<Measured> measured = mean_over_rows(
        subject, data, extents, 2, [&](const OutputRow& row, std::span<double> sums) {
            Matrix& wanted = floats[row.number];
            if (row.row == 0) {
                wanted = float_outputs(subject.network(), row.item);
            }
            sums[0] += loss_of(row);
            sums[1] += divergence(wanted.row(row.row), row.logits.data(), row.logits.size());
            if (row.row + 1 == wanted.rows) {
                wanted = Matrix();
            }
        });
    for (Measured& set : measured) {
        set.values.insert(set.values.begin() + 1, std::exp(set.values[0]));
    }
    return measured;
}

}  // namespace

Metric divergence_metric() {
    return {"divergence", "text", "tokens", kDivergenceValues, false, measure_divergence};
}

}  // namespace qrazor::eval
