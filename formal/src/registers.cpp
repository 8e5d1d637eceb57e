// Matching by signatures, a hash of all that a register did under the same patterns on both sides.
// A wrong match costs a proof, never soundness: registers.h says why.
#include "registers.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <map>
#include <string>

namespace qrazor::formal {
namespace {

using Signature = std::uint64_t;

constexpr size_t kRoundWords = 16;  // 1024 patterns a round

// Not std::hash: its values differ between libraries, and with them which register is matched
// first.
Signature mixed(Signature a, Signature b) {  // splitmix64
    Signature z = a * 0x9e3779b97f4a7c15U + b + 0x7f4a7c15U;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

Signature of_text(const std::string& text) {
    Signature out = 1;
    for (const char c : text) {
        out = mixed(out, static_cast<unsigned char>(c));
    }
    return out;
}

// One of the two netlists: what is known of its registers so far.
struct Side {
    explicit Side(const Aiger& from)
        : aig(from),
          kind(from.registers.size()),
          partner(from.registers.size(), kNoRegister),
          id(from.registers.size()) {
        for (const Aiger::Point& port : from.outputs) {
            const size_t at = (port.literal >> 1U) - 1 - from.inputs.size();
            if (port.literal > 1 && at < kind.size()) {
                // A sum: a register may drive several ports, and they come in any order.
                kind[at] += mixed(of_text(port.name), port.literal & 1U);
            }
        }
        ports = kind;
    }

    // Random inputs, and states by `id`; what comes next becomes part of a register's kind.
    void run(size_t round) {
        values.assign(aig.variables() * kRoundWords, 0);
        for (size_t k = 0; k < aig.inputs.size(); ++k) {
            // By name, so that a port gets the same patterns on both sides.
            fill(aig.input(k), mixed(of_text(aig.inputs[k]), round));
        }
        for (size_t k = 0; k < kind.size(); ++k) {
            fill(aig.state(k), mixed(id[k], round));
        }
        simulate(aig, kRoundWords, values);
        for (size_t k = 0; k < kind.size(); ++k) {
            // What was known is mixed in again: kinds only ever split, so rounds come to an end.
            Signature next = mixed(ports[k], kind[k]);
            for (size_t w = 0; w < kRoundWords; ++w) {
                next = mixed(next, value_of(values, kRoundWords, aig.registers[k].literal, w));
            }
            kind[k] = next;
        }
    }
    // What changes in ports and next states when this register alone holds something else than in
    // the last run.
    Signature influence(size_t k) const {
        std::vector<std::uint64_t> other = values;
        for (size_t w = 0; w < kRoundWords; ++w) {
            // Another value in about half of the patterns. Constants 3, 5 and 7 only keep uses of
            // the hash apart.
            other[(aig.state(k) >> 1U) * kRoundWords + w] ^= mixed(7, w);
        }
        simulate(aig, kRoundWords, other);
        const auto change = [&](Literal literal, Signature seed) -> Signature {
            Signature out = seed;
            bool any = false;
            for (size_t w = 0; w < kRoundWords; ++w) {
                const std::uint64_t differs = value_of(values, kRoundWords, literal, w) ^
                                              value_of(other, kRoundWords, literal, w);
                any = any || differs != 0;
                out = mixed(out, differs);
            }
            return any ? out : 0;
        };
        Signature out = 0;  // a sum: the two sides have their registers in different orders
        for (const Aiger::Point& port : aig.outputs) {
            out += change(port.literal, of_text(port.name));
        }
        for (size_t r = 0; r < kind.size(); ++r) {
            out += change(aig.registers[r].literal, mixed(id[r], 3));
        }
        return out;
    }
    void fill(Literal literal, Signature seed) {
        for (size_t w = 0; w < kRoundWords; ++w) {
            values[(literal >> 1U) * kRoundWords + w] = mixed(seed, w + 1);
        }
    }

    const Aiger& aig;
    std::vector<Signature> kind;   // registers that behaved alike so far
    std::vector<Signature> ports;  // output ports driven
    std::vector<size_t> partner;   // in the other side
    std::vector<Signature> id;     // registers of one id hold the same values, on both sides
    std::vector<std::uint64_t> values;
};

class Matcher {
  public:
    Matcher(const Aiger& gold, const Aiger& gate) : gold_(gold), gate_(gate) {}

    Matching match() {
        Matching out;
        size_t kinds = 0;
        // Each round splits a kind, matches, or at last forces a pair; the limit only ends a fault
        // of this very code.
        for (size_t round = 1; left() && round < 10000; ++round) {
            simulate_round(round);
            const size_t before = kinds;
            // Simulation is cheap, influence is not: it runs the graph once for each register.
            if (match_unique(kinds) || kinds != before) {
                continue;
            }
            look_ahead();
            // One pair only, then patterns again: a pair that is known tells its neighbours apart.
            if (!match_unique(kinds) && kinds == before) {
                out.alike += match_one_pair() ? 0 : 1;
            }
        }
        out.gate_of = gold_.partner;
        for (size_t k = 0; k < gate_.partner.size(); ++k) {
            if (gate_.partner[k] == kNoRegister) {
                out.spare.push_back(k);
            }
        }
        return out;
    }

  private:
    using Kinds = std::map<Signature, std::pair<std::vector<size_t>, std::vector<size_t>>>;

    Kinds unmatched() const {
        Kinds out;
        for (size_t k = 0; k < gold_.kind.size(); ++k) {
            if (gold_.partner[k] == kNoRegister) {
                out[gold_.kind[k]].first.push_back(k);
            }
        }
        for (size_t k = 0; k < gate_.kind.size(); ++k) {
            if (gate_.partner[k] == kNoRegister) {
                out[gate_.kind[k]].second.push_back(k);
            }
        }
        return out;
    }
    bool left() const {
        const auto open = [](const Side& side) {
            return std::find(side.partner.begin(), side.partner.end(), kNoRegister) !=
                   side.partner.end();
        };
        return open(gold_) && open(gate_);
    }
    void simulate_round(size_t round) {
        // A kind with more registers on one side than on the other tells that something differs
        // there. All such hold one value, so that what differs stays where it is.
        const Kinds kinds = unmatched();
        const auto shared = [&](const Side& side, size_t k) -> Signature {
            const auto found = kinds.find(side.kind[k]);
            const bool balanced =
                found != kinds.end() && found->second.first.size() == found->second.second.size();
            return balanced ? side.kind[k] : 0;
        };
        for (Side* side : {&gold_, &gate_}) {
            for (size_t k = 0; k < side->kind.size(); ++k) {
                const size_t gold = side == &gold_ ? k : side->partner[k];
                if (side->partner[k] != kNoRegister) {
                    // Partners hold the same values from here on.
                    side->id[k] = mixed(5, gold);
                } else {
                    side->id[k] = shared(*side, k);
                    side->kind[k] = side->id[k];
                }
            }
        }
        gold_.run(round);
        gate_.run(round);
    }
    // Registers that differ so seldom that no pattern shows it, as the highest bits of a sum, are
    // told apart by what they act on.
    void look_ahead() {
        for (const auto& [kind, registers] : unmatched()) {
            if (registers.first.size() > 1 && registers.first.size() == registers.second.size()) {
                for (const size_t k : registers.first) {
                    gold_.kind[k] = mixed(kind, gold_.influence(k));
                }
                for (const size_t k : registers.second) {
                    gate_.kind[k] = mixed(kind, gate_.influence(k));
                }
            }
        }
    }
    void pair(size_t gold, size_t gate) {
        gold_.partner[gold] = gate;
        gate_.partner[gate] = gold;
    }
    bool match_unique(size_t& kinds) {
        const Kinds open = unmatched();
        kinds = open.size();
        bool found = false;
        for (const auto& [kind, registers] : open) {
            if (registers.first.size() == 1 && registers.second.size() == 1) {
                pair(registers.first.front(), registers.second.front());
                found = true;
            }
        }
        return found;
    }
    // Nothing tells the rest apart: the first of a kind go together, or else the two that agree
    // (or disagree) most. Returns whether they were of a kind.
    bool match_one_pair() {
        for (const auto& [kind, registers] : unmatched()) {
            if (!registers.first.empty() && registers.first.size() == registers.second.size()) {
                pair(registers.first.front(), registers.second.front());
                return true;
            }
        }
        size_t best_gold = 0;
        size_t best_gate = 0;
        int best = -1;
        for (size_t a = 0; a < gold_.kind.size(); ++a) {
            for (size_t b = 0; gold_.partner[a] == kNoRegister && b < gate_.kind.size(); ++b) {
                const int score = gate_.partner[b] == kNoRegister ? resemblance(a, b) : -1;
                if (score > best) {
                    best = score;
                    best_gold = a;
                    best_gate = b;
                }
            }
        }
        pair(best_gold, best_gate);
        return false;
    }
    int resemblance(size_t gold, size_t gate) const {
        int equal = 0;
        for (size_t w = 0; w < kRoundWords; ++w) {
            equal += std::popcount(
                ~(value_of(gold_.values, kRoundWords, gold_.aig.registers[gold].literal, w) ^
                  value_of(gate_.values, kRoundWords, gate_.aig.registers[gate].literal, w)));
        }
        // Half of the patterns agree by chance: what is far from that, on either side, resembles
        // (mapping may have inverted the register).
        const int half = static_cast<int>(32 * kRoundWords);
        const bool same_ports = gold_.ports[gold] == gate_.ports[gate];
        // More than any agreement of patterns counts: ports keep their names.
        return std::abs(equal - half) + (same_ports ? 2 * half : 0);
    }

    Side gold_;
    Side gate_;
};

}  // namespace

Matching match_registers(const Aiger& gold, const Aiger& gate) {
    return Matcher(gold, gate).match();
}

}  // namespace qrazor::formal
