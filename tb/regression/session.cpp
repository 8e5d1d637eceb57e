#include "session.h"

#include "../src/mutation/mutants.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"

namespace qrazor::tb {
namespace {

std::uint64_t number_of(const std::string& name) {
    return std::stoull(digest(name), nullptr, 16);
}

}  // namespace

Session& Session::get() {
    static Session session;
    return session;
}

Session::Session() : job_(parse_job(read_file(kJobFile))) {
    bench_ = make_bench(gen::Design::create(job_.config));
    library_ = std::make_unique<ModelLibrary>(job_.library);
}

std::unique_ptr<Model> Session::model(std::uint64_t salt) const {
    std::unique_ptr<Model> model = library_->make(job_.index, Rng(job_.seed).fork(salt).next());
    if (job_.mutant >= 0) {
        auto* selector = static_cast<std::uint16_t*>(model->take(kSelector));
        if (selector == nullptr) {
            throw Error(std::string(kSelector) + ": the model has no mutants");
        }
        *selector = static_cast<std::uint16_t>(job_.mutant);
    }
    return model;
}

Driver Session::driver(const std::string& test, std::uint64_t salt) const {
    const RunInfo info{design().label(), job_.flags, job_.rerun, test, job_.seed};
    return {*bench_, model(number_of(test) + salt), info};
}

Rng Session::rng(const std::string& test) const {
    return Rng(job_.seed).fork(number_of(test));
}

Outcome Session::run(const std::string& test, const std::function<void(Driver&)>& body) {
    return run_many(test, [&] {
        Driver driver = this->driver(test);
        body(driver);
        return Count{driver.cycles(), driver.checks()};
    });
}

Outcome Session::run_counted(const std::string& test, const std::function<void(Driver&)>& body) {
    const Outcome outcome = run(test, [&](Driver& driver) {
        driver.cover(&coverage_);
        body(driver);
    });
    write_file(kCoverageFile, to_text(coverage_.groups()));
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
