// The command that a file says it was made by makes it again, to the byte.
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor_catch.h"

namespace fs = std::filesystem;
using namespace qrazor;

namespace {

fs::path empty_folder(const std::string& name) {
    fs::path folder = fs::path(QRAZOR_BUILD_DIR) / "cli-tests" / name;
    fs::remove_all(folder);
    fs::create_directories(folder);
    return folder;
}

// Runs words behind `qrazor`, as a shell would split them.
void run_qrazor(const std::string& words, const fs::path& out) {
    std::vector<std::string> command{std::string(QRAZOR_BUILD_DIR) + "/qrazor"};
    std::istringstream split(words + " -o " + out.string());
    for (std::string word; split >> word;) {
        command.push_back(word);
    }
    run_checked(command);
}

// What stands behind "Made by: qrazor", a broken comment line put together; "" in a part.
std::string made_by(const std::string& text) {
    static const std::regex line(R"((?:^|\n)(?://|#) Made by: qrazor ((?:[^\n]|\n//   )*)\n)");
    std::smatch found;
    return std::regex_search(text, found, line)
               ? std::regex_replace(found[1].str(), std::regex("\n//   "), " ")
               : "";
}

// A named configuration says its name, which the command does not give.
std::string without_name(const std::string& text) {
    static const std::regex name(R"re(("config": \{)\n +"name": "[^"]*",)re");
    return std::regex_replace(text, name, "$1");
}

std::map<std::string, std::string> files_in(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        files[entry.path().filename().string()] = read_file(entry.path());
    }
    return files;
}

}  // namespace

TEST_CASE("named configurations: the command in a file makes that file again", "[cli]") {
    const fs::path all = empty_folder("made-by-all");
    run_qrazor("gen --all", all);
    std::size_t designs = 0;
    for (const auto& entry : fs::directory_iterator(all)) {
        INFO(entry.path().filename().string());
        const auto files = files_in(entry.path());
        std::set<std::string> commands;
        for (const auto& [name, text] : files) {
            if (!made_by(text).empty()) {
                commands.insert(made_by(text));
            }
        }
        REQUIRE(!commands.empty());
        const fs::path again = empty_folder("made-by-all-again");
        std::size_t whole = 0;
        for (const std::string& command : commands) {
            INFO(command);
            fs::remove_all(again);
            run_qrazor(command, again);
            const auto made = files_in(again);
            for (const auto& [name, text] : files) {
                if (made_by(text) == command) {
                    REQUIRE(made.count(name) == 1);
                    CHECK(made.at(name) == text);
                }
            }
            // The design's own command makes all that stands beside it, too.
            if (made.size() == files.size()) {
                ++whole;
                for (const auto& [name, text] : files) {
                    REQUIRE(made.count(name) == 1);
                    CHECK(made.at(name) == without_name(text));
                }
            }
        }
        CHECK(whole == 1);
        ++designs;
    }
    CHECK(designs > 50);
}

TEST_CASE("what is not the default of gen is in the command of the constraints", "[cli]") {
    for (const std::string options :
         {"--clock 2.5", "--clock 1000000", "--clock 0.0123456789", "--flow openroad",
          "--flow openroad --platform asap7 --clock 0.5", "--flow librelane --clock 7",
          "--flow librelane --platform gf180mcuD"}) {
        INFO(options);
        const std::string command = "gen --unit sdr_mac --act-width 8 " + options;
        const fs::path first = empty_folder("made-by-first");
        run_qrazor(command, first);
        const auto files = files_in(first);
        std::string whole;
        for (const auto& [name, text] : files) {
            // That with a flow is in the files of the flow alone.
            whole = made_by(text).size() > whole.size() ? made_by(text) : whole;
        }
        const fs::path again = empty_folder("made-by-first-again");
        run_qrazor(whole, again);
        CHECK(files_in(again) == files);
        const bool with_clock = options.find("--clock") != std::string::npos;
        for (const auto& [name, text] : files) {
            INFO(name);
            const bool sdc = fs::path(name).extension() == ".sdc";
            CHECK((made_by(text).find("--clock") != std::string::npos) ==
                  (with_clock && (sdc || name == "config.mk")));
        }
    }
    const fs::path plain = empty_folder("made-by-plain");
    run_qrazor("gen --unit sdr_mac --flow openroad --platform sky130hd --clock 10", plain);
    for (const auto& [name, text] : files_in(plain)) {
        INFO(name);
        const bool flow = name == "config.mk" || name == "constraint.sdc";
        CHECK((made_by(text).empty() || made_by(text) == std::string("gen --unit sdr_mac") +
                                                             (flow ? " --flow openroad" : "")));
    }
}
