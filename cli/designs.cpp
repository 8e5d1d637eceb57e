// How every command is told which designs it is about.
#include <algorithm>
#include <cstdlib>

#include "commands.h"
#include "qrazor/gen/config.h"
#include "qrazor/units/units.h"

namespace qrazor::cli {
namespace {

// The field's value from the command line, where it stands there.
std::optional<gen::Value> typed(const Command& command, const gen::Field& field,
                                const std::map<std::string_view, int>& numbers,
                                const std::map<std::string_view, std::string>& words) {
    if (command.count(field.option()) == 0) {
        return std::nullopt;
    }
    return field.type == gen::FieldType::number ? gen::Value(numbers.at(field.name))
                                                : field.parse(words.at(field.name));
}

}  // namespace

std::filesystem::path home_folder() {
    const char* home = std::getenv("QRAZOR_HOME");
    if (home != nullptr && *home != '\0') {
        return home;
    }
    const std::filesystem::path source = QRAZOR_SOURCE_DIR;
    // Built and run in place, or installed.
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
    command.add_option("-u,--unit", unit_, "unit of a design given by flags")
        ->group("Designs")
        ->excludes(config);
    for (const gen::Field& field : gen::fields()) {
        std::string names = field.option();
        if (field.name == "act_width") {
            names += ",--base";  // what it is for the compressor and the decompressor
        }
        const std::string help(field.help);
        switch (field.type) {
            case gen::FieldType::number:
                command.add_option(names, numbers_[field.name], help)->group("Designs");
                break;
            case gen::FieldType::word:
                command.add_option(names, words_[field.name], help)->group("Designs");
                break;
            case gen::FieldType::yes:
                command.add_option(names, words_[field.name], help + ": true or false")
                    ->group("Designs")
                    ->check(one_of({"true", "false"}));
                break;
        }
    }
}

std::vector<gen::Settings> DesignOptions::configs(bool all_by_default) const {
    if (!unit_.empty()) {
        gen::Settings settings;
        settings.unit = unit_;
        for (const gen::Field& field : gen::fields()) {
            field.give(settings, typed(*command_, field, numbers_, words_));
        }
        return {settings};
    }
    const std::vector<gen::Settings> known =
        file_.empty() ? gen::read_configs(home_folder() / "gen" / "configs")
                      : gen::read_toml(file_);
    std::vector<gen::Settings> chosen;
    for (const std::string& name : names_) {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const gen::Settings& c) { return c.name == name; });
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
        const std::optional<gen::Value> value = typed(*command_, field, numbers_, words_);
        if (!value) {
            continue;
        }
        for (gen::Settings& config : chosen) {
            // Fields on the command line change named ones: a variant of what is known is asked for
            // more often than a design from nothing.
            field.give(config, value);
            config.name.clear();  // no longer the named one
        }
    }
    return chosen;
}

std::vector<gen::Design> DesignOptions::designs(bool all_by_default) const {
    std::vector<gen::Design> list;
    for (const gen::Settings& config : configs(all_by_default)) {
        try {
            list.push_back(units::design(config));
        } catch (const gen::ConfigError& e) {
            // Of flags alone, the message names the flag.
            if (config.name.empty()) {
                throw;
            }
            throw Error("[" + config.name + "] " + e.what());
        }
    }
    return list;
}

}  // namespace qrazor::cli
