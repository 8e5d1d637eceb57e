// Text that tools and tests compare must not depend on the locale, nor on what a compiler's library
// makes of a number.
#include "qrazor/support/text.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <mutex>
#include <sstream>
#include <stdexcept>

namespace qrazor {

std::string substitute(std::string_view pattern, const std::vector<Substitution>& values) {
    std::string out;
    out.reserve(pattern.size() * 2);
    while (!pattern.empty()) {
        const size_t open = pattern.find('@');
        out += pattern.substr(0, open);
        if (open == std::string_view::npos) {
            break;
        }
        pattern.remove_prefix(open + 1);
        const size_t close = pattern.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_");
        if (close == 0 || close == std::string_view::npos || pattern[close] != '@') {
            out += '@';  // Verilog's own: `always @(posedge clk_i)`
            continue;
        }
        const std::string_view name = pattern.substr(0, close);
        const auto found = std::find_if(values.begin(), values.end(),
                                        [&](const Substitution& s) { return s.name == name; });
        if (found == values.end()) {
            throw std::logic_error("template: no value for '" + std::string(name) + "'");
        }
        out += found->value;
        pattern.remove_prefix(close + 1);
    }
    return out;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (i != 0) {
            out += separator;
        }
        out += parts[i];
    }
    return out;
}

std::vector<std::string> split_lines(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            break;
        }
        text.remove_prefix(end + 1);
    }
    return lines;
}

std::string trim(std::string_view text) {
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return {};
    }
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::string csv_quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        out += c == '"' ? "\"\"" : std::string(1, c);
    }
    return out + "\"";
}

std::string last_lines(std::string_view log, size_t count) {
    std::vector<std::string> kept;
    for (const std::string& line : split_lines(log)) {
        if (std::string t = trim(line); !t.empty()) {
            kept.push_back(std::move(t));
        }
    }
    if (kept.size() > count) {
        kept.erase(kept.begin(), kept.end() - static_cast<std::ptrdiff_t>(count));
    }
    return join(kept, " | ");
}

std::string fixed(double value, int decimals) {
    std::ostringstream out;
    // A decimal comma would end a column in CSV.
    out.imbue(std::locale::classic());
    out.setf(std::ios::fixed);
    out.precision(decimals);
    out << value;
    std::string text = out.str();
    // Nothing rounds to less than nothing: "-0.000" is "0.000".
    if (text.front() == '-' && text.find_first_not_of("-0.") == std::string::npos) {
        text.erase(0, 1);
    }
    return text;
}

std::string grouped(std::uint64_t value) {
    std::string text = std::to_string(value);
    for (std::size_t at = text.size(); at > 3; at -= 3) {
        text.insert(at - 3, " ");
    }
    return text;
}

std::string to_string(Int128 value) {
    if (value == 0) {
        return "0";
    }
    const bool negative = value < 0;
    std::string digits;
    // Works on the negative side, where the most negative value has a representation.
    for (Int128 rest = negative ? value : -value; rest != 0; rest /= 10) {
        digits.push_back(static_cast<char>('0' - static_cast<int>(rest % 10)));
    }
    if (negative) {
        digits.push_back('-');
    }
    std::reverse(digits.begin(), digits.end());
    return digits;
}

bool wants_color(int fd) {
    const char* term = std::getenv("TERM");
    return isatty(fd) == 1 && std::getenv("NO_COLOR") == nullptr && term != nullptr &&
           std::string_view(term) != "dumb";
}

namespace {
std::mutex progress_mutex;
}  // namespace

Progress::Progress(std::string label, size_t total) : label_(std::move(label)), total_(total) {}

Progress::~Progress() {
    if (done_ != 0 && isatty(STDERR_FILENO) == 1 && std::getenv("QRAZOR_QUIET") == nullptr) {
        std::cerr << '\n';
    }
}

void Progress::step(const std::string& item) {
    const std::lock_guard<std::mutex> lock(progress_mutex);
    ++done_;
    if (std::getenv("QRAZOR_QUIET") != nullptr) {
        return;
    }
    const std::string line =
        label_ + " " + std::to_string(done_) + "/" + std::to_string(total_) + " " + item;
    if (isatty(STDERR_FILENO) == 1) {
        std::cerr << "\r\x1b[K" << line.substr(0, 100) << std::flush;
    } else {
        std::cerr << line << '\n';
    }
}

}  // namespace qrazor
