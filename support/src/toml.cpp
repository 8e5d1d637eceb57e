// The one source that sees toml++: its tree to ours.
#include "qrazor/support/toml.h"

#include <toml++/toml.h>

#include <algorithm>

#include "qrazor/support/error.h"

namespace qrazor {
namespace {

std::string line_of(const std::string& file_name, const toml::source_region& region) {
    return file_name + ":" + std::to_string(region.begin.line) + ": ";
}

// Tables within tables are destroyed by recursion, and toml++ has no limit to `a.a.a.a...`, so that
// a line of them would exhaust the stack. Any line but a comment counts.
void refuse_deep_toml(std::string_view text, const std::string& file_name) {
    constexpr int kMostDots = 100;
    for (int line = 1; !text.empty(); ++line) {
        const std::string_view one = text.substr(0, text.find('\n'));
        const bool comment =
            one.substr(std::min(one.find_first_not_of(" \t"), one.size())).starts_with('#');
        const auto dots = std::count(one.begin(), one.end(), '.');
        if (!comment && dots > kMostDots) {
            throw Error(file_name + ":" + std::to_string(line) + ": " + std::to_string(dots) +
                        " dots in a line: must be at most " + std::to_string(kMostDots));
        }
        text.remove_prefix(std::min(one.size() + 1, text.size()));
    }
}

}  // namespace

class TomlReader {
  public:
    explicit TomlReader(const std::string& file_name) : file_name_(file_name) {}

    Toml value(const toml::node& node, const toml::source_region& key) const {
        Toml out;
        out.place_ = line_of(file_name_, key);
        if (const auto* table = node.as_table()) {
            out.value_ = members(*table);
        } else if (const auto* array = node.as_array()) {
            Toml::Array items;
            for (const toml::node& item : *array) {
                items.push_back(value(item, item.source()));
            }
            out.value_ = std::move(items);
        } else if (const auto* text = node.as_string()) {
            out.value_ = text->get();
        } else if (const auto* integer = node.as_integer()) {
            out.value_ = integer->get();
        } else if (const auto* real = node.as_floating_point()) {
            out.value_ = real->get();
        } else if (const auto* boolean = node.as_boolean()) {
            out.value_ = boolean->get();
        }
        return out;
    }

  private:
    // toml++ sorts keys; the order of the file is what the author meant.
    Toml::Members members(const toml::table& table) const {
        std::vector<std::pair<toml::source_position, const toml::key*>> order;
        for (const auto& [key, node] : table) {
            order.emplace_back(key.source().begin, &key);
        }
        std::stable_sort(order.begin(), order.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        Toml::Members out;
        for (const auto& [position, key] : order) {
            out.emplace_back(std::string(key->str()), value(*table.get(key->str()), key->source()));
        }
        return out;
    }

    const std::string& file_name_;
};

Toml Toml::parse(std::string_view text, const std::string& file_name) {
    refuse_deep_toml(text, file_name);
    try {
        const toml::table root = toml::parse(text, file_name);
        return TomlReader(file_name).value(root, root.source());
    } catch (const toml::parse_error& error) {
        throw Error(line_of(file_name, error.source()) + std::string(error.description()));
    }
}

std::optional<std::string> Toml::text() const {
    const auto* found = std::get_if<std::string>(&value_);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

std::optional<bool> Toml::boolean() const {
    const auto* found = std::get_if<bool>(&value_);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

std::optional<std::int64_t> Toml::integer() const {
    const auto* found = std::get_if<std::int64_t>(&value_);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

std::optional<double> Toml::number() const {
    if (const auto whole = integer()) {
        return static_cast<double>(*whole);
    }
    const auto* found = std::get_if<double>(&value_);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

const Toml::Members& Toml::members() const& {
    static const Members none;
    const auto* found = std::get_if<Members>(&value_);
    return found == nullptr ? none : *found;
}

const Toml* Toml::find(std::string_view key) const& {
    for (const auto& [name, value] : members()) {
        if (name == key) {
            return &value;
        }
    }
    return nullptr;
}

}  // namespace qrazor
