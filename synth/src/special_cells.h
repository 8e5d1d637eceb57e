// Cells whose function reads like logic but that are there for something else.
#pragma once
#include <string>

#include "qrazor/synth/liberty_syntax.h"

namespace qrazor::synth {

// What Liberty says that a cell is for ("is an isolation cell"), or "" for plain logic.
std::string special_use(const liberty::Group& cell);

}  // namespace qrazor::synth
