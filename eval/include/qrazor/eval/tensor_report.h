// What a number format does to one tensor: how its codes are used and how far off they are.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "qrazor/eval/matrix.h"
#include "qrazor/eval/scheme.h"

namespace qrazor::eval {

struct TensorReport {
    std::string format;
    std::size_t rows = 0;
    std::size_t columns = 0;
    double effective_bits = 0;
    double absmax = 0;
    double sqnr_db = 0;          // infinite where nothing is lost
    double largest_error = 0;    // absolute
    double zero_share = 0;       // of the codes
    double saturated_share = 0;  // values beyond the last code's half step; integer formats only
    bool has_saturated = false;
    // How often each scale word (a flag with its fraction bits, a shared exponent, ...), side and
    // code word occurs; empty where the format has none, or more than 256 of them.
    std::vector<std::uint64_t> scales;
    std::vector<std::uint64_t> sides;
    std::vector<std::uint64_t> codes;
};

// Rows run along the reduction. Outer scales come from the tensor itself. Throws qrazor::Error.
TensorReport report_tensor(const Matrix& tensor, const Rule& rule);

}  // namespace qrazor::eval
