// The combinational module within sdr_decompress: what descriptor and emitter both name.
#pragma once
#include <string>

#include "families/words.h"
#include "qrazor/gen/config.h"

namespace qrazor::units::sdr_decompress {

std::string core_name(const Config& config);

}  // namespace qrazor::units::sdr_decompress
