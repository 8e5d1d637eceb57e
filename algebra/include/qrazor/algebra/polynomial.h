// Polynomials over Boolean variables, modulo 2^bits: what a word of a netlist is worth, in terms of
// its inputs.
//
// A polynomial is kept multilinear (x * x = x for a bit), and so canonical: two are equal for every
// assignment of the variables exactly where they have the same terms. Source: computer algebra as
// multipliers are verified with (Lvov and others 2011; Kaufmann, Biere and Kauers 2019).
#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace qrazor::formal {

using Variable = std::uint32_t;
using Monomial = std::vector<Variable>;  // descending, each once; empty: the constant term
__extension__ using Coefficient = unsigned __int128;  // modulo 2^bits

class Polynomial {
  public:
    // Coefficients modulo 2^bits; 1 to 128.
    explicit Polynomial(int bits) : bits_(bits) {}
    static Polynomial constant(int bits, Coefficient value);
    static Polynomial variable(int bits, Variable v);

    void add(const Monomial& monomial, Coefficient coefficient);
    void add(const Polynomial& other, Coefficient times = 1);
    Polynomial operator*(const Polynomial& other) const;

    int bits() const { return bits_; }
    bool zero() const { return terms_.empty(); }
    std::size_t size() const { return terms_.size(); }
    // The largest variable that is left; none in a constant.
    std::optional<Variable> leading() const;
    // Replaces the leading variable.
    void substitute_leading(const Polynomial& by);
    bool depends_only_on(const std::vector<Variable>& variables) const;
    // An assignment under which it is not 0: these variables are 1, all others 0. Needs !zero().
    Monomial witness() const;
    Coefficient value(const std::vector<bool>& assignment) const;

  private:
    struct LargestFirst {
        bool operator()(const Monomial& a, const Monomial& b) const { return b < a; }
    };
    Coefficient reduced(Coefficient value) const;
    int bits_;
    std::map<Monomial, Coefficient, LargestFirst> terms_;
};

}  // namespace qrazor::formal
