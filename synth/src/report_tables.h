// Tables in Markdown that the report's page and the regions of documents have in common.
#pragma once
#include <string>
#include <vector>

#include "qrazor/synth/report.h"

namespace qrazor::synth {

std::string markdown_line(const std::vector<std::string>& cells);
std::string ratio_lines(const std::vector<Ratio>& ratios);
std::string claim_lines(const Report& report);

}  // namespace qrazor::synth
