// The loss of the float network on one window, without scheme or metric.
#pragma once
#include "arithmetic.h"
#include "qrazor/eval/network.h"

namespace qrazor::eval::testing {

// Mean negative log-likelihood of every token but the first, after those before it.
inline double float_loss(const Network& network, const std::vector<std::uint32_t>& tokens) {
    const std::span<const std::uint32_t> all(tokens);
    Item item;
    item.tokens = all.first(all.size() - 1);
    item.wanted = all.subspan(1);
    Hooks floats;
    double sum = 0;
    network.run(item, floats, [&](std::size_t first_row, const View& rows) {
        for (std::size_t r = 0; r < rows.rows; ++r) {
            sum += negative_log_likelihood(rows.row(r), rows.columns, item.wanted[first_row + r]);
        }
    });
    return sum / static_cast<double>(item.wanted.size());
}

}  // namespace qrazor::eval::testing
