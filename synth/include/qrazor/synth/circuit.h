// A design on its way through mapping: its Verilog, and what one way of mapping made of it. The
// pieces that Flow::run() and the exploration are both made of.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/synth/mapping.h"
#include "qrazor/synth/timing.h"

namespace qrazor::synth {

// Owns a work folder, so that an interrupted or a second run never meets half of something there;
// it goes with the circuit, except where a tool failed: its log is for the user to read.
class Circuit {
  public:
    Circuit(gen::Design design, const std::filesystem::path& work);
    ~Circuit();
    Circuit(const Circuit&) = delete;
    Circuit& operator=(const Circuit&) = delete;

    const gen::Design& design() const { return design_; }
    const std::vector<gen::SourceFile>& sources() const { return sources_; }
    const std::string& top() const { return design_.module_name(); }
    std::string clock_port() const;  // "": combinational
    std::vector<std::string> data_inputs() const;
    // Whether the library's adder cells have a place in it: else adders as cells or as logic are
    // the same.
    bool has_adders() const;
    // Whether it leaves `*` and `+` to the synthesis tool, whose own ways are then all tried.
    bool has_operators() const;
    const std::filesystem::path& place() const { return place_; }
    void keep_place() { kept_ = true; }

  private:
    gen::Design design_;
    std::vector<gen::SourceFile> sources_;
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
    int cells = 0;
    int registers = 0;
    double min_period_ns = 0;
    PathEnd end;          // of the longest path
    std::string key;      // in the cache
    bool reused = false;  // came from the cache
    bool meets(double clock_ns) const { return min_period_ns <= clock_ns; }
};

}  // namespace qrazor::synth
