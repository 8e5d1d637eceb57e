// What the commands have in common: paths that must be writable, and text for the terminal.
#pragma once
#include <string>

#include "command.h"

namespace qrazor::cli {

// Before the work, not after it: creates `folder`, or the folder of `file`. Throws Error that names
// the option and its value where it cannot be written to. "" is no path: nothing happens.
void prepare_folder(const std::string& option, const std::string& folder);
void prepare_file(const std::string& option, const std::string& file);

// `--shard K/N`: a part of the designs, for several machines; parse_shard reads it.
Option* add_shard(Command& command, std::string& shard);

// What is wrong, for the terminal. Messages quote what files and arguments say: that must neither
// break the line nor reach the terminal as a command.
std::string one_line(std::string text);

}  // namespace qrazor::cli
