// One row of facts a number format: what codec, emitter, bench, proof, evaluation and report have
// to agree on. The format's own file fills it in; all others ask it and keep no table of their own.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "qrazor/support/text.h"

namespace qrazor::formats {

// What the codes of an element are.
enum class Signs : std::uint8_t {
    magnitude,        // {sign, magnitude}
    twos_complement,  // no sign bit of its own
};

// What each value keeps for itself. Its value is a whole number of units of 2^-fraction.
struct ElementFacts {
    std::string name;   // as modules and configurations call it: "e2m1"
    std::string title;  // as documents and ports call it: "E2M1"
    int bits = 0;
    Signs signs = Signs::magnitude;     // in memory
    Signs at_ports = Signs::magnitude;  // where units take it
    int exponent_bits = 0;              // 0: fixed point
    int mantissa_bits = 0;              // below the exponent; of fixed point, below the sign
    int fraction = 0;
    bool infinities = false;  // the largest exponent is no number, as in IEEE 754
    // Magnitudes of legal codes are words from 0 to this; `forbidden` says what stands above.
    std::uint32_t last_magnitude = 0;
    std::string forbidden;
    // Of any word at a unit's port, in units, forbidden ones taken as the numbers that they would
    // be without: what hardware has to hold. 0 where it has more than 127 bits.
    Int128 largest = 0;
    // What the word of -0 stands for, in units: -8 in SDR's `neg8`.
    std::int64_t minus_zero = 0;
    // Under a flag that drops bits (less side), words stand for the middle of their step: half a
    // unit more, to the side of their sign. `largest` is without it.
    bool middle = false;
};

enum class ScaleKind : std::uint8_t {
    none,
    power,     // 2^(code - unit)
    floating,  // {exponent, mantissa}; exponent 0 is that of 1 without the leading bit
    integer,   // the code itself
    flag,      // {exponent, mantissa} that always has its leading bit
};

// What the values of a block share. A code is {exponent, mantissa}; where there is a mantissa it
// stands for significand * 2^(exponent - unit), exponents of `floating` counted from that of 1.
struct ScaleFacts {
    ScaleKind kind = ScaleKind::none;
    std::string title;  // as ports call it: "E8M0 scale"
    int bits = 0;       // in memory
    int port_bits = 0;  // where units take it: without a sign that is never set
    int exponent_bits = 0;
    int mantissa_bits = 0;
    int unit = 0;
    std::uint32_t last = 0;  // codes are 0 to this; `forbidden` says what stands above
    std::string forbidden;

    // Of the largest code: what a sum of products is multiplied by, and shifted by.
    Int128 largest_significand() const;
    int largest_shift() const;
};

// What the values of a part of a block share below its scale: the step is 2^-side of the block's.
struct SideFacts {
    int subgroup = 0;  // values that share one
    int bits = 0;
    int last = 0;  // sides are 0 to this
};

// Who shares an outer scale, where nobody says otherwise.
enum class OuterUse : std::uint8_t {
    none,     // the format has no outer scale
    channel,  // each output channel of weights has its own; activations are calibrated
    tensor,   // it is the whole tensor's by the format's definition
    row,      // each row's, of activations too
};

struct Facts {
    ElementFacts element;
    ScaleFacts scale;
    int block = 0;                 // values that share a scale; the last block is padded with zeros
    std::vector<SideFacts> sides;  // from the largest subgroups to the smallest
    OuterUse outer = OuterUse::none;
    bool offset = false;  // an outer offset beside the outer scale
};

// Whether the format has no exponents but shifts, and no offset: integer hardware multiplies it.
bool is_integer(const Facts& facts);

}  // namespace qrazor::formats
