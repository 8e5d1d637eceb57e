// Binary AIGER (Biere, "The AIGER and-inverter graph format", 2007; version 1.9 of 2011): Yosys and
// ABC agree on it, and it keeps gates in an order in which they can be evaluated.
#include "qrazor/formal/aiger.h"

#include <algorithm>
#include <sstream>

#include "qrazor/support/error.h"

namespace qrazor::formal {
namespace {

class Reader {
  public:
    explicit Reader(std::string_view text) : text_(text) {}

    std::string_view line() {
        const size_t end = text_.find('\n', at_);
        if (end == std::string_view::npos) {
            throw Error("AIGER: ends early");
        }
        const std::string_view out = text_.substr(at_, end - at_);
        at_ = end + 1;
        return out;
    }
    Literal number() { return static_cast<Literal>(std::stoul(std::string(line()))); }
    // Seven bits a byte, the lowest first.
    Literal delta() {
        Literal out = 0;
        for (unsigned shift = 0;; shift += 7) {
            // Five bytes hold the 32 bits of a literal; more would be shifted out without a word.
            if (at_ >= text_.size() || shift > 28) {
                throw Error("AIGER: a gate is damaged");
            }
            const auto byte = static_cast<unsigned char>(text_[at_++]);
            out |= static_cast<Literal>(byte & 0x7fU) << shift;
            if ((byte & 0x80U) == 0) {
                return out;
            }
        }
    }
    bool done() const { return at_ >= text_.size(); }

  private:
    std::string_view text_;
    size_t at_ = 0;
};

void put_delta(std::string& out, Literal value) {
    for (; value >= 0x80U; value >>= 7U) {
        out.push_back(static_cast<char>((value & 0x7fU) | 0x80U));
    }
    out.push_back(static_cast<char>(value));
}

// "l7 name alias": the first name counts.
void read_symbol(std::string_view line, Aiger& aig) {
    std::istringstream words{std::string(line.substr(1))};
    size_t index = 0;
    std::string name;
    words >> index >> name;
    if (line[0] == 'i' && index < aig.inputs.size()) {
        aig.inputs[index] = name;
    } else if (line[0] == 'l' && index < aig.registers.size()) {
        aig.registers[index].name = name;
    } else if (line[0] == 'o' && index < aig.outputs.size()) {
        aig.outputs[index].name = name;
    }
}

}  // namespace

Aiger with_inputs(Aiger aig, const std::vector<std::pair<size_t, bool>>& values) {
    // By variable: 0 is the constant, inputs follow.
    std::vector<int> constant(aig.inputs.size() + 1, -1);
    for (const auto& [input, value] : values) {
        constant.at(input + 1) = value ? 1 : 0;
    }
    const auto replace = [&](Literal& old) {
        const size_t variable = old >> 1U;
        if (variable < constant.size() && constant[variable] >= 0) {
            old = static_cast<Literal>(constant[variable]) ^ (old & 1U);
        }
    };
    for (std::vector<Aiger::Point>* points : {&aig.registers, &aig.outputs}) {
        for (Aiger::Point& one : *points) {
            replace(one.literal);
        }
    }
    for (std::array<Literal, 2>& gate : aig.ands) {
        replace(gate[0]);
        replace(gate[1]);
    }
    return aig;
}

Aiger read_aiger(std::string_view text) {
    Reader reader(text);
    std::istringstream header{std::string(reader.line())};
    std::string format;
    std::array<size_t, 5> counts{};  // variables, inputs, registers, outputs, gates
    header >> format >> counts[0] >> counts[1] >> counts[2] >> counts[3] >> counts[4];
    std::string more;
    // Version 1.9 has more counts behind these (constraints, justice): a proof that skipped them
    // would not be of what the file says.
    if (!header || format != "aig" || counts[0] != counts[1] + counts[2] + counts[4] ||
        header >> more) {
        throw Error("AIGER: not a binary file of inputs, registers, outputs and gates alone");
    }
    Aiger aig;
    aig.inputs.resize(counts[1]);
    aig.registers.resize(counts[2]);
    aig.outputs.resize(counts[3]);
    for (Aiger::Point& one : aig.registers) {
        one.literal = reader.number();  // what follows a blank is the initial value: not looked at
    }
    for (Aiger::Point& one : aig.outputs) {
        one.literal = reader.number();
    }
    for (size_t k = 0; k < counts[4]; ++k) {
        // A gate's operands are numbered below it, so two differences that are never negative say
        // them.
        const Literal high = aig.gate(k) - reader.delta();
        aig.ands.push_back({high, high - reader.delta()});
    }
    while (!reader.done()) {
        const std::string_view line = reader.line();
        // Symbols end where comments begin.
        if (line.empty() || line[0] == 'c') {
            break;
        }
        read_symbol(line, aig);
    }
    // Yosys makes of an undriven net an input without a name. Left in, it would be a free value
    // that both sides share.
    const bool named = std::none_of(aig.inputs.begin(), aig.inputs.end(),
                                    [](const std::string& name) { return name.empty(); }) &&
                       std::none_of(aig.outputs.begin(), aig.outputs.end(),
                                    [](const Aiger::Point& one) { return one.name.empty(); });
    if (!named) {
        throw Error("AIGER: an input or output has no name: a net is undriven");
    }
    return aig;
}

std::string write_aiger(const Aiger& aig) {
    std::string out =
        "aig " + std::to_string(aig.variables() - 1) + " " + std::to_string(aig.inputs.size()) +
        " " + std::to_string(aig.registers.size()) + " " + std::to_string(aig.outputs.size()) +
        " " + std::to_string(aig.ands.size()) + "\n";
    for (const std::vector<Aiger::Point>& points : {aig.registers, aig.outputs}) {
        for (const Aiger::Point& one : points) {
            out += std::to_string(one.literal) + "\n";
        }
    }
    for (size_t k = 0; k < aig.ands.size(); ++k) {
        // The format wants the larger operand first.
        const auto [low, high] = std::minmax(aig.ands[k][0], aig.ands[k][1]);
        put_delta(out, aig.gate(k) - high);
        put_delta(out, high - low);
    }
    return out;
}

void simulate(const Aiger& aig, size_t words, std::vector<std::uint64_t>& values) {
    for (size_t k = 0; k < aig.ands.size(); ++k) {
        for (size_t w = 0; w < words; ++w) {
            values[(aig.gate(k) >> 1U) * words + w] = value_of(values, words, aig.ands[k][0], w) &
                                                      value_of(values, words, aig.ands[k][1], w);
        }
    }
}

}  // namespace qrazor::formal
