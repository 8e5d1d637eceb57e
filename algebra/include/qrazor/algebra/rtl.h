// Emitted Verilog as Yosys elaborates it: gates, word operators, and the parts that proofs treat as
// one cell (adders, shifters, registers).
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/gen/words.h"

namespace qrazor::formal {

using Bit = int;  // kZero, kOne, or a net of the elaborated module
inline constexpr Bit kZero = 0;
inline constexpr Bit kOne = 1;
using Word = std::vector<Bit>;  // lowest bit first

struct Cell {
    std::string type;  // gate ("$_AND_"), operator ("$add"), or emitted module ("full_adder")
    std::string name;  // with its place: "gen_product[3].u_lane..."
    // Of an emitted module; none for gates and operators, and for modules that the emitter did not
    // write.
    gen::Operation operation = gen::Operation::none;
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
    std::map<std::string, std::size_t> nets;  // widths of those that the source names
};

// Elaborates module `top` of the sources in `folder` (written there) by Yosys and flattens all
// modules but those whose operation proofs take as one part (gen::OperationFacts). Throws Error
// where Yosys does, or where a net is undriven.
Rtl elaborate(const std::vector<gen::SourceFile>& sources, const std::string& top,
              const std::filesystem::path& folder);

// Of Yosys's JSON (write_json); `operations` of the modules that are cells in it.
Rtl read_rtl(std::string_view json, const std::string& top,
             const std::map<std::string, gen::Operation>& operations = {});

}  // namespace qrazor::formal
