// What happens to values once their shift is known, and who knows it: combinational modules of all
// forms but rows to integers (families/rows/emsb_text.h).
#pragma once
#include "families/words.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"
#include "qrazor/gen/row_pass.h"

namespace qrazor::units::emsb_requantizer {

// `emsb_sdr_map`: a beat and its row's high bits to {shift, flags, codes}.
RowCore sdr_map(const Design& design);

// A form that stores no rows: the module core_name() with the design's parameters and data ports.
ModuleText core(const Design& design);

// Modules within them.
parts::Files core_parts(const Config& config);

}  // namespace qrazor::units::emsb_requantizer
