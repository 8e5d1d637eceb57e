// One circuit of a contest remembers what was tried of it, so that stages may ask for the same
// again.
#include "explore_variant.h"

#include <algorithm>
#include <limits>

#include "qrazor/gen/unit.h"
#include "qrazor/support/error.h"
#include "qrazor/units/units.h"

namespace qrazor::explore {
namespace {

// A clock that is missed by more than this is not met by mapping for speed.
constexpr double kWithinReach = 1.6;
constexpr double kNone = std::numeric_limits<double>::infinity();

}  // namespace

synth::Circuit& Variant::circuit(const synth::Flow& flow) {
    // When first needed: a contest has hundreds of variants, and a text each.
    if (circuit_ == nullptr) {
        circuit_ = flow.circuit(flow.source(units::design(units::settings_of(config_))));
    }
    return *circuit_;
}

std::vector<synth::Recipe> Variant::recipes(const synth::Flow& flow) {
    return flow.recipes_for(circuit(flow));
}

void Variant::map(const synth::Flow& flow, const synth::Recipe& recipe, double target_ns,
                  Tally& tally) {
    const auto done = [&](const Trial& one) {
        // The same target from the same options, so equal to the bit.
        return one.mapped.recipe == recipe.name && one.mapped.target_ns == target_ns;
    };
    if (std::any_of(trials_.begin(), trials_.end(), done)) {
        return;
    }
    try {
        trials_.push_back({flow.map(circuit(flow), recipe, target_ns), ""});
        ++(trials_.back().mapped.reused ? tally.reused : tally.runs);
    } catch (const Error& error) {
        // Remembered as well, or the next stage would try it again.
        synth::Mapped none;
        none.recipe = recipe.name;
        none.target_ns = target_ns;
        trials_.push_back({none, error.what()});
    }
}

void Variant::map_all(const synth::Flow& flow, double target_ns, Tally& tally) {
    for (const synth::Recipe& recipe : recipes(flow)) {
        // At the relaxed clock, recipes for speed only make larger what meets it without them.
        if (!recipe.for_speed || target_ns < flow.options().clock_ns) {
            map(flow, recipe, target_ns, tally);
        }
    }
}

void Variant::map_for_speed(const synth::Flow& flow, double clock_ns, Tally& tally) {
    for (const synth::Recipe& recipe : recipes(flow)) {
        if (recipe.for_speed && !meets(clock_ns) && shortest_period() < kWithinReach * clock_ns) {
            map(flow, recipe, clock_ns, tally);
        }
    }
}

void Variant::measure(const synth::Flow& flow, double clock_ns, Tally& tally) {
    const std::optional<size_t> best = smallest(clock_ns);
    if (!best || powered(*best, clock_ns) != nullptr) {
        return;
    }
    Powered one;
    one.clock_ns = clock_ns;
    one.trial = *best;
    try {
        bool reused = false;
        one.row = flow.measure(circuit(flow), trials_[*best].mapped, clock_ns, &reused);
        ++(reused ? tally.reused : tally.runs);
    } catch (const Error& error) {
        one.failure = error.what();
    }
    powered_.push_back(std::move(one));
}

bool Variant::works() const {
    return std::any_of(trials_.begin(), trials_.end(),
                       [](const Trial& one) { return one.failure.empty(); });
}

std::optional<size_t> Variant::smallest(double clock_ns) const {
    std::optional<size_t> best;
    for (size_t i = 0; i < trials_.size(); ++i) {
        const Trial& trial = trials_[i];
        if (trial.failure.empty() && trial.mapped.meets(clock_ns) &&
            (!best || trial.mapped.area_um2 < trials_[*best].mapped.area_um2)) {
            best = i;
        }
    }
    return best;
}

const Variant::Powered* Variant::powered(size_t trial, double clock_ns) const {
    for (const Powered& one : powered_) {
        if (one.trial == trial && one.clock_ns == clock_ns) {
            return &one;
        }
    }
    return nullptr;
}

double Variant::shortest_period() const {
    double best = kNone;
    for (const Trial& trial : trials_) {
        best = trial.failure.empty() ? std::min(best, trial.mapped.min_period_ns) : best;
    }
    return best;
}

double Variant::least_area() const {
    double best = kNone;
    for (const Trial& trial : trials_) {
        best = trial.failure.empty() ? std::min(best, trial.mapped.area_um2) : best;
    }
    return best;
}

double Variant::area(double clock_ns) const {
    const std::optional<size_t> best = smallest(clock_ns);
    // Infinity where nothing meets the clock: it loses every comparison without a case of its own.
    return best ? trials_[*best].mapped.area_um2 : kNone;
}

double Variant::power(double clock_ns) const {
    const std::optional<size_t> best = smallest(clock_ns);
    const Powered* one = best ? powered(*best, clock_ns) : nullptr;
    return one != nullptr && one->failure.empty() ? one->row.power.total_mw() : kNone;
}

std::vector<ExploreRow> Variant::rows(double clock_ns) const {
    const gen::Work work = units::work_of(config_);
    std::vector<ExploreRow> out;
    for (size_t i = 0; i < trials_.size(); ++i) {
        const synth::Mapped& mapped = trials_[i].mapped;
        ExploreRow row;
        row.variant = config_;
        row.recipe = mapped.recipe;
        row.target_ns = mapped.target_ns;
        row.clock_ns = clock_ns;
        row.failure = trials_[i].failure;
        row.lanes = work.items;
        row.energy_per = work.of;
        if (row.failure.empty()) {
            row.area_um2 = mapped.area_um2;
            row.area_registers_um2 = mapped.area_registers_um2;
            row.cells = mapped.cells;
            row.registers = mapped.registers;
            row.min_period_ns = mapped.min_period_ns;
            row.meets = mapped.meets(clock_ns);
        }
        if (const Powered* one = powered(i, clock_ns)) {
            row.failure = one->failure;
            row.power_mw = one->row.power.total_mw();
            row.power_zero_delay_mw = one->row.power_zero_delay.total_mw();
            row.energy_fj = one->row.energy_per_mac_fj;
        }
        out.push_back(std::move(row));
    }
    return out;
}

std::string Variant::activity_source() const {
    for (const Powered& one : powered_) {
        if (one.failure.empty()) {
            return one.row.activity_source;
        }
    }
    return "";
}

}  // namespace qrazor::explore
