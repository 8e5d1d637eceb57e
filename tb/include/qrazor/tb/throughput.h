// Vectors per second: of the Verilated model and of the bit-sliced one, bare (stimulus and `eval`
// alone) and verified (compared with the golden model). Seconds are the processor's, on one core.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/tb/sliced.h"

namespace qrazor::tb {

struct ThroughputOptions {
    std::uint64_t seed = 1;
    std::uint64_t vectors = 0;  // of the sliced runs; 0: see BatchOptions
    bool verilated = true;
    bool sliced = true;
    int repeats = 5;  // of each loop, by turns; the fastest counts
    std::filesystem::path folder = "build/throughput";
    std::filesystem::path home = {};  // as in VerifyOptions
};

struct Throughput {
    std::string config;
    std::string unit;
    std::string engine;  // verilated, sliced; "verilated, by rows" of what streams
    bool mapped = false;
    std::size_t gates = 0;  // of the sliced unit
    std::uint64_t vectors = 0;
    bool exhaustive = false;
    double per_second = 0;       // verified
    double bare_per_second = 0;  // of the same engine
    double seconds = 0;          // verified
    std::uint64_t rows = 0;      // verified in these seconds; 0 of a unit without rows
    double build_seconds = 0;    // 0: it was there
    double over_verilated = 0;  // per_second over the bare Verilated loop; 0 where that was not run
    std::string failure;        // empty where all outputs are right
    double rows_per_second() const { return static_cast<double>(rows) / seconds; }
    double overhead() const { return bare_per_second / per_second - 1; }
};

// "" or why there is no figure of a design.
std::string no_throughput(const gen::Design& design);
// The rows of one design. `source` is its RTL or a netlist it was mapped to. Throws qrazor::Error.
std::vector<Throughput> measure_throughput(const gen::Design& design, const SlicedSource& source,
                                           const ThroughputOptions& options);

// For programs.
std::string to_json(const std::vector<Throughput>& rows);

}  // namespace qrazor::tb
