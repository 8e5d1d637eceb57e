// See all_inputs.h.
#include "all_inputs.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace qrazor::formal {
namespace {

using Inputs = std::vector<size_t>;

// Literals that are all 1 where `literal` is: an AND's operands, and theirs.
std::vector<Literal> conjuncts(const Aiger& aig, Literal literal) {
    std::set<Literal> known;
    std::vector<Literal> open{literal};
    std::vector<Literal> all;
    const Literal first_gate = aig.gate(0);
    while (!open.empty()) {
        const Literal one = open.back();
        open.pop_back();
        if (!known.insert(one).second) {
            continue;
        }
        if ((one & 1U) == 0 && one >= first_gate) {
            const auto& operands = aig.ands[(one - first_gate) / 2];
            open.insert(open.end(), operands.begin(), operands.end());
        } else {
            all.push_back(one);
        }
    }
    return all;
}

// The inputs that a literal depends on; none where there are too many.
std::optional<Inputs> support(const Aiger& aig, Literal literal) {
    std::set<Literal> seen;
    std::vector<Literal> open{literal & ~Literal{1}};
    Inputs inputs;
    while (!open.empty()) {
        const Literal variable = open.back();
        open.pop_back();
        if (variable == 0 || !seen.insert(variable).second) {
            continue;
        }
        if (variable >= aig.gate(0)) {
            for (const Literal operand : aig.ands[(variable - aig.gate(0)) / 2]) {
                open.push_back(operand & ~Literal{1});
            }
            continue;
        }
        inputs.push_back((variable - aig.input(0)) / 2);
        if (inputs.size() > kMostTried) {
            return {};
        }
    }
    std::sort(inputs.begin(), inputs.end());
    return inputs;
}

constexpr size_t kWords = 16;  // of patterns at a time: 1024

// Bit `bit` of the patterns from 64 * `word` on, counted from 0.
std::uint64_t counting(size_t bit, std::uint64_t word) {
    constexpr std::uint64_t kLow[] = {0xaaaaaaaaaaaaaaaaU, 0xccccccccccccccccU,
                                      0xf0f0f0f0f0f0f0f0U, 0xff00ff00ff00ff00U,
                                      0xffff0000ffff0000U, 0xffffffff00000000U};
    return bit < 6 ? kLow[bit] : ((word >> (bit - 6)) & 1U) != 0 ? ~std::uint64_t{0} : 0;
}

// Whether all literals are 1 for every value of these inputs, the only ones they depend on.
bool always_one(const Aiger& aig, const Inputs& inputs, const std::vector<Literal>& literals,
                std::vector<std::uint64_t>& values) {
    // Fewer inputs than fill the words are tried more than once.
    const std::uint64_t words =
        std::max<std::uint64_t>(kWords, (std::uint64_t{1} << inputs.size()) / 64);
    for (std::uint64_t from = 0; from < words; from += kWords) {
        std::fill(values.begin(), values.end(), 0);
        for (size_t k = 0; k < inputs.size(); ++k) {
            for (size_t w = 0; w < kWords; ++w) {
                values[(aig.input(inputs[k]) >> 1U) * kWords + w] = counting(k, from + w);
            }
        }
        simulate(aig, kWords, values);
        for (const Literal literal : literals) {
            for (size_t w = 0; w < kWords; ++w) {
                if (value_of(values, kWords, literal, w) != ~std::uint64_t{0}) {
                    return false;
                }
            }
        }
    }
    return true;
}

}  // namespace

bool never_differs(const Aiger& miter) {
    if (miter.outputs.size() != 1 || !miter.registers.empty()) {
        return false;
    }
    std::map<Inputs, std::vector<Literal>> groups;
    for (const Literal literal : conjuncts(miter, miter.outputs.front().literal ^ 1U)) {
        const std::optional<Inputs> inputs = support(miter, literal);
        if (!inputs) {
            return false;
        }
        groups[*inputs].push_back(literal);
    }
    std::vector<std::uint64_t> values(miter.variables() * kWords);
    return std::all_of(groups.begin(), groups.end(), [&](const auto& group) {
        return always_one(miter, group.first, group.second, values);
    });
}

}  // namespace qrazor::formal
