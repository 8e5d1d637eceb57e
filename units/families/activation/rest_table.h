// The smallest table that still gives an activation bit by bit.
#pragma once
#include <cstdint>
#include <vector>

#include "qrazor/model/activations.h"

namespace qrazor::units {

// For values x of 16 bits, on segments of |x| of 1/16: f(x) = max(x, 0) +
// floor((base * 2^zeros + slope * place) / 2^point), with place counted from the segment's end
// where the entry is mirrored.
struct RestTable {
    struct Entry {
        std::int64_t base = 0;
        std::int64_t slope = 0;  // not negative
        bool mirrored = false;
    };
    int place_width = 0;
    int point = 0;
    int zeros = 0;
    std::vector<Entry> entries;  // beyond them f(x) = max(x, 0)

    int base_width() const;  // two's complement
    int slope_width() const;
};

// Found once for each number of fraction bits, 8 to 12.
const RestTable& rest_table(model::Activation which, int fraction);

}  // namespace qrazor::units
