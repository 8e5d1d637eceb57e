// Running the tools (Verilator, Yosys, OpenSTA, Icarus, the C++ compiler) as child processes.
#pragma once
#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace qrazor {

struct ProcessResult {
    int status = 0;  // exit status; 128 + signal number when killed
    bool timed_out = false;
    std::string output;  // standard output and standard error together
};

struct ProcessOptions {
    std::filesystem::path folder = {};     // working folder; empty keeps the caller's
    std::string input = {};                // standard input
    std::chrono::seconds time_limit{600};  // then it and all it started are killed
};

// Runs argv[0] (searched on PATH) without a shell. Throws Error when the program does not exist,
// with the Debian package that brings it, or when the folder does not. The child dies with us.
// From the first call on, SIGPIPE is ignored in this process (not in the children).
ProcessResult run_process(const std::vector<std::string>& argv, const ProcessOptions& options = {});

// As run_process, but a non-zero status throws Error with the last lines of output.
std::string run_checked(const std::vector<std::string>& argv, const ProcessOptions& options = {});

// Full path of `program` on PATH, or "" when it is not installed.
std::string find_program(const std::string& program);

// Calls work(0) .. work(count-1) on up to `jobs` threads (0: one per core). The first exception
// stops new work and is rethrown here.
void parallel_for(size_t count, unsigned jobs, const std::function<void(size_t)>& work);

}  // namespace qrazor
