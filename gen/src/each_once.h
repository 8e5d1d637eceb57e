// Files of several parts in one list.
#pragma once
#include <vector>

#include "qrazor/gen/design.h"

namespace qrazor::gen {

// Each file once, where it stands first: parts that two units share. Throws std::logic_error where
// two files of one name differ: one of them would be left out.
std::vector<SourceFile> each_once(std::vector<SourceFile> files);

}  // namespace qrazor::gen
