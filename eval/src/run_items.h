// Items through a network, each with hooks of its own, on threads.
#pragma once
#include <cstddef>
#include <functional>
#include <span>

#include "qrazor/eval/metric.h"
#include "qrazor/support/process.h"

namespace qrazor::eval {

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
