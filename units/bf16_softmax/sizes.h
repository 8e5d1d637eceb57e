// Widths of bf16_softmax that emitter and claims both name.
#pragma once
#include <algorithm>

#include "families/rival_softmax/rival.h"
#include "qrazor/model/bf16_softmax.h"

namespace qrazor::units::bf16_softmax {

constexpr int kWord = 16;   // a BF16 number
constexpr int kPower = 14;  // a BF16 number that is not negative and below 2

struct Sizes {
    int fraction;  // of the row's sum
    int sum;       // bits of it: each exponential is below 2
    int window;    // a beat's exponentials, and the whole number that they are relative to

    explicit Sizes(const Config& c)
        : fraction(model::bf16_sum_fraction(c.max_row)),
          sum(fraction + 1 + std::max(1, row_bits(c))),
          window(c.lanes * kPower + model::kBf16Whole) {}
};

}  // namespace qrazor::units::bf16_softmax
