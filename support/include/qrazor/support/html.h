// HTML pages that need nothing else, and pictures as files of their own.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace qrazor {

// A whole page around `body`, with style and dark mode.
std::string html_page(const std::string& title, const std::string& body);

// A chart as a file of its own, on white, with colours that every viewer knows.
std::string standalone_svg(const std::string& svg);

// The first `text_columns` are left-aligned, the others are figures.
std::string html_table(const std::vector<std::string>& header,
                       const std::vector<std::vector<std::string>>& rows, size_t text_columns);

}  // namespace qrazor
