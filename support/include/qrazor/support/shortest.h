// Numbers as text that loses nothing.
#pragma once
#include <string>

namespace qrazor {

// The shortest decimal text that reads back as the same double: "0.1", "1e-05", "20".
std::string shortest(double value);

}  // namespace qrazor
