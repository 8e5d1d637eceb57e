// What claims of all units are written with: the cut words of an elaborated design by what they are
// worth, each of which must be there, and the claims about them.
#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "qrazor/algebra/claims.h"
#include "qrazor/gen/design.h"
#include "qrazor/gen/words.h"

namespace qrazor::formal {

Word part(const Word& word, int from, int count);
Coefficient power(int exponent);  // of 2

class ClaimWriter {
  public:
    // `words` are those that the emitter says the unit has. What is written points into `rtl`.
    ClaimWriter(const gen::Design& design, const std::vector<gen::CutWord>& words, const Rtl& rtl,
                const Algebra& algebra);

    const gen::Design& design() const { return design_; }
    const gen::Config& config() const { return design_.config(); }
    const Rtl& rtl() const { return rtl_; }
    const Algebra& algebra() const { return algebra_; }
    // What has been written; units with claims of a kind of their own add to it.
    Claims& claims() { return out_; }

    // Ports of the unit. Throw Error where there is none of that name.
    const Word& input(const std::string& name) const;
    const Word& output(const std::string& name) const;
    const Word& word_of(const Target& target) const;
    Bit valid() const { return input("valid_i")[0]; }

    // The word of that meaning that a part takes, or gives; `instance` of those that repeat, `port`
    // where a part has several of one meaning. Whoever asks speaks of it in a claim. Throw Error
    // where the emitter says of no such word, or of more than one, and where the netlist has it
    // not, or not as wide as is said.
    Target taken(gen::Meaning meaning, int instance = 0, const std::string& port = "");
    const Word& given(gen::Meaning meaning, int instance = 0, const std::string& port = "");

    // The same of units that have a chain of like parts: the word at a port of the nth part of that
    // operation, in the order in which the emitter tells of them. Throw as above.
    Target taken_at(gen::Operation operation, std::size_t nth, const std::string& port,
                    gen::Meaning meaning);
    const Word& given_at(gen::Operation operation, std::size_t nth, const std::string& port,
                         gen::Meaning meaning);
    // Its ports that take a word of that meaning.
    std::vector<std::string> ports_of(gen::Operation operation, std::size_t nth,
                                      gen::Meaning meaning) const;
    // The unit's own description of that part, by which it is proven (Claims::parts).
    void describe(gen::Operation operation, std::size_t nth, const std::string& description,
                  const std::map<std::string, std::string>& legal = {});
    // What watches that part, one that holds a state, and what it shows; the same of the unit.
    void watch(gen::Operation operation, std::size_t nth, const std::string& watch,
               const std::string& shown);
    void watch_unit(const std::string& watch, const std::string& shown);

    std::vector<Word> lanes(const Word& word, int width) const;
    // Sum of the products of signed words, modulo 2^bits.
    Polynomial integer_products(const std::vector<Word>& act, const std::vector<Word>& weight,
                                int bits) const;

    void claim(const std::string& property, const Target& target, bool is_signed,
               const Polynomial& value, Coefficient most);
    void same(const std::string& property, const Word& from, const Target& to);
    // An output that registers of the top module hold, at the clock and nothing else.
    void next_state(const std::string& property, const std::string& port, const Polynomial& value);
    // Valid and clear of the accumulator, and what it gives.
    void accumulator_ports();

    // Throws Error where the emitter says of a word that no claim speaks of.
    void finish() const;

  private:
    std::size_t find(gen::Meaning meaning, bool given, const std::string& port) const;
    Target speak(std::size_t word, int instance);
    const Cell& nth_part(gen::Operation operation, std::size_t nth) const;
    Target speak_at(gen::Operation operation, std::size_t nth, const std::string& port,
                    gen::Meaning meaning, bool given);

    const gen::Design& design_;
    std::vector<gen::CutWord> words_;
    std::vector<std::vector<bool>> spoken_;  // of each word, by instance
    std::map<std::string, const Cell*> parts_;
    const Rtl& rtl_;
    const Algebra& algebra_;
    Claims out_;
};

// A field of a few bits as a polynomial: its value under every code.
template <typename Value>
Polynomial table(const Algebra& algebra, const Word& code, int bits, const Value& value) {
    Polynomial sum(bits);
    for (size_t k = 0; k < (size_t{1} << code.size()); ++k) {
        Polynomial term = Polynomial::constant(bits, value(k));
        for (size_t b = 0; b < code.size(); ++b) {
            Polynomial factor = algebra.bit(code[b], bits);
            if (((k >> b) & 1U) == 0) {
                Polynomial inverted = Polynomial::constant(bits, 1);
                inverted.add(factor, 0 - Coefficient{1});
                factor = inverted;
            }
            term = term * factor;
        }
        sum.add(term);
    }
    return sum;
}

}  // namespace qrazor::formal
