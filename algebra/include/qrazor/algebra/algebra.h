// What words of an elaborated unit are worth, as polynomials in its inputs.
//
// Backward rewriting: the value of a word is a polynomial in its bits; each bit is replaced by what
// drives it, the one furthest from the inputs first, until only atoms are left. A full adder's sum
// goes as a + b + c - 2 carry, so adder trees stay linear; an adder's lowest bit goes as the whole
// sum less the other bits, so that no carry chain is opened (that the adder adds is another proof).
#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "qrazor/algebra/polynomial.h"
#include "qrazor/algebra/rtl.h"

namespace qrazor::formal {

// Whether there is a rule for the cell: a gate, a full or half adder, an adder or operator.
bool looked_through(const Cell& cell);

// Whether it is a register of the shared wrapper: every output NAME_o is NAME_i some edges earlier
// (ready, which goes against the beats, likewise).
bool is_pipeline_register(const Cell& cell);

// Atoms are the unit's inputs, register outputs, and outputs of opaque modules that have no rule
// here. Pipeline registers are looked through: where they stand is another proof.
class Algebra {
  public:
    // Throws Error on a cell without a rule, a combinational loop, or a net with two drivers.
    explicit Algebra(const Rtl& rtl);

    // A net as a variable, or constant; modulo 2^bits.
    Polynomial bit(Bit bit, int bits) const;
    // Value of a word; two's complement where `is_signed`.
    Polynomial word(const Word& word, bool is_signed, int bits) const;
    // The same polynomial in atoms. Throws Error where more than `limit` terms are met.
    Polynomial expand(Polynomial polynomial, std::size_t limit = 2000000) const;

    // No more than the sum of these words can be, as unsigned numbers: full adders and XORs are
    // looked through, everything else counts as 1. Throws Error on words of more than 80 bits.
    Coefficient most(const std::vector<Word>& words) const;

    // "act_code_i[3]", "u_shift.value_o[0]".
    std::string name(Variable variable) const;
    // The carry that an adder drops: not known to be 0, and no input that one could set.
    bool is_carry_out(Variable variable) const;
    std::size_t variables() const { return names_.size(); }
    // The word that a port of an opaque module sees, through pipe stages.
    Bit through(Bit bit) const;

  private:
    enum class Rule { atom, gate, sum, carry, lowest, higher };
    struct Node {
        Rule rule = Rule::atom;
        size_t cell = 0;
        size_t index = 0;  // within an adder's word
    };
    void visit(Bit bit);
    void number(Bit bit, const Node& node, const std::string& name);
    Variable fresh(const Node& node, const std::string& name);
    Polynomial replacement(Variable variable, int bits) const;
    bool adds(Variable variable) const;  // an output of a full adder, or XOR of such
    Polynomial gate(const Cell& cell, int bits) const;
    Polynomial adder(Variable variable, const Cell& cell, int bits) const;

    const Rtl& rtl_;
    std::map<Bit, std::pair<size_t, std::string>> driver_;  // cell and port
    std::map<Bit, Bit> alias_;
    std::map<Bit, Variable> variable_;
    std::map<Bit, int> state_;  // 1: being visited, 2: done
    std::vector<Node> nodes_;   // by variable
    std::vector<std::string> names_;
    std::map<size_t, Variable> carry_out_;  // of an adder cell: what is beyond its word
};

}  // namespace qrazor::formal
