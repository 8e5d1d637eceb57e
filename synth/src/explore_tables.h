// The tables that the Markdown and the HTML of an exploration share.
#pragma once
#include <string>
#include <vector>

#include "qrazor/synth/explore.h"

namespace qrazor::synth {

struct ExploreTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

ExploreTable winners_table(const Exploration& result);
ExploreTable comparison_table(const Exploration& result);

}  // namespace qrazor::synth
