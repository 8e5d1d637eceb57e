// config.json key by key. Keys that nobody asked for are refused at the end: one that changes the
// network and is overlooked would give a loss without a word.
#include "config_reader.h"

#include <array>
#include <cstdio>
#include <set>

#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/json.h"

namespace fs = std::filesystem;

namespace qrazor::eval {

struct ConfigReader::Contents {
    Json json;
    std::set<std::string> read;
};

namespace {

// Of a value out of the file for a message: one short line.
std::string shown(const Json& value) {
    constexpr std::size_t kLongest = 60;
    std::string text = value.dump();
    return text.size() <= kLongest ? text : text.substr(0, kLongest) + "...";
}

std::string shown(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.12g", value);
    return text.data();
}

// Whole numbers beyond this are no extents of anything that fits a machine.
constexpr double kMost = 1e9;

Json parse_config(const fs::path& file) {
    try {
        Json json = Json::parse(read_file(file), Json::Keys::sorted);
        if (!json.is_object()) {
            throw Error(file.string() + ": must be a JSON object");
        }
        return json;
    } catch (const JsonError& error) {
        throw Error(file.string() + ": " + error.what());
    }
}

Json numbers_of(const std::map<std::string, std::string>& texts) {
    Json json = Json::object();
    for (const auto& [key, text] : texts) {
        json[key] = text;
        try {
            if (const Json number = Json::parse(text); number.is_number()) {
                json[key] = number;
            }
        } catch (const JsonError&) {  // a text, then
        }
    }
    return json;
}

}  // namespace

ConfigReader::ConfigReader(const fs::path& file)
    : ConfigReader(std::make_shared<Contents>(Contents{parse_config(file), {}}),
                   file.string() + ": ") {}

// Metadata of safetensors are texts; "8" is a number in them.
ConfigReader::ConfigReader(const std::map<std::string, std::string>& texts, const std::string& name)
    : ConfigReader(std::make_shared<Contents>(Contents{numbers_of(texts), {}}),
                   name + ": metadata ") {}

ConfigReader::ConfigReader(std::shared_ptr<Contents> contents, std::string where)
    : contents_(std::move(contents)), where_(std::move(where)) {}

bool ConfigReader::has(const std::string& key) const {
    return contents_->json.contains(key);
}

bool ConfigReader::given(const std::string& key) const {
    return has(key) && !contents_->json[key].is_null();
}

std::vector<std::string> ConfigReader::keys() const {
    std::vector<std::string> names;
    for (const auto& [key, value] : contents_->json.items()) {
        names.push_back(key);
    }
    return names;
}

void ConfigReader::refuse(const std::string& key, const std::string& why) const {
    throw Error(where_ + key + (has(key) ? " = " + shown(contents_->json[key]) : "") + ": " + why);
}

std::optional<double> ConfigReader::number(const std::string& key, double least, double most) {
    contents_->read.insert(key);
    if (!given(key)) {
        return std::nullopt;
    }
    const Json& value = contents_->json[key];
    const double number = value.is_number() ? value.get<double>() : 0;
    if (!value.is_number() || !(number >= least && number <= most)) {
        refuse(key, "must be a number from " + shown(least) + " to " + shown(most));
    }
    return number;
}

std::optional<std::size_t> ConfigReader::count(const std::string& key, std::size_t least) {
    contents_->read.insert(key);
    if (!given(key)) {
        return std::nullopt;
    }
    const Json& value = contents_->json[key];
    const double number = value.is_number() ? value.get<double>() : -1;
    // As a double, for some files write 4096.0.
    if (!(number >= static_cast<double>(least) && number <= kMost) ||
        number != static_cast<double>(static_cast<std::size_t>(number))) {
        refuse(key, "must be a whole number from " + std::to_string(least) + " to 1000000000");
    }
    return static_cast<std::size_t>(number);
}

std::optional<bool> ConfigReader::flag(const std::string& key) {
    contents_->read.insert(key);
    if (!given(key)) {
        return std::nullopt;
    }
    if (!contents_->json[key].is_boolean()) {
        refuse(key, "must be true or false");
    }
    return contents_->json[key].get<bool>();
}

std::optional<std::string> ConfigReader::word(const std::string& key) {
    contents_->read.insert(key);
    if (!given(key)) {
        return std::nullopt;
    }
    if (!contents_->json[key].is_string()) {
        refuse(key, "must be a text");
    }
    return contents_->json[key].get<std::string>();
}

std::optional<std::vector<std::string>> ConfigReader::words(const std::string& key) {
    contents_->read.insert(key);
    if (!given(key)) {
        return std::nullopt;
    }
    const Json& list = contents_->json[key];
    if (!list.is_array()) {
        refuse(key, "must be a list of texts");
    }
    std::vector<std::string> all;
    for (const Json& one : list) {
        if (!one.is_string()) {
            refuse(key, "must be a list of texts");
        }
        all.push_back(one.get<std::string>());
    }
    return all;
}

std::optional<std::map<std::string, std::string>> ConfigReader::texts(const std::string& key) {
    std::optional<ConfigReader> inner = object(key);
    if (!inner) {
        return std::nullopt;
    }
    std::map<std::string, std::string> all;
    for (const std::string& name : inner->keys()) {
        const std::optional<std::string> text = inner->word(name);
        if (!text) {
            inner->refuse(name, "must be a text");
        }
        all[name] = *text;
    }
    return all;
}

std::optional<ConfigReader> ConfigReader::object(const std::string& key) {
    contents_->read.insert(key);
    if (!given(key)) {
        return std::nullopt;
    }
    if (!contents_->json[key].is_object()) {
        refuse(key, "must be an object");
    }
    return ConfigReader(std::make_shared<Contents>(Contents{contents_->json[key], {}}),
                        where_ + key + ".");
}

void ConfigReader::harmless(std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys) {
        contents_->read.emplace(key);
    }
}

void ConfigReader::only(const std::string& key, bool value) {
    if (flag(key).value_or(value) != value) {
        refuse(key, std::string("must be ") + (value ? "true" : "false") + " here");
    }
}

void ConfigReader::only(const std::string& key, double value) {
    if (number(key, -kMost, kMost).value_or(value) != value) {
        refuse(key, "must be " + shown(value) + " here");
    }
}

void ConfigReader::must_equal(const std::string& key, std::size_t value) {
    if (count(key, 0).value_or(value) != value) {
        refuse(key, "must be " + std::to_string(value) + ", as the tensors have it");
    }
}

void ConfigReader::finish(const std::string& why) const {
    for (const auto& [key, value] : contents_->json.items()) {
        if (!value.is_null() && contents_->read.count(key) == 0) {
            refuse(key, why);
        }
    }
}

}  // namespace qrazor::eval
