// The only source that knows CLI11, versions 2.1 to 2.6.
#include "command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <iostream>
#include <optional>
#include <set>
#include <stdexcept>

#include "nearest.h"
#include "qrazor/support/text.h"

namespace qrazor::cli {
namespace {

template <class T>
struct ElementOf {
    using Type = T;
};
template <class T>
struct ElementOf<std::vector<T>> {
    using Type = T;
};
template <class T>
struct ElementOf<std::optional<T>> {
    using Type = T;
};

// What text a number of type T may be. CLI11 would also read octal 010 and, by version, hexadecimal
// or digits in groups.
template <class T>
std::string number_problem(const std::string& text) {
    T value{};
    const char* end = text.data() + text.size();
    const char* begin = text.data() + (text.rfind('+', 0) == 0 ? 1 : 0);
    const auto [stop, error] = std::from_chars(begin, end, value);
    const std::string about = " = " + text + ": must be ";
    if (error == std::errc::result_out_of_range && stop == end) {
        return about + "a number of legal size";
    }
    if constexpr (std::is_integral_v<T>) {
        // A leading 0 means octal to some and nothing to others: asked for again.
        const bool octal = text.size() > 1 && text.find_first_not_of("+-") != std::string::npos &&
                           text[text.find_first_not_of("+-")] == '0' &&
                           text.find_first_not_of("+-0") != std::string::npos;
        if (error != std::errc{} || stop != end || octal) {
            return about + "a whole number" + (std::is_unsigned_v<T> ? ", 0 or more" : "");
        }
        // "inf" and "nan" are numbers to a parser.
    } else if (error != std::errc{} || stop != end || !std::isfinite(value)) {
        return about + "a number";
    }
    return "";
}

void add_check(CLI::Option* option, std::function<std::string(const std::string&)> problem) {
    option->check(CLI::Validator(
        [problem = std::move(problem)](std::string& value) { return problem(value); }, ""));
}

std::string name_of(const CLI::Option* option) {
    return option->get_lnames().empty() ? option->get_name() : "--" + option->get_lnames()[0];
}

}  // namespace

Option* Option::group(const std::string& heading) {
    heading_ = heading;
    return this;
}

Option* Option::check(const Check& check) {
    add_check(option_, check.problem);
    if (!check.legal.empty()) {
        legal_.push_back(check.legal);
    }
    return this;
}

Option* Option::show_default() {
    option_->capture_default_str();
    default_ = option_->get_default_str();
    return this;
}

Option* Option::required() {
    option_->required();
    return this;
}

Option* Option::delimiter(char between_values) {
    option_->delimiter(between_values);
    return this;
}

Option* Option::needs(Option* other) {
    option_->needs(other->option_);
    needs_.push_back(name_of(other->option_));
    return this;
}

Option* Option::excludes(Option* other) {
    option_->excludes(other->option_);
    excludes_.push_back(name_of(other->option_));
    other->excludes_.push_back(name_of(option_));
    return this;
}

Command::Command(CLI::App* app) : app_(app) {}
Command::~Command() = default;

template <class T>
Option* Command::add_option(const std::string& names, T& variable, const std::string& help) {
    CLI::Option* option = app_->add_option(names, variable, help);
    using Element = typename ElementOf<T>::Type;
    if constexpr (std::is_arithmetic_v<Element>) {
        add_check(option, number_problem<Element>);
    }
    return keep(option, help);
}

Option* Command::add_flag(const std::string& names, bool& variable, const std::string& help) {
    return keep(app_->add_flag(names, variable, help), help);
}

Option* Command::keep(CLI::Option* option, const std::string& help) {
    options_.push_back(std::make_unique<Option>(option));
    options_.back()->help_ = help;
    return options_.back().get();
}

Option* Command::option(const std::string& name) const {
    for (const auto& option : options_) {
        if (option->option_->check_name(name)) {
            return option.get();
        }
    }
    throw std::logic_error(name + ": no such option");
}

std::size_t Command::count(const std::string& option) const {
    return app_->count(option);
}

Command* Command::add_subcommand(const std::string& name, const std::string& summary) {
    commands_.push_back(std::make_unique<Command>(app_->add_subcommand(name, summary)));
    return commands_.back().get();
}

void Command::footer(const std::string& text) {
    footer_ = text;
}

void Command::callback(std::function<void()> action) {
    app_->callback(std::move(action));
}

std::string Command::name() const {
    return app_->get_name();
}

std::string Command::line() const {
    std::string out = "qrazor " + name();
    std::set<const CLI::Option*> written;  // parse_order() has an option once for each value
    for (const CLI::Option* option : app_->parse_order()) {
        if (!written.insert(option).second) {
            continue;
        }
        out +=
            " --" + (option->get_lnames().empty() ? option->get_name() : option->get_lnames()[0]);
        // Flags have no value of their own to repeat.
        if (option->get_items_expected_max() > 0) {
            for (const std::string& value : option->results()) {
                out += " " + value;
            }
        }
    }
    return out;
}

namespace {

constexpr std::size_t kColumn = 30;  // of what an option means

std::string row(const std::string& left, const std::string& right) {
    return left +
           (left.size() < kColumn ? std::string(kColumn - left.size(), ' ')
                                  : "\n" + std::string(kColumn, ' ')) +
           right + "\n";
}

}  // namespace

std::string Command::left_column(const Option& option) const {
    const CLI::Option& parsed = *option.option_;
    const std::string type = parsed.get_type_name();
    return (type.empty() ? "" : " " + type) + (parsed.get_expected_max() > 1 ? " ..." : "") +
           (option.default_.empty() ? "" : "=" + option.default_) +
           (parsed.get_required() ? " REQUIRED" : "");
}

std::string Command::help() const {
    const bool program = app_->get_parent() == nullptr;
    std::string words;
    std::string positionals;
    std::vector<std::pair<std::string, std::string>> groups{
        {"Options", row("  -h,--help", "print this help and exit") +
                        (program ? row("  --version", "print the version and exit") : "")}};
    for (const auto& option : options_) {
        std::string right = option->help_;
        if (!option->legal_.empty()) {
            right += " (" + join(option->legal_, ", ") + ")";
        }
        if (!option->needs_.empty()) {
            right += "; needs " + join(option->needs_, ", ");
        }
        if (!option->excludes_.empty()) {
            right += "; not with " + join(option->excludes_, ", ");
        }
        const CLI::Option& parsed = *option->option_;
        const std::string left = left_column(*option);
        if (parsed.get_positional()) {
            const std::string word = parsed.get_name(true);
            words += " " + word + (parsed.get_expected_max() > 1 ? "..." : "");
            positionals += row("  " + word + left, right);
        }
        if (!parsed.nonpositional()) {
            continue;
        }
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto& one) { return one.first == option->heading_; });
        if (group == groups.end()) {
            group = groups.insert(groups.end(), {option->heading_, ""});
        }
        group->second += row("  " + parsed.get_name(false, true) + left, right);
    }
    std::string out = app_->get_description() + "\nUsage: " + (program ? "" : "qrazor ") + name() +
                      " [OPTIONS]" + words + (commands_.empty() ? "" : " SUBCOMMAND") + "\n";
    if (!positionals.empty()) {
        out += "\nPositionals:\n" + positionals;
    }
    for (const auto& [heading, text] : groups) {
        out += "\n" + heading + ":\n" + text;
    }
    for (const auto& command : commands_) {
        out += (command == commands_.front() ? "\nSubcommands:\n" : "") +
               row("  " + command->name(), command->app_->get_description());
    }
    return out + (footer_.empty() ? "" : "\n" + footer_ + "\n");
}

const Command& Command::chosen() const {
    const std::vector<CLI::App*> parsed = app_->get_subcommands();
    for (const auto& command : commands_) {
        if (!parsed.empty() && parsed.front() == command->app_) {
            return *command;
        }
    }
    return *this;
}

std::string Command::refusal(const std::exception& error,
                             const std::vector<std::string>& words) const {
    const bool none = app_->get_subcommands().empty();
    if (none && !words.empty() && words[0].rfind('-', 0) != 0) {
        std::vector<std::string> names;
        for (const auto& command : commands_) {
            names.push_back(command->name());
        }
        return "command = " + words[0] + ": must be one of " + join(names, ", ") +
               nearest(words[0], names);
    }
    const CLI::App& command = *chosen().app_;
    const std::string see = " see `qrazor " + (none ? "" : command.get_name() + " ") + "--help`";
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        std::vector<std::string> names;
        for (const CLI::Option* option : command.get_options()) {
            for (const std::string& name : option->get_lnames()) {
                names.push_back("--" + name);
            }
        }
        for (const std::string& argument : words) {
            const std::string word = argument.substr(0, argument.find('='));
            if (word.rfind("--", 0) == 0 && command.get_option_no_throw(word) == nullptr) {
                return word + ": no such option" + nearest(word, names) + ";" + see;
            }
        }
    }
    std::string text = error.what();
    // CLI11 puts "--out: " before what a Check says, which has its own colon.
    for (const char* doubled : {":  = ", ": : "}) {
        if (const std::size_t at = text.find(doubled); at != std::string::npos) {
            text.erase(at, 2);
            break;
        }
    }
    return text + ";" + see;
}

Program::Program(const std::string& name, const std::string& summary, const std::string& version)
    : Program(std::make_unique<CLI::App>(summary, name)) {
    app_->require_subcommand(1);
    app_->set_version_flag("--version", version);
}

Program::Program(std::unique_ptr<CLI::App> app) : Command(app.get()), owned_(std::move(app)) {}
Program::~Program() = default;

void Program::parse(int argc, const char* const* argv) {
    try {
        app_->parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        std::cout << chosen().help();
    } catch (const CLI::CallForVersion& version) {
        std::cout << version.what() << '\n';
    } catch (const CLI::ParseError& error) {
        throw Error(refusal(error, {argv + 1, argv + argc}));
    }
}

// The types of add_option().
template Option* Command::add_option(const std::string&, std::string&, const std::string&);
template Option* Command::add_option(const std::string&, std::filesystem::path&,
                                     const std::string&);
template Option* Command::add_option(const std::string&, int&, const std::string&);
template Option* Command::add_option(const std::string&, unsigned&, const std::string&);
template Option* Command::add_option(const std::string&, long&, const std::string&);
template Option* Command::add_option(const std::string&, unsigned long&, const std::string&);
template Option* Command::add_option(const std::string&, float&, const std::string&);
template Option* Command::add_option(const std::string&, double&, const std::string&);
template Option* Command::add_option(const std::string&, std::vector<std::string>&,
                                     const std::string&);
template Option* Command::add_option(const std::string&, std::vector<std::int64_t>&,
                                     const std::string&);
template Option* Command::add_option(const std::string&, std::vector<int>&, const std::string&);
template Option* Command::add_option(const std::string&, std::vector<double>&, const std::string&);

}  // namespace qrazor::cli
