// What values of options must be, and how it is told.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <optional>

#include "command.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor::cli {
namespace {

std::string plain(double value) {  // "0.001", "1000000": never with an exponent
    char text[400];
    return {text, std::to_chars(text, text + sizeof text, value, std::chars_format::fixed).ptr};
}

template <class T>
std::optional<T> number(const std::string& text) {
    T value{};
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc{} && stop == end ? std::optional<T>(value) : std::nullopt;
}

template <class T>
Check between(T least, T most, const std::string& legal) {
    return {[=](const std::string& text) {
                const std::optional<T> value = number<T>(text);
                return value && *value >= least && *value <= most  // false for NaN
                           ? std::string()
                           : " = " + text + ": must be " + legal;
            },
            legal};
}

}  // namespace

Check range(double least, double most) {
    return between(least, most, plain(least) + " to " + plain(most));
}

Check whole_range(std::int64_t least, std::int64_t most) {
    return between(least, most, std::to_string(least) + " to " + std::to_string(most));
}

Check one_of(const std::vector<std::string>& words) {
    return {[=](const std::string& text) {
                return std::find(words.begin(), words.end(), text) != words.end()
                           ? std::string()
                           : " = " + text + ": must be one of " + join(words, ", ");
            },
            ""};
}

Check existing_file() {
    return {[](const std::string& text) {
                std::error_code unreadable;
                return fs::is_directory(text, unreadable)
                           ? " = " + text + ": is a folder; name a file"
                       : fs::exists(text, unreadable) ? std::string()
                                                      : " = " + text + ": no such file";
            },
            ""};
}

Check named_path() {
    return {[](const std::string& text) {
                return text.empty()  ? std::string(": is empty; name a path (. for this folder)")
                       : text == "-" ? std::string(": - is no path here; name a file or folder")
                                     : std::string();
            },
            ""};
}

}  // namespace qrazor::cli
