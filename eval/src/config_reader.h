// The keys of a JSON object, each read or declared harmless; whatever is left is refused by name.
// Null means "not given". Messages: `FILE: KEY = VALUE: what would be legal`.
#pragma once
#include <filesystem>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qrazor::eval {

class ConfigReader {
  public:
    // Throws qrazor::Error: no JSON object, a key twice.
    explicit ConfigReader(const std::filesystem::path& file);
    // Values that are numbers as text become numbers; for the metadata of a tensor file.
    ConfigReader(const std::map<std::string, std::string>& texts, const std::string& name);

    bool has(const std::string& key) const;    // null too
    bool given(const std::string& key) const;  // not null
    std::vector<std::string> keys() const;

    // Each counts as read. Throw qrazor::Error on a value of another type or out of range.
    std::optional<double> number(const std::string& key, double least, double most);
    std::optional<std::size_t> count(const std::string& key, std::size_t least = 1);
    std::optional<bool> flag(const std::string& key);
    std::optional<std::string> word(const std::string& key);
    std::optional<std::vector<std::string>> words(const std::string& key);
    std::optional<std::map<std::string, std::string>> texts(const std::string& key);
    std::optional<ConfigReader> object(const std::string& key);

    // Keys that change nothing that is computed here, whatever they hold.
    void harmless(std::initializer_list<std::string_view> keys);
    // A key that may only have the value that changes nothing: a flag or a number.
    void only(const std::string& key, bool value);
    void only(const std::string& key, double value);
    // A count that tensors tell already: throws where it is given and another one.
    void must_equal(const std::string& key, std::size_t value);
    // Throws at the first key that nobody asked for: "... = VALUE: `why`".
    void finish(const std::string& why) const;

    [[noreturn]] void refuse(const std::string& key, const std::string& why) const;
    const std::string& where() const { return where_; }

  private:
    struct Contents;
    ConfigReader(std::shared_ptr<Contents> contents, std::string where);
    std::shared_ptr<Contents> contents_;
    std::string where_;  // "config.json: " and the keys of the objects around
};

}  // namespace qrazor::eval
