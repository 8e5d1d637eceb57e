// Three linters, no waiver: what one of them says is changed in the generator.
#include "lint.h"

#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/tb/verify.h"

namespace qrazor::tb {
namespace {

std::vector<std::string> with_files(std::vector<std::string> command,
                                    const std::vector<std::string>& files) {
    command.insert(command.end(), files.begin(), files.end());
    return command;
}

}  // namespace

std::string complaint(const std::string& tool, int status, std::string_view output) {
    std::string said;
    for (const std::string& line : split_lines(output)) {
        // Statistics that newer versions print by themselves, also where nothing is wrong.
        const bool counts = line.rfind("- V e r i l a t i o n   R e p o r t:", 0) == 0 ||
                            line.rfind("- Verilator: ", 0) == 0;
        said += counts ? "" : line + "\n";
    }
    // Icarus and Yosys warn with status 0: silence is what counts.
    if (status == 0 && trim(said).empty()) {
        return {};
    }
    return tool + " (status " + std::to_string(status) + "): " + trim(said);
}

std::string lint(const std::filesystem::path& folder, const std::vector<std::string>& files,
                 const std::string& top) {
    ProcessOptions here;
    here.folder = folder;
    const auto ask = [&](const std::string& tool, const std::vector<std::string>& command) {
        const ProcessResult result = run_process(command, here);
        return complaint(tool, result.status, result.output);
    };
    std::string said =
        ask("verilator --lint-only -Wall",
            with_files({"verilator", "--lint-only", "-Wall", "--top-module", top}, files));
    if (said.empty()) {
        said = ask("iverilog -g2005 -Wall",
                   with_files({"iverilog", "-g2005", "-Wall", "-t", "null", "-s", top}, files));
    }
    if (said.empty()) {
        const std::string script = "read_verilog " + join(files, " ") + "; hierarchy -check -top " +
                                   top + "; proc -norom; check -assert";
        said = ask("yosys check -assert", {"yosys", "-q", "-p", script});
    }
    return said;
}

}  // namespace qrazor::tb
