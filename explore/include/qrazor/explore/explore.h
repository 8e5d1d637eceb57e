// `qrazor synth --explore`: for each function the best circuit found, SDR and baselines alike.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "qrazor/gen/config.h"
#include "qrazor/synth/flow.h"

namespace qrazor::explore {

// A function to find the best circuit for: a configuration whose structural fields (arch, adder,
// late, fused) are free. Pipeline cuts are part of the function: they change its latency.
struct Contest {
    std::string name;
    gen::Settings config;  // its structural fields not given
};

// Every circuit of the configuration's function, effective, in a fixed order; of those that emit
// the same Verilog only the first. Throws ConfigError where there is none.
std::vector<gen::Config> variants(const gen::Settings& settings);

// One contest for each function among the configurations, named after the first that has it.
std::vector<Contest> make_contests(const std::vector<gen::Settings>& configs);

// Index of the contest whose clock this one shares and which it is compared with: the integer unit
// of the same kind and cuts, 16x8, with as many lanes if there is one; itself where there is none.
size_t baseline_of(const std::vector<Contest>& contests, size_t contest);

struct ExploreOptions {
    bool tight = false;  // also 1.1 x the shortest period of the contest's baseline
    bool quick = false;  // adders ripple and Brent-Kung, fewer ways of mapping
    unsigned jobs = 0;   // 0: one per core
};

// A variant mapped one way, at one clock.
struct ExploreRow {
    std::string contest;
    gen::Config variant;
    std::string recipe;
    double target_ns = 0;    // clock that ABC aimed at
    std::string clock_kind;  // "relaxed" or "tight"
    double clock_ns = 0;
    double area_um2 = 0;
    double area_registers_um2 = 0;
    int cells = 0;
    int registers = 0;
    int lanes = 1;
    double min_period_ns = 0;
    bool meets = false;
    // Only of the smallest mappings of a variant that meet the clock; else 0.
    double power_mw = 0;
    double power_zero_delay_mw = 0;
    double energy_fj = 0;  // per product, or value
    std::string energy_per;
    std::vector<std::string> wins;  // "smallest", "coolest", "fastest"
    std::string failure;            // why there are no figures; "" for nothing wrong
    bool won(const std::string& what) const;
};

// An SDR contest's winner over a baseline's at the same clock.
struct ExploreRatio {
    std::string contest;
    std::string baseline;
    std::string clock_kind;
    double clock_ns = 0;
    std::string own;    // which winner: "smallest"
    std::string other;  // the baseline's
    double area = 0;
    double power = 0;  // 0: not known, as the power of the fastest is not measured
    double period = 0;
    bool per_lane = false;
};

struct Exploration {
    std::string command;
    std::string library;
    std::string process;
    cells::Conditions conditions;
    std::string activity_source;
    std::vector<cells::LibraryFile> files;
    std::vector<synth::ToolVersion> tools;
    std::vector<ExploreRow> rows;
    std::vector<ExploreRatio> ratios;
    std::vector<std::string> errors;  // contests without a circuit, rows without power
    size_t runs = 0;                  // mappings and simulations done now
    size_t reused = 0;                // and those from the cache
};

// What happened last, for a progress line.
struct ExploreEvent {
    size_t done = 0;
    size_t total = 0;
    size_t reused = 0;
    std::string what;       // contest and variant
    bool finished = false;  // `what` is a contest, all of it done
};
using ExploreObserver = std::function<void(const ExploreEvent&)>;

// Maps, times and simulates; the cache makes a second call short. `observer` is called one thread
// at a time. Throws Error: no contests.
Exploration explore(const synth::Flow& flow, const std::vector<Contest>& contests,
                    const ExploreOptions& options, const ExploreObserver& observer);

// Sets `wins` of the rows of each contest and clock: smallest (area) and coolest (power) of those
// that meet the clock, fastest of all. Among equals the first.
void choose_winners(std::vector<ExploreRow>& rows);
std::vector<ExploreRatio> explore_ratios(const std::vector<Contest>& contests,
                                         const std::vector<ExploreRow>& rows);

// "booth, brent_kung, fused": the structural fields of a variant in words.
std::string structure(const gen::Config& variant);

}  // namespace qrazor::explore
