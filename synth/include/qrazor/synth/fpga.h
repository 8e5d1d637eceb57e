// A design on an FPGA: Yosys's own flow for the family, cells counted, the mapped netlist checked
// in Icarus on real tensors, and for iCE40 a clock after place and route by nextpnr.
#pragma once
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/synth/flow.h"
#include "qrazor/synth/fpga_target.h"
#include "qrazor/synth/tensor_stimulus.h"

namespace qrazor::synth {

struct FpgaOptions {
    std::filesystem::path home;              // project or data folder: synth/, data/
    std::filesystem::path cache;             // results by content
    bool use_cache = true;                   // false: run again and replace what is there
    std::string target;                      // name in fpga_targets()
    TensorChoice tensors{.beats_each = 64};  // Icarus is slow at gate level
};

// The clock on one device.
struct FpgaClock {
    std::string device;
    double mhz = 0;    // 0: none, `note` says why
    std::string note;  // "does not fit", "no DSP blocks", "needs nextpnr-ice40"
};

struct FpgaRow {
    std::string config;
    std::string unit;
    std::string arch;
    std::string target;
    std::string mode;  // "lut": without DSP blocks; "dsp": with them
    int act_width = 0;
    int weight_width = 0;
    int group = 0;
    int lanes = 0;  // products (compressors: values) a cycle
    int cuts = 0;
    int latency_cycles = 0;
    FpgaCounts counts;
    std::map<std::string, int> cells;  // all of them, by type
    std::vector<FpgaClock> clocks;     // one for each device of the target
    int checks = 0;                    // output words that equalled the golden ones
    std::string stimulus;
};

class FpgaFlow {
  public:
    // Finds tools and target. Throws Error.
    explicit FpgaFlow(FpgaOptions options);

    // One row without DSP blocks; a second with them where the tool uses any. Thread-safe. Throws
    // Error naming the configuration and what failed.
    std::vector<FpgaRow> run(const gen::Design& design) const;

    const FpgaTarget& target() const { return target_; }
    const std::vector<ToolVersion>& tools() const { return tools_; }

  private:
    FpgaRow measure(const gen::Design& design, const power::Stimulus& stimulus,
                    const std::string& mode, const std::filesystem::path& folder) const;
    std::string cache_key(const gen::Design& design, const std::vector<gen::SourceFile>& sources,
                          const power::Stimulus& stimulus) const;
    std::filesystem::path scripts() const { return options_.home / "synth" / "scripts" / "fpga"; }

    FpgaOptions options_;
    FpgaTarget target_;
    std::vector<ToolVersion> tools_;
    bool placer_ = false;
    std::shared_ptr<const tb::TensorSource> tensors_;
};

}  // namespace qrazor::synth
