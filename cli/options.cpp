// What is wrong with a path or a text is said before the work, by the option's name.
#include "options.h"

#include <filesystem>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/run_all.h"

namespace fs = std::filesystem;

namespace qrazor::cli {
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
            // Control characters of a file's name could move the terminal's cursor or colour what
            // follows.
            c = c == '\n' || c == '\t' ? ' ' : '?';
        }
    }
    return text;
}

Option* add_shard(Command& command, std::string& shard) {
    const Check legal{[](const std::string& text) -> std::string {
                          try {
                              parse_shard(text);
                              return text.empty() ? " = : must be K/N with K from 1 to N" : "";
                          } catch (const Error& error) {
                              // The parser of options puts the option's own name in front.
                              return std::string(error.what()).substr(std::string("shard").size());
                          }
                      },
                      "K/N with K from 1 to N"};
    return command
        .add_option("--shard", shard,
                    "every N-th design from the K-th on, for N machines that share a folder")
        ->check(legal);
}

}  // namespace qrazor::cli
