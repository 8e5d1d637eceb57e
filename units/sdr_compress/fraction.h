// sdr_compress for flags with fraction bits (docs/number-format.md): its text and its parts.
#pragma once
#include <string>

#include "families/words.h"
#include "qrazor/gen/datapath.h"

namespace qrazor::units::sdr_compress {

std::string compress_fraction_body(const Config& config);  // one level, or two
parts::Files compress_fraction_parts();

}  // namespace qrazor::units::sdr_compress
