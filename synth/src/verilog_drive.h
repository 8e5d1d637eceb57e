// The clock cycles that a user's design is driven with, and what its outputs must be in them.
#pragma once
#include <string>
#include <vector>

#include "qrazor/synth/vectors.h"
#include "qrazor/synth/verilog_source.h"

namespace qrazor::synth {

struct Drive {
    power::Stimulus stimulus;  // expected: 2 everywhere but where something is expected
    size_t lead = 0;           // cycles of reset in front of the first beat
    size_t beats = 0;
    size_t latency = 0;
    std::string golden;    // configuration whose tensors drive it
    bool expects = false;  // something is
};

// Throws Error where vectors do not fit the ports or one another.
Drive make_drive(const VerilogDesign& design, const VerilogDrive& options,
                 const std::vector<gen::Settings>& configs,
                 const std::shared_ptr<const tb::TensorSource>& tensors,
                 const TensorChoice& choice);

}  // namespace qrazor::synth
