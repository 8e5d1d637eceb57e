// Emitted Verilog as Yosys elaborates it: gates, word operators, and the parts that proofs treat as
// one cell (adders, shifters, registers).
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/gen/design.h"

namespace qrazor::formal {

using Bit = int;  // kZero, kOne, or a net of the elaborated module
inline constexpr Bit kZero = 0;
inline constexpr Bit kOne = 1;
using Word = std::vector<Bit>;  // lowest bit first

struct Cell {
    std::string type;  // gate ("$_AND_"), operator ("$add"), or emitted module ("full_adder")
    std::string name;  // with its place: "gen_product[3].u_lane..."
    std::map<std::string, Word> ports;
    std::map<std::string, bool> is_output;
    std::map<std::string, long> parameters;  // of operators and modules, where they are integers

    const Word& port(const std::string& name) const;  // throws Error: no such port
};

struct Rtl {
    std::string top;
    std::map<std::string, Word> inputs;
    std::map<std::string, Word> outputs;
    std::vector<Cell> cells;
};

// Elaborates module `top` of the sources in `folder` (written there) by Yosys and flattens all but
// the modules named by `opaque` ("adder_*"). Throws Error where Yosys does, or where a net is
// undriven.
Rtl elaborate(const std::vector<gen::SourceFile>& sources, const std::string& top,
              const std::filesystem::path& folder, const std::vector<std::string>& opaque);

// Of Yosys's JSON (write_json).
Rtl read_rtl(std::string_view json, const std::string& top);

}  // namespace qrazor::formal
