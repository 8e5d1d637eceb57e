// The rows of a comparison as text cells, for every kind of table.
#pragma once
#include <string>
#include <vector>

#include "qrazor/report/format_report.h"

namespace qrazor::report {

struct Cells {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

Cells format_cells(const FormatReport& report);
// Changes of ours against each rival.
Cells duel_cells(const FormatReport& report);

// Titles of rows that would only stretch its axes.
std::vector<std::string> not_in_picture(const FormatReport& report);

}  // namespace qrazor::report
