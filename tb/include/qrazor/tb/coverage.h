// Coverage: what of the emitted Verilog does the regression reach? Lines, branches, and every bit
// of every net in both directions. A bit that stays must be proven constant for legal inputs.
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/gen/design.h"

namespace qrazor::tb {

struct CoverageOptions {
    std::uint64_t seed = 1;
    std::filesystem::path folder = "build/coverage";
    std::filesystem::path home = {};      // sources; empty: $QRAZOR_HOME or built-in
    std::vector<std::string> tests = {};  // of the regression, by name; empty: all of them
    int proof_time_limit_s = 60;          // of one question to ABC
};

// A place of the Verilog that can be reached or not. Instances of a module with the same parameters
// count together.
struct CoveragePoint {
    enum class Kind { line, branch, toggle };
    enum class Direction { both, rise, fall };
    Kind kind = Kind::line;
    // Of a toggle. Verilator up to 5.03x counts both directions in one point, 5.048 one in each.
    Direction direction = Direction::both;
    std::string file;
    int line = 0;
    std::string module;  // as Verilator names it, with parameters: left_shift__F8_T2
    std::string signal;  // of a toggle, with its bit: sum[3]
    std::vector<std::string> instances;  // below the top module, "" for itself
    std::uint64_t count = 0;
    std::string proof;  // of a bit that stays: how it was shown to be constant; empty where not
    std::string open;   // why nothing could be asked about it; empty otherwise
    bool hit() const {
        return count >= (kind == Kind::toggle && direction == Direction::both ? 2U : 1U);
    }
};

struct CoverageCount {
    std::size_t hit = 0;
    std::size_t total = 0;
};

struct CoverageReport {
    std::string label;
    std::string unit;
    CoverageCount lines;
    CoverageCount branches;
    CoverageCount toggles;
    std::vector<CoveragePoint> constant;  // bits that stay, proven (each direction a point)
    std::vector<CoveragePoint> missed;    // all other points that were not hit
    bool quick = true;                    // the quick regression was enough
    double seconds = 0;
    bool passed() const { return missed.empty() && toggles.total != 0; }
};

// Verilates the design with counters, runs the quick regression on it and, where that leaves
// something open that is not proven, the full one. Throws Error where the regression fails.
CoverageReport cover(const gen::Design& design, const CoverageOptions& options);

// `lines 41/41, branches 12/12, toggles 1234/1250, 16 proven constant`, then a line for each
// constant and each missed point.
std::string to_text(const CoverageReport& report);

}  // namespace qrazor::tb
