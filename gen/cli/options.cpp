#include "options.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <numeric>
#include <set>
#include <vector>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::cli {
namespace {

// Single-letter edits between two words.
size_t distance(const std::string& a, const std::string& b) {
    std::vector<size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (size_t i = 1; i <= a.size(); ++i) {
        size_t diagonal = row[0]++;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t above = row[j];
            row[j] = std::min(
                {row[j] + 1, row[j - 1] + 1, diagonal + static_cast<size_t>(a[i - 1] != b[j - 1])});
            diagonal = above;
        }
    }
    return row.back();
}

// " did you mean --unit?", or "" where nothing is near.
std::string nearest(const std::string& word, const std::vector<std::string>& known) {
    std::string best;
    size_t least = std::max<size_t>(2, word.size() / 4) + 1;
    for (const std::string& one : known) {
        if (const size_t edits = distance(word, one); edits < least) {
            least = edits;
            best = one;
        }
    }
    return best.empty() ? "" : "; did you mean " + best + "?";
}

std::vector<std::string> option_names(const CLI::App& command) {
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options()) {
        for (const std::string& name : option->get_lnames()) {
            names.push_back("--" + name);
        }
    }
    return names;
}

const CLI::App& active(const CLI::App& app) {
    const std::vector<CLI::App*> chosen = app.get_subcommands();
    return chosen.empty() ? app : *chosen.front();
}

}  // namespace

CLI::Validator named_path() {
    return {[](const std::string& value) {
                return value.empty()  ? std::string("is empty; name a path (. for this folder)")
                       : value == "-" ? std::string("- is no path here; name a file or folder")
                                      : std::string();
            },
            ""};
}

void prepare_folder(const std::string& option, const std::string& folder) {
    if (folder.empty()) {
        return;
    }
    const std::string at = option + " = " + folder + ": ";
    if (fs::exists(folder) && !fs::is_directory(folder)) {
        throw Error(at + "is a file; name a folder");
    }
    try {
        make_folder(folder);
    } catch (const Error& error) {
        throw Error(at + "cannot be written to (" + error.what() + ")");
    }
}

void prepare_file(const std::string& option, const std::string& file) {
    if (file.empty()) {
        return;
    }
    const std::string at = option + " = " + file + ": ";
    if (fs::is_directory(file)) {
        throw Error(at + "is a folder; name a file");
    }
    try {
        make_folder(fs::path(file).parent_path());
    } catch (const Error& error) {
        throw Error(at + "cannot be written (" + error.what() + ")");
    }
}

std::string one_line(std::string text) {
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') {
            c = c == '\n' || c == '\t' ? ' ' : '?';
        }
    }
    return text;
}

std::string command_line(const CLI::App& command) {
    std::string out = "qrazor " + command.get_name();
    std::set<const CLI::Option*> written;  // parse_order() has an option once for each value
    for (const CLI::Option* option : command.parse_order()) {
        if (!written.insert(option).second) {
            continue;
        }
        out +=
            " --" + (option->get_lnames().empty() ? option->get_name() : option->get_lnames()[0]);
        if (option->get_items_expected_max() > 0) {
            for (const std::string& value : option->results()) {
                out += " " + value;
            }
        }
    }
    return out;
}

std::string usage_error(const CLI::App& app, const CLI::ParseError& error, int argc,
                        const char* const* argv) {
    const CLI::App& command = active(app);
    const std::string help = command.get_name() == app.get_name()
                                 ? "qrazor --help"
                                 : "qrazor " + command.get_name() + " --help";
    std::string text = error.what();
    if (&command == &app && argc > 1 && argv[1][0] != '-') {
        std::vector<std::string> names;
        for (const CLI::App* one : app.get_subcommands([](const CLI::App*) { return true; })) {
            names.push_back(one->get_name());
        }
        return "command = " + std::string(argv[1]) + ": must be one of " + join(names, ", ") +
               nearest(argv[1], names);
    }
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        for (int i = 1; i < argc; ++i) {
            const std::string word = std::string(argv[i]).substr(0, std::string(argv[i]).find('='));
            if (word.rfind("--", 0) == 0 && command.get_option_no_throw(word) == nullptr) {
                return word + ": no such option" + nearest(word, option_names(command)) + " See `" +
                       help + "`";
            }
        }
        return text + " See `" + help + "`";
    }
    const std::string convert = "Could not convert: ";
    if (text.rfind(convert, 0) == 0) {
        text = text.substr(convert.size()) + ": must be a number of legal size";
    }
    return text + "; see `" + help + "`";
}

}  // namespace qrazor::cli
