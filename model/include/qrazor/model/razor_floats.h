// Floats to packed bytes in one pass: quantize (stage 1), razor, pack. Byte for byte what
// pack(razor(quantize(...))) gives. In vectors where K = 4 and G is 8, 16, 32, 64 or 128 (subgroups
// of 8 values or more), at a third of memcpy's speed and more with AVX2; other formats go the same
// way value by value.
//
// Layout: rows x columns, row-major. Groups run along a row; its tail is padded with zeros, and the
// next row starts at a new byte: the rows of pack() one after the other. A tensor that is razored
// as one row has rows = 1.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "qrazor/model/razor.h"

namespace qrazor::model {

// Bytes that `rows` rows take. Throws qrazor::Error on a bad format and on what memory cannot hold.
std::size_t razored_size(const RazorFormat& format, std::size_t rows, std::size_t columns);

// `scales` holds one scale for all, or one a row (Quantized::scales). Infinities clamp, as in
// quantize_value. Work is shared among `threads` threads, at least 1; the bytes do not depend on
// it.
//
// Throws qrazor::Error on NaN, a scale that is not a finite number above 0, a shape that does not
// fit data, scales or `packed`, and a bad format. What `packed` then holds is not defined.
void razor_floats(std::span<const float> data, std::size_t rows, std::size_t columns,
                  std::span<const double> scales, const RazorFormat& format,
                  std::span<std::uint8_t> packed, int threads = 1);

// The same into a vector of its own.
std::vector<std::uint8_t> razor_floats(std::span<const float> data, std::size_t rows,
                                       std::size_t columns, std::span<const double> scales,
                                       const RazorFormat& format, int threads = 1);

// One row with one scale.
std::vector<std::uint8_t> razor_floats(std::span<const float> data, double scale,
                                       const RazorFormat& format);

}  // namespace qrazor::model
