// Joins two graphs over one set of inputs, and turns a difference that is found into words, with as
// few bits set as show it.
#include "miter.h"

#include <algorithm>
#include <map>
#include <random>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::formal {
namespace {

// 1024 patterns in one pass over the gates.
constexpr size_t kWords = 16;

std::vector<std::string> names_of(const std::vector<Aiger::Point>& points) {
    std::vector<std::string> out;
    for (const Aiger::Point& one : points) {
        out.push_back(one.name);
    }
    return out;
}

// Where each of `wanted` is among `names`.
std::vector<size_t> places(const std::vector<std::string>& wanted,
                           const std::vector<std::string>& names, const std::string& what) {
    std::map<std::string, size_t> at;
    for (size_t k = 0; k < names.size(); ++k) {
        at[names[k]] = k;
    }
    std::vector<size_t> out;
    for (const std::string& name : wanted) {
        const auto found = at.find(name);
        if (found == at.end()) {
            throw Error("the netlist has no " + what + " " + name);
        }
        out.push_back(found->second);
    }
    // All of `wanted` are there, so any more is a port that nothing would be compared with.
    if (at.size() != wanted.size()) {
        throw Error("the netlist has " + std::to_string(at.size()) + " " + what +
                    " bits, the RTL " + std::to_string(wanted.size()));
    }
    return out;
}

// "acc_q[3]" -> {"acc_q", 3}.
std::pair<std::string, size_t> name_and_bit(const std::string& name) {
    const size_t open = name.rfind('[');
    if (open == std::string::npos || name.back() != ']') {
        return {name, 0};
    }
    return {name.substr(0, open), std::stoul(name.substr(open + 1))};
}

// Words that are not 0, with as many bits as the netlist has of them.
std::vector<Field> fields(const std::vector<std::string>& names, const std::vector<bool>& values) {
    std::map<std::string, std::vector<bool>> words;
    for (size_t k = 0; k < names.size(); ++k) {
        const auto [word, bit] = name_and_bit(names[k]);
        std::vector<bool>& bits = words[word];
        bits.resize(std::max(bits.size(), bit + 1));
        bits[bit] = values[k];
    }
    std::vector<Field> out;
    for (const auto& [name, bits] : words) {
        std::string digits;
        for (size_t low = 0; low < bits.size(); low += 4) {
            size_t digit = 0;
            for (size_t k = low; k < std::min(low + 4, bits.size()); ++k) {
                digit += bits[k] ? size_t{1} << (k - low) : 0;
            }
            digits.insert(digits.begin(), "0123456789abcdef"[digit]);
        }
        if (digits.find_first_not_of('0') != std::string::npos) {
            out.push_back({name, std::to_string(bits.size()) + "'h" + digits});
        }
    }
    return out;
}

}  // namespace

Miter::Miter(const Aiger& gold, const Aiger& gate, const std::vector<size_t>& gate_of)
    : gold_(gold) {
    const std::vector<size_t> inputs = places(gold.inputs, gate.inputs, "input");
    const std::vector<size_t> outputs =
        places(names_of(gold.outputs), names_of(gate.outputs), "output");
    // Also where the match left none over: two registers with one partner would show here.
    if (gold.registers.size() != gate.registers.size() ||
        std::find(gate_of.begin(), gate_of.end(), kNoRegister) != gate_of.end()) {
        throw Error("the RTL has " + std::to_string(gold.registers.size()) +
                    " registers, the netlist " + std::to_string(gate.registers.size()));
    }
    aig_.inputs = gold.inputs;
    for (const Aiger::Point& one : gold.registers) {
        aig_.inputs.push_back(one.name);
    }
    // Variables of both are numbered alike: inputs, registers, gates.
    std::vector<Literal> of_gate(gate.variables());
    for (size_t k = 0; k < inputs.size(); ++k) {
        of_gate[gate.input(inputs[k]) >> 1U] = aig_.input(k);
    }
    for (size_t k = 0; k < gate_of.size(); ++k) {
        of_gate[gate.state(gate_of[k]) >> 1U] = aig_.input(inputs.size() + k);
    }
    // 0 stays 0: the constant is variable 0 of both.
    const auto mapped = [&](Literal literal) { return of_gate[literal >> 1U] ^ (literal & 1U); };
    // Gold's gates keep their numbers, as its inputs and registers come first here, too; only the
    // netlist's are renamed.
    aig_.ands = gold.ands;
    for (size_t k = 0; k < gate.ands.size(); ++k) {
        aig_.ands.push_back({mapped(gate.ands[k][0]), mapped(gate.ands[k][1])});
        of_gate[gate.gate(k) >> 1U] = aig_.gate(aig_.ands.size() - 1);
    }
    for (size_t k = 0; k < outputs.size(); ++k) {
        compared_.push_back({gold.outputs[k].literal, mapped(gate.outputs[outputs[k]].literal)});
    }
    for (size_t k = 0; k < gate_of.size(); ++k) {
        compared_.push_back(
            {gold.registers[k].literal, mapped(gate.registers[gate_of[k]].literal)});
    }
}

Aiger Miter::side(size_t which) const {
    Aiger out = aig_;
    for (const auto& literals : compared_) {
        out.outputs.push_back({"", literals.at(which)});
    }
    return out;
}

Aiger Miter::any() const {
    Aiger out = aig_;
    const auto both = [&](Literal a, Literal b) {
        out.ands.push_back({a, b});
        return out.gate(out.ands.size() - 1);
    };
    Literal none = 1;
    for (const auto& [a, b] : compared_) {
        // a == b: both 1 or both 0. `none` stays 1 while all pairs are equal.
        const Literal ones = both(a, b);
        const Literal zeros = both(a ^ 1U, b ^ 1U);
        none = both(none, both(ones ^ 1U, zeros ^ 1U) ^ 1U);
    }
    out.outputs.push_back({"", none ^ 1U});
    return out;
}

std::uint64_t Miter::differs(const std::vector<std::uint64_t>& values, size_t words, size_t output,
                             size_t word) const {
    return value_of(values, words, compared_[output][0], word) ^
           value_of(values, words, compared_[output][1], word);
}

std::vector<std::uint64_t> Miter::run(const Assignment& assignment) const {
    std::vector<std::uint64_t> values(aig_.variables());
    for (size_t k = 0; k < aig_.inputs.size(); ++k) {
        const bool set = k < assignment.inputs.size()
                             ? assignment.inputs[k]
                             : assignment.registers[k - assignment.inputs.size()];
        // All 64 patterns alike: one assignment is asked for.
        values[k + 1] = set ? ~std::uint64_t{0} : 0;
    }
    simulate(aig_, 1, values);
    return values;
}

std::optional<Assignment> Miter::search(size_t rounds) const {
    // A fixed seed, so that a netlist is refuted by the same inputs every time.
    std::mt19937_64 random(1);
    std::vector<std::uint64_t> values(aig_.variables() * kWords);
    for (size_t round = 0; round < rounds; ++round) {
        std::generate(
            // Variable 0 is the constant: its words stay 0.
            values.begin() + kWords,
            values.begin() + static_cast<std::ptrdiff_t>((aig_.inputs.size() + 1) * kWords),
            random);
        simulate(aig_, kWords, values);
        for (size_t output = 0; output < compared_.size(); ++output) {
            for (size_t w = 0; w < kWords; ++w) {
                const std::uint64_t bits = differs(values, kWords, output, w);
                if (bits == 0) {
                    continue;
                }
                std::string digits;
                for (size_t k = 0; k < aig_.inputs.size(); ++k) {
                    const std::uint64_t word = values[(k + 1) * kWords + w];
                    // x & -x is the lowest set bit: the first of the 64 patterns that differs.
                    digits.push_back((word & bits & (~bits + 1)) != 0 ? '1' : '0');
                }
                return read(digits);
            }
        }
    }
    return {};
}

Assignment Miter::read(const std::string& digits) const {
    if (digits.size() != aig_.inputs.size()) {
        throw Error("ABC's counterexample has " + std::to_string(digits.size()) + " values for " +
                    std::to_string(aig_.inputs.size()) + " inputs");
    }
    Assignment out;
    for (size_t k = 0; k < digits.size(); ++k) {
        (k < gold_.inputs.size() ? out.inputs : out.registers).push_back(digits[k] == '1');
    }
    return out;
}

std::string Miter::point_name(size_t output) const {
    return output < ports() ? gold_.outputs[output].name
                            : "next " + gold_.registers[output - ports()].name;
}

Difference Miter::decode(Assignment assignment) const {
    const auto first = [&](const std::vector<std::uint64_t>& values) {
        size_t k = 0;
        while (k < compared_.size() && differs(values, 1, k, 0) == 0) {
            ++k;
        }
        return k;
    };
    // One point of those that differ is held on to. Any would do, but bits must not be cleared
    // until another one differs instead.
    const size_t kept = first(run(assignment));
    if (kept == compared_.size()) {
        return {};
    }
    // Registers first: a difference that inputs alone show needs no history to be believed.
    for (std::vector<bool>* bits : {&assignment.registers, &assignment.inputs}) {
        for (size_t k = 0; k < bits->size(); ++k) {
            if ((*bits)[k]) {
                (*bits)[k] = false;
                // Set again where the difference needs it.
                (*bits)[k] = differs(run(assignment), 1, kept, 0) == 0;
            }
        }
    }
    const std::vector<std::uint64_t> values = run(assignment);
    Difference out;
    for (size_t k = 0; k < compared_.size(); ++k) {
        if (differs(values, 1, k, 0) != 0) {
            out.points.push_back({point_name(k),
                                  (value_of(values, 1, compared_[k][0], 0) & 1U) != 0,
                                  (value_of(values, 1, compared_[k][1], 0) & 1U) != 0});
        }
    }
    out.inputs = fields(gold_.inputs, assignment.inputs);
    out.registers = fields(names_of(gold_.registers), assignment.registers);
    return out;
}

std::string Difference::text() const {
    // A wrong cell often breaks a whole word; its first bits say enough.
    constexpr size_t kShown = 8;
    std::vector<std::string> differ;
    for (size_t k = 0; k < std::min(points.size(), kShown); ++k) {
        differ.push_back(points[k].name + " (RTL " + (points[k].rtl ? "1" : "0") + ", netlist " +
                         (points[k].netlist ? "1" : "0") + ")");
    }
    if (points.size() > kShown) {
        differ.push_back(std::to_string(points.size() - kShown) + " more");
    }
    std::vector<std::string> where;
    for (const std::vector<Field>& part : {inputs, registers}) {
        for (const Field& field : part) {
            where.push_back(field.name + " = " + field.value);
        }
    }
    return join(differ, ", ") + " differ" + (points.size() == 1 ? "s" : "") + " where " +
           (where.empty() ? "all inputs and registers are 0"
                          : join(where, ", ") + ", all other inputs and registers 0");
}

}  // namespace qrazor::formal
