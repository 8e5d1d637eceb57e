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

std::string complaint(const std::string& tool, const ProcessResult& result) {
    if (result.status == 0 && trim(result.output).empty()) {
        return {};
    }
    return tool + " (status " + std::to_string(result.status) + "): " + trim(result.output);
}

}  // namespace

std::string lint(const std::filesystem::path& folder, const std::vector<std::string>& files,
                 const std::string& top) {
    ProcessOptions here;
    here.folder = folder;
    std::string said = complaint(
        "verilator --lint-only -Wall",
        run_process(with_files({"verilator", "--lint-only", "-Wall", "--top-module", top}, files),
                    here));
    if (said.empty()) {
        said = complaint(
            "iverilog -g2005 -Wall",
            run_process(with_files({"iverilog", "-g2005", "-Wall", "-t", "null", "-s", top}, files),
                        here));
    }
    if (said.empty()) {
        const std::string script = "read_verilog " + join(files, " ") + "; hierarchy -check -top " +
                                   top + "; proc; check -assert";
        said = complaint("yosys check -assert", run_process({"yosys", "-q", "-p", script}, here));
    }
    return said;
}

}  // namespace qrazor::tb
