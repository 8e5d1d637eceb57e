// Bins of functional coverage that several units have in common.
#include "qrazor/stimulus/cases.h"

#include <algorithm>
#include <bit>

namespace qrazor::tb {
namespace {

// Beyond this size code words are told by their bit length only.
bool by_word(int salient) {
    return salient <= 6;
}

}  // namespace

std::vector<std::string> numbers(std::int64_t low, std::int64_t high) {
    std::vector<std::string> names;
    for (std::int64_t value = low; value <= high; ++value) {
        names.push_back(std::to_string(value));
    }
    return names;
}

std::vector<std::string> pairs(const std::vector<std::string>& left,
                               const std::vector<std::string>& right) {
    std::vector<std::string> names;
    for (const std::string& a : left) {
        for (const std::string& b : right) {
            names.push_back(a + " x " + b);
        }
    }
    return names;
}

std::vector<std::string> code_bins(int salient) {
    return numbers(0, static_cast<std::int64_t>(code_bin_count(salient)) - 1);
}

std::size_t code_bin_count(int salient) {
    return by_word(salient) ? std::size_t{1} << salient : 2 * static_cast<std::size_t>(salient);
}

std::size_t code_bin(std::int64_t word, int salient) {
    if (by_word(salient)) {
        return static_cast<std::size_t>(word);
    }
    const std::int64_t sign = std::int64_t{1} << (salient - 1);
    const auto magnitude = static_cast<std::uint64_t>(word & (sign - 1));
    return static_cast<std::size_t>(std::bit_width(magnitude)) +
           ((word & sign) != 0 ? static_cast<std::size_t>(salient) : 0);
}

std::vector<std::string> magnitude_bins(int width) {
    std::vector<std::string> names{"least"};
    for (int bits = width - 1; bits > 0; --bits) {
        names.push_back("-" + std::to_string(bits) + " bits");
    }
    names.emplace_back("0");
    for (int bits = 1; bits < width; ++bits) {
        names.push_back("+" + std::to_string(bits) + " bits");
    }
    return names;
}

std::size_t magnitude_bin(std::int64_t value, int width) {
    const auto magnitude = static_cast<std::uint64_t>(value < 0 ? -value : value);
    const int bits = static_cast<int>(std::bit_width(magnitude));  // `width` for the least value
    return static_cast<std::size_t>(value < 0 ? width - bits : width + bits);
}

const std::vector<std::string>& sign_bins() {
    static const std::vector<std::string> names{"negative", "zero", "positive"};
    return names;
}

std::size_t sign_bin(Int128 value) {
    return value < 0 ? 0 : value == 0 ? 1 : 2;
}

}  // namespace qrazor::tb
