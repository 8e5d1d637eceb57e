// Runs Yosys on a user's files and gives its words back with the user's names.
#include "verilog_reader.h"

#include <cctype>
#include <set>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::synth {

std::string users_names(const std::string& text, const std::map<std::string, std::string>& names) {
    std::string out = text;
    for (const auto& [base, user] : names) {
        for (size_t at = out.find(base + ":"); at != std::string::npos;
             at = out.find(base + ":", at)) {
            // A base name within a longer one is another file.
            const char before = at == 0 ? ' ' : out[at - 1];
            if (std::isalnum(static_cast<unsigned char>(before)) != 0 || before == '_' ||
                before == '/' || before == '.') {
                at += base.size();
                continue;
            }
            out.replace(at, base.size(), user);
            at += user.size();
        }
    }
    return out;
}

std::vector<std::string> warnings_in(const std::string& log,
                                     const std::map<std::string, std::string>& names) {
    std::vector<std::string> out;
    std::set<std::string> seen;
    for (const std::string& line : split_lines(log)) {
        const size_t at = line.find("Warning: ");
        if (at == std::string::npos || line.rfind("Warnings: ", 0) == 0) {
            continue;
        }
        const std::string text = users_names(line.substr(0, at) + line.substr(at + 9), names);
        if (seen.insert(text).second) {
            out.push_back(text);
        }
    }
    return out;
}

std::string run_reader(const std::vector<std::string>& arguments, const std::string& script,
                       const fs::path& folder, const fs::path& log,
                       const std::map<std::string, std::string>& names) {
    fs::path at = log;
    write_file(at.replace_extension(".ys"), script);
    std::vector<std::string> command{"yosys", "-q", "-l", log.string(), "-s", at.string()};
    command.insert(command.begin() + 1, arguments.begin(), arguments.end());
    const ProcessResult result = run_process(command, {.folder = folder});
    if (result.status == 0) {
        return read_file(log);
    }
    for (const std::string& line : split_lines(result.output)) {
        const std::string mark = "ERROR: ";
        if (const size_t begin = line.find(mark); begin != std::string::npos) {
            throw Error(
                users_names(line.substr(0, begin) + line.substr(begin + mark.size()), names));
        }
    }
    throw Error("yosys: failed with status " + std::to_string(result.status) + ": " +
                last_lines(result.output, 3) + " (in " + log.string() + ")");
}

}  // namespace qrazor::synth
