// Measures both engines in the same process, by turns, so that what else the machine does meets
// both alike.
#include "qrazor/tb/throughput.h"
#include "qrazor/support/json.h"

#include <algorithm>
#include <array>
#include <functional>

#include "../verify/build.h"
#include "../verify/job.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "qrazor/tb/driver.h"
#include "qrazor/tb/dut.h"
#include "qrazor/units/bench.h"
#include "scalar_run.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

// A second or less even for the largest units; the sliced engine has 2^24 by default.
constexpr std::uint64_t kVerilatedVectors = std::uint64_t{1} << 18;

// The design's Verilated model, as `qrazor verify` builds it.
fs::path verilated_library(const gen::Design& design, const SlicedSource& source,
                           const ThroughputOptions& options) {
    const Toolchain& tools = toolchain(options.home);
    // The glue is compiled into every library: one of another glue must not be loaded.
    std::string key = tools.versions + read_file(tools.headers / "qrazor/tb/glue.h");
    for (const gen::SourceFile& file : source.files) {
        key += file.name + "\n" + file.text;
    }
    const fs::path place = fs::absolute(options.folder / ("verilated-" + digest(key)));
    const FolderLock lock(place);
    if (!fs::exists(place / "models.so")) {
        Sources sources{place / "rtl", {}, design.module_name()};
        for (const gen::SourceFile& file : source.files) {
            if (fs::path(file.name).extension() == ".v") {
                write_file(sources.folder / file.name, file.text);
                sources.files.push_back(file.name);
            }
        }
        if (const std::string said = verilate(sources, place / "dut0", "Dut0"); !said.empty()) {
            throw Error(design.label() + ": Verilator refuses it: " + last_lines(said, 3));
        }
        compile_models(runtime(tools, options.folder, true), place, 1);
        fs::remove_all(place / "dut0");
    }
    return place / "models.so";
}

Throughput row_of(const gen::Design& design, const std::string& engine) {
    Throughput row;
    row.config = design.label();
    row.unit = design.config().unit;
    row.engine = engine;
    return row;
}

std::string rerun(const gen::Design& design, const ThroughputOptions& options) {
    return "qrazor throughput " + flags_of(design) + " --seed " + std::to_string(options.seed) +
           (options.vectors == 0 ? "" : " --vectors " + std::to_string(options.vectors));
}

double seconds_of(const std::function<void()>& work) {
    const double start = cpu_seconds();
    work();
    return cpu_seconds() - start;
}

Throughput verilated_row(const gen::Design& design, const SlicedSource& source,
                         const ThroughputOptions& options) {
    Throughput row = row_of(design, "verilated");
    const ModelLibrary library(verilated_library(design, source, options));
    const std::unique_ptr<Model> bare = library.make(0, options.seed);
    const BatchOptions run{options.seed, kVerilatedVectors, true, flags_of(design),
                           rerun(design, options)};
    // The best of several, not the mean: whatever disturbs only ever makes it longer.
    row.seconds = 1e9;
    double bare_best = 1e9;
    for (int k = 0; k < options.repeats && row.failure.empty(); ++k) {
        bare_best = std::min(bare_best, seconds_of([&] { bare->spin(kVerilatedVectors); }));
        const BatchResult result = run_batched(
            design, [&] { return library.make(0, options.seed); }, run);
        row.seconds = std::min(row.seconds, result.seconds);
        row.vectors = result.vectors;
        row.failure = result.failure;
    }
    row.per_second = static_cast<double>(row.vectors) / row.seconds;
    row.bare_per_second = static_cast<double>(kVerilatedVectors) / bare_best;
    return row;
}

// By what its golden model is: sums of products, or a table of a function's values.
BatchResult run_any(const gen::Design& design, const std::shared_ptr<const SlicedUnit>& unit,
                    const BatchOptions& options) {
    return no_scalar_run(design).empty() ? run_scalar(design, unit, options)
                                         : run_sliced(design, unit, options);
}

// Beats one by one through the driver over rows, which frames rows, holds beats up and compares
// every result: what a unit of rows is verified by. A vector is a value, a row has several.
Throughput driven_row(const gen::Design& design, const SlicedSource& source,
                      const ThroughputOptions& options) {
    constexpr int kBeats = 1 << 13;
    Throughput row = row_of(design, "verilated, by rows");
    const ModelLibrary library(verilated_library(design, source, options));
    const std::unique_ptr<Bench> bench = units::make_bench(design);
    const RunInfo info{design.label(), flags_of(design), rerun(design, options), "throughput",
                       options.seed};
    const std::unique_ptr<Model> bare = library.make(0, options.seed);
    Rng rng(options.seed);
    Beat beat;
    row.seconds = 1e9;
    double bare_best = 1e9;
    const auto values = static_cast<std::uint64_t>(design.unit().work(design.config()).items);
    for (int k = 0; k < options.repeats && row.failure.empty(); ++k) {
        bare_best = std::min(bare_best, seconds_of([&] { bare->spin(kBeats); }));
        const std::unique_ptr<Driver> driver =
            make_driver(*bench, library.make(0, options.seed), info);
        try {
            const double seconds = seconds_of([&] {
                driver->reset();
                for (int n = 0; n < kBeats; ++n) {
                    bench->random(rng, beat);
                    driver->apply(beat);
                }
                driver->drain();
            });
            if (seconds < row.seconds) {
                row.seconds = seconds;
                row.rows = driver->rows();
            }
        } catch (const Mismatch& mismatch) {
            row.failure = mismatch.what();
        }
        row.vectors = driver->results() == 0 ? 0 : kBeats * values;
    }
    row.per_second = static_cast<double>(row.vectors) / row.seconds;
    row.bare_per_second = static_cast<double>(kBeats * values) / bare_best;
    return row;
}

Throughput sliced_row(const gen::Design& design, const SlicedSource& source,
                      const ThroughputOptions& options) {
    Throughput row = row_of(design, "sliced");
    row.mapped = !source.liberty.empty();
    const std::shared_ptr<const SlicedUnit> unit =
        SlicedUnit::build(design, source, options.folder);
    row.gates = unit->gates();
    row.build_seconds = unit->build_seconds();
    BatchOptions run{options.seed, options.vectors, true, flags_of(design), rerun(design, options)};
    row.seconds = 1e9;
    double bare_best = 1e9;
    for (int k = 0; k < options.repeats && row.failure.empty(); ++k) {
        // Bare and verified by turns, so that a change of the clock rate does not fall on one of
        // them.
        run.compare = false;
        bare_best = std::min(bare_best, run_any(design, unit, run).seconds);
        run.compare = true;
        const BatchResult result = run_any(design, unit, run);
        row.seconds = std::min(row.seconds, result.seconds);
        row.vectors = result.vectors;
        row.exhaustive = result.exhaustive;
        row.failure = result.failure;
    }
    row.per_second = static_cast<double>(row.vectors) / row.seconds;
    row.bare_per_second = static_cast<double>(row.vectors) / bare_best;
    return row;
}

}  // namespace

std::string no_throughput(const gen::Design& design) {
    const bool scalar = no_scalar_run(design).empty();
    // Products have a faster way; what streams has this one alone.
    return scalar || design.streams() ? "" : no_batch_reference(design);
}

std::vector<Throughput> measure_throughput(const gen::Design& design, const SlicedSource& source,
                                           const ThroughputOptions& options) {
    if (const std::string reason = no_throughput(design); !reason.empty()) {
        throw Error(reason);
    }
    std::vector<Throughput> rows;
    if (design.streams()) {
        if (!options.verilated || !source.liberty.empty()) {
            throw Error(design.label() + ": beats that wait, and rows, are driven Verilated alone");
        }
        rows.push_back(driven_row(design, source, options));
        return rows;
    }
    // Verilator is given RTL only: a netlist of cells would say nothing of how designs are
    // verified.
    if (options.verilated && source.liberty.empty() && no_batched_run(design).empty()) {
        rows.push_back(verilated_row(design, source, options));
    }
    if (options.sliced) {
        rows.push_back(sliced_row(design, source, options));
    }
    if (rows.empty()) {
        throw Error(design.label() + ": no engine is left to measure" +
                    (no_batched_run(design).empty() ? "" : ": " + no_batched_run(design)));
    }
    for (Throughput& row : rows) {
        // Speed at comparing nothing is none.
        if (row.vectors == 0 && row.failure.empty()) {
            row.failure = row.config + ": " + row.engine + ": no vector was compared";
        }
    }
    const double bare = rows.front().engine == "verilated" ? rows.front().bare_per_second : 0;
    for (Throughput& row : rows) {
        row.over_verilated = bare > 0 ? row.per_second / bare : 0;
    }
    return rows;
}

std::string to_json(const std::vector<Throughput>& rows) {
    Json list = Json::array();
    for (const Throughput& row : rows) {
        Json one{{"unit", row.unit},
                 {"config", row.config},
                 {"engine", row.engine},
                 {"source", row.mapped ? "mapped netlist" : "rtl"},
                 {"vectors", row.vectors},
                 {"exhaustive", row.exhaustive},
                 {"vectors_per_second", row.per_second},
                 {"bare_loop_per_second", row.bare_per_second},
                 {"overhead", row.overhead()},
                 {"seconds", row.seconds},
                 {"build_seconds", row.build_seconds},
                 {"passed", row.failure.empty()}};
        if (row.engine == "sliced") {
            one["gates"] = row.gates;
        }
        if (row.rows > 0) {
            one["rows_per_second"] = row.rows_per_second();
        }
        if (row.over_verilated > 0) {
            one["over_bare_verilated"] = row.over_verilated;
        }
        list.push_back(std::move(one));
    }
    return list.dump(2) + "\n";
}

}  // namespace qrazor::tb
