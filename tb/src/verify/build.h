// From Verilog to a shared library of Verilated models.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "runtime.h"

namespace qrazor::tb {

// A design on disk: its RTL, ready to be Verilated.
struct Sources {
    std::filesystem::path folder;    // the files' place
    std::vector<std::string> files;  // their names
    std::string top;
};

// What Verilator may not complain of: anything (-Wall), or only what can make simulation wrong
// (Verilog written by Yosys has unused nets).
enum class Warnings { all, of_simulation };

// Verilates one design into `out` with the class name `prefix`. Returns what Verilator complained
// of, "" where it said nothing. `more`: further options.
std::string verilate(const Sources& sources, const std::filesystem::path& out,
                     const std::string& prefix, Warnings warnings = Warnings::all,
                     const std::vector<std::string>& more = {});

// Includes of the C++ that Verilator wrote into `folder`, which is called `name` where they are
// compiled. What runs once (`...Slow.cpp`: construction, first settling) is not optimized; it is
// half of the code. Throws qrazor::Error where there is none.
std::string verilated_sources(const std::filesystem::path& folder, const std::string& name);

// The generated C++ that makes a tb::Model of the Verilated class `prefix`, its ports read from the
// header that Verilator wrote.
std::string glue(const std::filesystem::path& verilated, const std::string& prefix);

// Compiles `count` Verilated designs (folders `dut0`, `dut1`, ... with prefix Dut0, Dut1, ... below
// `folder`) into `folder/models.so`. Throws qrazor::Error.
void compile_models(const Runtime& runtime, const std::filesystem::path& folder, std::size_t count);

}  // namespace qrazor::tb
