// What holds within the units on block-scaled formats: lanes, scales, accumulator. What codes and
// scales are worth is said here once more: claims do not ask what emits.
#pragma once
#include "families/claim_words.h"
#include "families/words.h"
#include "qrazor/algebra/claim_writer.h"

namespace qrazor::units {

// Elements as whole numbers of 2^-fraction.
struct ClaimedElement {
    enum Kind {
        code,       // by the value of each code: {sign, exponent, mantissa}
        minifloat,  // the same, in lanes that are parts of their own
        integer,    // two's complement
    };
    Kind kind = code;
    int bits = 4;
    int mantissa = 3;         // bits below the exponent; all of a magnitude without one
    Coefficient largest = 7;  // magnitude
    int fraction = 0;
};

// Scales as whole numbers of 2^-fraction.
struct ClaimedScale {
    enum Kind {
        exponent,  // a power of two
        number,    // {exponent, mantissa}; exponents count from that of 1
        integer,
    };
    Kind kind = exponent;
    int mantissa = 0;
    int fraction = 0;
};

void block_claims(ClaimWriter& w, const ClaimedElement& element, const ClaimedScale& scale);

}  // namespace qrazor::units
