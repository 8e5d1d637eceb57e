#include "qrazor/tb/verify.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <sstream>

#include "build.h"
#include "cxxrtl.h"
#include "job.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "replay.h"
#include "toolchain.h"
#include "waveform.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

// Part of every key: to be raised when the way of building changes, so that old results are left.
constexpr std::string_view kRecipe = "6, bit trees left alone";

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Times a step of a verdict.
template <typename Work>
void timed(Verdict& verdict, const std::string& name, bool reused, const Work& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const double seconds = seconds_since(start);
    verdict.steps.push_back({name, seconds, reused});
    verdict.seconds += seconds;
}

// One design on its way through the steps.
struct Item {
    const gen::Design* design = nullptr;
    std::vector<gen::SourceFile> files;
    Sources sources;
    std::string key;  // digest of the RTL and of what judges it
    Verdict verdict;
    bool failed() const { return !verdict.failure.empty(); }
};

void fail(Item& item, const std::string& what, const VerifyOptions& options) {
    Verdict& verdict = item.verdict;
    verdict.failure = verdict.label + ": " + what + "\n  unit:          " + verdict.unit +
                      "\n  configuration: " + verdict.flags +
                      "\n  seed:          " + std::to_string(options.seed) +
                      "\n  files:         " + verdict.folder.string();
}

void write_sources(Item& item, const Toolchain& tools, const VerifyOptions& options) {
    std::string bytes;
    std::vector<std::pair<std::string, std::string>> files;
    for (const gen::SourceFile& file : item.files) {
        bytes += file.name + "\n" + file.text;
        files.emplace_back(file.name, file.text);
        if (fs::path(file.name).extension() == ".v") {
            item.sources.files.push_back(file.name);
        }
    }
    item.key = digest(bytes + tools.versions + std::string(kRecipe));
    item.verdict.folder = options.folder / (item.design->label() + "-" + item.key.substr(0, 8));
    item.sources.folder = item.verdict.folder / "rtl";
    item.sources.top = item.design->module_name();
    write_files(item.sources.folder, files);
}

void lint_step(Item& item, const VerifyOptions& options) {
    const fs::path stamp = item.verdict.folder / "lint.stamp";
    std::error_code code;
    const bool known = fs::exists(stamp, code) && read_file(stamp) == item.key;
    timed(item.verdict, "lint", known, [&] {
        const std::string said =
            known ? "" : lint(item.sources.folder, item.sources.files, item.sources.top);
        if (said.empty()) {
            write_file(stamp, item.key);
            item.verdict.lint_clean = true;
        } else {
            fail(item, "lint is not clean\n" + said, options);
        }
    });
}

// Drops the designs that have failed.
void keep_good(std::vector<Item*>& items) {
    std::erase_if(items, [](const Item* item) { return item->failed(); });
}

// The designs of a batch as one shared library. Returns its path; where Verilator refuses one of
// the designs, that one is marked as failed and nothing is compiled.
fs::path build_step(const std::vector<Item*>& items, const Toolchain& tools,
                    const VerifyOptions& options) {
    std::string key(read_file(tools.headers / "qrazor/tb/glue.h"));
    for (const Item* item : items) {
        key += item->key + item->sources.top;
    }
    const bool optimize = options.batch == 1;
    const fs::path folder =
        fs::absolute(options.folder / ("models-" + digest(key + (optimize ? "fast" : "small"))));
    const FolderLock lock(folder);
    std::error_code code;
    if (fs::exists(folder / "models.so", code)) {
        return folder / "models.so";
    }
    for (std::size_t k = 0; k < items.size(); ++k) {
        timed(items[k]->verdict, "verilate", false, [&] {
            const std::string number = std::to_string(k);
            const std::string said =
                verilate(items[k]->sources, folder / ("dut" + number), "Dut" + number);
            if (!said.empty()) {
                fail(*items[k], "Verilator refuses it\n" + said, options);
            }
        });
    }
    if (std::any_of(items.begin(), items.end(), [](const Item* item) { return item->failed(); })) {
        return {};
    }
    const auto start = std::chrono::steady_clock::now();
    compile_models(runtime(tools, options.folder, optimize), folder, items.size());
    const double share = seconds_since(start) / static_cast<double>(items.size());
    for (Item* item : items) {
        item->verdict.steps.push_back({"compile", share, false});
        item->verdict.seconds += share;
    }
    for (std::size_t k = 0; k < items.size() && !options.keep; ++k) {
        fs::remove_all(folder / ("dut" + std::to_string(k)), code);
    }
    return folder / "models.so";
}

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
        }
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

struct BuiltCxxrtl {
    CxxrtlReplay program;
    double seconds = 0;
};

// Where the machine has nothing else to do, CXXRTL is compiled beside the Verilated model.
std::future<BuiltCxxrtl> start_cxxrtl(const Item& item, const Toolchain& tools,
                                      const VerifyOptions& options, bool alone) {
    return std::async(alone ? std::launch::async : std::launch::deferred, [&] {
        const auto start = std::chrono::steady_clock::now();
        const fs::path folder =
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

void run_batch(std::vector<Item>& items, const VerifyOptions& options, bool alone) {
    const Toolchain& tools = toolchain(options.home);
    std::vector<Item*> left;
    for (Item& item : items) {
        item.verdict.label = item.design->label();
        item.verdict.unit = item.design->config().unit;
        item.verdict.flags = flags_of(*item.design);
        item.verdict.rerun = "qrazor verify " + item.verdict.flags + " --seed " +
                             std::to_string(options.seed) + (options.quick ? " --quick" : "");
        write_sources(item, tools, options);
        lint_step(item, options);
        left.push_back(&item);
    }
    keep_good(left);
    const bool third = options.batch == 1 && options.replay.empty() && left.size() == 1;
    std::future<BuiltCxxrtl> cxxrtl;
    if (third) {
        cxxrtl = start_cxxrtl(*left[0], tools, options, alone);
    }
    fs::path library;
    while (library.empty() && !left.empty()) {
        library = build_step(left, tools, options);
        keep_good(left);
    }
    for (std::size_t k = 0; k < left.size(); ++k) {
        const FolderLock lock(left[k]->verdict.folder);
        simulate_step(*left[k], library, static_cast<unsigned>(k), tools, options);
        if (!left[k]->failed() && options.replay.empty()) {
            replay_step(*left[k], options);
        }
        if (!left[k]->failed() && third) {
            cxxrtl_step(*left[k], cxxrtl, options);
        }
        left[k]->verdict.passed = !left[k]->failed();
    }
}

}  // namespace

Verdict verify(const gen::Design& design, const VerifyOptions& options) {
    return verify_sources(design, gen::emit(design), options);
}

Verdict verify_sources(const gen::Design& design, const std::vector<gen::SourceFile>& sources,
                       const VerifyOptions& options) {
    std::vector<Item> items(1);
    items[0].design = &design;
    items[0].files = sources;
    run_batch(items, options, options.jobs != 1);
    return items[0].verdict;
}

std::vector<Verdict> verify_all(const std::vector<gen::Design>& designs,
                                const VerifyOptions& options,
                                const std::function<void(const Verdict&)>& done) {
    const std::size_t size = std::max(1U, options.batch);
    std::vector<Verdict> verdicts(designs.size());
    parallel_for((designs.size() + size - 1) / size, options.jobs, [&](std::size_t batch) {
        std::vector<Item> items(std::min(size, designs.size() - batch * size));
        for (std::size_t k = 0; k < items.size(); ++k) {
            items[k].design = &designs[batch * size + k];
            items[k].files = gen::emit(*items[k].design);
        }
        run_batch(items, options, designs.size() == 1 && options.jobs != 1);
        for (std::size_t k = 0; k < items.size(); ++k) {
            verdicts[batch * size + k] = items[k].verdict;
            if (done) {
                done(verdicts[batch * size + k]);
            }
        }
    });
    return verdicts;
}

}  // namespace qrazor::tb
