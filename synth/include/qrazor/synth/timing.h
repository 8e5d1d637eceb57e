// The longest path of a mapped netlist: by OpenSTA, or where it is not installed by our own delays.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/cells/adapter.h"
#include "qrazor/power/delays.h"

namespace qrazor::synth {

struct TimingRequest {
    std::filesystem::path scripts;  // synth/scripts
    std::filesystem::path library;  // the mapping copy of the library
    std::filesystem::path folder;   // holds mapped.v; the log goes here
    const cells::Adapter* adapter = nullptr;
    std::string top;
    std::string clock_port;           // "": combinational, timed against a clock of no port
    std::vector<std::string> inputs;  // data inputs
    double clock_ns = 0;
};

// Where a path ends and when its data gets there, counted from the clock edge.
struct PathEnd {
    std::string pin;  // "instance/pin", or a bit of an output port
    bool rise = false;
    double arrival_ns = 0;
};

struct Timing {
    double slack_ns = 0;
    double min_period_ns = 0;  // clock less slack: for combinational units the longest path
    PathEnd end;               // of the path with that slack
};

// Runs OpenSTA. Any error or warning in its output is an Error here: it exits 0 on both.
Timing run_timing(const TimingRequest& request);

// The same without OpenSTA, by the delays that power is simulated with and the library's setup
// times; within 2 % of OpenSTA's (tests/agreement_test.cpp). Writes `folder`/timing.log. Throws
// Error where the library has no setup time for a flip-flop's input.
Timing own_timing(const power::Delays& delays, const cells::Adapter& adapter, double clock_ns,
                  const std::filesystem::path& folder);

// The worst slack in OpenSTA's output. Throws Error (errors, warnings, no path).
double read_slack(const std::string& output);

// The ends of the paths that `report_checks` printed. Throws Error where one cannot be read.
std::vector<PathEnd> read_path_ends(const std::string& output);

}  // namespace qrazor::synth
