// A design that is not the generator's: files of Verilog or SystemVerilog, read in place, so that
// what is wrong with them is told by their own names and lines.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/gen/design.h"

namespace qrazor::synth {

struct VerilogOptions {
    std::vector<std::filesystem::path> files;
    std::string top;                              // "": the one module that no other instantiates
    std::vector<std::string> params;              // NAME=VALUE: a number, 8'hff or "text"
    std::vector<std::string> defines;             // NAME or NAME=TEXT
    std::vector<std::filesystem::path> includes;  // folders
    std::string frontend = "auto";                // yosys, slang, sv2v; see docs/measuring.md
    std::string clock_port;                       // "": the one that clocks the flip-flops
    std::string reset_port;                       // "": found by name; NAME, NAME=0, NAME=1 (level)
};

struct VerilogPort {
    std::string name;
    bool output = false;
    bool is_signed = false;
    size_t width = 0;
};

// A design that the flow can measure: one rising clock or none, flip-flops, no latches, no three
// states, no black boxes, everything driven once.
struct VerilogDesign {
    VerilogOptions options;
    std::string top;
    std::string frontend;                // what read it: "yosys", ...
    std::vector<gen::SourceFile> files;  // preprocessed: includes, defines and memory files inside
    std::string read;                    // Source::read of them
    std::vector<VerilogPort> ports;      // in the order of the module's header
    bool ordered = true;                 // false: what read it does not tell that order
    std::string clock;                   // "": combinational
    std::string reset;                   // "": none
    bool reset_level = false;            // at which it resets
    std::string maybe_reset;             // an input of such a name that resets nothing visibly
    bool full_adder = false;             // as in Source
    bool half_adder = false;
    bool operators = false;          // has a `*`, as in Source
    std::string asynchronous;        // a register with an asynchronous set or reset and its place
    std::string initial;             // registers with initial values and their places; "": none
    std::string elaborated;          // flat Verilog of what was read, as Yosys sees it
    std::vector<std::string> notes;  // what the reader should know of: warnings, memories, ...

    std::string prepare() const;              // Source::prepare: without initial values
    std::vector<VerilogPort> inputs() const;  // without clock
    std::vector<VerilogPort> outputs() const;
};

// Runs Yosys, and sv2v or yosys-slang where told or needed, in the caller's folder; work files go
// to `work`. Throws Error with the user's file and line where there is one.
VerilogDesign read_verilog(const VerilogOptions& options, const std::filesystem::path& work);

}  // namespace qrazor::synth
