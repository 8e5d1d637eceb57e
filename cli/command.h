// The command line as commands declare it: options that fill variables, what is legal, help.
// A header of our own, for two reasons. One source compiles CLI11 (4 s), not every command. And
// messages and help are ours: the same with every version of CLI11, which here only parses.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#include "qrazor/support/error.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace qrazor::cli {

// What a value must be. `problem` says what is wrong with one, as a message goes on behind the
// option's name (" = 0: must be 1 to 9"), or "" where it is legal; `legal` ("1 to 9") stands in the
// help, "" where the help says it anyway.
struct Check {
    std::function<std::string(const std::string& value)> problem;
    std::string legal;
};
Check range(double least, double most);
Check whole_range(std::int64_t least, std::int64_t most);
template <class Integer>
requires std::is_integral_v<Integer> Check range(Integer least, Integer most) {
    return whole_range(static_cast<std::int64_t>(least), static_cast<std::int64_t>(most));
}
Check one_of(const std::vector<std::string>& words);
Check existing_file();
// Not empty, as `-o "$UNSET"` is, and not "-".
Check named_path();

// An option or flag of a command. Each call returns the option, to go on with.
class Option {
  public:
    explicit Option(CLI::Option* option) : option_(option) {}
    Option* group(const std::string& heading);  // in the help; default: "Options"
    Option* check(const Check& check);          // for each value
    Option* show_default();                     // the help shows what the variable holds now
    Option* required();
    Option* delimiter(char between_values);
    Option* needs(Option* other);
    Option* excludes(Option* other);

  private:
    friend class Command;
    CLI::Option* option_;
    std::string help_;
    std::string heading_ = "Options";
    std::string default_;
    std::vector<std::string> legal_;
    std::vector<std::string> needs_;
    std::vector<std::string> excludes_;
};

class Command {
  public:
    explicit Command(CLI::App* app);
    ~Command();
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;

    // `names` as CLI11 has them ("-o,--out"; "file" for a word without dashes). The variable must
    // outlive parsing. Its type decides what is legal: text, paths, numbers in decimal that fit,
    // lists of them; the types are those at the end of command.cpp.
    template <class T>
    Option* add_option(const std::string& names, T& variable, const std::string& help);
    Option* add_flag(const std::string& names, bool& variable, const std::string& help);
    Option* option(const std::string& name) const;       // throws std::logic_error: no such option
    std::size_t count(const std::string& option) const;  // how often it was given

    Command* add_subcommand(const std::string& name, const std::string& summary);
    void footer(const std::string& text);         // below the options: examples
    void callback(std::function<void()> action);  // runs once its line is parsed
    std::string name() const;
    std::string help() const;
    // As one would type it again: for reports, so without paths of this machine's tools.
    std::string line() const;

  protected:
    const Command& chosen() const;  // by the line that was parsed; this one where none was
    // What CLI11 refuses, in one line with the legal names where they are known.
    std::string refusal(const std::exception& error, const std::vector<std::string>& words) const;
    CLI::App* app_;

  private:
    Option* keep(CLI::Option* option, const std::string& help);
    std::string left_column(const Option& option) const;

    std::vector<std::unique_ptr<Option>> options_;
    std::vector<std::unique_ptr<Command>> commands_;
    std::string footer_;
};

// The program: exactly one of its subcommands is chosen.
class Program : public Command {
  public:
    Program(const std::string& name, const std::string& summary, const std::string& version);
    ~Program();
    // Runs the callback of the command chosen, or prints what --help and --version ask for. Throws
    // Error: what is wrong with the line, in one; and what the callback throws.
    void parse(int argc, const char* const* argv);

  private:
    std::unique_ptr<CLI::App> owned_;
    explicit Program(std::unique_ptr<CLI::App> app);
};

}  // namespace qrazor::cli
