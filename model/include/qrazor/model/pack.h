// Razored groups as bytes: the memory layout of docs/number-format.md. Little-endian bit order: the
// first field starts at bit 0 of byte 0. Per group: flag, then the sides of its subgroups, then
// its codes (sign in the code's top bit); a group starts where the last one ended, the row ends at
// a byte.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "qrazor/model/razor.h"

namespace qrazor::model {

std::size_t packed_bits_per_group(const RazorFormat& format);
std::size_t packed_size(const RazorFormat& format, std::size_t groups);  // bytes
// Throws qrazor::Error where the row's vectors do not fit its format.
std::vector<std::uint8_t> pack(const RazoredRow& row);

// Throws qrazor::Error where the bytes are too short or long for `length` values, or hold what pack
// never writes: a flag or side out of range, a side above its flag, a negative zero, or padding
// that is not zero.
RazoredRow unpack(std::span<const std::uint8_t> bytes, const RazorFormat& format,
                  std::size_t length);

}  // namespace qrazor::model
