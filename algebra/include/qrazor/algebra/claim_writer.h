// What claims of all units are written with: the parts and words of an elaborated design by their
// names, each of which must be there, and the claims about them.
#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "qrazor/algebra/claims.h"
#include "qrazor/gen/design.h"

namespace qrazor::formal {

Word part(const Word& word, int from, int count);
Coefficient power(int exponent);  // of 2

class ClaimWriter {
  public:
    // What is written points into `rtl`.
    ClaimWriter(const gen::Design& design, const Rtl& rtl, const Algebra& algebra)
        : design_(design), rtl_(rtl), algebra_(algebra) {}

    const gen::Design& design() const { return design_; }
    const gen::Config& config() const { return design_.config(); }
    const Rtl& rtl() const { return rtl_; }
    const Algebra& algebra() const { return algebra_; }
    // What has been written; units with claims of a kind of their own add to it.
    Claims& claims() { return out_; }

    // Ports of the unit, and of its parts. Throw Error where there is none of that name.
    const Word& input(const std::string& name) const;
    const Word& output(const std::string& name) const;
    const Word& word_of(const Target& target) const;
    Bit valid() const { return input("valid_i")[0]; }

    // A part whose type starts with `type`. Throw Error where there is no such part, or more than
    // one is meant: a claim about nothing would prove nothing.
    const Cell& part_at(const std::string& type, const std::string& name) const;
    const Cell& only_part(const std::string& type) const;
    const Cell& accumulator() const;
    // What multiplies the sum by the activations' scale, and that by the weights'.
    std::pair<const Cell*, const Cell*> scale_multipliers() const;

    std::vector<Word> lanes(const Word& word, int width) const;
    // Sum of the products of signed words, modulo 2^bits.
    Polynomial integer_products(const std::vector<Word>& act, const std::vector<Word>& weight,
                                int bits) const;

    void claim(const std::string& property, const Target& target, bool is_signed,
               const Polynomial& value, Coefficient most);
    void same(const std::string& property, const Word& from, const Target& to);
    // An output that registers of the top module hold, at the clock and nothing else.
    void next_state(const std::string& property, const std::string& port, const Polynomial& value);
    // What reaches the accumulator, and what it gives.
    void accumulator_ports(const Cell& acc);

  private:
    const gen::Design& design_;
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
