// What a linter said, without what it only counted.
#pragma once
#include <string>
#include <string_view>

namespace qrazor::tb {

// "" where the tool ended with status 0 and had nothing to complain of; else its name, status and
// words. Verilator from 5.024 on prints a report of its run, also where all is well ("- V e r i l a
// t i o n   R e p o r t: ..." and lines "- Verilator: ..."); 5.006 does not know the option against
// it (--quiet-stats).
std::string complaint(const std::string& tool, int status, std::string_view output);

}  // namespace qrazor::tb
