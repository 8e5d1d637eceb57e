// Pictures of the gallery: SVG files of their own, readable on light and dark pages.
#pragma once
#include <string>
#include <vector>

#include "qrazor/report/parts.h"
#include "qrazor/report/structure.h"

namespace qrazor::report {

// Blocks from the inputs at the top to the outputs at the bottom, with the wires' widths.
std::string block_figure(const Structure& structure);

// One bar for each group of parts.
std::string parts_figure(const PartsArea& area);

// Where text and boxes stand, for tests: no two texts of a figure may meet.
struct TextBox {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    std::string text;
};
std::vector<TextBox> block_texts(const Structure& structure);

}  // namespace qrazor::report
