// State: unknown at the start, reset in any cycle, accumulators at the ends of their range.
#include <qrazor_catch.h>

#include <algorithm>

#include "qrazor/model/dot.h"
#include "qrazor/units/units.h"
#include "session.h"

using namespace qrazor::tb;
using qrazor::Rng;
namespace gen = qrazor::gen;
namespace units = qrazor::units;

TEST_CASE("reset in any cycle from unknown state") {
    Session& session = Session::get();
    if (!session.design().sequential()) {
        session.skip("resets", "combinational");
        return;
    }
    const Outcome outcome = session.run_many("resets", [&] {
        Rng rng = session.rng("resets");
        Session::Count count;
        std::uint64_t results = 0;
        const int latency = session.design().latency().edges;
        const int rounds = session.job().quick ? 2 : 16;
        std::uint64_t salt = 0;  // every model has an unknown state of its own
        for (int round = 0; round < rounds; ++round) {
            for (int at = 0; at <= 2 * latency + 2; ++at) {
                const auto driver = session.driver("resets", salt++);
                Beat beat;
                const int early = rng.between(0, 3);  // beats before the first reset
                for (int k = 0; k < early; ++k) {
                    random_cycle(session.bench(), rng, 80, beat);
                    driver->apply(beat);
                }
                driver->reset();
                for (int k = 0; k < 4 * latency + 8; ++k) {
                    random_cycle(session.bench(), rng, 90, beat);
                    beat.clear = false;  // what a reset leaves in the accumulator must be seen
                    beat.reset = k == at;
                    driver->apply(beat);
                }
                driver->drain();
                count.cycles += driver->cycles();
                count.checks += driver->checks();
                results += driver->results();
            }
        }
        Session::require_results(results);
        return count;
    });
    INFO(outcome.message);
    REQUIRE(outcome.passed);
    REQUIRE(outcome.checks > 0);
}

namespace {

// Beats that one accumulation is declared to hold; FP32 holds any number.
std::uint64_t declared_beats(const gen::Config& config) {
    constexpr int kAnyGroups = 256;
    const auto terms = static_cast<std::uint64_t>(config.group) *
                       static_cast<std::uint64_t>(config.groups == 0 ? kAnyGroups : config.groups);
    const auto lanes = static_cast<std::uint64_t>(std::max(1, config.lanes));
    return (terms + lanes - 1) / lanes;
}

int exact_width(const gen::Config& config) {
    gen::Settings wide = units::settings_of(config);
    wide.acc_width.reset();
    return units::design(wide).config().acc_width;
}

// The declared number of extreme beats: an accumulator of the exact width reaches the plain sum.
void require_exact(Session& session, const Beat& beat, std::uint64_t beats) {
    const auto reference = session.bench().reference();
    std::vector<qrazor::Int128> first;
    std::vector<qrazor::Int128> last;
    Beat next = beat;
    next.clear = true;
    reference->step(next, first);
    last = first;
    next.clear = false;
    for (std::uint64_t k = 1; k < beats; ++k) {
        reference->step(next, last);
    }
    const qrazor::Int128 plain = first[0] * static_cast<qrazor::Int128>(beats);
    if (last[0] != plain) {
        throw qrazor::Error("acc_width = " + std::to_string(session.design().config().acc_width) +
                            ": overflows within the declared groups: expected " +
                            qrazor::to_string(plain) + ", got " + qrazor::to_string(last[0]));
    }
}

}  // namespace

TEST_CASE("accumulator at its extremes") {
    Session& session = Session::get();
    const gen::Config& config = session.design().config();
    if (!session.design().accumulates()) {
        session.skip("extremes", "no accumulator");
        return;
    }
    constexpr std::uint64_t kMost = 200'000;
    const std::uint64_t beats = std::min(declared_beats(config), session.scaled(kMost));
    const Outcome outcome = session.run("extremes", [&](Driver& driver) {
        driver.reset();
        for (const bool negative : {false, true}) {
            Beat beat;
            session.bench().extreme(negative, beat);
            if (config.accumulator != gen::SumKind::fp32 &&
                config.acc_width >= exact_width(config)) {
                require_exact(session, beat, beats);
            }
            beat.clear = true;
            driver.apply(beat);
            beat.clear = false;
            // Twice as many: the second half meets the end of the range, and wraps or saturates.
            for (std::uint64_t k = 1; k < 2 * beats + 2; ++k) {
                driver.apply(beat);
            }
            // Back from the end of the range, where a saturated sum must move again.
            session.bench().extreme(!negative, beat);
            beat.clear = false;
            driver.apply(beat);
            driver.apply(beat);
        }
        driver.drain();
    });
    INFO(outcome.message);
    REQUIRE(outcome.passed);
    REQUIRE(outcome.checks > 0);
}
