// Plain descriptions of the cores, which these are proven to equal: bodies of Verilog modules with
// their ports and parameters, and no look at how they are built.
#pragma once
#include <string>

#include "qrazor/gen/config.h"

namespace qrazor::units::emsb_requantizer {

std::string sdr_map_description(const gen::Config& config);
std::string core_description(const gen::Config& config);  // of a form that stores no rows

}  // namespace qrazor::units::emsb_requantizer
