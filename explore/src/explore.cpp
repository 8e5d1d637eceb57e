// All circuits of all functions, mapped in all ways and measured, would take days. Cheap looks come
// first, and each stage goes on with what may still win.
#include "qrazor/explore/explore.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>
#include <set>

#include "explore_variant.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "task_queue.h"

namespace qrazor::explore {
namespace {

// A variant this much larger than the smallest after one way of mapping is not tried with the
// others: they differ by less.
constexpr double kWorthAnother = 1.05;
constexpr double kWorthAnotherTight = 1.15;  // where they are sized up, they differ by more
constexpr size_t kCoolest = 3;  // variants mapped all ways because they are the coolest
constexpr size_t kFastest = 4;  // and because they are the fastest
// What ABC aims at in the search for the shortest period: a share of the adapter's clock that no
// unit reaches.
constexpr double kFastTarget = 0.05;

struct State {
    const Contest* contest = nullptr;
    size_t rank = 0;
    std::vector<Variant> variants;
};

class Explorer {
  public:
    Explorer(const synth::Flow& flow, const std::vector<Contest>& contests,
             const ExploreOptions& options, const ExploreObserver& observer)
        : flow_(flow), contests_(contests), options_(options), observer_(observer) {
        for (const Contest& contest : contests) {
            State state;
            state.contest = &contest;
            state.rank = states_.size();
            for (gen::Config& config : variants(contest.config)) {
                // The smallest of all adders, and the smallest of the fast ones; `plus` and none
                // leave no choice.
                using gen::Adder;
                if (!options.quick || config.adder == Adder::ripple ||
                    config.adder == Adder::brent_kung || config.adder == Adder::plus ||
                    !config.adder) {
                    state.variants.emplace_back(std::move(config));
                }
            }
            // The last stage is for the shortest period, which the first clock's run finds for
            // both.
            total_ += state.variants.size() * (kStages + (options.tight ? kStages - 1 : 0));
            states_.push_back(std::move(state));
        }
    }

    Exploration run();

  private:
    static constexpr size_t kStages = 5;  // screen, refine, power, coolest, fast

    using Tasks = std::vector<TaskQueue::Task>;
    void stage(State& state, std::vector<std::pair<Variant*, TaskQueue::Task>> tasks,
               TaskQueue::Task then);
    void screen(State& state, double clock_ns, bool fast);
    void refine(State& state, double clock_ns, bool fast);
    void power(State& state, double clock_ns, bool fast);
    void coolest(State& state, double clock_ns, bool fast);
    void fast_first(State& state);
    void fast_all(State& state);
    void finish(State& state);

    void add_rows(const State& state, const std::string& kind, double clock_ns,
                  Exploration& out) const;
    void step(const std::string& what, size_t count, bool finished);

    double tight_clock(size_t contest) const;

    const synth::Flow& flow_;
    const std::vector<Contest>& contests_;
    const ExploreOptions& options_;
    const ExploreObserver& observer_;
    std::vector<State> states_;
    TaskQueue queue_;
    std::mutex mutex_;
    size_t done_ = 0;
    size_t total_ = 0;
    Tally tally_;
};

void Explorer::step(const std::string& what, size_t count, bool finished) {
    const std::lock_guard<std::mutex> lock(mutex_);
    done_ += count;
    if (observer_) {
        observer_({done_, total_, tally_.reused, what, finished});
    }
}

// Runs tasks, then `then`. Each stage is as long as there are variants on the progress bar; those
// that have nothing to do in it count at once.
void Explorer::stage(State& state, std::vector<std::pair<Variant*, TaskQueue::Task>> tasks,
                     TaskQueue::Task then) {
    Tasks work;
    for (auto& [variant, task] : tasks) {
        const std::string what = state.contest->name + ": " + structure(variant->config());
        work.push_back([this, what, task = std::move(task)] {
            task();
            step(what, 1, false);
        });
    }
    // Or the bar would never be full.
    step(state.contest->name, state.variants.size() - work.size(), false);
    queue_.add_all(state.rank, std::move(work), std::move(then));
}

void Explorer::screen(State& state, double clock_ns, bool fast) {
    std::vector<std::pair<Variant*, TaskQueue::Task>> tasks;
    for (Variant& variant : state.variants) {
        tasks.emplace_back(&variant, [this, &variant, clock_ns] {
            // `plain` has few commands of ABC, and is nearly as small as the best. It is
            // missing where a unit has no way of mapping by that name.
            const std::vector<synth::Recipe> recipes = variant.recipes(flow_);
            const auto plain =
                std::find_if(recipes.begin(), recipes.end(),
                             [](const synth::Recipe& one) { return one.name == "plain"; });
            variant.map(flow_, plain != recipes.end() ? *plain : recipes.front(), clock_ns, tally_);
            variant.map_for_speed(flow_, clock_ns, tally_);
        });
    }
    stage(state, std::move(tasks),
          [this, &state, clock_ns, fast] { refine(state, clock_ns, fast); });
}

void Explorer::refine(State& state, double clock_ns, bool fast) {
    const double worth = fast ? kWorthAnother : kWorthAnotherTight;
    double smallest = std::numeric_limits<double>::infinity();
    for (const Variant& variant : state.variants) {
        smallest = std::min(smallest, variant.area(clock_ns));
    }
    std::vector<std::pair<Variant*, TaskQueue::Task>> tasks;
    for (Variant& variant : state.variants) {
        // No area to compare: a net too long for its driver in the one way tried so far. Other ways
        // have buffers.
        const bool nothing = !variant.works();
        if (nothing || variant.area(clock_ns) < worth * smallest) {
            tasks.emplace_back(
                &variant, [this, &variant, clock_ns] { variant.map_all(flow_, clock_ns, tally_); });
        }
    }
    stage(state, std::move(tasks),
          [this, &state, clock_ns, fast] { power(state, clock_ns, fast); });
}

void Explorer::power(State& state, double clock_ns, bool fast) {
    std::vector<std::pair<Variant*, TaskQueue::Task>> tasks;
    for (Variant& variant : state.variants) {
        tasks.emplace_back(
            &variant, [this, &variant, clock_ns] { variant.measure(flow_, clock_ns, tally_); });
    }
    stage(state, std::move(tasks),
          [this, &state, clock_ns, fast] { coolest(state, clock_ns, fast); });
}

void Explorer::coolest(State& state, double clock_ns, bool fast) {
    std::vector<Variant*> order;
    for (Variant& variant : state.variants) {
        if (variant.meets(clock_ns)) {
            order.push_back(&variant);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](const Variant* a, const Variant* b) {
        return a->power(clock_ns) < b->power(clock_ns);
    });
    // Power was measured of each variant's smallest mapping; another may be cooler by more than
    // those at the top differ.
    order.resize(std::min(order.size(), options_.quick ? size_t{1} : kCoolest));
    std::vector<std::pair<Variant*, TaskQueue::Task>> tasks;
    for (Variant* variant : order) {
        tasks.emplace_back(variant, [this, variant, clock_ns] {
            variant->map_all(flow_, clock_ns, tally_);
            variant->measure(flow_, clock_ns, tally_);
        });
    }
    stage(state, std::move(tasks), [this, &state, fast] {
        if (fast) {
            fast_first(state);
        } else {
            finish(state);
        }
    });
}

// The shortest period at any area: first one way of mapping for each variant with a fast adder.
void Explorer::fast_first(State& state) {
    const double target = kFastTarget * flow_.options().clock_ns;
    const auto slow = [](const Variant& variant) {
        return variant.config().adder == gen::Adder::ripple;
    };
    // A unit that has only ripple adders still has a shortest period.
    const bool all_slow = std::all_of(state.variants.begin(), state.variants.end(), slow);
    std::vector<std::pair<Variant*, TaskQueue::Task>> tasks;
    for (Variant& variant : state.variants) {
        if (slow(variant) && !all_slow) {
            continue;
        }
        tasks.emplace_back(&variant, [this, &variant, target] {
            const std::vector<synth::Recipe> recipes = variant.recipes(flow_);
            const auto first = std::find_if(recipes.begin(), recipes.end(),
                                            [](const synth::Recipe& one) { return one.for_speed; });
            variant.map(flow_, first != recipes.end() ? *first : recipes.front(), target, tally_);
        });
    }
    stage(state, std::move(tasks), [this, &state] { fast_all(state); });
}

// Then the others for those that came out fastest.
void Explorer::fast_all(State& state) {
    const double target = kFastTarget * flow_.options().clock_ns;
    std::vector<Variant*> order;
    for (Variant& variant : state.variants) {
        order.push_back(&variant);
    }
    std::stable_sort(order.begin(), order.end(), [](const Variant* a, const Variant* b) {
        return a->shortest_period() < b->shortest_period();
    });
    order.resize(std::min(order.size(), options_.quick ? size_t{0} : kFastest));
    Tasks tasks;
    for (Variant* variant : order) {
        tasks.push_back([this, variant, target] {
            for (const synth::Recipe& recipe : variant->recipes(flow_)) {
                if (recipe.for_speed) {
                    variant->map(flow_, recipe, target, tally_);
                }
            }
        });
    }
    // Not by stage(): these belong to the stage before on the bar, and are counted there.
    queue_.add_all(state.rank, std::move(tasks), [this, &state] { finish(state); });
}

void Explorer::finish(State& state) {
    for (Variant& variant : state.variants) {
        // They are large, and nothing is asked of them any more.
        variant.forget_circuit();
    }
    step(state.contest->name, 0, true);
}

double Explorer::tight_clock(size_t contest) const {
    double shortest = std::numeric_limits<double>::infinity();
    for (const Variant& variant : states_[baseline_of(contests_, contest)].variants) {
        shortest = std::min(shortest, variant.shortest_period());
    }
    // Rounded up to a picosecond, so that the report's figure is the clock itself.
    return std::ceil(1.1 * shortest * 1000) / 1000;
}

void Explorer::add_rows(const State& state, const std::string& kind, double clock_ns,
                        Exploration& out) const {
    for (const Variant& variant : state.variants) {
        if (out.activity_source.empty()) {
            out.activity_source = variant.activity_source();
        }
        for (ExploreRow& row : variant.rows(clock_ns)) {
            row.contest = state.contest->name;
            row.clock_kind = kind;
            if (row.cells > 0 && !row.failure.empty()) {
                // Its netlist failed in simulation: worse than a way of mapping that failed, which
                // is only a row.
                out.errors.push_back(state.contest->name + ": " + structure(variant.config()) +
                                     ", " + row.recipe + ": " + row.failure);
            }
            out.rows.push_back(std::move(row));
        }
    }
}

Exploration Explorer::run() {
    const double relaxed = flow_.options().clock_ns;
    for (State& state : states_) {
        queue_.add(state.rank, [this, &state, relaxed] { screen(state, relaxed, true); });
    }
    // The tight clock of a function is known only when the baseline's fastest circuit is.
    queue_.run(options_.jobs);
    if (options_.tight) {
        for (State& state : states_) {
            const double clock = tight_clock(state.rank);
            if (std::isfinite(clock)) {
                queue_.add(state.rank, [this, &state, clock] { screen(state, clock, false); });
            }
        }
        queue_.run(options_.jobs);
    }
    Exploration out;
    for (const State& state : states_) {
        const auto works = [](const Variant& one) { return std::isfinite(one.shortest_period()); };
        if (std::none_of(state.variants.begin(), state.variants.end(), works)) {
            out.errors.push_back(state.contest->name +
                                 ": every way of mapping failed; the first: " +
                                 state.variants.front().trials().front().failure);
        }
        add_rows(state, "relaxed", relaxed, out);
        const double clock = options_.tight ? tight_clock(state.rank) : 0;
        if (options_.tight && std::isfinite(clock)) {
            add_rows(state, "tight", clock, out);
        }
    }
    choose_winners(out.rows);
    out.ratios = explore_ratios(contests_, out.rows);
    out.library = flow_.adapter().name;
    out.process = flow_.process();
    out.conditions = flow_.library().conditions;
    out.files = flow_.library().files;
    out.tools = flow_.tools();
    out.runs = tally_.runs;
    out.reused = tally_.reused;
    return out;
}

}  // namespace

Exploration explore(const synth::Flow& flow, const std::vector<Contest>& contests,
                    const ExploreOptions& options, const ExploreObserver& observer) {
    if (contests.empty()) {
        throw Error("nothing to explore: no contests");
    }
    return Explorer(flow, contests, options, observer).run();
}

}  // namespace qrazor::explore
