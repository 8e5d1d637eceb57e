// The tables that the Markdown and the HTML of an exploration share.
#pragma once
#include <string>
#include <vector>

#include "qrazor/explore/explore.h"

namespace qrazor::report {

struct ExploreTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

ExploreTable winners_table(const explore::Exploration& result);
ExploreTable comparison_table(const explore::Exploration& result);

}  // namespace qrazor::report
