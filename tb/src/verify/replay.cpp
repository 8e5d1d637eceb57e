// The second simulator: Icarus, which starts from X where Verilator draws values, and so sees what
// depends on a state that nobody has set.
#include "replay.h"

#include <algorithm>

#include "../vectors.h"
#include "job.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace qrazor::tb {
namespace {

// Bounds the replay of large designs: compiled size times cycles.
constexpr std::size_t kBytesTimesCycles = 120'000'000;
constexpr std::size_t kFewestCycles = 24;

}  // namespace

Replay replay(const gen::Design& design, const Sources& sources,
              const std::filesystem::path& folder, bool quick) {
    const std::string vectors = read_file(folder / kVectorFile);
    const auto count = static_cast<std::size_t>(std::count(vectors.begin(), vectors.end(), '\n'));
    write_file(folder / "replay.v", replay_testbench(design, count, kVectorFile));

    ProcessOptions here;
    here.folder = folder;
    std::vector<std::string> command{"iverilog", "-g2005",        "-o",      "replay.vvp",
                                     "-s",       "qrazor_replay", "replay.v"};
    for (const std::string& file : sources.files) {
        command.push_back((std::filesystem::absolute(sources.folder) / file).string());
    }
    const ProcessResult compiled = run_process(command, here);
    if (compiled.status != 0) {
        return {0, "iverilog: " + last_lines(compiled.output, 4)};
    }
    const std::size_t affordable =
        // The compiled size stands for the gates, and so for the time of a cycle.
        kBytesTimesCycles / (quick ? 3 : 1) / std::filesystem::file_size(folder / "replay.vvp");
    const std::size_t cycles = std::min(count, std::max(kFewestCycles, affordable));
    const ProcessResult run =
        run_process({"vvp", "-n", "replay.vvp", "+cycles=" + std::to_string(cycles)}, here);
    // The exit status says nothing: $finish gives 0 whatever happened before it.
    const std::string said = trim(run.output);
    if (said == "PASS " + std::to_string(cycles) && cycles != 0) {
        return {cycles, {}};
    }
    return {0, "Icarus differs from the golden vectors in " + (folder / kVectorFile).string() +
                   ": " + (said.empty() ? "it printed nothing" : last_lines(said, 4))};
}

}  // namespace qrazor::tb
