// What the words between the parts of a unit must be worth.
#pragma once
#include <map>
#include <string>
#include <utility>
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

// A plain description of a part, or of a unit as one part, which it is compared with: the body of a
// Verilog module with its ports and parameters, from another source than the emitter.
struct Description {
    using Feeds = std::map<std::string, std::string>;

    Description(const char* body = "") : text(body) {}  // a description may be all there is to say
    Description(std::string body, Feeds only = {}, std::string left_out = {},
                std::vector<Feeds> all_of = {})
        : text(std::move(body)),
          legal(std::move(only)),
          note(std::move(left_out)),
          cases(std::move(all_of)) {}

    std::string text;
    // What some ports are fed with, in the ports and parameters, where not every value is legal.
    Feeds legal;
    std::string note;  // what is left out by that
    // Where the whole is too much: feeds of further ports, one proof for each. Together they must
    // be all legal inputs.
    std::vector<Feeds> cases;
    // Of a part that holds a state, instead of a comparison: `text` is a module `watch` as those of
    // formal/src/watches.h, and this what it shows, behind the part's name.
    std::string watched = {};
};

struct Claims {
    std::vector<Claim> claims;
    std::vector<Connection> connections;
    std::vector<Register> registers;
    // The unit is proven as one part, by its description: nothing within it is claimed.
    bool whole = false;
    // That description. "": it is a part of other units, too (formal/src/gold.h).
    Description description = {};
    // Those of parts that are this unit's own, by module. One that is no part of it leaves the
    // proof open.
    std::map<std::string, Description> parts = {};
    // What watches the whole of a unit whose results are not as many as its beats, likewise, at a
    // size that is decided in seconds. "": nothing does.
    Description watch = {};
    // Largest magnitude that one beat adds to the accumulator; 0: no accumulator.
    Coefficient most_beat = 0;
};

}  // namespace qrazor::formal
