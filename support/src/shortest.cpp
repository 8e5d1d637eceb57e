// The shortest text that reads back as the same number: JSON files stay equal to the byte where
// figures do.
#include "qrazor/support/shortest.h"

#include <array>
#include <charconv>

namespace qrazor {

std::string shortest(double value) {
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end};
}

}  // namespace qrazor
