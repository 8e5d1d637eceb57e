// A module in the JSON that Yosys writes of a netlist, as it stands in the file: what the netlist
// reader and the buffers work on. Read in one pass without a document tree, which took more of a
// row's time than its simulation: there are megabytes of it for every mapping.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qrazor::cells {

// A net by Yosys's number, from 2; constants are 0 and 1, an undefined one ("x", "z") is negative.
using YosysBits = std::vector<int>;

struct YosysPort {
    std::string name;
    std::string direction;
    YosysBits bits;
    int offset = 0;     // index of bit 0 in the Verilog
    bool upto = false;  // indices count upwards: [0:7]
};

struct YosysCell {
    std::string name;
    std::string type;
    std::vector<std::pair<std::string, YosysBits>> connections;

    const YosysBits* at(std::string_view pin) const;  // nullptr: no such pin
};

struct YosysNet {
    std::string name;
    YosysBits bits;
};

// In the order of the file.
struct YosysModule {
    std::vector<YosysPort> ports;
    std::vector<YosysCell> cells;
    std::vector<YosysNet> nets;
};

// Throws Error: not JSON, no module `top`, a bit that is neither a net nor a constant, a port
// without direction, a cell without type.
YosysModule read_yosys_module(std::string_view json, const std::string& top);

// The same as such a file, without attributes and parameters.
std::string write_yosys_module(const YosysModule& module, const std::string& top);

// The netlist as Verilog of one-bit wires, cells in the order of their names and no expressions:
// what Yosys's write_verilog says of it, which takes most of the time of a mapping to say it.
std::string netlist_verilog(const YosysModule& module, const std::string& top);

// Of letters, digits and _: what needs no escape in Verilog.
bool is_identifier(const std::string& name);

}  // namespace qrazor::cells
