// A design on its way through mapping: its Verilog, and what one way of mapping made of it. The
// pieces that Flow::run() and the exploration are both made of.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/synth/mapping.h"
#include "qrazor/synth/source.h"
#include "qrazor/synth/timing.h"

namespace qrazor::synth {

// Owns a work folder, so that an interrupted or a second run never meets half of something there;
// it goes with the circuit, except where a tool failed: its log is for the user to read.
class Circuit {
  public:
    Circuit(Source source, const std::filesystem::path& work);
    ~Circuit();
    Circuit(const Circuit&) = delete;
    Circuit& operator=(const Circuit&) = delete;

    const Source& source() const { return source_; }
    const std::string& top() const { return source_.top; }
    const std::filesystem::path& place() const { return place_; }
    void keep_place() { kept_ = true; }

  private:
    Source source_;
    std::filesystem::path place_;
    bool kept_ = false;
};

// A circuit mapped one way. The figures are kept in the cache; the netlist is made again where it
// is asked for and no longer there.
struct Mapped {
    std::string recipe;
    double target_ns = 0;  // clock that ABC aimed at
    double area_um2 = 0;
    double area_registers_um2 = 0;
    double area_added_um2 = 0;  // buffers and tie cells that were put in behind ABC
    int cells = 0;
    int registers = 0;
    double min_period_ns = 0;
    PathEnd end;          // of the longest path
    std::string key;      // in the cache
    bool reused = false;  // came from the cache
    bool meets(double clock_ns) const { return min_period_ns <= clock_ns; }
};

}  // namespace qrazor::synth
