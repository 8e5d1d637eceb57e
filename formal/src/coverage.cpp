// Proofs of words prove nothing of what lies between them. From every output back to the inputs,
// each port that is met must be spoken of by a claim or a connection; one that is not is a hole,
// and the proof stays open.
#include "coverage.h"

#include <algorithm>
#include <map>
#include <set>

#include "qrazor/support/text.h"

namespace qrazor::formal {
namespace {

bool is_flip_flop(const Cell& cell) {
    return cell.type.rfind("$_DFF", 0) == 0 || cell.type.rfind("$_SDFF", 0) == 0;
}

bool is_clock_or_reset(const std::string& port) {
    return port == "clk_i" || port == "rst_ni";
}

class Walk {
  public:
    Walk(const Rtl& rtl, const Algebra& algebra, const Claims& claims)
        : rtl_(rtl), algebra_(algebra) {
        for (const Claim& claim : claims.claims) {
            for (const Target& target : claim.targets) {
                for (const Word& word : claim.words) {
                    said_[key(target)].push_back(&word);
                }
            }
            for (const Word& word : claim.words) {
                // A register's next value must be claimed as a word of its own, or its bits are
                // only wired.
                claimed_.insert(word);
            }
        }
        for (const Connection& one : claims.connections) {
            said_[key(one.target)].push_back(&one.from);
        }
        for (const Register& one : claims.registers) {
            said_[key(one.target)].push_back(&one.next);
            const bool next_claimed = claimed_.count(one.next) > 0;
            for (const Bit bit : one.state) {
                held_[bit] = next_claimed ? &one.next : nullptr;
            }
        }
        for (const Cell& cell : rtl.cells) {
            for (const auto& [port, word] : cell.ports) {
                for (const Bit bit : word) {
                    if (cell.is_output.at(port)) {
                        driver_[bit] = &cell;
                    }
                }
            }
        }
    }

    Coverage run() {
        for (const Cell& cell : rtl_.cells) {
            clocks(cell);
        }
        for (const auto& [port, word] : rtl_.outputs) {
            require({nullptr, port}, word);
        }
        return std::move(out_);
    }

  private:
    using Key = std::pair<const Cell*, std::string>;
    static Key key(const Target& target) { return {target.cell, target.port}; }

    void hole(const std::string& place, const std::string& why) {
        out_.holes.push_back(place + ": " + why);
    }

    // Of every cell, met or not: algebra looks through pipeline registers.
    void clocks(const Cell& cell) {
        for (const auto& [port, word] : cell.ports) {
            const std::string unit_port = is_flip_flop(cell) && port == "C" ? "clk_i" : port;
            if (cell.is_output.at(port) || !is_clock_or_reset(unit_port)) {
                continue;
            }
            const auto own = rtl_.inputs.find(unit_port);
            if (own == rtl_.inputs.end() || own->second != word) {
                // A part on another clock, or never reset, would pass every claim: they speak of
                // data alone.
                hole(cell.name + "." + port, "is not " + unit_port + " of the unit");
            }
        }
    }

    void require(const Target& target, const Word& word) {
        // Once each: loops through accumulators end here.
        if (!required_.insert(key(target)).second) {
            return;
        }
        ++out_.ports;
        const auto found = said_.find(key(target));
        if (found == said_.end()) {
            hole(target.cell != nullptr ? target.cell->name + "." + target.port : target.port,
                 "no claim, connection or part says what these " + std::to_string(word.size()) +
                     " bits are");
            return;
        }
        for (const Word* from : found->second) {
            follow(*from);
        }
    }

    void follow(const Word& word) {
        std::vector<Bit> waiting(word.begin(), word.end());
        while (!waiting.empty()) {
            // As the algebra sees it: pipeline registers are no ends, how many there are is proven
            // apart.
            const Bit bit = algebra_.through(waiting.back());
            waiting.pop_back();
            const auto driver = driver_.find(bit);
            if (!seen_.insert(bit).second || driver == driver_.end()) {
                continue;  // constants and inputs end here
            }
            const Cell& cell = *driver->second;
            if (is_flip_flop(cell)) {
                flip_flop(cell, bit);
                continue;
            }
            if (!looked_through(cell)) {
                part(cell);
                continue;
            }
            for (const auto& [port, bits] : cell.ports) {
                if (!cell.is_output.at(port)) {
                    waiting.insert(waiting.end(), bits.begin(), bits.end());
                }
            }
        }
    }

    void flip_flop(const Cell& cell, Bit state) {
        const auto held = held_.find(state);
        if (cell.type != "$_DFF_P_" || held == held_.end() || held->second == nullptr) {
            hole(cell.name, "no claim says what this register holds next");
        } else {
            follow(*held->second);
        }
    }

    void part(const Cell& cell) {
        // Whether there is a description to prove it by, its own proof says.
        if (!gen::facts(cell.operation).apart) {
            hole(cell.name, cell.type + " is no part that has a proof of its own");
            return;
        }
        for (const auto& [port, word] : cell.ports) {
            if (!cell.is_output.at(port) && !is_clock_or_reset(port)) {
                require({&cell, port}, word);
            }
        }
    }

    const Rtl& rtl_;
    const Algebra& algebra_;
    std::map<Key, std::vector<const Word*>> said_;  // what a claim or connection takes it from
    std::set<Word> claimed_;
    std::map<Bit, const Word*> held_;
    std::map<Bit, const Cell*> driver_;
    std::set<Key> required_;
    std::set<Bit> seen_;
    Coverage out_;
};

}  // namespace

Coverage coverage_of(const Rtl& rtl, const Algebra& algebra, const Claims& claims) {
    return Walk(rtl, algebra, claims).run();
}

}  // namespace qrazor::formal
