// What the words between the parts of a unit must be worth.
#pragma once
#include <string>
#include <vector>

#include "qrazor/formal/algebra.h"

namespace qrazor::formal {

// A word, or a sum of words, that equals a polynomial of the unit's inputs, modulo 2^bits.
struct Claim {
    std::string property;
    std::vector<Word> words;
    bool is_signed = false;
    Polynomial value{1};
    // Where the word is read as a signed number: the largest magnitude that the value has.
    Coefficient most = 0;
    // Input fields of few bits and their largest legal value, where larger ones fit: the claim is
    // about legal values.
    std::vector<std::pair<Word, long>> limits = {};
};

// Nets that are one and the same, but for registers.
struct Connection {
    std::string property;
    Word from;
    Word to;
};

struct Claims {
    std::vector<Claim> claims;
    std::vector<Connection> connections;
    // Largest magnitude that one beat adds to the accumulator; 0: no accumulator.
    Coefficient most_beat = 0;
};

Claims claims_of(const gen::Design& design, const Rtl& rtl, const Algebra& algebra);

}  // namespace qrazor::formal
