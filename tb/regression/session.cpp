// One regression program serves every design: the job file says which, and the golden bench of that
// unit judges. It is built once, and finds the model in a library.
#include "session.h"

#include "../src/mutation/mutants.h"
#include "../src/vectors.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/tb/counterexample.h"
#include "qrazor/units/bench.h"
#include "qrazor/units/units.h"

namespace qrazor::tb {
namespace {

std::uint64_t number_of(const std::string& name) {
    // Each test has its own stream of random numbers, by its name: adding a test must not change
    // the others.
    return std::stoull(digest(name), nullptr, 16);
}

}  // namespace

Session& Session::get() {
    static Session session;
    return session;
}

Session::Session() : job_(parse_job(read_file(kJobFile))) {
    bench_ = units::make_bench(units::design(units::settings_of(job_.config)));
    library_ = std::make_unique<ModelLibrary>(job_.library);
}

std::unique_ptr<Model> Session::model(std::uint64_t salt) const {
    std::unique_ptr<Model> model = library_->make(job_.index, Rng(job_.seed).fork(salt).next());
    if (job_.mutant >= 0) {
        auto* selector = static_cast<std::uint16_t*>(model->take(kSelector));
        // Without it every mutant would be the design itself, and survive.
        if (selector == nullptr) {
            throw Error(std::string(kSelector) + ": the model has no mutants");
        }
        *selector = static_cast<std::uint16_t>(job_.mutant);
    }
    return model;
}

std::unique_ptr<Driver> Session::driver(const std::string& test, std::uint64_t salt) const {
    const RunInfo info{design().label(), job_.flags, job_.rerun, test, job_.seed};
    return make_driver(*bench_, model(number_of(test) + salt), info);
}

Rng Session::rng(const std::string& test) const {
    return Rng(job_.seed).fork(number_of(test));
}

Outcome Session::run(const std::string& test, const std::function<void(Driver&)>& body) {
    return run_many(test, [&] {
        const std::unique_ptr<Driver> driver = this->driver(test);
        body(*driver);
        require_results(driver->results());
        return Count{driver->cycles(), driver->checks()};
    });
}

void Session::require_results(std::uint64_t results) {
    // A test that compares nothing passes for anything.
    if (results == 0) {
        throw Error("no result was compared: the stimulus has no valid beat");
    }
}

// A failure may lie in valid_o alone, so its beats need not have a result.
Outcome Session::run_beats(const std::string& test, const std::vector<Beat>& beats) {
    return run_many(test, [&] {
        const std::unique_ptr<Driver> driver = this->driver(test);
        driver->reset();
        for (const Beat& beat : beats) {
            driver->cycle(beat);
        }
        driver->drain();
        return Count{driver->cycles(), driver->checks()};
    });
}

// As text, as a test case, and as golden vectors for a waveform.
void Session::keep_counterexample(const std::vector<Beat>& beats) const {
    const Counterexample found{design().label(), job_.flags, beats};
    write_file(kCounterexampleFile, to_text(found));
    write_file(kCounterexampleTest, test_case_text(found));
    // A few cycles more, for reset and for the pipeline to empty.
    VectorRecorder recorder(design(), beats.size() + 64);
    const std::unique_ptr<Driver> watched = driver("counterexample");
    watched->tolerate();
    watched->observe(&recorder);
    if (design().sequential()) {
        watched->reset();
    }
    for (const Beat& beat : beats) {
        watched->cycle(beat);
    }
    watched->drain();
    write_file(kCounterexampleVectors, recorder.text());
}

Outcome Session::run_counted(const std::string& test, const std::function<void(Driver&)>& body) {
    const Outcome outcome = run(test, [&](Driver& driver) {
        driver.cover(&coverage_);
        body(driver);
    });
    write_file(kFunctionalFile, to_text(coverage_.groups()));
    return outcome;
}

Outcome Session::run_many(const std::string& test, const std::function<Count()>& body) {
    Outcome outcome;
    Count count;
    try {
        count = body();
        outcome.passed = true;
    } catch (const Mismatch& mismatch) {
        outcome.message = mismatch.what();
        // The first is enough; of mutants there are hundreds, which are meant to fail.
        if (!failed_ && job_.mutant < 0) {
            keep_counterexample(mismatch.beats());
        }
    } catch (const Error& error) {
        outcome.message = design().label() + ": " + error.what() +
                          "\n  unit:          " + design().config().unit +
                          "\n  configuration: " + job_.flags +
                          "\n  seed:          " + std::to_string(job_.seed) +
                          "\n  test:          " + test + "\n  run again:     " + job_.rerun;
    }
    if (!outcome.passed) {
        if (!failed_) {
            write_file(kFailureFile, outcome.message + "\n");
        }
        failed_ = true;
    }
    outcome.checks = count.checks;
    report(test + " " + std::to_string(count.cycles) + " " + std::to_string(count.checks));
    return outcome;
}

void Session::skip(const std::string& test, const std::string& why) {
    report(test + " 0 0 " + why);
}

void Session::report(const std::string& line) {
    // Written after every test: what was done is known even if the program is killed.
    report_ += line + "\n";
    write_file(kReportFile, report_);
}

void random_cycle(const Bench& bench, Rng& rng, int valid_percent, Beat& beat) {
    bench.random(rng, beat);
    beat.reset = false;
    beat.valid = rng.between(1, 100) <= valid_percent;
    beat.clear = rng.one_in(12);
}

}  // namespace qrazor::tb
