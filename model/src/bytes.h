// Shared by the tensor readers: little-endian fields, checked sizes, values from raw bytes.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/model/tensor.h"

namespace qrazor::model {

// The first `count` (at most 8) bytes as an unsigned number; the caller has checked the length.
std::uint64_t little_endian(std::string_view bytes, std::size_t count);

// Bytes of a tensor. Throws qrazor::Error, starting with `where`, where the product overflows or
// the values do not fill whole bytes.
std::size_t byte_size(const std::vector<std::size_t>& shape, DType dtype, const std::string& where);

// `bytes` holds exactly byte_size(shape, dtype). Throws qrazor::Error, starting with `where`, on a
// value that no float or 64-bit integer holds.
Tensor tensor_from(DType dtype, std::vector<std::size_t> shape, std::string_view bytes,
                   const std::string& where);

// Text out of a file for use in a message: one line, printable, at most 60 characters, in quotes.
std::string in_quotes(std::string_view text);

std::string to_text(const std::vector<std::size_t>& shape);  // "[2, 3]"

}  // namespace qrazor::model
