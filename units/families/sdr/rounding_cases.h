// Functional coverage of razoring: what rounding met, for each number of dropped bits.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "qrazor/model/razor.h"

namespace qrazor::units {

// Only cases that some legal group leads to are bins. Source: docs/number-format.md.
class RoundingCases {
  public:
    explicit RoundingCases(const model::RazorFormat& format);
    const std::vector<std::string>& bins() const { return bins_; }

    // Bins that `value` meets where `drop` low bits of its magnitude are dropped, -1: none.
    std::array<int, 2> meets(std::int64_t value, int drop) const;

  private:
    enum Event { exact, below, tie_even, tie_odd, above, saturated, negative_zero, events };
    bool possible(int drop, Event event) const;

    model::RazorFormat format_;
    std::vector<std::string> bins_;
    std::vector<std::array<int, events>> index_;  // by dropped bits; -1: cannot happen
};

}  // namespace qrazor::units
