// qrazor verify: prove designs against the golden model in two simulators.
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <mutex>

#include "commands.h"
#include "options.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "qrazor/tb/mutation.h"
#include "qrazor/tb/verify.h"
#include "verify_coverage.h"

namespace qrazor::cli {
namespace {

constexpr const char* kExamples = R"(examples:
  qrazor verify --all
  qrazor verify --config sdr_dot_a16w8_g16 --seed 7
  qrazor verify --unit sdr_dot --act-width 12 --weight-width 6 --group 32 --lanes 8 --cuts 1
  qrazor verify --random 200 --seed 3 --json build/random.json

For each design: the Verilog is emitted and linted in Verilator, Icarus and Yosys; the Verilated model
runs corners, all vectors (where there are at most 2^24), seeded random vectors with gaps and resets,
and the tensors of data/ against the golden model; Icarus replays golden vectors from X, Yosys's
CXXRTL replays them too (not with --random).)";

struct Settings {
    DesignOptions designs;
    tb::VerifyOptions verify;
    bool all = false;
    bool coverage = false;
    std::size_t random = 0;
    std::size_t mutants = 0;
    std::string json;
};

std::vector<gen::Design> wanted(const Settings& settings) {
    return settings.random > 0 ? tb::random_designs(settings.random, settings.verify.seed)
                               : settings.designs.designs(settings.all);
}

void run(Settings& settings) {
    if (settings.random != 0) {  // many small designs: short runs, shared compilations
        settings.verify.quick = true;
        settings.verify.batch = 10;
    }
    settings.verify.home = home_folder();
    prepare_file("json", settings.json);
    prepare_folder("out", settings.verify.folder.string());
    const std::vector<gen::Design> designs = wanted(settings);
    std::vector<tb::Verdict> verdicts;
    {
        Progress progress("verify", designs.size());
        verdicts = tb::verify_all(designs, settings.verify, [&](const tb::Verdict& verdict) {
            progress.step((verdict.passed ? "pass " : "FAIL ") + verdict.label + " " +
                          fixed(verdict.seconds, 1) + " s");
        });
    }
    for (const tb::Verdict& verdict : verdicts) {
        if (!verdict.passed) {
            std::cout << verdict.failure << "\n\n";
        }
    }
    std::cout << tb::table(verdicts);
    if (!settings.json.empty()) {
        write_file(settings.json, tb::to_json(verdicts, settings.verify));
    }
    if (settings.coverage) {
        print_coverage(designs, settings.verify);
    }
    for (const gen::Design& design : designs) {
        if (settings.mutants == 0) {
            break;
        }
        tb::MutationOptions options;
        options.count = settings.mutants;
        options.home = settings.verify.home;
        options.folder = settings.verify.folder / "mutation";
        options.jobs = settings.verify.jobs;
        const tb::MutationReport report = tb::mutate(design, options);
        std::cout << report.label << ": " << report.mutants.size() << " mutants, "
                  << report.count(tb::Mutant::Fate::killed) << " killed, "
                  << report.count(tb::Mutant::Fate::equivalent) << " equivalent, "
                  << fixed(report.seconds, 1) << " s\n";
        for (const tb::Mutant& mutant : report.mutants) {
            if (mutant.fate != tb::Mutant::Fate::killed) {
                std::cout << (mutant.by.empty() ? "SURVIVED " : "equivalent ") << mutant.number << ' '
                          << mutant.mode << ' ' << mutant.place << ' ' << mutant.source << ' '
                          << mutant.by << '\n';
            }
        }
    }
    const auto failed = std::count_if(verdicts.begin(), verdicts.end(),
                                      [](const tb::Verdict& verdict) { return !verdict.passed; });
    if (failed != 0) {
        throw Error(std::to_string(failed) + " of " + std::to_string(verdicts.size()) +
                    " designs failed; their files are in " + settings.verify.folder.string());
    }
}

}  // namespace

void add_verify(CLI::App& app) {
    CLI::App* command = app.add_subcommand(
        "verify", "prove designs against the golden model: lint, Verilator, Icarus, real tensors");
    command->footer(kExamples);
    const auto settings = std::make_shared<Settings>();
    settings->designs.add_to(*command);
    command->add_flag("--all", settings->all, "every named configuration");
    command->add_option("--random", settings->random, "this many random legal configurations")
        ->check(CLI::Range(1, 1000000));
    command->add_option("--seed", settings->verify.seed, "of everything random")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    command->add_flag("--quick", settings->verify.quick,
                      "a tenth of the random vectors, a part of the tensors");
    command->add_option("-j,--jobs", settings->verify.jobs, "designs at a time; 0: one per core")
        ->capture_default_str();
    command->add_option("-o,--out", settings->verify.folder, "folder of RTL, models and logs")
        ->capture_default_str()
        ->check(named_path());
    command->add_option("--mutants", settings->mutants, "plant this many faults in each design");
    command->add_flag("--coverage", settings->coverage,
                      "lines, branches and toggles of the Verilog that the regression reaches");
    command->add_option("--json", settings->json, "write the verdicts to this file")
        ->check(named_path());
    command->add_flag("--keep", settings->verify.keep, "keep Verilator's C++ beside each model");
    command->callback([settings] { run(*settings); });
}

}  // namespace qrazor::cli
