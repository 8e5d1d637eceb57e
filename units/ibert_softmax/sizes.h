// Widths of ibert_softmax that emitter and claims both name.
#pragma once
#include <algorithm>
#include <cstdint>

#include "families/rival_softmax/rival.h"
#include "qrazor/model/rival_widths.h"

namespace qrazor::units::ibert_softmax {

struct Sizes {
    model::rivals::IbertConstants c;
    int base;            // bits of what is squared
    int square;          // bits of an exponential before any are dropped
    int sum;             // bits of a row's sum
    int quotient;        // bits
    std::int64_t first;  // a row's sum is above it: the dividend is this, shifted by `quotient`

    explicit Sizes(const Config& config)
        : c(model::rivals::ibert_constants(rival_format(model::RivalSoftmax::ibert, config))),
          base(bits_to(static_cast<int>(c.added))),
          square(c.kept + c.dropped),
          sum(c.kept + std::max(1, row_bits(config))),
          quotient(c.exponent - (c.kept - 1)),
          first(std::int64_t{1} << (c.kept - 1)) {}
};

}  // namespace qrazor::units::ibert_softmax
