// Verilator's coverage.dat.
#pragma once
#include <string_view>
#include <vector>

#include "qrazor/tb/coverage.h"

namespace qrazor::tb {

std::vector<CoveragePoint> read_points(std::string_view text);  // throws Error

}  // namespace qrazor::tb
