// Widths of ita_softmax that emitter and claims both name.
#pragma once
#include "families/rival_softmax/rival.h"

namespace qrazor::units::ita_softmax {

// Of a row's sum: a logit adds 2^CodeWidth at most.
inline int sum_width(const Config& c) {
    return c.code_width + row_bits(c) + 1;
}

}  // namespace qrazor::units::ita_softmax
