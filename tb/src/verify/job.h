// What the regression binary is told: a text file of `key = value` lines in its working folder.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>

#include "qrazor/gen/design.h"

namespace qrazor::tb {

inline constexpr const char* kJobFile = "job.txt";
inline constexpr const char* kReportFile =
    "report.txt";  // a line a test: name, cycles, checks, skipped
inline constexpr const char* kFailureFile = "failure.txt";  // what the first failing test said
inline constexpr const char* kFunctionalFile = "functional.txt";  // to_text of the groups
inline constexpr const char* kCounterexampleFile = "counterexample.txt";
inline constexpr const char* kCounterexampleTest = "counterexample_test.cpp";
inline constexpr const char* kCounterexampleVectors = "counterexample.hex";
inline constexpr const char* kVectorFile = "vectors.hex";

struct Job {
    gen::Config config;
    std::filesystem::path library;  // of Verilated models
    unsigned index = 0;             // of the model within it
    std::uint64_t seed = 1;
    bool quick = false;
    long mutant = -1;  // of a model with mutants, 0 without a fault; -1: a model without mutants
    std::filesystem::path data;    // folder of the tensors
    std::filesystem::path replay;  // of a counterexample; empty: the whole regression
    std::string flags;
    std::string rerun;
};

std::string to_text(const Job& job);
Job parse_job(const std::string& text);  // throws qrazor::Error

// The configuration as command-line flags: `--unit sdr_dot --act-width 16 ...`.
std::string flags_of(const gen::Design& design);

}  // namespace qrazor::tb
