// What the user may have meant.
#pragma once
#include <string>
#include <vector>

namespace qrazor::cli {

// "; did you mean --unit?", or "" where no word of `known` is near.
std::string nearest(const std::string& word, const std::vector<std::string>& known);

}  // namespace qrazor::cli
