// What all test cases of the regression share: the job, the golden bench and the Verilated model.
#pragma once
#include <functional>
#include <memory>
#include <string>

#include "../src/verify/job.h"
#include "qrazor/tb/driver.h"

namespace qrazor::tb {

struct Outcome {
    bool passed = false;
    std::uint64_t checks = 0;
    std::string message;
};

class Session {
  public:
    // The job in the working folder, read when first asked for.
    static Session& get();

    const Job& job() const { return job_; }
    const gen::Design& design() const { return bench_->design(); }
    const Bench& bench() const { return *bench_; }

    // A fresh model with its own unknown state. `salt` tells the models of one test apart.
    std::unique_ptr<Driver> driver(const std::string& test, std::uint64_t salt = 0) const;
    std::unique_ptr<Model> model(std::uint64_t salt = 0) const;
    // Random numbers of a test, whatever other tests drew.
    Rng rng(const std::string& test) const;
    // `full` vectors, or a tenth of them where the job is a quick one.
    std::size_t scaled(std::size_t full) const { return job_.quick ? full / 10 : full; }

    // Runs `body` on a fresh driver, catches a mismatch, and notes the result in the report.
    Outcome run(const std::string& test, const std::function<void(Driver&)>& body);
    // The same for a test that makes its own drivers and returns cycles and checks.
    struct Count {
        std::uint64_t cycles = 0;
        std::uint64_t checks = 0;
    };
    Outcome run_many(const std::string& test, const std::function<Count()>& body);
    // Throws Error where none was: cycles alone check valid_o.
    static void require_results(std::uint64_t results);
    // A counterexample, cycle by cycle, on a unit that has just been reset.
    Outcome run_beats(const std::string& test, const std::vector<Beat>& beats);
    // The same as run(), and counts the cases that the stimulus meets.
    Outcome run_counted(const std::string& test, const std::function<void(Driver&)>& body);
    FunctionalCoverage& coverage() { return coverage_; }
    void skip(const std::string& test, const std::string& why);

  private:
    Session();
    void report(const std::string& line);
    void keep_counterexample(const std::vector<Beat>& beats) const;

    Job job_;
    std::unique_ptr<Bench> bench_;
    std::unique_ptr<ModelLibrary> library_;
    std::string report_;
    bool failed_ = false;
    FunctionalCoverage coverage_;  // of all tests that count
};

// Fills `beat` for one cycle of a stream with gaps: operands are random in every cycle, whether
// they count or not; `clear` comes with and without `valid`.
void random_cycle(const Bench& bench, Rng& rng, int valid_percent, Beat& beat);

}  // namespace qrazor::tb
