// Bins of functional coverage that several units have in common.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "qrazor/support/text.h"

namespace qrazor::tb {

// "0", "1", ... of a range, both ends included.
std::vector<std::string> numbers(std::int64_t low, std::int64_t high);

// "3 x 5" of every pair of names; the right one counts fastest.
std::vector<std::string> pairs(const std::vector<std::string>& left,
                               const std::vector<std::string>& right);

// A signed number of `width` bits by its sign and bit length, the least one by itself.
std::vector<std::string> magnitude_bins(int width);
std::size_t magnitude_bin(std::int64_t value, int width);

// Negative, zero, positive.
const std::vector<std::string>& sign_bins();
std::size_t sign_bin(Int128 value);

// SDR code words one by one, beyond 6 bits by sign and bit length.
std::vector<std::string> code_bins(int salient);
std::size_t code_bin_count(int salient);
std::size_t code_bin(std::int64_t word, int salient);

}  // namespace qrazor::tb
