// Inner words of the rivals that have a circuit here: what both the golden model and the emitter
// size things by, and the tables.
#pragma once
#include <cstdint>

#include "qrazor/model/pwl.h"
#include "qrazor/model/rival_softmax.h"

namespace qrazor::model::rivals {

inline constexpr int kSegmentBits = 2;  // of Softermax: four segments

// Fraction bits.
struct SoftermaxWidths {
    int numerator;
    int sum;
    int reciprocal;
    int code;
};
SoftermaxWidths softermax_widths(const RivalFormat& format);

// 2^x (PwlFunction::exp2) or 1/(1 + x) on [0, 1) in four segments, in units of 2^-fraction.
PwlTable softermax_segments(PwlFunction function, int fraction);

// Constants of I-BERT's polynomial as integers of the logits' scale, and widths behind it.
struct IbertConstants {
    std::int64_t ln2;    // counts of a halving
    std::int64_t added;  // a value is ((p + added)^2 + rest) >> (halvings + dropped)
    std::int64_t rest;
    int dropped;   // low bits of an exponential that are not kept
    int kept;      // bits of one
    int exponent;  // the quotient is floor(2^exponent / sum)
};
IbertConstants ibert_constants(const RivalFormat& format);

}  // namespace qrazor::model::rivals
