// Parameters set by hand to what the generator would refuse: elaboration must stop in every tool.
#include <filesystem>

#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/tb/verify.h"
#include "qrazor/units/emit.h"

namespace qrazor::tb {
namespace {

// The upper end of `2 to 32` or `a power of two, 1 to 256`; the value itself where there is none.
long upper_end(const gen::Parameter& parameter) {
    const std::size_t at = parameter.legal.rfind(" to ");
    // A fixed parameter must be refused one above its value.
    const bool ranged = at != std::string::npos && parameter.legal.find("fixed") != 0;
    return ranged ? std::stol(parameter.legal.substr(at + 4)) : parameter.number;
}

}  // namespace

std::vector<Override> illegal_overrides(const gen::Design& design) {
    std::vector<Override> all;
    for (const gen::Parameter& parameter : design.parameters()) {
        if (parameter.legal.find("power of two") != std::string::npos) {
            // Between two powers, so within every range: only the check for powers can refuse it.
            all.push_back({parameter.name, 3});
        }
        all.push_back({parameter.name, upper_end(parameter) + 1});
    }
    return all;
}

std::vector<std::string> tools_accepting(const gen::Design& design, const Override& change,
                                         const std::filesystem::path& folder) {
    std::vector<std::pair<std::string, std::string>> files;
    std::vector<std::string> names;
    for (const gen::SourceFile& file : units::emit(design)) {
        if (std::filesystem::path(file.name).extension() == ".v") {
            files.emplace_back(file.name, file.text);
            names.push_back(file.name);
        }
    }
    write_files(folder, files);
    const std::string& top = design.module_name();
    const std::string value = std::to_string(change.value);
    const std::string set = change.parameter + "=" + value;
    const std::string script = "read_verilog " + join(names, " ") + "; chparam -set " +
                               change.parameter + " " + value + " " + top +
                               "; hierarchy -check -top " + top;
    std::vector<std::vector<std::string>> commands{
        // Warnings must not stop it: it is to stop at the missing module that carries the message.
        {"verilator", "--lint-only", "-Wno-fatal", "--top-module", top, "-G" + set},
        {"iverilog", "-g2005", "-t", "null", "-s", top, "-P" + top + "." + set},
        {"yosys", "-q", "-p", script}};
    ProcessOptions here;
    here.folder = folder;
    std::vector<std::string> accepting;
    for (std::vector<std::string>& command : commands) {
        if (command[0] != "yosys") {
            command.insert(command.end(), names.begin(), names.end());
        }
        if (run_process(command, here).status == 0) {
            accepting.push_back(command[0]);
        }
    }
    return accepting;
}

}  // namespace qrazor::tb
