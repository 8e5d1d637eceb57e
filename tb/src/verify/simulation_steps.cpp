// Running the regression and the two replays of a design, and reading what they leave. Files, not
// exit codes, say what happened: a crash leaves none.
#include <sstream>

#include "job.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "replay.h"
#include "steps.h"
#include "waveform.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

void read_report(Item& item, const fs::path& folder) {
    Verdict& verdict = item.verdict;
    for (const std::string& line : split_lines(read_file(folder / kReportFile))) {
        std::istringstream fields(line);
        TestResult result;
        fields >> result.name >> result.cycles >> result.checks;
        std::getline(fields, result.skipped);
        result.skipped = trim(result.skipped);
        verdict.checks += result.checks;
        verdict.tests.push_back(std::move(result));
    }
}

// Where the failure can be looked at, run alone, and kept.
void add_counterexample(Item& item, const fs::path& folder) {
    item.verdict.failure +=
        "\n  just this:     qrazor verify " + item.verdict.flags + " --replay " +
        (folder / kCounterexampleFile).string() +
        "\n  waveform:      " + make_waveform(*item.design, item.sources, folder) +
        "\n  as a test:     cp " + (folder / kCounterexampleTest).string() +
        " tb/regression/found/";
}

}  // namespace

void simulate_step(Item& item, const fs::path& library, unsigned index, const Toolchain& tools,
                   const VerifyOptions& options) {
    Job job;
    job.config = item.design->config();
    job.library = library;
    job.index = index;
    job.seed = options.seed;
    job.quick = options.quick;
    job.replay = options.replay.empty() ? fs::path() : fs::absolute(options.replay);
    job.data = fs::absolute(sources_folder(options.home) / "data");
    job.flags = item.verdict.flags;
    job.rerun = item.verdict.rerun;
    const fs::path folder = item.verdict.folder;
    write_file(folder / kJobFile, to_text(job));
    std::error_code code;
    // What an earlier run left would be read as this one's.
    for (const char* stale :
         {kReportFile, kFailureFile, kVectorFile, kFunctionalFile, kCounterexampleFile,
          kCounterexampleTest, kCounterexampleVectors, kWaveFile, kWaveSaveFile}) {
        fs::remove(folder / stale, code);
    }
    timed(item.verdict, "simulate", false, [&] {
        ProcessOptions here;
        here.folder = folder;
        std::vector<std::string> command{tools.regression.string()};
        if (!options.replay.empty()) {
            command.emplace_back("replay of a counterexample");
        }
        const ProcessResult run = run_process(command, here);
        write_file(folder / "regression.log", run.output);
        // First, as it names operands; the status only says that something was wrong.
        if (fs::exists(folder / kFailureFile)) {
            item.verdict.failure = trim(read_file(folder / kFailureFile));
            if (fs::exists(folder / kCounterexampleFile)) {
                add_counterexample(item, folder);
            }
        } else if (run.status != 0 || run.timed_out || !fs::exists(folder / kReportFile)) {
            fail(item,
                 "the regression stopped (status " + std::to_string(run.status) +
                     "): " + last_lines(run.output, 6),
                 options);
        }
        if (fs::exists(folder / kReportFile)) {
            read_report(item, folder);
        }
        if (fs::exists(folder / kFunctionalFile)) {
            item.verdict.cases = parse_cover_groups(read_file(folder / kFunctionalFile));
            // A replay has too few beats to ask for cases.
        } else if (!item.failed() && options.replay.empty()) {
            fail(item, "the regression counted no cases", options);
        }
        // A regression that compares nothing never fails.
        if (!item.failed() && item.verdict.checks == 0) {
            fail(item, "the regression checked nothing", options);
        }
    });
    if (!item.failed()) {
        item.verdict.simulators.emplace_back("Verilator");
    }
}

void replay_step(Item& item, const VerifyOptions& options) {
    timed(item.verdict, "replay", false, [&] {
        const Replay result =
            replay(*item.design, item.sources, item.verdict.folder, options.quick);
        item.verdict.replayed = result.cycles;
        if (!result.failure.empty()) {
            fail(item, result.failure, options);
        } else {
            item.verdict.simulators.emplace_back("Icarus");
        }
    });
}

std::future<BuiltCxxrtl> start_cxxrtl(const Item& item, const Toolchain& tools,
                                      const VerifyOptions& options, bool alone) {
    // Beside the other steps where the design has the machine to itself; of many designs each
    // thread has one already.
    return std::async(alone ? std::launch::async : std::launch::deferred, [&] {
        const auto start = std::chrono::steady_clock::now();
        const fs::path folder =
            // "2": to be raised when the way of building changes.
            options.folder / ("cxxrtl-" + digest(item.key + item.verdict.flags + "2"));
        BuiltCxxrtl built;
        built.program = build_cxxrtl(*item.design, item.sources, tools, folder);
        built.seconds = seconds_since(start);
        return built;
    });
}

void cxxrtl_step(Item& item, std::future<BuiltCxxrtl>& build, const VerifyOptions& options) {
    const BuiltCxxrtl built = build.get();
    const CxxrtlReplay& program = built.program;
    item.verdict.steps.push_back({"cxxrtl", built.seconds, program.reused});
    item.verdict.seconds += built.seconds;
    timed(item.verdict, "replay cxxrtl", false, [&] {
        const Replay result =
            replay_cxxrtl(*item.design, program, item.verdict.folder / kVectorFile);
        item.verdict.replayed_cxxrtl = result.cycles;
        if (!result.failure.empty()) {
            fail(item, result.failure + "\n  run again:     " + item.verdict.rerun, options);
        } else {
            item.verdict.simulators.emplace_back("CXXRTL");
        }
    });
}

}  // namespace qrazor::tb
