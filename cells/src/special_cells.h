// Cells whose function reads like logic but that are there for something else.
#pragma once
#include <string>

#include "qrazor/cells/liberty_syntax.h"

namespace qrazor::cells {

// What Liberty says that a cell is for ("is an isolation cell"), or "" for plain logic.
std::string special_use(const liberty::Group& cell);

}  // namespace qrazor::cells
