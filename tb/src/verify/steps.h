// The steps of a verification, from text to verdict. Each adds its time to the verdict, and a
// failure where it finds one.
#pragma once
#include <chrono>
#include <future>
#include <string>
#include <vector>

#include "build.h"
#include "cxxrtl.h"
#include "qrazor/tb/verify.h"
#include "toolchain.h"

namespace qrazor::tb {

// One design on its way through the steps.
struct Item {
    const gen::Design* design = nullptr;
    std::vector<gen::SourceFile> files;
    Sources sources;
    std::string key;  // digest of the RTL and of what judges it
    Verdict verdict;
    bool failed() const { return !verdict.failure.empty(); }
};

inline double seconds_since(std::chrono::steady_clock::time_point start) {
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

void fail(Item& item, const std::string& what, const VerifyOptions& options);

void write_sources(Item& item, const Toolchain& tools, const VerifyOptions& options);
void lint_step(Item& item, const VerifyOptions& options);

// The designs of a batch as one shared library. Returns its path; where Verilator refuses one of
// the designs, that one is marked as failed and nothing is compiled.
std::filesystem::path build_step(const std::vector<Item*>& items, const Toolchain& tools,
                                 const VerifyOptions& options);

// The regression on model `index` of the library.
void simulate_step(Item& item, const std::filesystem::path& library, unsigned index,
                   const Toolchain& tools, const VerifyOptions& options);
void replay_step(Item& item, const VerifyOptions& options);

struct BuiltCxxrtl {
    CxxrtlReplay program;
    double seconds = 0;
};

// Where the machine has nothing else to do (`alone`), CXXRTL is compiled beside the Verilated
// model.
std::future<BuiltCxxrtl> start_cxxrtl(const Item& item, const Toolchain& tools,
                                      const VerifyOptions& options, bool alone);
void cxxrtl_step(Item& item, std::future<BuiltCxxrtl>& build, const VerifyOptions& options);

}  // namespace qrazor::tb
