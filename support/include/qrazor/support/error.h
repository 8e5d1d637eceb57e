// The one exception that a user of qrazor sees: a message that is a single line and names the thing
// that is wrong, its value, what would be legal and what to do. The command line prints it after
// `qrazor: ` and exits with status 1; the library never prints.
#pragma once
#include <stdexcept>
#include <string>

namespace qrazor {

class Error : public std::runtime_error {
  public:
    explicit Error(const std::string& message) : std::runtime_error(message) {}
};

}  // namespace qrazor
