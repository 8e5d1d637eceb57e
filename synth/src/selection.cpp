// Which way of mapping a design is best, without carrying every way to its end.
#include <algorithm>
#include <cmath>
#include <optional>
#include <sstream>
#include <vector>

#include "least_area.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/flow.h"

namespace fs = std::filesystem;

namespace qrazor::synth {
namespace {

// Of sums of areas that are taken in different orders.
constexpr double kRounding = 1e-9;

// Smaller where both meet the clock, else the one that does, else the faster.
bool better(const Mapped& a, const Mapped& b, double clock_ns) {
    if (a.meets(clock_ns) != b.meets(clock_ns)) {
        return a.meets(clock_ns);
    }
    return a.meets(clock_ns) ? a.area_um2 < b.area_um2 : a.min_period_ns < b.min_period_ns;
}

struct Candidate {
    Recipe recipe;
    size_t place = 0;   // in the order of recipes
    std::string gates;  // choice_of_gates()
    bool buffered = false;
    LeastArea least;
    bool told = false;  // least.um2 by ABC; else only a bound
    bool tried = false;
    std::optional<Mapped> mapped;
};

// Whether ABC alone told the area to the last cell: where it did not for one way of mapping, the
// others are not to be trusted either, and all are mapped.
bool as_foreseen(const Candidate& one) {
    return std::abs(one.mapped->area_um2 - one.mapped->area_added_um2 - one.least.um2) <=
           kRounding * one.mapped->area_um2;
}

// The best in the order of recipes: of equals the first. nullptr: none is mapped.
const Candidate* best_of(const std::vector<Candidate>& candidates, double clock_ns) {
    const Candidate* best = nullptr;
    for (const Candidate& one : candidates) {
        if (one.mapped && (best == nullptr || better(*one.mapped, *best->mapped, clock_ns))) {
            best = &one;
        }
    }
    return best;
}

// Whether the best, which meets the clock, stays the best whatever else is found out about `one`.
bool cannot_win(const Candidate& one, const Candidate& best) {
    const double area = best.mapped->area_um2;
    const bool ties_at_best = !one.told && one.place > best.place;
    return one.least.um2 > area * (1 + kRounding) ||
           (ties_at_best && one.least.um2 >= area * (1 - kRounding));
}

// Goes through the ways of mapping that are not for speed, the one that may be smallest first, and
// stops where the smallest one found meets the clock and no other can be smaller.
class Selection {
  public:
    Selection(const Flow& flow, Circuit& circuit)
        : flow_(flow), circuit_(circuit), clock_ns_(flow.options().clock_ns) {
        for (const Recipe& recipe : flow.recipes_for(circuit)) {
            const std::string script =
                read_file(flow.options().home / "synth" / "scripts" / "abc" / recipe.script);
            candidates_.push_back(
                {recipe,
                 candidates_.size(),
                 choice_of_gates(script) + recipe.operators + (recipe.adder_cells ? " cells" : ""),
                 adds_buffers(script),
                 {},
                 false,
                 false,
                 {}});
        }
    }

    Mapped run() {
        settle_operators();
        trusted_ = std::count_if(candidates_.begin(), candidates_.end(), is_relaxed) > 1;
        if (trusted_) {
            foresee();
        }
        for (Candidate* one = next(); one != nullptr; one = next()) {
            if (one->told || !trusted_) {
                map(*one);
            } else {
                tell(*one);
            }
        }
        for (Candidate& one : candidates_) {
            if (one.recipe.for_speed && !met()) {
                map(one);
            }
        }
        const Candidate* best = best_of(candidates_, clock_ns_);
        if (best == nullptr) {
            throw Error(overloads_);
        }
        return *best->mapped;
    }

  private:
    static bool is_relaxed(const Candidate& one) { return !one.recipe.for_speed; }

    // The first recipe tells the ways of operators apart; the others go on with the best.
    void settle_operators() {
        const std::string first = candidates_.front().recipe.script;
        if (std::none_of(candidates_.begin(), candidates_.end(),
                         [](const Candidate& one) { return !one.recipe.operators.empty(); })) {
            return;
        }
        for (Candidate& one : candidates_) {
            if (one.recipe.script == first) {
                map(one);
            }
        }
        if (const Candidate* best = best_of(candidates_, clock_ns_); best != nullptr) {
            const std::string way = best->recipe.operators;
            std::erase_if(candidates_, [&](const Candidate& one) {
                return one.recipe.script != first && one.recipe.operators != way;
            });
        }
    }

    // ABC tells the areas of all but those that are others with buffers: for them, that the gates
    // without the buffers in their smallest sizes are less is enough to begin with.
    void foresee() {
        for (Candidate& one : candidates_) {
            if (is_relaxed(one) && !one.buffered && !one.tried) {
                tell(one);
            }
        }
        for (Candidate& one : candidates_) {
            if (!is_relaxed(one) || one.told || one.tried) {
                continue;
            }
            for (const Candidate& other : candidates_) {
                if (other.told && other.gates == one.gates) {
                    one.least.um2 = std::max(one.least.um2, other.least.any_size_um2);
                }
            }
        }
    }

    void tell(Candidate& one) {
        one.least = flow_.least_area(circuit_, one.recipe, clock_ns_);
        one.told = true;
    }

    // The one to look at next; nullptr: the best is found.
    Candidate* next() {
        Candidate* out = nullptr;
        for (Candidate& one : candidates_) {
            if (is_relaxed(one) && !one.tried &&
                (out == nullptr || one.least.um2 < out->least.um2)) {
                out = &one;
            }
        }
        const bool done = out != nullptr && trusted_ && met() &&
                          cannot_win(*out, *best_of(candidates_, clock_ns_));
        return done ? nullptr : out;
    }

    bool met() const {
        const Candidate* best = best_of(candidates_, clock_ns_);
        return best != nullptr && best->mapped->meets(clock_ns_);
    }

    void map(Candidate& one) {
        one.tried = true;
        try {
            one.mapped = flow_.map(circuit_, one.recipe, clock_ns_);
            trusted_ = trusted_ && (!one.told || as_foreseen(one));
        } catch (const Overload& overload) {
            overloads_ = overload.what();  // the buffered recipes are there for such
        }
    }

    const Flow& flow_;
    Circuit& circuit_;
    double clock_ns_;
    std::vector<Candidate> candidates_;
    bool trusted_ = true;  // what ABC alone tells
    std::string overloads_;
};

}  // namespace

LeastArea Flow::least_area(Circuit& circuit, const Recipe& recipe, double target_ns) const {
    const std::string key = mapping_key(circuit, recipe, target_ns);
    const fs::path known = options_.cache / "mappings" / (key + ".least");
    if (options_.use_cache && fs::exists(known)) {
        std::istringstream in(read_file(known));
        LeastArea least;
        in >> least.um2 >> least.any_size_um2;
        return least;
    }
    LeastArea least;
    try {
        const fs::path front = make_front(circuit, recipe);
        const std::optional<GateAreas> gates =
            area_of_logic(context(target_ns), recipe, library_, front, circuit.place() / key);
        if (gates) {
            const double around =
                area_around_logic(read_file(front / "front.il"), adapter_, library_);
            least = {gates->these + around, gates->smallest + around};
        }
    } catch (const Error&) {
        circuit.keep_place();
        throw;
    }
    write_file(known, fixed(least.um2, 9) + " " + fixed(least.any_size_um2, 9) + "\n");
    return least;
}

Mapped Flow::best_mapping(Circuit& circuit) const {
    return Selection(*this, circuit).run();
}

}  // namespace qrazor::synth
