// Backward rewriting: numbers the nets of an elaborated unit so that each step makes a polynomial's
// largest variable smaller, and says what stands in its place.
#include "qrazor/algebra/algebra.h"

#include <algorithm>
#include <functional>
#include <set>

#include "qrazor/support/error.h"

namespace qrazor::formal {
namespace {

using gen::Operation;

// Shares of a bound are fractions: half of a carry may be an input's. What is left of 128 bits
// holds words of kMostBounded bits, several of them, and what rounding adds.
constexpr int kFraction = 40;
constexpr int kMostBounded = 80;

bool starts_with(const std::string& text, std::string_view start) {
    return text.compare(0, start.size(), start) == 0;
}

bool is_gate(const std::string& type) {
    // Flip-flops of any kind are no gates.
    return starts_with(type, "$_") && type.find("DFF") == std::string::npos;
}

// Kept as cells by elaborate(): as gates, a tree's sums and carries would be polynomials whose
// products of carries do not cancel before all of it is open.
bool is_full_adder(const Cell& cell) {
    return cell.operation == Operation::full_add || cell.operation == Operation::half_add;
}

bool is_adder(const Cell& cell) {
    return cell.operation == Operation::add;
}

// Emitted adders, and what is left of `+`, `-` and `*` in star forms: output = f(operands) modulo
// its width.
bool is_word_operator(const Cell& cell) {
    static const std::set<std::string> operators{"$add", "$sub", "$neg", "$mul"};
    // An FP32 addition adds no words: it stays an atom, and is proven apart.
    return is_adder(cell) || operators.count(cell.type) > 0;
}

const Word& result_of(const Cell& cell) {
    return cell.port(is_adder(cell) ? "sum_o" : "Y");
}

std::string operand_name(const Cell& cell, bool first) {
    if (is_adder(cell)) {
        return first ? "a_i" : "b_i";
    }
    return first ? "A" : "B";
}

bool is_signed(const Cell& cell, bool first) {
    const auto found = cell.parameters.find(first ? "A_SIGNED" : "B_SIGNED");
    return found != cell.parameters.end() && found->second != 0;
}

// Whether the word is the exact value of the operation, or only modulo 2^width.
enum class Exact { no, as_unsigned, as_signed };

Exact exactness(const Cell& cell) {
    const size_t width = result_of(cell).size();
    // Bits that can be other than 0.
    const auto bits = [&](const char* port) {
        size_t count = cell.port(port).size();
        while (count > 0 && cell.port(port)[count - 1] == kZero) {
            --count;
        }
        return count;
    };
    if (cell.type == "$neg") {
        // -x of an unsigned x needs one bit more than x; -x of a signed one may be that of the
        // least value, which has none.
        return !is_signed(cell, true) && bits("A") < width ? Exact::as_signed : Exact::no;
    }
    // A product has at most as many bits as both factors; Yosys pads operands with zeros, which do
    // not count.
    if (cell.type == "$mul" && bits("A") + bits("B") <= width) {
        return is_signed(cell, true) && is_signed(cell, false) ? Exact::as_signed
                                                               : Exact::as_unsigned;
    }
    return Exact::no;
}

}  // namespace

bool looked_through(const Cell& cell) {
    return is_gate(cell.type) || is_full_adder(cell) || is_word_operator(cell);
}

bool is_pipeline_register(const Cell& cell) {
    return cell.operation == Operation::hold || cell.operation == Operation::queue;
}

Algebra::Algebra(const Rtl& rtl) : rtl_(rtl) {
    // Of two drivers one would be looked at, and the proof be of another circuit.
    std::set<Bit> driven{kZero, kOne};
    const auto drive = [&](Bit bit) {
        if (!driven.insert(bit).second) {
            throw Error(rtl_.top + ": net " + std::to_string(bit) + " has more than one driver");
        }
    };
    for (const auto& [name, word] : rtl.inputs) {
        std::for_each(word.begin(), word.end(), drive);
    }
    for (size_t i = 0; i < rtl.cells.size(); ++i) {
        const Cell& cell = rtl.cells[i];
        if (is_pipeline_register(cell)) {
            // What comes out is what went in, of every port alike; ready goes the other way.
            for (const auto& [port, word] : cell.ports) {
                if (!cell.is_output.at(port)) {
                    continue;
                }
                const Word& in = cell.port(port.substr(0, port.size() - 2) + "_i");
                for (size_t k = 0; k < word.size(); ++k) {
                    drive(word[k]);
                    alias_[word[k]] = in[k];
                }
            }
            continue;
        }
        for (const auto& [port, word] : cell.ports) {
            if (cell.is_output.at(port)) {
                for (const Bit bit : word) {
                    drive(bit);
                    driver_[bit] = {i, port};
                }
            }
        }
    }
    // Inputs have the smallest numbers: they are what everything is to be expressed in.
    for (const auto& [name, word] : rtl.inputs) {
        for (size_t k = 0; k < word.size(); ++k) {
            number(word[k], {}, word.size() == 1 ? name : name + "[" + std::to_string(k) + "]");
        }
    }
    // Atoms first, so that they are smaller than whatever is replaced.
    for (size_t i = 0; i < rtl.cells.size(); ++i) {
        const Cell& cell = rtl.cells[i];
        if (is_word_operator(cell)) {
            // What a word operator drops counts as an unknown of its own. A claim that holds only
            // where it is 0 is then open instead of falsely proven.
            carry_out_[i] = fresh({}, cell.name + " beyond its top bit");
        } else if (!looked_through(cell) && !is_pipeline_register(cell)) {
            for (const auto& [port, word] : cell.ports) {
                for (size_t k = 0; cell.is_output.at(port) && k < word.size(); ++k) {
                    number(word[k], {}, cell.name + "." + port + "[" + std::to_string(k) + "]");
                }
            }
        }
    }
    // Nets in the order of their numbers, not of their depth: visit() goes to the inputs first.
    for (const auto& [bit, source] : driver_) {
        visit(bit);
    }
}

Bit Algebra::through(Bit bit) const {
    for (auto at = alias_.find(bit); at != alias_.end(); at = alias_.find(bit)) {
        bit = at->second;
    }
    return bit;
}

Variable Algebra::fresh(const Node& node, const std::string& name) {
    nodes_.push_back(node);
    names_.push_back(name);
    return static_cast<Variable>(nodes_.size() - 1);
}

void Algebra::number(Bit bit, const Node& node, const std::string& name) {
    variable_[bit] = fresh(node, name);
    state_[bit] = 2;
}

// Numbers what a bit depends on, then the bit: larger numbers are further from the inputs.
void Algebra::visit(Bit net) {
    const Bit bit = through(net);
    if (bit == kZero || bit == kOne || state_[bit] == 2) {
        return;
    }
    const auto source = driver_.find(bit);
    if (source == driver_.end()) {
        throw Error(rtl_.top + ": net " + std::to_string(bit) + " has no driver");
    }
    const auto& [index, port] = source->second;
    const Cell& cell = rtl_.cells[index];
    const std::string place = cell.name + "." + port;
    if (state_[bit] == 1) {
        throw Error(rtl_.top + ": combinational loop through " + place);
    }
    for (const auto& [name, word] : cell.ports) {
        for (const Bit one : word) {
            // All outputs at once, as they are numbered at once: a loop back through another output
            // of the same cell would else go unseen.
            (cell.is_output.at(name) ? state_[one] : state_[bit]) = 1;
        }
    }
    for (const auto& [name, word] : cell.ports) {
        if (!cell.is_output.at(name)) {
            for (const Bit one : word) {
                visit(one);
            }
        }
    }
    if (is_gate(cell.type)) {
        number(bit, {Rule::gate, index, 0}, place);
    } else if (is_full_adder(cell)) {
        // The carry below its sum: the sum is replaced first, by a + b + c - 2 carry, and that
        // meets the carry's own weight. A carry replaced before its sum would come back with it.
        number(cell.port("carry_o")[0], {Rule::carry, index, 0}, cell.name + ".carry_o");
        number(cell.port("sum_o")[0], {Rule::sum, index, 0}, cell.name + ".sum_o");
    } else {
        const Word& result = result_of(cell);
        // The lowest bit gets the largest number: its replacement has all higher bits in it, which
        // must come later.
        for (size_t k = result.size(); k-- > 0;) {
            number(result[k], {k == 0 ? Rule::lowest : Rule::higher, index, k},
                   place + "[" + std::to_string(k) + "]");
        }
    }
}

Polynomial Algebra::bit(Bit net, int bits) const {
    const Bit bit = through(net);
    if (bit == kZero || bit == kOne) {
        return Polynomial::constant(bits, bit == kOne ? 1 : 0);
    }
    return Polynomial::variable(bits, variable_.at(bit));
}

Polynomial Algebra::word(const Word& word, bool is_signed, int bits) const {
    Polynomial sum(bits);
    // Bits from 128 on are 0 modulo any width that there is.
    for (size_t k = 0; k < word.size() && k < 128; ++k) {
        const Coefficient weight = Coefficient{1} << k;
        sum.add(bit(word[k], bits), is_signed && k + 1 == word.size() ? 0 - weight : weight);
    }
    return sum;
}

Polynomial Algebra::gate(const Cell& cell, int bits) const {
    const auto in = [&](const char* port) { return bit(cell.port(port)[0], bits); };
    const auto one_less = [&](const Polynomial& p) {
        Polynomial out = Polynomial::constant(bits, 1);
        out.add(p, 0 - Coefficient{1});
        return out;
    };
    const std::string& type = cell.type;
    if (type == "$_BUF_") {
        return in("A");
    }
    if (type == "$_NOT_") {
        // Of bits: not a = 1 - a.
        return one_less(in("A"));
    }
    if (type == "$_MUX_") {  // S ? B : A
        Polynomial out = in("A");
        Polynomial change = in("B");
        change.add(in("A"), 0 - Coefficient{1});
        // a + s (b - a): no product of a and b, where the usual sum of products has one.
        out.add(in("S") * change);
        return out;
    }
    const Polynomial a = in("A");
    const Polynomial b = type == "$_ANDNOT_" || type == "$_ORNOT_" ? one_less(in("B")) : in("B");
    const Polynomial both = a * b;
    Polynomial out(bits);
    if (type == "$_AND_" || type == "$_NAND_" || type == "$_ANDNOT_") {
        out = both;
    } else if (type == "$_OR_" || type == "$_NOR_" || type == "$_ORNOT_") {
        out.add(a);
        out.add(b);
        // a + b - ab: where both are 1 the sum counts one too many.
        out.add(both, 0 - Coefficient{1});
    } else if (type == "$_XOR_" || type == "$_XNOR_") {
        out.add(a);
        out.add(b);
        out.add(both, 0 - Coefficient{2});
    } else {
        throw Error(cell.name + ": no rule for " + type);
    }
    return type == "$_NAND_" || type == "$_NOR_" || type == "$_XNOR_" ? one_less(out) : out;
}

// The lowest bit of a sum, difference or product: the whole less the other bits.
Polynomial Algebra::adder(Variable variable, const Cell& cell, int bits) const {
    const auto value = [&](bool first) {
        return word(cell.port(operand_name(cell, first)), is_signed(cell, first), bits);
    };
    Polynomial sum = value(true);
    if (cell.type == "$neg") {
        Polynomial negated(bits);
        negated.add(sum, 0 - Coefficient{1});
        sum = negated;
    } else if (cell.type == "$mul") {
        sum = sum * value(false);
    } else {
        sum.add(value(false), cell.type == "$sub" ? 0 - Coefficient{1} : 1);
    }
    // sum = bit 0 + the higher bits + 2^width times the carry out, so bit 0 is the sum less these.
    // The higher bits cancel against their own weights in the word that is being expanded, which is
    // why no carry chain is ever opened.
    Word higher = result_of(cell);
    const Exact exact = exactness(cell);
    const int width = static_cast<int>(higher.size());
    higher[0] = kZero;
    sum.add(word(higher, exact == Exact::as_signed, bits), 0 - Coefficient{1});
    // No carry out is needed where the operands cannot reach 2^width, however they are wired.
    const auto fits = [&] {
        return is_adder(cell) && width <= kMostBounded &&
               most({cell.port("a_i"), cell.port("b_i")}) < (Coefficient{1} << width);
    };
    // Modulo 2^bits a carry of weight 2^width is 0 as soon as the word is as wide as the claim.
    if (exact == Exact::no && width < bits && !fits()) {
        sum.add(Polynomial::variable(bits, carry_out_.at(nodes_[variable].cell)),
                0 - (Coefficient{1} << width));
    }
    return sum;
}

Polynomial Algebra::replacement(Variable variable, int bits) const {
    const Node& node = nodes_[variable];
    const Cell& cell = rtl_.cells[node.cell];
    if (node.rule == Rule::gate) {
        return gate(cell, bits);
    }
    if (node.rule == Rule::lowest) {
        return adder(variable, cell, bits);
    }
    // A half adder is a full adder whose third input is 0.
    const Polynomial a = bit(cell.port("a_i")[0], bits);
    const Polynomial b = bit(cell.port("b_i")[0], bits);
    const Polynomial c =
        cell.operation == Operation::full_add ? bit(cell.port("c_i")[0], bits) : Polynomial(bits);
    Polynomial out(bits);
    if (node.rule == Rule::sum) {
        out.add(a);
        out.add(b);
        out.add(c);
        out.add(bit(cell.port("carry_o")[0], bits), 0 - Coefficient{2});
        return out;
    }
    // The majority as a polynomial, ab + ac + bc - 2abc: only for a carry whose sum is not there to
    // cancel it.
    const Polynomial ab = a * b;
    out.add(ab);
    out.add(a * c);
    out.add(b * c);
    out.add(ab * c, 0 - Coefficient{2});
    return out;
}

Polynomial Algebra::expand(Polynomial sum, std::size_t limit) const {
    while (const std::optional<Variable> leading = sum.leading()) {
        const Rule rule = nodes_[*leading].rule;
        if (rule == Rule::atom) {
            break;  // and all behind it
        }
        // Bit 0 has a larger number, so it was replaced before and took this bit with it. One that
        // is left was used by itself, as a sign or in a comparison: then its carry chain would have
        // to be opened, which algebra cannot afford.
        if (rule == Rule::higher) {
            throw Error(rtl_.top + ": " + names_[*leading] +
                        " counts otherwise than as a bit of its adder's sum");
        }
        sum.substitute_leading(replacement(*leading, sum.bits()));
        if (sum.size() > limit) {
            throw Error(rtl_.top + ": more than " + std::to_string(limit) +
                        " terms; this word is not proven by algebra");
        }
    }
    return sum;
}

bool Algebra::adds(Variable variable) const {
    const Node& node = nodes_[variable];
    if (node.rule == Rule::sum || node.rule == Rule::carry) {
        return true;
    }
    if (node.rule != Rule::gate || rtl_.cells[node.cell].type != "$_XOR_") {
        return false;
    }
    const auto of = [&](const char* port) {
        const Bit bit = through(rtl_.cells[node.cell].port(port)[0]);
        return bit != kZero && bit != kOne && adds(variable_.at(bit));
    };
    // Only an XOR above an adder; one of inputs alone counts as one bit, and is met as such.
    return of("A") || of("B");
}

Coefficient Algebra::most(const std::vector<Word>& words) const {
    // Weights of nets still to be looked at, the furthest from the inputs first.
    // Each net is looked at once with its whole weight: all that lies further from the inputs has
    // added its share before.
    std::map<Variable, Coefficient, std::greater<>> weights;
    Coefficient sum = 0;
    const auto add = [&](Bit net, Coefficient weight) {
        const Bit bit = through(net);
        if (bit == kOne) {
            sum += weight;
        } else if (bit != kZero) {
            weights[variable_.at(bit)] += weight;
        }
    };
    const auto add_inputs = [&](const Cell& cell, Coefficient weight) {
        for (const auto& [port, word] : cell.ports) {
            if (!cell.is_output.at(port)) {
                add(word[0], weight);
            }
        }
    };
    for (const Word& word : words) {
        // A weight that wraps would make the bound too small, and a proof of it false.
        if (word.size() > kMostBounded) {
            throw Error(rtl_.top + ": a word of " + std::to_string(word.size()) +
                        " bits: at most " + std::to_string(kMostBounded) + " are bounded");
        }
        for (size_t k = 0; k < word.size(); ++k) {
            add(word[k], Coefficient{1} << (k + kFraction));
        }
    }
    while (!weights.empty()) {
        const auto [variable, weight] = *weights.begin();
        weights.erase(weights.begin());
        const Node& node = nodes_[variable];
        if (!adds(variable)) {
            sum += weight;
        } else if (node.rule == Rule::sum) {
            // With n inputs set, sum and carry weigh 0, s, c, s + c. The carry is numbered just
            // below its sum.
            const Cell& cell = rtl_.cells[node.cell];
            const auto carry = weights.find(variable_.at(cell.port("carry_o")[0]));
            const Coefficient c = carry == weights.end() ? 0 : carry->second;
            if (carry != weights.end()) {
                weights.erase(carry);
            }
            // The least share w for each of n inputs with n w no smaller than what they make, for n
            // = 1, 2, 3; rounded up, so that the bound stays one.
            add_inputs(cell, std::max({weight, (c + 1) / 2, (weight + c + 2) / 3}));
        } else {  // a carry whose sum is not used, or a ^ b <= a + b
            add_inputs(rtl_.cells[node.cell], node.rule == Rule::carry ? (weight + 1) / 2 : weight);
        }
    }
    return sum >> kFraction;
}

bool Algebra::is_carry_out(Variable variable) const {
    return std::any_of(carry_out_.begin(), carry_out_.end(),
                       [&](const auto& one) { return one.second == variable; });
}

std::string Algebra::name(Variable variable) const {
    return names_.at(variable);
}

}  // namespace qrazor::formal
