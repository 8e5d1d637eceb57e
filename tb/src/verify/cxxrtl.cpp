// The third simulator: Yosys's CXXRTL, whose reading of Verilog is not Verilator's, and whose
// simulation is not Icarus's.
#include "cxxrtl.h"

#include <algorithm>
#include <sstream>

#include "../vectors.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::tb {
namespace {

// Modules stay as they are: a flattened dot product is one function of ten thousand statements, for
// which the compiler takes minutes. No names for debuggers (-g0).
constexpr std::string_view kCxxrtlScript = R"text(read_verilog @files@
hierarchy -check -top @top@
rename -top dut
write_cxxrtl -noflatten -g0 dut.cc
)text";

// Bounds the replay of large designs: size of the program times cycles.
constexpr std::size_t kSourceBytesTimesCycles = 120'000'000;
// Enough to fill and empty any pipeline, with a reset and a clear.
constexpr std::size_t kFewestCxxrtlCycles = 24;

// Bits are numbered from the end of a line, as VectorRecorder writes them. What is printed for the
// outputs has the layout that the line has for what is expected.
constexpr std::string_view kMain = R"text(// Made by qrazor verify: replays golden vectors.
#include "dut.cc"

#include <fstream>
#include <iostream>
#include <string>

namespace {
std::string line;

bool bit(std::size_t at) {
    const char digit = line[line.size() - 1 - at / 4];
    return ((digit <= '9' ? digit - '0' : digit - 'a' + 10) >> at % 4 & 1) != 0;
}
template <std::size_t Bits>
void put(cxxrtl::value<Bits>& port, std::size_t at) {
    port = cxxrtl::value<Bits>{};
    for (std::size_t k = 0; k < Bits; ++k) {
        port.data[k / 32] |= static_cast<cxxrtl::chunk_t>(bit(at + k)) << k % 32;
    }
}
template <std::size_t Bits>
void put(cxxrtl::wire<Bits>& port, std::size_t at) { put(port.next, at); }
template <std::size_t Bits>
void get(const cxxrtl::value<Bits>& port, std::string& bits) {
    for (std::size_t k = 0; k < Bits; ++k) {
        bits.push_back((port.data[k / 32] >> k % 32 & 1) != 0 ? '1' : '0');
    }
}
template <std::size_t Bits>
void get(const cxxrtl::wire<Bits>& port, std::string& bits) { get(port.curr, bits); }
}  // namespace

int main(int, char** argv) {
    std::ifstream vectors(argv[1]);
    const std::size_t cycles = std::stoul(argv[2]);
    cxxrtl_design::p_dut dut;
    std::size_t cycle = 0;
    for (; cycle < cycles && std::getline(vectors, line); ++cycle) {
@inputs@
@low@
        dut.step();
        std::string got;
@outputs@
        for (std::size_t k = 0; k < got.size(); ++k) {
            if (bit(@expected_at@ + got.size() + k) && (got[k] == '1') != bit(@expected_at@ + k)) {
                std::cout << "FAIL " << cycle << ' ' << got << '\n';
                return 0;
            }
        }
@high@
    }
    std::cout << "PASS " << cycle << '\n';
}
)text";

// As Yosys writes a port into C++: `clk_i` is `p_clk__i`.
std::string member(const std::string& port) {
    std::string name = "dut.p_";
    for (const char c : port) {
        name += c == '_' ? "__" : std::string(1, c);
    }
    return name;
}

std::string replay_main(const gen::Design& design) {
    std::vector<std::string> inputs;
    std::vector<std::string> outputs;
    std::string clock;
    for (const VectorField& field : vector_fields(design)) {
        const std::string at = std::to_string(field.at);
        if (field.port.direction == gen::Direction::output) {
            outputs.push_back("        get(" + member(field.port.name) + ", got);");
        } else {
            inputs.push_back("        put(" + member(field.port.name) + ", " + at + ");");
        }
    }
    for (const gen::Port& port : design.ports()) {
        clock = port.role == gen::Role::clock ? "        " + member(port.name) + ".set(" : clock;
    }
    return substitute(kMain, {{"inputs", join(inputs, "\n")},
                              {"low", clock.empty() ? "" : clock + "false);"},
                              {"high", clock.empty() ? "" : clock + "true);\n        dut.step();"},
                              {"outputs", join(outputs, "\n")},
                              {"expected_at", std::to_string(vector_expected_at(design))}});
}

}  // namespace

CxxrtlReplay build_cxxrtl(const gen::Design& design, const Sources& sources, const Toolchain& tools,
                          const fs::path& folder) {
    std::vector<std::string> files;
    for (const std::string& file : sources.files) {
        files.push_back((fs::absolute(sources.folder) / file).string());
    }
    const FolderLock lock(folder);
    CxxrtlReplay made{fs::absolute(folder / "replay"), true};
    std::error_code code;
    if (fs::exists(made.program, code)) {
        return made;
    }
    made.reused = false;
    write_file(folder / "main.cpp", replay_main(design));
    write_file(folder / "cxxrtl.ys",
               substitute(kCxxrtlScript, {{"files", join(files, " ")}, {"top", sources.top}}));
    ProcessOptions here;
    here.folder = folder;
    run_checked({"yosys", "-q", "-s", "cxxrtl.ys"}, here);
    // Not optimized: the replay is short, the compilation is not. CXXRTL asks for each of its small
    // functions to be inlined all the same, which makes it three times as long.
    run_checked(
        {"g++", "-std=c++14", "-O0", "-w", "-D__always_inline__=__unused__", "-isystem",
         tools.cxxrtl.string(), "-isystem", (tools.cxxrtl / "backends/cxxrtl/runtime").string(),
         "main.cpp", "-o", "replay.tmp"},
        here);
    fs::rename(folder / "replay.tmp", made.program);
    // Megabytes, and made again in a second.
    fs::remove(folder / "dut.cc", code);
    return made;
}

Replay replay_cxxrtl(const gen::Design& design, const CxxrtlReplay& replay,
                     const fs::path& vectors) {
    const std::string text = read_file(vectors);
    const auto all = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    const std::size_t count = std::min(
        all,
        std::max(kFewestCxxrtlCycles, kSourceBytesTimesCycles / fs::file_size(replay.program)));
    const std::string said =
        trim(run_process(
                 {replay.program.string(), fs::absolute(vectors).string(), std::to_string(count)})
                 .output);
    // Its own count must be ours: a file that ends early passes with fewer.
    if (count != 0 && said == "PASS " + std::to_string(count)) {
        return {count, {}};
    }
    Replay result{0, "CXXRTL differs from the golden vectors in " + vectors.string() + ": "};
    std::istringstream words(said);
    std::string verdict;
    std::size_t cycle = 0;
    std::string got;
    if (words >> verdict >> cycle >> got && verdict == "FAIL") {
        result.failure += describe_mismatch(design, text, cycle, got);
    } else {
        result.failure += said.empty() ? "it printed nothing" : last_lines(said, 4);
    }
    return result;
}

}  // namespace qrazor::tb
