// Charts as SVG text: no script, no network, colours by CSS class so that they follow the page.
#pragma once
#include <string>
#include <vector>

namespace qrazor::synth {

struct BarPart {
    double value = 0;
    std::string css;  // class of the rectangle
};

struct Bar {
    std::string label;
    std::vector<BarPart> parts;  // stacked from the left
    std::string text;            // at the end of the bar
};

// Horizontal stacked bars, one line each, from 0.
std::string bar_chart(const std::string& title, const std::vector<Bar>& bars);

struct Point {
    double x = 0;
    double y = 0;
    std::string css;
    std::string label;
};

// Points on two logarithmic axes; labels that would cover one another stay tooltips.
std::string scatter_chart(const std::string& title, const std::string& x_name,
                          const std::string& y_name, const std::vector<Point>& points);

// Text with the characters that mean something to XML replaced.
std::string escape_xml(const std::string& text);

}  // namespace qrazor::synth
