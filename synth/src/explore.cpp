#include "qrazor/synth/explore.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <set>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "task_queue.h"

namespace qrazor::synth {
namespace {

// A variant this much larger than the smallest after one way of mapping is not tried with the
// others: they differ by less.
constexpr double kWorthAnother = 1.05;
constexpr double kWorthAnotherTight = 1.15;  // where they are sized up, they differ by more
// Likewise for a clock that is missed: mapping for speed does not win more.
constexpr double kWithinReach = 1.6;
constexpr size_t kCoolest = 3;  // variants mapped all ways because they are the coolest
constexpr size_t kFastest = 4;  // and because they are the fastest
// What ABC aims at in the search for the shortest period: a share of the adapter's clock that no
// unit reaches.
constexpr double kFastTarget = 0.05;

struct Trial {
    Mapped mapped;  // recipe and target always
    std::string failure;
};

struct Powered {
    double clock_ns = 0;
    size_t trial = 0;
    Row row;
    std::string failure;
};

struct Variant {
    gen::Config config;
    std::unique_ptr<Circuit> circuit;  // while its contest runs
    std::vector<Trial> trials;
    std::vector<Powered> powered;

    // Index of the smallest trial that meets the clock.
    std::optional<size_t> smallest(double clock_ns) const {
        std::optional<size_t> best;
        for (size_t i = 0; i < trials.size(); ++i) {
            const Trial& trial = trials[i];
            if (trial.failure.empty() && trial.mapped.meets(clock_ns) &&
                (!best || trial.mapped.area_um2 < trials[*best].mapped.area_um2)) {
                best = i;
            }
        }
        return best;
    }
    double shortest_period() const {
        double best = std::numeric_limits<double>::infinity();
        for (const Trial& trial : trials) {
            best = trial.failure.empty() ? std::min(best, trial.mapped.min_period_ns) : best;
        }
        return best;
    }
    double area(double clock_ns) const {
        const std::optional<size_t> best = smallest(clock_ns);
        return best ? trials[*best].mapped.area_um2 : std::numeric_limits<double>::infinity();
    }
    // Of its smallest mapping at that clock.
    double power(double clock_ns) const {
        const std::optional<size_t> best = smallest(clock_ns);
        for (const Powered& one : powered) {
            if (best && one.trial == *best && one.clock_ns == clock_ns && one.failure.empty()) {
                return one.row.power.total_mw();
            }
        }
        return std::numeric_limits<double>::infinity();
    }
};

struct State {
    const Contest* contest = nullptr;
    size_t rank = 0;
    std::vector<Variant> variants;
};

class Explorer {
  public:
    Explorer(const Flow& flow, const std::vector<Contest>& contests, const ExploreOptions& options,
             const ExploreObserver& observer)
        : flow_(flow), contests_(contests), options_(options), observer_(observer) {
        for (const Contest& contest : contests) {
            State state;
            state.contest = &contest;
            state.rank = states_.size();
            for (gen::Config& config : variants(contest.config)) {
                if (!options.quick || config.adder == "ripple" || config.adder == "brent_kung" ||
                    config.adder == "plus" || config.adder.empty()) {
                    state.variants.push_back({std::move(config), nullptr, {}, {}});
                }
            }
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

    Circuit& circuit(Variant& variant) const;
    bool map(Variant& variant, const Recipe& recipe, double target_ns);
    void map_all(Variant& variant, double target_ns);
    void map_for_speed(Variant& variant, double clock_ns);
    void measure(Variant& variant, double clock_ns);
    void step(const std::string& what, size_t count, bool finished);

    double tight_clock(size_t contest) const;
    void add_rows(const State& state, const std::string& kind, double clock_ns,
                  Exploration& out) const;

    const Flow& flow_;
    const std::vector<Contest>& contests_;
    const ExploreOptions& options_;
    const ExploreObserver& observer_;
    std::vector<State> states_;
    TaskQueue queue_;
    std::mutex mutex_;
    size_t done_ = 0;
    size_t total_ = 0;
    std::atomic<size_t> runs_{0};
    std::atomic<size_t> reused_{0};
};

void Explorer::step(const std::string& what, size_t count, bool finished) {
    const std::lock_guard<std::mutex> lock(mutex_);
    done_ += count;
    if (observer_) {
        observer_({done_, total_, reused_, what, finished});
    }
}

Circuit& Explorer::circuit(Variant& variant) const {
    if (variant.circuit == nullptr) {
        variant.circuit = flow_.circuit(gen::Design::create(variant.config));
    }
    return *variant.circuit;
}

// Returns whether there is a netlist. A tool that fails is one line of the result.
bool Explorer::map(Variant& variant, const Recipe& recipe, double target_ns) {
    for (const Trial& trial : variant.trials) {
        if (trial.mapped.recipe == recipe.name && trial.mapped.target_ns == target_ns) {
            return trial.failure.empty();
        }
    }
    try {
        variant.trials.push_back({flow_.map(circuit(variant), recipe, target_ns), ""});
        ++(variant.trials.back().mapped.reused ? reused_ : runs_);
        return true;
    } catch (const Error& error) {
        Mapped none;
        none.recipe = recipe.name;
        none.target_ns = target_ns;
        variant.trials.push_back({none, error.what()});
        return false;
    }
}

// All ways for area, and at a tight clock those for speed as well.
void Explorer::map_all(Variant& variant, double target_ns) {
    for (const Recipe& recipe : flow_.recipes_for(circuit(variant))) {
        if (!recipe.for_speed || target_ns < flow_.options().clock_ns) {
            map(variant, recipe, target_ns);
        }
    }
}

void Explorer::map_for_speed(Variant& variant, double clock_ns) {
    for (const Recipe& recipe : flow_.recipes_for(circuit(variant))) {
        if (recipe.for_speed && !variant.smallest(clock_ns) &&
            variant.shortest_period() < kWithinReach * clock_ns) {
            map(variant, recipe, clock_ns);
        }
    }
}

void Explorer::measure(Variant& variant, double clock_ns) {
    const std::optional<size_t> best = variant.smallest(clock_ns);
    const auto known = [&](const Powered& one) {
        return one.trial == *best && one.clock_ns == clock_ns;
    };
    if (!best || std::any_of(variant.powered.begin(), variant.powered.end(), known)) {
        return;
    }
    Powered one;
    one.clock_ns = clock_ns;
    one.trial = *best;
    try {
        bool reused = false;
        one.row = flow_.measure(circuit(variant), variant.trials[*best].mapped, clock_ns, &reused);
        ++(reused ? reused_ : runs_);
    } catch (const Error& error) {
        one.failure = error.what();
    }
    variant.powered.push_back(std::move(one));
}

// Runs tasks, then `then`. Each stage is as long as there are variants on the progress bar; those
// that have nothing to do in it count at once.
void Explorer::stage(State& state, std::vector<std::pair<Variant*, TaskQueue::Task>> tasks,
                     TaskQueue::Task then) {
    Tasks work;
    for (auto& [variant, task] : tasks) {
        const std::string what = state.contest->name + ": " + structure(variant->config);
        work.push_back([this, what, task = std::move(task)] {
            task();
            step(what, 1, false);
        });
    }
    step(state.contest->name, state.variants.size() - work.size(), false);
    queue_.add_all(state.rank, std::move(work), std::move(then));
}

void Explorer::screen(State& state, double clock_ns, bool fast) {
    std::vector<std::pair<Variant*, TaskQueue::Task>> tasks;
    for (Variant& variant : state.variants) {
        tasks.emplace_back(&variant, [this, &variant, clock_ns] {
            const std::vector<Recipe> recipes = flow_.recipes_for(circuit(variant));
            const auto plain = std::find_if(recipes.begin(), recipes.end(),
                                            [](const Recipe& one) { return one.name == "plain"; });
            map(variant, plain != recipes.end() ? *plain : recipes.front(), clock_ns);
            map_for_speed(variant, clock_ns);
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
        const bool nothing = std::none_of(variant.trials.begin(), variant.trials.end(),
                                          [](const Trial& one) { return one.failure.empty(); });
        if (nothing || variant.area(clock_ns) < worth * smallest) {
            tasks.emplace_back(&variant,
                               [this, &variant, clock_ns] { map_all(variant, clock_ns); });
        }
    }
    stage(state, std::move(tasks),
          [this, &state, clock_ns, fast] { power(state, clock_ns, fast); });
}

void Explorer::power(State& state, double clock_ns, bool fast) {
    std::vector<std::pair<Variant*, TaskQueue::Task>> tasks;
    for (Variant& variant : state.variants) {
        tasks.emplace_back(&variant, [this, &variant, clock_ns] { measure(variant, clock_ns); });
    }
    stage(state, std::move(tasks),
          [this, &state, clock_ns, fast] { coolest(state, clock_ns, fast); });
}

void Explorer::coolest(State& state, double clock_ns, bool fast) {
    std::vector<Variant*> order;
    for (Variant& variant : state.variants) {
        if (variant.smallest(clock_ns)) {
            order.push_back(&variant);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](const Variant* a, const Variant* b) {
        return a->power(clock_ns) < b->power(clock_ns);
    });
    order.resize(std::min(order.size(), options_.quick ? size_t{1} : kCoolest));
    std::vector<std::pair<Variant*, TaskQueue::Task>> tasks;
    for (Variant* variant : order) {
        tasks.emplace_back(variant, [this, variant, clock_ns] {
            map_all(*variant, clock_ns);
            measure(*variant, clock_ns);
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
    const auto slow = [](const Variant& variant) { return variant.config.adder == "ripple"; };
    const bool all_slow = std::all_of(state.variants.begin(), state.variants.end(), slow);
    std::vector<std::pair<Variant*, TaskQueue::Task>> tasks;
    for (Variant& variant : state.variants) {
        if (slow(variant) && !all_slow) {
            continue;
        }
        tasks.emplace_back(&variant, [this, &variant, target] {
            const std::vector<Recipe> recipes = flow_.recipes_for(circuit(variant));
            const auto first = std::find_if(recipes.begin(), recipes.end(),
                                            [](const Recipe& one) { return one.for_speed; });
            map(variant, first != recipes.end() ? *first : recipes.front(), target);
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
            for (const Recipe& recipe : flow_.recipes_for(circuit(*variant))) {
                if (recipe.for_speed) {
                    map(*variant, recipe, target);
                }
            }
        });
    }
    queue_.add_all(state.rank, std::move(tasks), [this, &state] { finish(state); });
}

void Explorer::finish(State& state) {
    for (Variant& variant : state.variants) {
        variant.circuit.reset();
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
        for (size_t i = 0; i < variant.trials.size(); ++i) {
            const Trial& trial = variant.trials[i];
            const Mapped& mapped = trial.mapped;
            ExploreRow row;
            row.contest = state.contest->name;
            row.variant = variant.config;
            row.recipe = mapped.recipe;
            row.target_ns = mapped.target_ns;
            row.clock_kind = kind;
            row.clock_ns = clock_ns;
            row.failure = trial.failure;
            const bool values =
                variant.config.unit == "sdr_compress" || variant.config.unit == "sdr_decompress";
            row.lanes = values ? variant.config.group : std::max(1, variant.config.lanes);
            row.energy_per = values ? "value" : "mac";
            if (row.failure.empty()) {
                row.area_um2 = mapped.area_um2;
                row.area_registers_um2 = mapped.area_registers_um2;
                row.cells = mapped.cells;
                row.registers = mapped.registers;
                row.min_period_ns = mapped.min_period_ns;
                row.meets = mapped.meets(clock_ns);
            }
            for (const Powered& one : variant.powered) {
                if (one.trial != i || one.clock_ns != clock_ns) {
                    continue;
                }
                row.failure = one.failure;
                row.power_mw = one.row.power.total_mw();
                row.power_zero_delay_mw = one.row.power_zero_delay.total_mw();
                row.energy_fj = one.row.energy_per_mac_fj;
                if (one.failure.empty()) {
                    out.activity_source = one.row.activity_source;
                } else {
                    out.errors.push_back(state.contest->name + ": " + structure(variant.config) +
                                         ", " + mapped.recipe + ": " + one.failure);
                }
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
                                 state.variants.front().trials.front().failure);
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
    out.process = flow_.adapter().process;
    out.voltage = flow_.library().voltage;
    out.files = flow_.library().files;
    out.tools = flow_.tools();
    out.runs = runs_;
    out.reused = reused_;
    return out;
}

}  // namespace

Exploration explore(const Flow& flow, const std::vector<Contest>& contests,
                    const ExploreOptions& options, const ExploreObserver& observer) {
    if (contests.empty()) {
        throw Error("nothing to explore: no contests");
    }
    return Explorer(flow, contests, options, observer).run();
}

}  // namespace qrazor::synth
