// Tables in documents: measured figures are filled in between markers, the prose stays.
#pragma once
#include <string>
#include <vector>

namespace qrazor {

// "| a | b |" and a line end.
std::string markdown_line(const std::vector<std::string>& cells);

// The line that begins or ends a region: "<!-- qrazor:ratios begin -->".
std::string region_marker(const std::string& region, const std::string& which);

// `text` with what stands between the markers of `region` replaced by `table`. Throws Error that
// names `file_name` and the markers where they are missing.
std::string fill_region(const std::string& text, const std::string& table,
                        const std::string& file_name, const std::string& region);

}  // namespace qrazor
