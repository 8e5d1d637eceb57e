// Three values (0, 1, unknown) through the gates: what comes out known is so for all inputs.
#include "constant_registers.h"

#include <algorithm>

namespace qrazor::formal {
namespace {

enum class Three : std::uint8_t { zero, one, unknown };

Three inverted(Three value) {
    return value == Three::unknown ? value : value == Three::zero ? Three::one : Three::zero;
}

Three of(const std::vector<Three>& values, Literal literal) {
    const Three value = values[literal >> 1U];
    return (literal & 1U) != 0 ? inverted(value) : value;
}

Three both(Three a, Three b) {
    if (a == Three::zero || b == Three::zero) {
        return Three::zero;
    }
    return a == Three::one && b == Three::one ? Three::one : Three::unknown;
}

}  // namespace

std::vector<bool> constant_registers(const Aiger& aig) {
    std::vector<bool> constant(aig.registers.size(), true);
    // All are taken for 0 at first, and each that moves then is not: what is left holds the others
    // of it at 0, too.
    for (bool moved = true; moved;) {
        moved = false;
        std::vector<Three> values(aig.variables(), Three::unknown);
        values[0] = Three::zero;
        for (size_t k = 0; k < constant.size(); ++k) {
            if (constant[k]) {
                values[aig.state(k) >> 1U] = Three::zero;
            }
        }
        for (size_t k = 0; k < aig.ands.size(); ++k) {
            values[aig.gate(k) >> 1U] =
                both(of(values, aig.ands[k][0]), of(values, aig.ands[k][1]));
        }
        for (size_t k = 0; k < constant.size(); ++k) {
            if (constant[k] && of(values, aig.registers[k].literal) != Three::zero) {
                constant[k] = false;
                moved = true;
            }
        }
    }
    return constant;
}

Aiger without_registers(const Aiger& aig, const std::vector<bool>& gone) {
    Aiger out;
    out.inputs = aig.inputs;
    std::vector<Literal> place(aig.variables(), 0);
    for (size_t k = 0; k < aig.inputs.size(); ++k) {
        place[aig.input(k) >> 1U] = out.input(k);
    }
    for (size_t k = 0; k < aig.registers.size(); ++k) {
        if (!gone[k]) {
            place[aig.state(k) >> 1U] = out.state(out.registers.size());
            out.registers.push_back(aig.registers[k]);
        }
    }
    for (size_t k = 0; k < aig.ands.size(); ++k) {
        place[aig.gate(k) >> 1U] = out.gate(k);
    }
    const auto moved = [&](Literal literal) { return place[literal >> 1U] ^ (literal & 1U); };
    for (const std::array<Literal, 2>& gate : aig.ands) {
        out.ands.push_back({moved(gate[0]), moved(gate[1])});
    }
    for (Aiger::Point& one : out.registers) {
        one.literal = moved(one.literal);
    }
    for (const Aiger::Point& one : aig.outputs) {
        out.outputs.push_back({one.name, moved(one.literal)});
    }
    return out;
}

}  // namespace qrazor::formal
