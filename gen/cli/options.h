// What the commands' options have in common: how paths and numbers are checked, and how an option
// that does not parse is told.
#pragma once
#include <CLI/CLI.hpp>
#include <string>

namespace qrazor::cli {

// The option must not be empty, as `-o "$UNSET"` is.
CLI::Validator named_path();

// Before the work, not after it: creates `folder`, or the folder of `file`. Throws Error that names
// the option and its value where it cannot be written to. "" is no path: nothing happens.
void prepare_folder(const std::string& option, const std::string& folder);
void prepare_file(const std::string& option, const std::string& file);

// What is wrong, for the terminal. Messages quote what files and arguments say: that must neither
// break the line nor reach the terminal as a command.
std::string one_line(std::string text);

// The command as one would type it again: for reports, so without paths of this machine's tools.
std::string command_line(const CLI::App& command);

// One line for what CLI11 refuses, with the legal values or names where they are known.
std::string usage_error(const CLI::App& app, const CLI::ParseError& error, int argc,
                        const char* const* argv);

}  // namespace qrazor::cli
