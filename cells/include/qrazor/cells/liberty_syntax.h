// The text form of a Liberty file: nested groups with attributes, nothing interpreted.
//
//     library (osu018_stdcells) {          group `library`, names {"osu018_stdcells"}
//       time_unit : "1ns";                 simple attribute, values {"1ns"}
//       capacitive_load_unit (1,pf);       complex attribute, values {"1", "pf"}
//       cell (INVX1) { ... }               group
//     }
//
// Accepts what the libraries of this world contain: comments, continued lines, quoted and bare
// names, missing semicolons, a byte order mark. Refuses what is no Liberty file, ends too early or
// includes another file, in one line.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace qrazor::cells::liberty {

struct Attribute {
    std::string name;
    std::vector<std::string> values;
    int line = 0;
};

struct Group {
    std::string type;
    std::vector<std::string> names;
    std::vector<Attribute> attributes;
    std::vector<Group> groups;
    int line = 0;

    // The last attribute of that name (a later one overrides), or nullptr.
    const Attribute* find(std::string_view name) const;
    // Its first value, or `otherwise`.
    std::string text(std::string_view name, const std::string& otherwise = {}) const;
    // The first group of that type, or nullptr.
    const Group* group(std::string_view type) const;
    // The group's first name, or "".
    std::string name() const { return names.empty() ? std::string() : names.front(); }
};

// Parses one Liberty file: exactly one `library` group. Throws Error `FILE:LINE: what is wrong`.
Group parse(std::string_view text, const std::string& file_name);

}  // namespace qrazor::cells::liberty
