// The real language-model tensors, quantized, razored and dotted: a whole projection layer (for
// units with one product a beat, a documented part), bit for bit. And the vectors for the second
// simulator.
#include <qrazor_catch.h>

#include <array>

#include "../src/vectors.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "session.h"

using namespace qrazor::tb;
using qrazor::Rng;

namespace {

// The attention projections, 256 x 256 each; the seed chooses, so that seeds 1 to 16 go through
// all.
LayerName layer_of(std::uint64_t seed) {
    static const std::array<const char*, 4> projections{"q_proj", "k_proj", "v_proj", "o_proj"};
    return {static_cast<int>(seed % 4), projections[seed / 4 % 4]};
}

}  // namespace

TEST_CASE("real tensors") {
    Session& session = Session::get();
    const auto source = TensorSource::open(session.job().data);
    const std::size_t whole = session.bench().tensor_limit();
    const std::size_t limit = session.job().quick ? 2000 : whole;
    const Outcome outcome = session.run("tensors", [&](Driver& driver) {
        driver.reset();
        session.bench().tensors(*source, {layer_of(session.job().seed), limit},
                                [&](const Beat& beat) { driver.apply(beat); });
        driver.drain();
    });
    INFO(outcome.message);
    REQUIRE(outcome.passed);
    REQUIRE(outcome.checks > 0);
}

namespace {

// Some of everything, mixed so that any first part of it is a fair sample: real operands, random
// ones with gaps and resets, and corners spread over all that there are.
std::vector<Beat> mixture(const Session& session, std::size_t count) {
    const auto source = TensorSource::open(session.job().data);
    const Bench& bench = session.bench();
    Rng rng = session.rng("recorded");
    std::vector<Beat> real;
    bench.tensors(*source, {LayerName{}, count / 3},
                  [&](const Beat& beat) { real.push_back(beat); });
    std::vector<Beat> corners;
    bench.corners([&](const Beat& beat) { corners.push_back(beat); });
    if (real.empty() || corners.empty()) {
        throw qrazor::Error(std::string(real.empty() ? "tensors" : "corners") +
                            ": the bench has no beat of them");
    }
    std::vector<Beat> beats;
    for (std::size_t k = 0; beats.size() < count; ++k) {
        if (k < real.size()) {
            beats.push_back(real[k]);
        }
        beats.push_back(corners[rng.below(corners.size())]);
        Beat random;
        random_cycle(bench, rng, 70, random);
        random.reset = rng.one_in(25);
        beats.push_back(std::move(random));
    }
    return beats;
}

}  // namespace

TEST_CASE("vectors for the second simulator") {
    Session& session = Session::get();
    const std::size_t count = session.job().quick ? 150 : 1000;
    // Beats that have to wait take more cycles than one.
    VectorRecorder recorder(session.design(), (session.design().streams() ? 3 : 1) * count + 8);
    const Outcome outcome = session.run("recorded", [&](Driver& driver) {
        driver.observe(&recorder);
        const std::vector<Beat> beats = mixture(session, count);
        if (session.design().sequential()) {
            driver.apply(beats[0]);  // into unknown state
            driver.reset();
        }
        for (const Beat& beat : beats) {
            driver.apply(beat);
        }
        driver.drain();
    });
    INFO(outcome.message);
    REQUIRE(outcome.passed);
    REQUIRE(outcome.checks > 0);
    qrazor::write_file(kVectorFile, recorder.text());
}
