// The regression of a design, start to end: emit, lint in three tools, Verilate, compile, run the
// Catch2 regression against the golden model, replay golden vectors in Icarus and in
// Yosys's CXXRTL. Nothing is built twice: what a step made is kept under a name that is a digest of
// everything that went into it.
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/stimulus/functional.h"

namespace qrazor::tb {

struct VerifyOptions {
    std::uint64_t seed = 1;
    bool quick = false;  // a tenth of the random vectors, a part of the tensors, no 2^24 sweep
    std::filesystem::path replay = {};  // a counterexample to run instead of the regression
    bool cxxrtl = true;  // the third simulator; compiling it is what takes longest on large designs
    bool keep = false;   // keep Verilator's C++ beside the model
    unsigned jobs = 0;   // designs at a time; 0: one per core
    unsigned batch = 1;  // designs that share one compilation: faster for many small ones
    std::filesystem::path folder = "build/verify";
    std::filesystem::path home =
        {};  // sources (data/, tb/include); empty: $QRAZOR_HOME or built-in
};

struct Step {
    std::string name;  // lint, verilate, compile, simulate, replay, cxxrtl, replay cxxrtl
    double seconds = 0;
    bool reused = false;  // made by an earlier run from the same inputs
};

struct TestResult {
    std::string name;  // corners, exhaustive, random, ...
    std::uint64_t cycles = 0;
    std::uint64_t checks = 0;
    std::string skipped;  // why it does not apply to this design; empty where it ran
};

struct Verdict {
    std::string label;
    std::string unit;
    std::string flags;  // the configuration as command-line flags
    std::string rerun;  // the command that does the same again
    bool passed = false;
    bool lint_clean = false;
    std::vector<TestResult> tests;        // of the Verilated model
    std::uint64_t checks = 0;             // comparisons in all of them
    std::vector<CoverGroup> cases;        // that corners and random vectors met
    std::uint64_t replayed = 0;           // cycles that Icarus agreed on
    std::uint64_t replayed_cxxrtl = 0;    // and CXXRTL; 0 in batches, which leave it out
    std::vector<std::string> simulators;  // that ran and agreed: Verilator, Icarus, CXXRTL
    std::vector<Step> steps;
    double seconds = 0;
    std::string failure;           // several lines; empty where it passed
    std::filesystem::path folder;  // RTL, logs, vectors
};

// One design. A failing design is a verdict; a missing tool or a damaged installation throws Error.
Verdict verify(const gen::Design& design, const VerifyOptions& options);

// The same for Verilog text that is not (or no longer) what emit() gives: how a planted bug is
// tried.
Verdict verify_sources(const gen::Design& design, const std::vector<gen::SourceFile>& sources,
                       const VerifyOptions& options);

// Many designs, `options.jobs` batches at a time. `done` is called after each, from any thread.
std::vector<Verdict> verify_all(const std::vector<gen::Design>& designs,
                                const VerifyOptions& options,
                                const std::function<void(const Verdict&)>& done = {});

// `verilator --lint-only -Wall`, `iverilog -g2005 -Wall` and Yosys' `check -assert` on files in
// `folder`: "" where all three are silent, else the tool and what it said.
std::string lint(const std::filesystem::path& folder, const std::vector<std::string>& files,
                 const std::string& top);

// Seeded random configurations: `count` legal ones, small enough to simulate many of them.
std::vector<gen::Settings> random_configs(std::size_t count, std::uint64_t seed);
std::vector<gen::Design> random_designs(std::size_t count, std::uint64_t seed);  // the same
// Of these, few that together show all that they do: every value of a field of their unit (numbers:
// the least, the usual, another).
std::vector<gen::Design> telling_designs(std::size_t count, std::uint64_t seed);

// A configuration that must be refused, naming every field that is wrong in it.
struct IllegalConfig {
    gen::Settings config;
    std::vector<std::string> wrong;  // fields that the refusal must name
};
std::vector<IllegalConfig> illegal_configs(std::size_t count, std::uint64_t seed);

// An illegal value for every Verilog parameter of a design: beyond its range, no power of two, or
// anything else where it is fixed or derived.
struct Override {
    std::string parameter;
    long value = 0;
};
std::vector<Override> illegal_overrides(const gen::Design& design);

// Sets a parameter of the emitted design by hand in Verilator, Icarus and Yosys. Returns the tools
// that elaborated it all the same: none, where the parameter is guarded.
std::vector<std::string> tools_accepting(const gen::Design& design, const Override& change,
                                         const std::filesystem::path& folder);

}  // namespace qrazor::tb
