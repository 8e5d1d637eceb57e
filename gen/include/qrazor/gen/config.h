// Named configurations: TOML files with one table each, its key the name.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/gen/fields.h"

namespace qrazor::gen {

// Reads every configuration of a TOML file. Unknown keys, wrong types and duplicate names are
// errors (qrazor::Error with file and line).
std::vector<Settings> read_toml(const std::filesystem::path& path);
std::vector<Settings> parse_toml(std::string_view text, const std::string& file_name);

// All named configurations: every `*.toml` of a folder, sorted by file and order in the file.
std::vector<Settings> read_configs(const std::filesystem::path& folder);

}  // namespace qrazor::gen
