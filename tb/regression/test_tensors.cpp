// The real language-model tensors, quantized, razored and dotted: a whole projection layer (for
// units with one product a beat, a documented part), bit for bit. And the vectors for the second
// simulator.
#include <qrazor_catch.h>

#include <fstream>

#include "../src/vectors.h"
#include "qrazor/support/files.h"
#include "session.h"

using namespace qrazor::tb;

TEST_CASE("real tensors") {
    Session& session = Session::get();
    const auto source = TensorSource::open(session.job().data);
    const std::size_t whole = session.bench().tensor_limit();
    const std::size_t limit = session.job().quick ? 2000 : whole;
    const Outcome outcome = session.run("tensors", [&](Driver& driver) {
        driver.reset();
        session.bench().tensors(*source, LayerName{}, Order::layer, limit,
                                [&](const Beat& beat) { driver.apply(beat); });
        driver.drain();
    });
    INFO(outcome.message);
    REQUIRE(outcome.passed);
    REQUIRE(outcome.checks > 0);
}

TEST_CASE("vectors for the second simulator") {
    Session& session = Session::get();
    const auto source = TensorSource::open(session.job().data);
    VectorRecorder recorder(session.design(), session.job().quick ? 200 : 1000);
    const Outcome outcome = session.run("recorded", [&](Driver& driver) {
        Rng rng = session.rng("recorded");
        driver.observe(&recorder);
        Beat beat;
        if (session.design().sequential()) {
            random_cycle(session.bench(), rng, 50, beat);  // from unknown state
            driver.apply(beat);
            driver.reset();
        }
        const std::size_t share = session.job().quick ? 60 : 300;
        session.bench().tensors(*source, LayerName{}, Order::layer, share,
                                [&](const Beat& real) { driver.apply(real); });
        for (std::size_t k = 0; k < share; ++k) {
            random_cycle(session.bench(), rng, 70, beat);
            beat.reset = rng.one_in(50);
            driver.apply(beat);
        }
        std::size_t corner = 0;
        const std::size_t every = 7;  // corners are many: a sample of them
        session.bench().corners([&](const Beat& sharp) {
            if (!recorder.full() && ++corner % every == 0) {
                driver.apply(sharp);
            }
        });
        driver.drain();
    });
    INFO(outcome.message);
    REQUIRE(outcome.passed);
    REQUIRE(outcome.checks > 0);
    qrazor::write_file(kVectorFile, recorder.text());
}
