// Running Yosys on a user's files, and what it says by the user's own file names.
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace qrazor::synth {

// `text` with base names before `:LINE` replaced by the user's names.
std::string users_names(const std::string& text, const std::map<std::string, std::string>& names);

// Runs a Yosys script in `folder` ("": the caller's). Throws Error with what Yosys says is wrong,
// by the user's names, without Yosys's own. Returns the log.
std::string run_reader(const std::vector<std::string>& arguments, const std::string& script,
                       const std::filesystem::path& folder, const std::filesystem::path& log,
                       const std::map<std::string, std::string>& names);

// The lines of a log that warn, each once.
std::vector<std::string> warnings_in(const std::string& log,
                                     const std::map<std::string, std::string>& names);

}  // namespace qrazor::synth
