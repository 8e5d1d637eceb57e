// From Verilog to C++ on slices.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/algebra/rtl.h"
#include "qrazor/tb/sliced.h"

namespace qrazor::tb {

// The gates of `top`, by Yosys, with plain flip-flops. Throws qrazor::Error.
formal::Rtl elaborate_gates(const SlicedSource& source, const std::string& top,
                            const std::filesystem::path& folder);

// C++ that defines `qrazor_sliced_step` and `qrazor_sliced_shape`; it includes nothing. Throws
// qrazor::Error (a missing port, a cell that is no gate, a loop of gates).
std::string sliced_text(const formal::Rtl& rtl, const std::vector<gen::Port>& inputs,
                        const std::vector<gen::Port>& outputs, const std::string& clock);

}  // namespace qrazor::tb
