// A small floating-point format, as lanes multiply it.
#pragma once
#include <string>

namespace qrazor::gen {

struct Minifloat {
    std::string name;   // "e2m3"
    std::string title;  // "E2M3"
    int exponent_width = 0;
    int mantissa_width = 0;
    bool ieee = false;  // the largest exponent holds infinities and NaN, and is not allowed

    // The most that a product is shifted; exponent 0 is that of 1.
    int most_shift() const { return 2 * ((1 << exponent_width) - (ieee ? 3 : 2)); }
    // Bits of its magnitude, in units of the smallest.
    int product_width() const { return 2 * (mantissa_width + 1) + most_shift(); }
};

}  // namespace qrazor::gen
