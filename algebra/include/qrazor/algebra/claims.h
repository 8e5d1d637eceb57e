// What the words between the parts of a unit must be worth.
#pragma once
#include <string>
#include <vector>

#include "qrazor/algebra/algebra.h"

namespace qrazor::formal {

// A port of a part, or an output of the unit (no cell).
struct Target {
    const Cell* cell = nullptr;
    std::string port;

    const std::string& place() const { return cell != nullptr ? cell->name : port; }
};

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
    // The ports that this says all about: coverage.h.
    std::vector<Target> targets = {};
};

// Nets that are one and the same, but for registers.
struct Connection {
    std::string property;
    Word from;
    Word to;
    Target target;  // whose word `to` is
};

// An output that flip-flops of the top module hold; a claim says what `next` is worth.
struct Register {
    Word state;
    Word next;
    Target target;
};

struct Claims {
    std::vector<Claim> claims;
    std::vector<Connection> connections;
    std::vector<Register> registers;
    // The unit is proven as one part, by its description: nothing within it is claimed.
    bool whole = false;
    // That description: the body of a Verilog module with the unit's ports and parameters, from
    // another source than its emitter. "": it is a part of other units, too (formal/src/gold.h).
    std::string description = {};
    // Largest magnitude that one beat adds to the accumulator; 0: no accumulator.
    Coefficient most_beat = 0;
};

}  // namespace qrazor::formal
