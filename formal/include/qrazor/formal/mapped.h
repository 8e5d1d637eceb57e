// Proofs that a mapped netlist equals the RTL that it was made from: registers and output ports,
// for all inputs and all states.
//
// The RTL goes through Yosys by a script of its own, the netlist gets its cells' functions from the
// Liberty file; neither the flow's scripts nor what they left behind has a part in it.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/formal/prove.h"

namespace qrazor::formal {

struct MappedNetlist {
    std::string top;
    std::string clock;  // input port; "": combinational
    std::vector<gen::SourceFile> sources;
    std::filesystem::path netlist;               // Verilog of library cells
    std::vector<std::filesystem::path> liberty;  // plain text, with functions
    std::string name = "mapped netlist";         // "netlist (osu018, area)"
};

// A word of the RTL: an input port, an output port, or a register under its flattened name.
struct Field {
    std::string name;   // "act_code_i", "u_accumulator.acc_q"
    std::string value;  // "64'h12"; bits that do not matter are 0
};

// What tells the two apart.
struct Difference {
    struct Point {
        std::string name;  // "valid_o", "next u_accumulator.acc_q[3]"
        bool rtl = false;
        bool netlist = false;
    };
    std::vector<Point> points;     // all that differ
    std::vector<Field> inputs;     // those that are not 0
    std::vector<Field> registers;  // likewise: their state before the clock edge
    bool empty() const { return points.empty(); }
    std::string text() const;
};

struct MappedProof {
    Proof proof;
    Difference difference;      // where refuted
    std::size_t ports = 0;      // bits compared
    std::size_t registers = 0;  // likewise
};

// Works in `options.folder` itself. Whatever goes wrong is an open proof that says why.
MappedProof prove_mapped(const MappedNetlist& mapped, const ProveOptions& options);

}  // namespace qrazor::formal
