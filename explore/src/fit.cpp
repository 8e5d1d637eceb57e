// For a table of formats each unit must be at its best at one clock, or the table would compare how
// well each was tuned.
#include "qrazor/explore/fit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "explore_variant.h"
#include "qrazor/explore/explore.h"
#include "qrazor/gen/design.h"
#include "qrazor/support/error.h"
#include "qrazor/units/units.h"

namespace qrazor::explore {
namespace {

// Of the areas after one way of mapping. A circuit larger by more than this is not measured: the
// energy that it would have to save for it is more than circuits of one function differ by.
constexpr double kWorthMeasuring = 1.1;
constexpr double kUnreached = std::numeric_limits<double>::infinity();

class Search {
  public:
    Search(const synth::Flow& flow, tb::Encoding encoding)
        : flow_(flow), encoding_(std::move(encoding)), clock_ns_(flow.options().clock_ns) {}

    // All circuits with these cuts. Whether it is worth trying one more: none meets the clock but
    // by being mapped for speed, or the best of these is better than all with fewer.
    bool run(const gen::Settings& settings) {
        std::vector<Variant> all;
        for (gen::Config& one : variants(settings)) {
            all.emplace_back(std::move(one));
        }
        tried_ += all.size();
        double relaxed = kUnreached;  // area
        for (Variant& variant : all) {
            variant.map(flow_, first_recipe(variant), clock_ns_, tally_);
            relaxed = std::min(relaxed, variant.area(clock_ns_));
        }
        for (Variant& variant : all) {
            // One that is smaller and too slow may be both smaller and fast enough when sized up.
            if (variant.least_area() < relaxed) {
                variant.map_for_speed(flow_, clock_ns_, tally_);
            }
            if (!variant.works()) {  // a net too long for its driver: other ways have buffers
                variant.map_all(flow_, clock_ns_, tally_);
            }
            smallest_ = std::min(smallest_, variant.area(clock_ns_));
            variant.forget_circuit();
        }
        return measure(all) || !std::isfinite(relaxed);
    }

    Fit best() const {
        if (best_) {
            return {best_->config, best_->row, tried_};
        }
        // Nothing meets the clock: the fastest is shown, marked as late.
        return {fastest_, flow_.run(units::design(units::settings_of(fastest_)), encoding_),
                tried_};
    }

  private:
    static double product(const synth::Row& row) { return row.area_um2 * row.energy_per_mac_fj; }

    // Whether one of them is the best so far.
    bool measure(const std::vector<Variant>& all) {
        bool better = false;
        for (const Variant& variant : all) {
            if (variant.shortest_period() < period_) {
                period_ = variant.shortest_period();
                fastest_ = variant.config();
            }
            if (!(variant.area(clock_ns_) <= kWorthMeasuring * smallest_)) {
                continue;
            }
            // Through the whole flow, all recipes: the screening mapping only told who is worth it.
            // It is checked and cached as rows of reports are.
            const synth::Row row =
                flow_.run(units::design(units::settings_of(variant.config())), encoding_);
            if (!best_ || product(row) < product(best_->row)) {
                best_ = Fit{variant.config(), row, 0};
                better = true;
            }
        }
        return better;
    }

    synth::Recipe first_recipe(Variant& variant) const {
        const std::vector<synth::Recipe> recipes = variant.recipes(flow_);
        const auto plain =
            std::find_if(recipes.begin(), recipes.end(),
                         [](const synth::Recipe& one) { return one.name == "plain"; });
        return plain != recipes.end() ? *plain : recipes.front();
    }

    const synth::Flow& flow_;
    tb::Encoding encoding_;
    double clock_ns_;
    Tally tally_;
    std::optional<Fit> best_;
    double smallest_ = kUnreached;  // area of those that meet the clock
    gen::Config fastest_;
    double period_ = kUnreached;  // of the fastest
    size_t tried_ = 0;
};

bool legal(const gen::Settings& settings) {
    try {
        units::design(settings);
        return true;
    } catch (const gen::ConfigError&) {
        return false;
    }
}

}  // namespace

Fit fit(const synth::Flow& flow, const gen::Settings& settings, const tb::Encoding& encoding) {
    Search search(flow, encoding);
    gen::Settings next = settings;
    while (search.run(next)) {
        // One more cut at a time: what it saves gets less with each, so the first that does not
        // help ends it.
        next.cuts = next.cuts.value_or(0) + 1;
        if (!legal(next)) {
            break;
        }
    }
    return search.best();
}

}  // namespace qrazor::explore
