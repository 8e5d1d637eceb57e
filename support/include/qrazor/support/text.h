// Small helpers for messages and tables.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qrazor {

// Replaces every `@name@` (lower case) in `pattern` by its value; any other '@' stays. Throws
// std::logic_error on an unknown name, so a template cannot silently keep a placeholder.
struct Substitution {
    std::string_view name;
    std::string value;
};
std::string substitute(std::string_view pattern, const std::vector<Substitution>& values);

std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::vector<std::string> split_lines(std::string_view text);
std::string trim(std::string_view text);

// A cell of a CSV file: in quotes, those inside it doubled.
std::string csv_quoted(std::string_view text);

// The last `count` lines of a tool's log, joined by " | ": fits a one-line message.
std::string last_lines(std::string_view log, size_t count);

// Formats with `decimals` digits after the point, in the C locale.
std::string fixed(double value, int decimals);

// With a blank before every three digits: "1 234 567".
std::string grouped(std::uint64_t value);

// Decimal text of a 128-bit integer (accumulators can exceed 64 bits).
__extension__ typedef __int128 Int128;
std::string to_string(Int128 value);

// Whether file descriptor `fd` is a terminal that wants colour (NO_COLOR unset, TERM not dumb).
bool wants_color(int fd);

// One line of progress on standard error: rewritten in place on a terminal, else one line a step.
// Silent where QRAZOR_QUIET is set.
class Progress {
  public:
    Progress(std::string label, size_t total);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    // Thread-safe: counts one finished item and shows its name.
    void step(const std::string& item);

  private:
    std::string label_;
    size_t total_;
    size_t done_ = 0;
};

}  // namespace qrazor
