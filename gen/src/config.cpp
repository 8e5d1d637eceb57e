// Configurations are read strictly: a key that is not understood is an error at its line, as it
// would otherwise leave a default in force that nobody wanted.
#include "qrazor/gen/config.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/toml.h"

namespace qrazor::gen {
namespace {

// What a TOML value is as that field.
Value value_of(const Field& field, const Toml& value, const std::string& at) {
    switch (field.type) {
        case FieldType::yes:
            if (const auto yes = value.boolean()) {
                return *yes;
            }
            throw Error(at + "must be true or false");
        case FieldType::number:
            if (const auto number = value.integer();
                // Beyond what any field takes: its own limits are told by its schema, with the
                // legal values.
                number && *number >= -1000000 && *number <= 100000000) {
                return static_cast<int>(*number);
            }
            throw Error(at + "must be a whole number");
        case FieldType::word:
            break;
    }
    if (const auto text = value.text()) {
        return *text;
    }
    throw Error(at + "must be a string");
}

Settings read_table(const std::string& name, const Toml& table) {
    Settings settings;
    settings.name = name;
    for (const auto& [key, value] : table.members()) {
        const std::string at = value.place() + key + ": ";
        if (key == "unit") {
            if (!value.text()) {
                throw Error(at + "must be a string");
            }
            settings.unit = *value.text();
            continue;
        }
        const auto& all = fields();
        const auto field = std::find_if(all.begin(), all.end(),
                                        [&key = key](const Field& f) { return f.name == key; });
        if (field == all.end()) {
            throw Error(value.place() + "unknown key '" + key + "' in [" + name +
                        "]; `qrazor list --fields` shows the known ones");
        }
        field->give(settings, value_of(*field, value, at));
    }
    if (settings.unit.empty()) {
        throw Error(table.place() + "[" + name + "] has no key 'unit'");
    }
    return settings;
}

}  // namespace

std::vector<Settings> parse_toml(std::string_view text, const std::string& file_name) {
    std::vector<Settings> configs;
    const Toml root = Toml::parse(text, file_name);
    for (const auto& [name, value] : root.members()) {
        if (!value.is_table()) {
            throw Error(value.place() + "'" + name + "' stands outside a [configuration]");
        }
        configs.push_back(read_table(name, value));
    }
    return configs;
}

std::vector<Settings> read_toml(const std::filesystem::path& path) {
    return parse_toml(read_file(path), path.string());
}

std::vector<Settings> read_configs(const std::filesystem::path& folder) {
    std::error_code code;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder, code)) {
        if (entry.path().extension() == ".toml") {
            files.push_back(entry.path());
        }
    }
    if (files.empty()) {
        throw Error(folder.string() + ": no configurations (*.toml) in this folder");
    }
    // Folders list files in any order; reports and random choices must not depend on it.
    std::sort(files.begin(), files.end());
    std::vector<Settings> all;
    std::set<std::string> names;
    for (const auto& file : files) {
        for (Settings& config : read_toml(file)) {
            if (!names.insert(config.name).second) {
                throw Error(file.string() + ": configuration '" + config.name +
                            "' is defined twice");
            }
            all.push_back(std::move(config));
        }
    }
    return all;
}

}  // namespace qrazor::gen
