// Which way of mapping a design is best, without carrying every way to its end.
#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <sstream>
#include <string_view>
#include <utility>
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
    size_t place = 0;  // in the order of recipes
    LeastArea least;   // by ABC, where `told`
    bool told = false;
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
// Where the gates are the same, so is the area, and the first of equals is the best.
bool cannot_win(const Candidate& one, const Candidate& best) {
    const bool same = !best.least.gates.empty() && one.least.gates == best.least.gates;
    return one.least.um2 > best.mapped->area_um2 * (1 + kRounding) ||
           (same && one.place > best.place);
}

// Goes through the ways of mapping that are not for speed, the one that may be smallest first, and
// stops where the smallest one found meets the clock and no other can be smaller.
class Selection {
  public:
    Selection(const Flow& flow, Circuit& circuit)
        : flow_(flow), circuit_(circuit), clock_ns_(flow.options().clock_ns) {
        for (const Recipe& recipe : flow.recipes_for(circuit)) {
            candidates_.push_back({recipe, candidates_.size(), {}, false, false, {}});
        }
    }

    Mapped run() {
        settle_operators();
        // Of one alone there is nothing to foresee.
        trusted_ = std::count_if(candidates_.begin(), candidates_.end(), is_relaxed) > 1;
        if (trusted_) {
            foresee();
        }
        for (Candidate* one = next(); one != nullptr; one = next()) {
            map(*one);
        }
        for (Candidate& one : candidates_) {
            // Recipes for speed cost area: only where no other meets the clock.
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

    // ABC tells the areas of all, one run of it for those that begin with the same commands.
    void foresee() {
        std::vector<Recipe> recipes;
        for (const Candidate& one : candidates_) {
            if (is_relaxed(one) && !one.tried) {
                recipes.push_back(one.recipe);
            }
        }
        std::vector<LeastArea> areas = flow_.least_areas(circuit_, recipes, clock_ns_);
        auto area = areas.begin();
        for (Candidate& one : candidates_) {
            if (is_relaxed(one) && !one.tried) {
                one.least = std::move(*area++);
                one.told = true;
            }
        }
    }

    // The one to look at next; nullptr: the best is found.
    Candidate* next() {
        const bool settled = trusted_ && met();
        Candidate* out = nullptr;
        for (Candidate& one : candidates_) {
            if (is_relaxed(one) && !one.tried &&
                !(settled && cannot_win(one, *best_of(candidates_, clock_ns_))) &&
                (out == nullptr || one.least.um2 < out->least.um2)) {
                out = &one;
            }
        }
        return out;
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

std::vector<LeastArea> Flow::least_areas(Circuit& circuit, const std::vector<Recipe>& recipes,
                                         double target_ns) const {
    struct Asked {
        fs::path known;  // in the cache
        fs::path front;
        LogicMapping mapping;
        LeastArea least;
    };
    std::vector<Asked> asked;
    try {
        std::map<fs::path, std::vector<LogicMapping>> by_front;
        for (const Recipe& recipe : recipes) {
            const std::string key = mapping_key(circuit, recipe, target_ns);
            Asked one{options_.cache / "mappings" / (key + ".least"), "", {recipe, ""}, {}};
            if (options_.use_cache && fs::exists(one.known)) {
                std::istringstream in(read_file(one.known));
                in >> one.least.um2 >> one.least.gates;
            } else {
                one.front = make_front(circuit, recipe);
                one.mapping.gates = circuit.place() / key / "gates.blif";
                by_front[one.front].push_back(one.mapping);
            }
            asked.push_back(std::move(one));
        }
        for (const auto& [front, mappings] : by_front) {
            const fs::path folder = circuit.place() / (front.filename().string() + "-gates");
            map_logic(context(target_ns), mappings, front, folder);
            const double around =
                area_around_logic(read_file(front / "front.il"), adapter_, library_);
            for (Asked& one : asked) {
                if (one.front == front && fs::exists(one.mapping.gates)) {
                    const std::string blif = read_file(one.mapping.gates);
                    // The first line has the time.
                    one.least = {area_of_gates(blif, library_) + around,
                                 digest(std::string_view(blif).substr(blif.find('\n')))};
                }
            }
        }
    } catch (const Error&) {
        circuit.keep_place();
        throw;
    }
    std::vector<LeastArea> out;
    for (Asked& one : asked) {
        if (!one.front.empty()) {
            write_file(one.known, fixed(one.least.um2, 9) + " " + one.least.gates + "\n");
        }
        out.push_back(std::move(one.least));
    }
    return out;
}

Mapped Flow::best_mapping(Circuit& circuit) const {
    return Selection(*this, circuit).run();
}

}  // namespace qrazor::synth
