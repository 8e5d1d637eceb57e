// The loss of a text: the mean negative log-likelihood of each next token, in nats, and its
// exponential, the perplexity.
#include "loss.h"

#include <array>
#include <cmath>

#include "arithmetic.h"
#include "qrazor/support/error.h"

namespace qrazor::eval {
namespace {

constexpr std::array kLossValues{MetricValue{"loss", "nats", 5},
                                 MetricValue{"perplexity", "perplexity", 3}};

void check_wanted(const Data& data, const Item& item) {
    if (item.wanted.empty()) {
        throw Error(data.place("loss") + ": must say which output is wanted of each row");
    }
}

std::vector<Measured> measure_loss(const Subject& subject, std::span<const Data> data,
                                   const Extents& extents) {
    std::vector<Measured> measured = mean_over_rows(
        subject, data, extents, 1,
        [](const OutputRow& row, std::span<double> sums) { sums[0] += loss_of(row); });
    for (Measured& set : measured) {
        set.values.push_back(std::exp(set.values[0]));
    }
    return measured;
}

}  // namespace

double loss_of(const OutputRow& row) {
    const std::uint32_t wanted = row.item.wanted[row.row];
    if (wanted >= row.logits.size()) {
        throw Error("token = " + std::to_string(wanted) + ": must be below the outputs, " +
                    std::to_string(row.logits.size()));
    }
    return negative_log_likelihood(row.logits.data(), row.logits.size(), wanted);
}

std::vector<Measured> mean_over_rows(const Subject& subject, std::span<const Data> data,
                                     const Extents& extents, std::size_t sums,
                                     const JudgeRow& judge) {
    std::vector<Item> items;
    std::vector<std::size_t> sets;  // of each item
    for (std::size_t set = 0; set < data.size(); ++set) {
        for (Item& item : subject.network().items(data[set], extents.context, extents.most)) {
            check_wanted(data[set], item);
            items.push_back(item);
            sets.push_back(set);
        }
    }
    std::vector<std::vector<double>> of_items(items.size(), std::vector<double>(sums));
    subject.run(items, [&](std::size_t item, std::size_t first_row, const View& rows) {
        for (std::size_t r = 0; r < rows.rows; ++r) {
            judge({items[item], item, first_row + r, {rows.row(r), rows.columns}}, of_items[item]);
        }
    });
    std::vector<Measured> measured;
    for (const Data& set : data) {
        measured.push_back({set.name, 0, std::vector<double>(sums)});
    }
    // In the order of the items, so that the sums are the same in every run. The items of one set
    // are equally long: the mean of their means is the mean of all.
    std::vector<std::size_t> counts(data.size());
    for (std::size_t k = 0; k < items.size(); ++k) {
        const std::size_t rows = items[k].wanted.size();
        ++counts[sets[k]];
        measured[sets[k]].count += rows;
        for (std::size_t v = 0; v < sums; ++v) {
            measured[sets[k]].values[v] += of_items[k][v] / static_cast<double>(rows);
        }
    }
    for (std::size_t set = 0; set < data.size(); ++set) {
        for (double& value : measured[set].values) {
            value *= 1 / static_cast<double>(counts[set]);
        }
    }
    return measured;
}

Metric loss_metric() {
    return {"loss", "text", "tokens", kLossValues, false, measure_loss};
}

}  // namespace qrazor::eval
