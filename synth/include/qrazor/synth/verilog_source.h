// A design of the user's as a source of the flow: what drives it, what must come out.
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "qrazor/gen/config.h"
#include "qrazor/synth/source.h"
#include "qrazor/synth/verilog.h"

namespace qrazor::synth {

struct VerilogDrive {
    // As read_beats() has it; or "random", or "tensors": the operands of a named configuration with
    // the same ports; "tensors=NAME" says which.
    std::vector<std::string> stimulus{"random"};
    std::string vcd_scope;
    uint64_t seed = 1;
    size_t random_beats = 1536;
    // As read_beats() has it; "golden": what the golden model of `tensors` says. Empty: nothing is
    // expected, and the row says so.
    std::vector<std::string> expect;
    std::string expect_when;  // an output: expected values count in beats where it is 1
    std::string expect_mask;  // FILE.npy of 0 and 1, [beats] or [beats, outputs]: 0 is not compared
    std::optional<int> latency;  // clock edges from a beat to its outputs
    int macs = 0;                // products a beat; 0: energy is told per beat
};

// Reads the vectors, simulates the RTL on them and compares with what is expected: the first beat
// that differs is an Error with port, expected and got. `configs`: among which tensors are looked
// for. Work files go to `work`.
Source verilog_source(const VerilogDesign& design, const VerilogDrive& drive,
                      const std::vector<gen::Settings>& configs,
                      const std::shared_ptr<const tb::TensorSource>& tensors,
                      const TensorChoice& choice, const std::filesystem::path& work);

}  // namespace qrazor::synth
