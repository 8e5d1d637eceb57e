// Tables in Markdown that the report's page and the regions of documents have in common.
#pragma once
#include <string>
#include <vector>

#include "qrazor/report/report.h"
#include "qrazor/support/markdown.h"

namespace qrazor::report {

std::string ratio_lines(const std::vector<Ratio>& ratios);
std::string claim_lines(const Report& report);

}  // namespace qrazor::report
