// Corners, all vectors where there are few, and seeded random ones.
#include <qrazor_catch.h>

#include "qrazor/tb/sliced.h"
#include "session.h"

using namespace qrazor::tb;
using qrazor::Rng;

TEST_CASE("corners") {
    Session& session = Session::get();
    const Outcome outcome = session.run_counted("corners", [&](Driver& driver) {
        driver.reset();
        session.bench().corners([&](const Beat& beat) { driver.apply(beat); });
        // Once more as one sum.
        session.bench().corners([&](const Beat& beat) {
            Beat added = beat;
            added.clear = false;
            driver.apply(added);
        });
        driver.drain();
    });
    INFO(outcome.message);
    REQUIRE(outcome.passed);
    REQUIRE(outcome.checks > 0);
}

TEST_CASE("every input vector") {
    Session& session = Session::get();
    // A clocked unit's operands are not all there is to it, there is its state: fewer are enough.
    const int bits = session.job().quick ? 14 : session.design().sequential() ? 20 : 24;
    if (session.bench().exhaustive_size(std::uint64_t{1} << bits) == 0) {
        session.skip("exhaustive", "more than 2^" + std::to_string(bits) + " vectors");
        return;
    }
    const Outcome outcome = session.run("exhaustive", [&](Driver& driver) {
        driver.reset();
        session.bench().exhaustive([&](const Beat& beat) { driver.apply(beat); });
        driver.drain();
    });
    INFO(outcome.message);
    REQUIRE(outcome.passed);
    REQUIRE(outcome.checks > 0);
}

TEST_CASE("random vectors with gaps and resets") {
    Session& session = Session::get();
    const Outcome outcome = session.run_counted("random", [&](Driver& driver) {
        Rng rng = session.rng("random");
        Beat beat;
        driver.reset(rng.between(1, 3));
        int percent = 100;
        for (std::size_t k = 0; k < session.scaled(100'000); ++k) {
            if (k % 256 == 0) {  // full rate, then sparse, then in between
                percent = std::array{100, 20, 50, 90}[rng.below(4)];
            }
            random_cycle(session.bench(), rng, percent, beat);
            beat.reset = rng.one_in(200);
            driver.apply(beat);
        }
        driver.drain();
    });
    INFO(outcome.message);
    REQUIRE(outcome.passed);
    REQUIRE(outcome.checks > 0);
}

TEST_CASE("sets of random vectors") {
    Session& session = Session::get();
    if (const std::string reason = no_batched_run(session.design()); !reason.empty()) {
        session.skip("sets", reason);
        return;
    }
    const Outcome outcome = session.run_many("sets", [&] {
        BatchOptions options{session.rng("sets").next(), session.scaled(200'000), true,
                             session.job().flags, session.job().rerun};
        const BatchResult result = run_batched(
            session.design(), [&] { return session.model(); }, options);
        if (!result.failure.empty()) {
            throw Mismatch(result.failure, result.beats);
        }
        return Session::Count{result.vectors, result.vectors};
    });
    INFO(outcome.message);
    REQUIRE(outcome.passed);
    REQUIRE(outcome.checks > 0);
}
