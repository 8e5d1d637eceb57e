// What a circuit is made from, whoever wrote it: Verilog, how Yosys reads it, what drives it, what
// must come out, and what its row says of it. Mapping, timing, simulation and power know no more
// of a design than this.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/power/activity.h"
#include "qrazor/synth/tensor_stimulus.h"

namespace qrazor::synth {

struct Row;

struct Source {
    std::string label;  // of the row and of its folder below --keep
    std::string top;    // module
    std::vector<gen::SourceFile> files;
    std::string read;        // Yosys commands from `files` to a checked hierarchy under `top`
    std::string prepare;     // and those after `proc`
    std::string clock_port;  // "": combinational
    std::vector<std::string> data_inputs;
    // Modules full_adder and half_adder are among the files and are what the library's adder cells
    // can stand for: ports a_i, b_i(, c_i), sum_o, carry_o.
    bool full_adder = false;
    bool half_adder = false;
    // Whether it leaves `*` to the synthesis tool, whose own ways are then all tried.
    bool operators = false;
    std::string asynchronous;  // a register with an asynchronous set or reset, for messages
    // Asked for when power is measured; throws Error. Same source, same stimulus.
    std::function<power::Stimulus()> stimulus;
    // Fills in what only the source knows: names, sizes, products a cycle, latency, how far
    // checked.
    std::function<void(Row&)> describe;
};

// A design of the generator: driven by real tensors, held against the golden model.
Source design_source(const gen::Design& design,
                     const std::shared_ptr<const tb::TensorSource>& tensors,
                     const TensorChoice& choice);

// The same without tensors, where only mapping is asked for: its stimulus() throws.
Source design_source(const gen::Design& design);

// The Yosys commands for files of Verilog that need no parameters.
std::string read_commands(const std::vector<gen::SourceFile>& files, const std::string& top);

}  // namespace qrazor::synth
