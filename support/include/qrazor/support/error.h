// The one exception that a user of qrazor sees: a message that is a single line and names the thing
// that is wrong, its value, what would be legal and what to do. The command line prints it after
// `qrazor: ` and exits with status 1; the library never prints.
#pragma once
#include <stdexcept>
#include <string>
#include <utility>

namespace qrazor {

// Messages quote what files and arguments say: that must neither break the line nor reach the
// terminal as a command.
inline std::string one_line(std::string text) {
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') {
            c = c == '\n' || c == '\t' ? ' ' : '?';
        }
    }
    return text;
}

class Error : public std::runtime_error {
  public:
    explicit Error(std::string message) : std::runtime_error(one_line(std::move(message))) {}
};

}  // namespace qrazor
