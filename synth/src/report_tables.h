// Tables in Markdown that the report's page and the regions of documents have in common.
#pragma once
#include <string>
#include <vector>

#include "qrazor/support/markdown.h"
#include "qrazor/synth/report.h"

namespace qrazor::synth {

std::string ratio_lines(const std::vector<Ratio>& ratios);
std::string claim_lines(const Report& report);

}  // namespace qrazor::synth
