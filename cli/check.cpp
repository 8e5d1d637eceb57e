// qrazor check: is a configuration legal, and is a folder of emitted Verilog still what the
// generator makes.
#include <iostream>
#include <memory>
#include <set>

#include "commands.h"
#include "qrazor/gen/packages.h"
#include "qrazor/support/files.h"
#include "qrazor/units/emit.h"

namespace fs = std::filesystem;

namespace qrazor::cli {
namespace {

struct CheckOptions {
    DesignOptions designs;
    std::string rtl;
};

// A tree with digests has in full what it has folders of: a folder that is lost is then a digest
// too few. One without has everything.
std::vector<std::string> kept_in_full(const std::vector<gen::Package>& packages,
                                      const fs::path& folder) {
    const bool all = !fs::exists(folder / gen::kDigests);
    std::vector<std::string> labels;
    for (const gen::Package& package : packages) {
        if (all || fs::is_directory(folder / package.label)) {
            labels.push_back(package.label);
        }
    }
    return labels;
}

// Differences between a folder and what `qrazor gen --all` writes there, `--in-full` or not.
std::vector<std::string> drift(const std::vector<gen::Design>& designs, const fs::path& folder) {
    std::vector<gen::Package> packages;
    for (const gen::Design& design : designs) {
        packages.push_back({design.label(), design.module_name(), units::emit_package(design)});
    }
    std::vector<std::string> found;
    std::set<fs::path> expected;
    for (const gen::SourceFile& file : gen::tree(packages, kept_in_full(packages, folder))) {
        const fs::path path = folder / file.name;
        expected.insert(path);
        if (!fs::exists(path)) {
            found.push_back(path.string() + ": missing");
        } else if (read_file(path) != file.text) {
            found.push_back(path.string() + ": differs from what the generator makes");
        }
    }
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && expected.count(entry.path()) == 0) {
            found.push_back(entry.path().string() + ": not made by the generator");
        }
    }
    return found;
}

void run_check(const CheckOptions& options, Until until) {
    if (!options.rtl.empty() && !fs::is_directory(options.rtl)) {
        throw Error("rtl = " + options.rtl + ": no such folder");
    }
    const std::vector<gen::Design> designs = options.designs.designs(true);
    if (until == Until::checked) {
        return;
    }
    if (options.rtl.empty()) {
        for (const gen::Design& design : designs) {
            std::cout << design.label() << ": legal; " << gen::command_line(design) << '\n';
        }
        return;
    }
    const std::vector<std::string> found = drift(designs, options.rtl);
    for (const std::string& line : found) {
        std::cerr << line << '\n';
    }
    if (!found.empty()) {
        throw Error(options.rtl + ": " + std::to_string(found.size()) +
                    " file(s) drifted; run `make rtl` and look at the difference");
    }
    std::cout << options.rtl << ": is what the generator makes, " << designs.size()
              << " configurations\n";
}

}  // namespace

void add_check(Command& app, Until until) {
    auto options = std::make_shared<CheckOptions>();
    Command* command =
        app.add_subcommand("check", "check configurations, or a folder of emitted Verilog");
    options->designs.add_to(*command);
    command->add_option("--rtl", options->rtl,
                        "compare this folder with the output for the named configurations");
    command->footer(
        "examples:\n"
        "  qrazor check --unit sdr_dot --group 32 --lanes 8\n"
        "  qrazor check --file my_configs.toml\n"
        "  qrazor check --rtl rtl");
    command->callback([options, until] { run_check(*options, until); });
}

}  // namespace qrazor::cli
