// How every command is told which designs it is about.
#include <algorithm>
#include <cstdlib>

#include "commands.h"
#include "qrazor/gen/config.h"
#include "qrazor/units/units.h"

namespace qrazor::cli {
namespace {

std::string flag_of(const gen::Field& field) {
    std::string flag(field.name);
    std::replace(flag.begin(), flag.end(), '_', '-');
    return "--" + flag;
}

}  // namespace

std::filesystem::path home_folder() {
    const char* home = std::getenv("QRAZOR_HOME");
    if (home != nullptr && *home != '\0') {
        return home;
    }
    const std::filesystem::path source = QRAZOR_SOURCE_DIR;
    return std::filesystem::exists(source / "gen" / "configs")
               ? source
               : std::filesystem::path(QRAZOR_DATA_DIR);
}

std::filesystem::path expected_proofs_file() {
    return home_folder() / "formal" / "expected_proofs.txt";
}

void DesignOptions::add_to(Command& command) {
    command_ = &command;
    Option* config =
        command.add_option("-c,--config", names_, "named configuration(s); see `qrazor list`")
            ->group("Designs");
    command
        .add_option("-f,--file", file_, "TOML file with configurations, instead of the named ones")
        ->group("Designs");
    command.add_option("-u,--unit", flags_.unit, "unit of a design given by flags")
        ->group("Designs")
        ->excludes(config);
    for (const gen::Field& field : gen::fields()) {
        std::string flags = flag_of(field);
        if (field.name == "act_width") {
            flags += ",--base";  // what it is for the compressor and the decompressor
        }
        if (field.number != nullptr) {
            command.add_option(flags, flags_.*field.number, std::string(field.help))
                ->group("Designs");
        } else {
            command.add_option(flags, flags_.*field.word, std::string(field.help))
                ->group("Designs");
        }
    }
}

std::vector<gen::Config> DesignOptions::configs(bool all_by_default) const {
    if (!flags_.unit.empty()) {
        return {flags_};
    }
    const std::vector<gen::Config> known =
        file_.empty() ? gen::read_configs(home_folder() / "gen" / "configs")
                      : gen::read_toml(file_);
    std::vector<gen::Config> chosen;
    for (const std::string& name : names_) {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const gen::Config& c) { return c.name == name; });
        if (found == known.end()) {
            throw Error("config = " + name + ": no such configuration; `qrazor list` shows them");
        }
        chosen.push_back(*found);
    }
    if (chosen.empty() && (all_by_default || !file_.empty())) {
        chosen = known;
    }
    if (chosen.empty() && !file_.empty()) {
        throw Error("file = " + file_ +
                    ": has no configuration; add a table such as [my_dot] with " +
                    "unit = \"sdr_dot\"");
    }
    if (chosen.empty()) {
        throw Error("no design given: use --config NAME or --unit UNIT; see --help");
    }
    for (const gen::Field& field : gen::fields()) {
        if (command_->count(flag_of(field)) == 0) {
            continue;
        }
        for (gen::Config& config : chosen) {
            if (field.number != nullptr) {
                config.*field.number = flags_.*field.number;
            } else {
                config.*field.word = flags_.*field.word;
            }
            config.name.clear();  // no longer the named one
        }
    }
    return chosen;
}

std::vector<gen::Design> DesignOptions::designs(bool all_by_default) const {
    std::vector<gen::Design> list;
    for (const gen::Config& config : configs(all_by_default)) {
        try {
            list.push_back(units::design(config));
        } catch (const gen::ConfigError& e) {
            if (config.name.empty()) {
                throw;
            }
            throw Error("[" + config.name + "] " + e.what());
        }
    }
    return list;
}

}  // namespace qrazor::cli
