// TOML values, in a header of our own: one source compiles the TOML library (2 s a source), which
// only parses for us. Tables keep their keys in the order of the file, each with its line.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace qrazor {

class Toml {
  public:
    using Members = std::vector<std::pair<std::string, Toml>>;
    using Array = std::vector<Toml>;

    // The table that is the document. Throws Error `FILE:LINE: what is wrong`.
    static Toml parse(std::string_view text, const std::string& file_name);

    // "FILE:LINE: ", the line being that of the value's key.
    const std::string& place() const { return place_; }

    // What the value is, if it is of that type; nothing is converted but whole numbers to doubles.
    std::optional<std::string> text() const;
    std::optional<bool> boolean() const;
    std::optional<std::int64_t> integer() const;
    std::optional<double> number() const;
    const Array* array() const { return std::get_if<Array>(&value_); }
    bool is_table() const { return std::holds_alternative<Members>(value_); }

    // Of a table; of anything else, none.
    const Members& members() const&;
    const Members& members() && = delete;  // a loop over a temporary's would outlive it
    const Toml* find(std::string_view key) const&;
    const Toml* find(std::string_view key) && = delete;

  private:
    friend class TomlReader;
    // monostate: dates and times, which no file of ours has.
    std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Members> value_;
    std::string place_;
};

}  // namespace qrazor
