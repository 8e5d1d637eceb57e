// What every Verilated model is compiled and linked with, made once: Verilator's runtime as object
// files and its headers, precompiled (they are two thirds of the time that a small model takes).
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "toolchain.h"

namespace qrazor::tb {

struct Runtime {
    std::vector<std::string> compiler;  // g++ with the options of every file
    std::filesystem::path header;       // included first by every model
    std::vector<std::filesystem::path> objects;
};

// Made below `folder` when first asked for; safe with several processes at once. `optimize` for
// long simulations, else for a short compilation. `coverage`: models count, and what all of them
// counted is written to kCoverageFile in the working folder when their library is closed.
inline constexpr const char* kCoverageFile = "coverage.dat";
Runtime runtime(const Toolchain& tools, const std::filesystem::path& folder, bool optimize,
                bool coverage = false);

}  // namespace qrazor::tb
