// Items through a network, each with hooks of its own, on threads.
#pragma once
#include <cstddef>
#include <functional>
#include <limits>
#include <span>
#include <vector>

#include "qrazor/eval/metric.h"
#include "qrazor/support/process.h"

namespace qrazor::eval {

// All items of all sets, one set behind the other.
inline std::vector<Item> all_items(const Network& network, const std::vector<Data>& data,
                                   std::size_t context) {
    std::vector<Item> items;
    for (const Data& set : data) {
        const std::vector<Item> more =
            network.items(set, context, std::numeric_limits<std::size_t>::max());
        items.insert(items.end(), more.begin(), more.end());
    }
    return items;
}

// Calls with(k, run) for every item: who makes its hooks calls run(hooks) once, and may look at
// them afterwards.
template <class With>
void run_items(const Network& network, std::span<const Item> items, unsigned jobs,
               const Subject::ReceiveOf& receive, const With& with) {
    parallel_for(items.size(), jobs, [&](std::size_t k) {
        with(k, [&](Hooks& hooks) {
            network.run(items[k], hooks, [&](std::size_t first_row, const View& rows) {
                receive(k, first_row, rows);
            });
        });
    });
}

}  // namespace qrazor::eval
