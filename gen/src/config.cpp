#include "qrazor/gen/config.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/toml.h"

namespace qrazor::gen {
namespace {

Field number(std::string_view name, int Config::*member, std::string_view help) {
    return {name, help, member, nullptr};
}

Field word(std::string_view name, std::string Config::*member, std::string_view help) {
    return {name, help, nullptr, member};
}

Config read_table(const std::string& name, const Toml& table) {
    Config config;
    config.name = name;
    for (const auto& [key, value] : table.members()) {
        const std::string at = value.place() + key + ": ";
        if (key == "unit") {
            if (!value.text()) {
                throw Error(at + "must be a string");
            }
            config.unit = *value.text();
            continue;
        }
        const auto& all = fields();
        const auto field = std::find_if(all.begin(), all.end(),
                                        [&key = key](const Field& f) { return f.name == key; });
        if (field == all.end()) {
            throw Error(value.place() + "unknown key '" + key + "' in [" + name +
                        "]; `qrazor list --fields` shows the known ones");
        }
        if (field->number != nullptr) {
            const auto number = value.integer();
            if (!number || *number < -1000000 || *number > 100000000) {
                throw Error(at + "must be a whole number");
            }
            config.*field->number = static_cast<int>(*number);
        } else if (const auto text = value.text()) {
            config.*field->word = *text;
        } else {
            throw Error(at + "must be a string");
        }
    }
    if (config.unit.empty()) {
        throw Error(table.place() + "[" + name + "] has no key 'unit'");
    }
    return config;
}

}  // namespace

const std::vector<Field>& fields() {
    static const std::vector<Field> all{
        word("arch", &Config::arch, "architecture; `qrazor list` shows those of each unit"),
        word("adder", &Config::adder, "ripple, brent_kung, sklansky or kogge_stone"),
        number("act_width", &Config::act_width, "activation base width in bits"),
        number("weight_width", &Config::weight_width, "weight base width in bits"),
        number("salient", &Config::salient, "bits of a code, sign included (K)"),
        number("group", &Config::group, "values that share a flag (G)"),
        number("lanes", &Config::lanes, "products a beat (L); default: the group"),
        word("rounding", &Config::rounding, "half_up, half_even or truncate"),
        number("subgroup", &Config::subgroup, "values that share a side shift (S)"),
        number("max_side", &Config::max_side, "largest side shift (D); 0: one level"),
        number("fraction", &Config::fraction,
               "sdr_dot, sdr_compress: fraction bits of a flag (F): 0, 1 or 2"),
        number("groups", &Config::groups, "groups added before the accumulator is cleared"),
        number("acc_width", &Config::acc_width, "accumulator bits; default: exact for groups"),
        word("overflow", &Config::overflow, "wrap or saturate"),
        number("cuts", &Config::cuts, "pipeline cut points"),
        number("fused", &Config::fused, "1: int_* add products and accumulator in one tree"),
        number("late", &Config::late, "1: unpack SDR codes behind their register, not before"),
        word("element", &Config::element,
             "mx_dot: e2m1, int8, e2m3, e3m2, e4m3, e5m2; int_group_dot: int4, int8"),
        word("accumulator", &Config::accumulator, "fp32; mx_dot: bounded; nvfp4_dot: fixed"),
        number("act_scales", &Config::act_scales, "bounded: exponents of activation scales"),
        number("weight_scales", &Config::weight_scales, "bounded: exponents of weight scales"),
        number("scale_width", &Config::scale_width, "vs_dot: bits of a scale"),
        word("handshake", &Config::handshake,
             "sdr_compress, sdr_decompress: valid, or ready: beats wait on both sides"),
    };
    return all;
}

std::vector<Config> parse_toml(std::string_view text, const std::string& file_name) {
    std::vector<Config> configs;
    const Toml root = Toml::parse(text, file_name);
    for (const auto& [name, value] : root.members()) {
        if (!value.is_table()) {
            throw Error(value.place() + "'" + name + "' stands outside a [configuration]");
        }
        configs.push_back(read_table(name, value));
    }
    return configs;
}

std::vector<Config> read_toml(const std::filesystem::path& path) {
    return parse_toml(read_file(path), path.string());
}

std::vector<Config> read_configs(const std::filesystem::path& folder) {
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
    std::sort(files.begin(), files.end());
    std::vector<Config> all;
    std::set<std::string> names;
    for (const auto& file : files) {
        for (Config& config : read_toml(file)) {
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
