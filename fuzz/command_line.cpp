// The command line, one word a line: what CLI11 and our checks make of it, and of the design it
// asks for as far as units::design(). `explain` runs; nothing else that a command does.
#include <cstdlib>
#include <iostream>

#include "commands.h"
#include "options.h"
#include "qrazor/support/text.h"
#include "target.h"

using namespace qrazor;

namespace {

void parse(const std::vector<std::string>& words) {
    cli::Program app("qrazor", "fuzz", "qrazor 0");
    // Declaring options takes longest: only those of the command that is asked for, if any.
    const std::string command = words.empty() ? "" : words.front();
    if (command == "gen") {
        cli::add_gen(app, cli::Until::checked);
    } else if (command == "check") {
        cli::add_check(app, cli::Until::checked);
    } else {
        cli::add_explain(app);
    }

    std::vector<const char*> argv{"qrazor"};
    for (const std::string& word : words) {
        argv.push_back(word.c_str());
    }
    try {
        app.parse(static_cast<int>(argv.size()), argv.data());
    } catch (const Error& error) {
        fuzz::require(*error.what() != '\0', "an empty message");
        throw;
    }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const bool ready = [] {
        std::cout.rdbuf(nullptr);  // `explain` prints
        return setenv("QRAZOR_HOME", QRAZOR_FUZZ_HOME, 1) == 0;
    }();
    const std::string_view text = fuzz::as_text(data, size);
    // A path with a folder could name a device, which is read for ever.
    if (ready && text.find('/') == std::string_view::npos) {
        fuzz::read_or_refuse([&] { parse(split_lines(text)); });
    }
    return 0;
}
