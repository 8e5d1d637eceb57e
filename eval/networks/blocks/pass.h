// One run of a network on one item: its sites, and what steps in at them.
#pragma once
#include "qrazor/eval/hooks.h"

namespace qrazor::eval {

struct Pass {
    const Sites& sites;
    Hooks& hooks;

    // To be called once for each tensor, right before the first product that reads it.
    void tensor(std::size_t site, Matrix& values) const {
        hooks.tensor(sites.tensors()[site], values);
    }
};

}  // namespace qrazor::eval
