// What the HTML reports share beside qrazor/support/html.h: colours of units.
#pragma once
#include <string>

#include "qrazor/support/html.h"

namespace qrazor::report {

// Class that colours a unit: "sdr", "dec", or the architecture of an integer one.
std::string colour_class(const std::string& unit, const std::string& arch);

// What the colours mean.
std::string html_key(const std::string& more);

}  // namespace qrazor::report
