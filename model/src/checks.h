// Checks of operands that callers may have put together themselves. Each throws qrazor::Error with
// one line; `name` says which operand it was.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "qrazor/model/razor.h"

namespace qrazor::model {

// `base = 33: must be 4 to 32`, for those who gather all problems of a format.
std::string outside(const char* field, int value, int low, int high);

// A mask has an entry for each of the row, or none at all; and lets one count.
void check_mask(std::size_t mask, std::size_t row);
void check_any_counts(bool any);

// value within -2^(B-1) .. 2^(B-1)-1.
void check_base_value(std::int32_t value, std::size_t index, const RazorFormat& format);

// Sizes fit the format; flag and sides in range, no side beyond the flag.
void check_group(const RazoredGroup& group, const RazorFormat& format, std::string_view name);
void check_row(const RazoredRow& row, std::string_view name);

// Grouped alike: the same G, and the same S where both have side shifts.
void check_alike(const RazorFormat& act, const RazorFormat& weight);
void check_alike(const RazoredRow& act, const RazoredRow& weight);  // and the same length

}  // namespace qrazor::model
