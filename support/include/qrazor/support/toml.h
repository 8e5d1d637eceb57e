// TOML text to a table, for all files of users. In a header: support itself needs no TOML library.
#pragma once
#include <toml++/toml.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "qrazor/support/error.h"

namespace qrazor {

inline std::string toml_place(const std::string& file_name, const toml::source_region& region) {
    return file_name + ":" + std::to_string(region.begin.line) + ": ";
}

// Tables within tables are destroyed by recursion, and toml++ has no limit to `a.a.a.a...`, so that
// a line of them would exhaust the stack. Any line but a comment counts.
inline void refuse_deep_toml(std::string_view text, const std::string& file_name) {
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

// Throws Error `FILE:LINE: what is wrong`.
inline toml::table parse_toml_text(std::string_view text, const std::string& file_name) {
    refuse_deep_toml(text, file_name);
    try {
        return toml::parse(text, file_name);
    } catch (const toml::parse_error& error) {
        throw Error(toml_place(file_name, error.source()) + std::string(error.description()));
    }
}

}  // namespace qrazor
