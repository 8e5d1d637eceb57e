// What all HTML reports share: one page that needs nothing else, and tables.
#pragma once
#include <string>
#include <vector>

namespace qrazor::synth {

// A whole page around `body`, with style and dark mode.
std::string html_page(const std::string& title, const std::string& body);

// The first `text_columns` are left-aligned, the others are figures.
// A picture of a page as a file of its own.
std::string standalone_svg(const std::string& svg);

std::string html_table(const std::vector<std::string>& header,
                       const std::vector<std::vector<std::string>>& rows, size_t text_columns);

// Class that colours a unit: "sdr", "dec", or the architecture of an integer one.
std::string colour_class(const std::string& unit, const std::string& arch);

// What the colours mean.
std::string html_key(const std::string& more);

}  // namespace qrazor::synth
