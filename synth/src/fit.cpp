#include "qrazor/synth/fit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "explore_variant.h"
#include "qrazor/gen/design.h"
#include "qrazor/support/error.h"
#include "qrazor/synth/explore.h"

namespace qrazor::synth {
namespace {

// Of the areas after one way of mapping. A circuit larger by more than this is not measured: the
// energy that it would have to save for it is more than circuits of one function differ by.
constexpr double kWorthMeasuring = 1.1;
constexpr double kNone = std::numeric_limits<double>::infinity();

struct Candidate {
    gen::Config config;
    double area = kNone;    // of the smallest mapping that meets the clock
    double period = kNone;  // of the fastest one
};

class Search {
  public:
    explicit Search(const Flow& flow) : flow_(flow), clock_ns_(flow.options().clock_ns) {}

    // All circuits with these cuts; whether one meets the clock without being mapped for speed.
    bool run(const gen::Config& config) {
        std::vector<Variant> all;
        for (gen::Config& one : variants(config)) {
            all.emplace_back(std::move(one));
        }
        double smallest = kNone;  // of those that meet the clock
        for (Variant& variant : all) {
            variant.map(flow_, first_recipe(variant), clock_ns_, tally_);
            smallest = std::min(smallest, variant.area(clock_ns_));
        }
        for (Variant& variant : all) {
            // One that is smaller and too slow may be both smaller and fast enough when sized up.
            if (variant.least_area() < smallest) {
                variant.map_for_speed(flow_, clock_ns_, tally_);
            }
            if (!variant.works()) {  // a net too long for its driver: other ways have buffers
                variant.map_all(flow_, clock_ns_, tally_);
            }
            candidates_.push_back(
                {variant.config(), variant.area(clock_ns_), variant.shortest_period()});
            variant.forget_circuit();
        }
        return std::isfinite(smallest);
    }

    // Of those that meet the clock the one of the least area x energy, mapped all ways.
    std::optional<Fit> best() const {
        double smallest = kNone;
        for (const Candidate& one : candidates_) {
            smallest = std::min(smallest, one.area);
        }
        std::optional<Fit> out;
        for (const Candidate& one : candidates_) {
            if (!std::isfinite(one.area) || one.area > kWorthMeasuring * smallest) {
                continue;
            }
            const Fit made{one.config, flow_.run(gen::Design::create(one.config)),
                           candidates_.size()};
            if (!out || product(made.row) < product(out->row)) {
                out = made;
            }
        }
        return out;
    }

    const gen::Config& fastest() const {
        return std::min_element(
                   candidates_.begin(), candidates_.end(),
                   [](const Candidate& a, const Candidate& b) { return a.period < b.period; })
            ->config;
    }
    size_t tried() const { return candidates_.size(); }

  private:
    static double product(const Row& row) { return row.area_um2 * row.energy_per_mac_fj; }

    Recipe first_recipe(Variant& variant) const {
        const std::vector<Recipe> recipes = variant.recipes(flow_);
        const auto plain = std::find_if(recipes.begin(), recipes.end(),
                                        [](const Recipe& one) { return one.name == "plain"; });
        return plain != recipes.end() ? *plain : recipes.front();
    }

    const Flow& flow_;
    double clock_ns_;
    Tally tally_;
    std::vector<Candidate> candidates_;
};

bool legal(const gen::Config& config) {
    try {
        gen::Design::create(config);
        return true;
    } catch (const gen::ConfigError&) {
        return false;
    }
}

}  // namespace

Fit fit(const Flow& flow, const gen::Config& config) {
    Search search(flow);
    gen::Config next = config;
    while (!search.run(next)) {
        ++next.cuts;
        if (!legal(next)) {
            break;
        }
    }
    if (std::optional<Fit> best = search.best()) {
        return *best;
    }
    return {search.fastest(), flow.run(gen::Design::create(search.fastest())), search.tried()};
}

}  // namespace qrazor::synth
