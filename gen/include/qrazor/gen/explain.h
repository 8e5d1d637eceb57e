// One worked group in words: stage-1 integers to codes, flags, products and the sum.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "qrazor/model/razor.h"

namespace qrazor::gen {

struct WorkedExample {
    model::RazorFormat act_format;
    std::vector<std::int32_t> act;
    model::RazorFormat weight_format;
    std::vector<std::int32_t> weight;  // empty: only the activation group is razored
};

// Every step with its numbers; kept bits are marked, in colour where `color` is set. Throws Error
// on values outside the base range or operands of different length.
std::string explain(const WorkedExample& example, bool color);

}  // namespace qrazor::gen
