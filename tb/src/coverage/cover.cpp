// Coverage of the emitted text by its own regression: lines, branches, and each bit of each net in
// both directions.
#include <algorithm>
#include <chrono>
#include <map>

#include "../verify/build.h"
#include "../verify/job.h"
#include "../verify/toolchain.h"
#include "constant.h"
#include "points.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/units/bench.h"
#include "qrazor/units/emit.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

// Part of the key: to be raised when models are built otherwise.
constexpr std::string_view kCoverRecipe = "coverage 1";

Sources write_sources(const gen::Design& design, const fs::path& folder, std::string& bytes) {
    Sources sources{folder / "rtl", {}, design.module_name()};
    for (const gen::SourceFile& file : units::emit(design)) {
        write_file(sources.folder / file.name, file.text);
        sources.files.push_back(file.name);
        bytes += file.name + "\n" + file.text;
    }
    return sources;
}

// The model with counters, in `folder` unless an earlier run left it there.
void build_covered(const Sources& sources, const std::string& bytes, const fs::path& folder,
                   const Toolchain& tools, const fs::path& place) {
    const Runtime made = runtime(tools, place, false, true);
    const std::string key =
        digest(bytes + tools.versions + made.header.string() + std::string(kCoverRecipe));
    std::error_code code;
    if (fs::exists(folder / "models.key", code) && read_file(folder / "models.key") == key) {
        return;
    }
    const std::string said =
        verilate(sources, folder / "dut0", "Dut0", Warnings::of_simulation,
                 // Also names that begin with an underscore, which Verilator leaves out by itself.
                 {"--coverage-line", "--coverage-toggle", "--coverage-underscore"});
    if (!said.empty()) {
        throw Error(sources.top + ": Verilator refuses it: " + last_lines(said, 4));
    }
    compile_models(made, folder, 1);
    fs::remove_all(folder / "dut0", code);
    write_file(folder / "models.key", key);
}

std::vector<CoveragePoint> simulate(const Job& job, const std::vector<std::string>& tests,
                                    const Toolchain& tools, const fs::path& folder) {
    std::error_code code;
    fs::remove(folder / kCoverageFile, code);
    write_file(folder / kJobFile, to_text(job));
    ProcessOptions here;
    here.folder = folder;
    // Counters make models many times slower; what hangs should still end.
    here.time_limit = std::chrono::hours(2);
    std::vector<std::string> command{tools.regression.string()};
    if (!tests.empty()) {
        command.push_back(join(tests, ","));
    }
    const ProcessResult run = run_process(command, here);
    if (run.status != 0 || run.timed_out || !fs::exists(folder / kCoverageFile, code)) {
        throw Error(job.config.unit +
                    ": the regression with counters stopped: " + last_lines(run.output, 4));
    }
    return read_points(read_file(folder / kCoverageFile));
}

// Proves what was not hit to be constant, in every instance.
void explain(std::vector<CoveragePoint>& points, const Bench& bench, const Sources& sources,
             const fs::path& folder, int time_limit_s) {
    const auto bit_of = [](const CoveragePoint& point, const std::string& instance) {
        return instance + (instance.empty() ? "" : ".") + point.signal;
    };
    // A constant bit goes neither way: both directions of a bit are one question.
    std::map<std::string, Constancy> bits;
    for (const CoveragePoint& point : points) {
        if (point.kind == CoveragePoint::Kind::toggle && !point.hit()) {
            for (const std::string& instance : point.instances) {
                bits[bit_of(point, instance)];
            }
        }
    }
    prove_constant(bench, sources, bits, folder / "constant", time_limit_s);
    for (CoveragePoint& point : points) {
        if (point.kind != CoveragePoint::Kind::toggle || point.hit()) {
            continue;
        }
        // A module's bit is constant only where it is so in every instance.
        bool all = !point.instances.empty();
        for (const std::string& instance : point.instances) {
            const Constancy& found = bits.at(bit_of(point, instance));
            all = all && !found.proof.empty();
            point.proof = found.proof;
            point.open = found.known ? point.open : "Yosys knows no net of this name";
        }
        if (!all) {
            point.proof.clear();
        }
    }
}

void sort_out(CoverageReport& report, std::vector<CoveragePoint> points) {
    report.lines = report.branches = report.toggles = {};
    report.constant.clear();
    report.missed.clear();
    for (CoveragePoint& point : points) {
        CoverageCount& count = point.kind == CoveragePoint::Kind::line     ? report.lines
                               : point.kind == CoveragePoint::Kind::branch ? report.branches
                                                                           : report.toggles;
        ++count.total;
        count.hit += point.hit() ? 1 : 0;
        if (!point.hit()) {
            (point.proof.empty() ? report.missed : report.constant).push_back(std::move(point));
        }
    }
}

std::string text_of(const CoveragePoint& point) {
    std::string text = point.file + ":" + std::to_string(point.line) + " " + point.module;
    text += point.signal.empty() ? "" : " " + point.signal;
    text += point.direction == CoveragePoint::Direction::rise   ? " 0->1"
            : point.direction == CoveragePoint::Direction::fall ? " 1->0"
                                                                : "";
    const std::size_t instances = point.instances.size();
    const std::string first = instances == 0 ? "" : point.instances.front();
    if (!first.empty()) {
        text += ", " + first;
    }
    return text + (instances > 1 ? " and " + std::to_string(instances - 1) + " more" : "");
}

}  // namespace

CoverageReport cover(const gen::Design& design, const CoverageOptions& options) {
    const auto start = std::chrono::steady_clock::now();
    const Toolchain& tools = toolchain(options.home);
    const fs::path folder = fs::absolute(options.folder / design.label());
    const FolderLock lock(folder);
    CoverageReport report;
    report.label = design.label();
    report.unit = design.config().unit;
    std::string bytes;
    const Sources sources = write_sources(design, folder, bytes);
    build_covered(sources, bytes, folder, tools, options.folder);

    Job job;
    job.config = design.config();
    job.library = folder / "models.so";
    job.seed = options.seed;
    job.quick = true;
    job.data = fs::absolute(sources_folder(options.home) / "data");
    job.flags = flags_of(design);
    job.rerun = "qrazor verify " + job.flags + " --coverage";
    const std::unique_ptr<Bench> bench = units::make_bench(design);
    // Where something stays open: the full regression, once.
    for (const bool quick : {true, false}) {
        report.quick = job.quick = quick;
        std::vector<CoveragePoint> points = simulate(job, options.tests, tools, folder);
        explain(points, *bench, sources, folder, options.proof_time_limit_s);
        sort_out(report, std::move(points));
        if (report.passed() || !options.tests.empty()) {
            break;
        }
    }
    report.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return report;
}

std::string to_text(const CoverageReport& report) {
    const auto ratio = [](const CoverageCount& count) {
        return std::to_string(count.hit) + "/" + std::to_string(count.total);
    };
    std::string text = report.label + ": lines " + ratio(report.lines) + ", branches " +
                       ratio(report.branches) + ", toggles " + ratio(report.toggles) + ", " +
                       std::to_string(report.constant.size()) + " proven constant, " +
                       std::to_string(report.missed.size()) + " missed, " +
                       fixed(report.seconds, 1) + " s\n";
    for (const CoveragePoint& point : report.constant) {
        text += "  constant " + text_of(point) + ": " + point.proof + "\n";
    }
    for (const CoveragePoint& point : report.missed) {
        text += "  MISSED " + text_of(point) + (point.open.empty() ? "" : ": " + point.open) + "\n";
    }
    return text;
}

}  // namespace qrazor::tb
