// See reached.h. Starts from the state that a reset leaves: what registers without one held before
// it is nobody's.
#include "reached.h"

#include <bit>
#include <map>
#include <set>
#include <vector>

#include "qrazor/support/rng.h"

namespace qrazor::tb {
namespace {

using formal::Aiger;
using formal::Literal;
using formal::value_of;

constexpr std::size_t kWords = 4;  // 256 patterns at a time
constexpr std::size_t kMostPlaces = 32;
constexpr int kCycles = 512;  // for rows of many beats to end, and stores to be full

// A word may be in more than one state at once where one of its bits is: all its bits go together.
std::string word_of(const std::string& name) {
    return name.substr(0, name.find_last_of('['));
}

// Gate's registers with gold's of the same name. One without a partner stands for itself.
std::map<std::size_t, std::size_t> partners(const Aiger& miter) {
    std::map<std::string, std::size_t> gold;
    for (std::size_t k = 0; k < miter.registers.size(); ++k) {
        const std::string& name = miter.registers[k].name;
        if (name.starts_with("gold.")) {
            gold[name.substr(5)] = k;
        }
    }
    std::map<std::size_t, std::size_t> out;
    for (std::size_t k = 0; k < miter.registers.size(); ++k) {
        const std::string& name = miter.registers[k].name;
        const auto found = name.starts_with("gate.") ? gold.find(name.substr(5)) : gold.end();
        if (found != gold.end()) {
            out[k] = found->second;
        }
    }
    return out;
}

class Walk {
  public:
    Walk(const Aiger& miter, std::size_t words)
        : miter_(miter), words_(words), values_(miter.variables() * words) {}

    std::uint64_t& at(Literal literal, std::size_t word) {
        return values_[(literal >> 1U) * words_ + word];
    }
    std::uint64_t value(Literal literal, std::size_t word) const {
        return value_of(values_, words_, literal, word);
    }
    void gates() { formal::simulate(miter_, words_, values_); }
    void step() {
        std::vector<std::uint64_t> next;
        next.reserve(miter_.registers.size() * words_);
        for (const Aiger::Point& one : miter_.registers) {
            for (std::size_t w = 0; w < words_; ++w) {
                next.push_back(value(one.literal, w));
            }
        }
        for (std::size_t k = 0; k < next.size(); ++k) {
            at(miter_.state(k / words_), k % words_) = next[k];
        }
    }

  private:
    const Aiger& miter_;
    std::size_t words_;
    std::vector<std::uint64_t> values_;
};

// What a reset makes of zeros: all inputs are 0, resets are active low.
std::vector<bool> after_reset(const Aiger& miter) {
    Walk walk(miter, 1);
    walk.gates();
    std::vector<bool> out;
    for (const Aiger::Point& one : miter.registers) {
        out.push_back((walk.value(one.literal, 0) & 1U) != 0);
    }
    return out;
}

// Registers of one bit in a word of a ring, or of a count with a bit a place: never two of them 1,
// perhaps never none.
struct Ring {
    std::vector<std::size_t> registers;
    std::uint64_t met = 0;  // bit k: the k-th was 1 in some cycle
    bool two = false;
    bool none = false;
};

// What random cycles showed.
struct Seen {
    std::set<std::string> apart;  // words of gate that differ from gold's in some cycle
    std::vector<Ring> rings;
};

std::vector<Ring> words_of(const Aiger& miter) {
    std::map<std::string, Ring> words;
    for (std::size_t k = 0; k < miter.registers.size(); ++k) {
        words[word_of(miter.registers[k].name)].registers.push_back(k);
    }
    std::vector<Ring> out;
    for (auto& [name, word] : words) {
        if (word.registers.size() > 1 && word.registers.size() <= kMostPlaces) {
            out.push_back(std::move(word));
        }
    }
    return out;
}

void look(const Aiger& miter, const Walk& walk, Ring& ring) {
    for (std::size_t w = 0; w < kWords && !ring.two; ++w) {
        std::uint64_t one = 0;
        std::uint64_t two = 0;
        for (std::size_t k = 0; k < ring.registers.size(); ++k) {
            const std::uint64_t value = walk.value(miter.state(ring.registers[k]), w);
            two |= one & value;
            one |= value;
            ring.met |= std::uint64_t{value != 0} << k;
        }
        ring.two = two != 0;
        ring.none = ring.none || one != ~std::uint64_t{0};
    }
}

// Nothing where an output differs in some cycle.
std::optional<Seen> wander(const Aiger& miter, const std::string& reset,
                           const std::vector<bool>& start,
                           const std::map<std::size_t, std::size_t>& gold_of) {
    Seen out;
    out.rings = words_of(miter);
    Walk walk(miter, kWords);
    for (std::size_t k = 0; k < start.size(); ++k) {
        for (std::size_t w = 0; w < kWords; ++w) {
            walk.at(miter.state(k), w) = start[k] ? ~std::uint64_t{0} : 0;
        }
    }
    Rng rng(1);
    for (int cycle = 0; cycle < kCycles; ++cycle) {
        for (const auto& [gate, gold] : gold_of) {
            for (std::size_t w = 0; w < kWords; ++w) {
                if (walk.value(miter.state(gate), w) != walk.value(miter.state(gold), w)) {
                    out.apart.insert(word_of(miter.registers[gate].name));
                }
            }
        }
        for (Ring& ring : out.rings) {
            look(miter, walk, ring);
        }
        for (std::size_t k = 0; k < miter.inputs.size(); ++k) {
            for (std::size_t w = 0; w < kWords; ++w) {
                std::uint64_t bits = rng.next();
                for (int more = 0; more < 4 && miter.inputs[k] == reset; ++more) {
                    bits |= rng.next();  // one cycle in 32: between resets rows must end
                }
                walk.at(miter.input(k), w) = bits;
            }
        }
        walk.gates();
        for (std::size_t w = 0; w < kWords; ++w) {
            if (walk.value(miter.outputs.front().literal, w) != 0) {
                return std::nullopt;
            }
        }
        walk.step();
    }
    std::erase_if(out.rings, [](const Ring& ring) {
        return ring.two || std::popcount(ring.met) != static_cast<int>(ring.registers.size());
    });
    return out;
}

}  // namespace

std::optional<Aiger> reached_question(const Aiger& miter, const std::string& reset) {
    const std::vector<bool> start = after_reset(miter);
    const std::map<std::size_t, std::size_t> gold_of = partners(miter);
    const auto seen = wander(miter, reset, start, gold_of);
    if (!seen) {
        return std::nullopt;
    }
    Aiger out = miter;
    std::vector<Literal> state(miter.registers.size());
    std::vector<bool> same(miter.registers.size(), false);
    for (std::size_t k = 0; k < state.size(); ++k) {
        const auto gold = gold_of.find(k);
        same[k] = gold != gold_of.end() && start[k] == start[gold->second] &&
                  seen->apart.count(word_of(miter.registers[k].name)) == 0;
        // ABC starts from zeros: a register that starts at 1 is kept inverted.
        state[k] = miter.state(same[k] ? gold->second : k) ^ (start[k] ? 1U : 0U);
    }
    const Literal first = miter.state(0);
    const auto mapped = [&](Literal literal) {
        const std::size_t k = (literal >> 1U) - (first >> 1U);
        const bool is_state = literal >= first && k < state.size();
        return is_state ? state[k] ^ (literal & 1U) : literal;
    };
    for (std::array<Literal, 2>& gate : out.ands) {
        gate = {mapped(gate[0]), mapped(gate[1])};
    }
    const auto both = [&](Literal a, Literal b) {
        out.ands.push_back({a, b});
        return out.gate(out.ands.size() - 1);
    };
    Literal alike = mapped(miter.outputs.front().literal) ^ 1U;
    for (std::size_t k = 0; k < state.size(); ++k) {
        const Literal next = mapped(miter.registers[k].literal);
        out.registers[k].literal = same[k] ? 0 : next ^ (start[k] ? 1U : 0U);
        if (same[k]) {
            const Literal gold = mapped(miter.registers[gold_of.at(k)].literal);
            alike = both(alike, both(next, gold ^ 1U) ^ 1U);
            alike = both(alike, both(next ^ 1U, gold) ^ 1U);
        }
    }
    // What says nothing of the fault by itself, but without it the engine would have to find it.
    for (const Ring& ring : seen->rings) {
        Literal none = 1;
        for (std::size_t k = 0; k < ring.registers.size(); ++k) {
            const Literal one = state[ring.registers[k]];
            for (std::size_t j = 0; j < k; ++j) {
                alike = both(alike, both(one, state[ring.registers[j]]) ^ 1U);
            }
            none = both(none, one ^ 1U);
        }
        alike = ring.none ? alike : both(alike, none ^ 1U);
    }
    out.outputs = {{"differ", alike ^ 1U}};
    return out;
}

}  // namespace qrazor::tb
