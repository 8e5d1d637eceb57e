// Mutation: whether the regression fails where it should. Each mutant gets the quick tests, then a
// proof that it changes nothing, and only then the whole regression, which takes longest.
#include "qrazor/tb/mutation.h"

#include <algorithm>
#include <chrono>
#include <mutex>

#include "../verify/build.h"
#include "../verify/job.h"
#include "../verify/toolchain.h"
#include "mutants.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/units/bench.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

fs::path build_mutants(const gen::Design& design, const fs::path& folder, const Toolchain& tools,
                       const fs::path& place) {
    const fs::path library = folder / "models.so";
    // By content: the same faults are compiled once, whatever number of tests is run on them.
    const std::string key = digest(read_file(folder / kMutantsFile) + tools.versions +
                                   read_file(tools.headers / "qrazor/tb/glue.h"));
    std::error_code code;
    if (fs::exists(library, code) && fs::exists(folder / "models.key", code) &&
        read_file(folder / "models.key") == key) {
        return library;
    }
    const Sources sources{folder, {kMutantsFile}, design.module_name()};
    // The netlist is written by Yosys, which asks `!` of several bits at once.
    const std::string said =
        verilate(sources, folder / "dut0", "Dut0", Warnings::of_simulation, {"-Wno-WIDTH"});
    if (!said.empty()) {
        throw Error(design.label() + ": Verilator refuses the mutants: " + last_lines(said, 4));
    }
    compile_models(runtime(tools, place, true), folder, 1);
    fs::remove_all(folder / "dut0", code);
    write_file(folder / "models.key", key);
    return library;
}

// The regression on one mutant. Returns the test that failed, "" where none did.
std::string run_regression(const Job& job, const std::vector<std::string>& tests,
                           const Toolchain& tools, const fs::path& folder) {
    std::error_code code;
    fs::remove_all(folder, code);
    write_file(folder / kJobFile, to_text(job));
    ProcessOptions here;
    here.folder = folder;
    // The first failure is all that is asked.
    std::vector<std::string> command{tools.regression.string(), "--abort"};
    if (!tests.empty()) {
        command.push_back(join(tests, ","));
    }
    const ProcessResult run = run_process(command, here);
    std::string killer;
    // A mutant that makes the regression hang is found as well as one that makes it fail.
    if (run.status != 0 || run.timed_out) {
        // A test is reported when it ends: the last line is of the one that failed.
        const std::string report =
            fs::exists(folder / kReportFile, code) ? trim(read_file(folder / kReportFile)) : "";
        const std::string last = report.substr(report.find_last_of('\n') + 1);
        const bool told = fs::exists(folder / kFailureFile, code);
        killer = told ? last.substr(0, last.find(' ')) : "it stopped";
        // A regression that fails anyway would kill every mutant.
        if (job.mutant == 0) {
            throw Error(
                "the mutated model fails without a mutant: " +
                (told ? trim(read_file(folder / kFailureFile)) : last_lines(run.output, 4)));
        }
    }
    fs::remove_all(folder, code);
    return killer;
}

}  // namespace

std::size_t MutationReport::count(Mutant::Fate fate) const {
    return static_cast<std::size_t>(std::count_if(
        mutants.begin(), mutants.end(), [&](const Mutant& mutant) { return mutant.fate == fate; }));
}

MutationReport mutate(const gen::Design& design, const MutationOptions& options,
                      const std::function<void(const Mutant&)>& done) {
    const auto start = std::chrono::steady_clock::now();
    const Toolchain& tools = toolchain(options.home);
    const fs::path folder = fs::absolute(options.folder / design.label());
    const FolderLock lock(folder);
    MutationReport report;
    report.label = design.label();
    report.unit = design.config().unit;
    report.mutants = write_mutants(design, folder, options.count, options.seed);

    Job job;
    job.config = design.config();
    job.library = build_mutants(design, folder, tools, options.folder);
    job.seed = options.seed;
    job.data = fs::absolute(sources_folder(options.home) / "data");
    job.flags = flags_of(design);
    job.rerun = "qrazor verify " + job.flags + " --mutants " + std::to_string(options.count);
    job.mutant = 0;
    // Without a fault first: see above.
    run_regression(job, options.tests, tools, folder / "run-0");

    const std::unique_ptr<Bench> bench = units::make_bench(design);
    std::mutex mutex;
    std::unique_ptr<EquivalenceJudge> judge;  // made when a mutant first needs it
    parallel_for(report.mutants.size(), options.jobs, [&](std::size_t k) {
        Mutant& mutant = report.mutants[k];
        Job own = job;
        own.mutant = static_cast<long>(mutant.number);
        const fs::path place = folder / ("run-" + std::to_string(mutant.number));
        // The quick regression is a part of the whole one, and nearly always enough.
        own.quick = true;
        mutant.by = run_regression(own, options.tests, tools, place);
        if (mutant.by.empty()) {
            {
                // Made once, by whichever thread needs it first; questions to it are independent
                // files.
                const std::lock_guard guard(mutex);
                if (!judge) {
                    judge = std::make_unique<EquivalenceJudge>(*bench, folder,
                                                               options.proof_time_limit_s);
                }
            }
            mutant.by = judge->equivalent(mutant.number);
            if (!mutant.by.empty()) {
                mutant.fate = Mutant::Fate::equivalent;
            } else {
                own.quick = false;
                mutant.by = run_regression(own, options.tests, tools, place);
            }
        }
        if (mutant.fate != Mutant::Fate::equivalent && !mutant.by.empty()) {
            mutant.fate = Mutant::Fate::killed;
        }
        if (done) {
            done(mutant);
        }
    });
    report.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return report;
}

}  // namespace qrazor::tb
