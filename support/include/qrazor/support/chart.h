// Charts as SVG text: no script, no network, colours by CSS class so that they follow the page.
#pragma once
#include <string>
#include <vector>

namespace qrazor {

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
    bool shown = true;  // false: the label is a tooltip only, and the point a small one
    double radius = 5;  // where shown
};

// Steps through points, from left to right: what lies on or above them is no better.
struct Front {
    std::vector<Point> points;
    std::string css;
    std::string label;  // at its right end
};

// The points that none beats in x and y (less is better), from left to right.
std::vector<Point> front_of(std::vector<Point> points);

// Points on two logarithmic axes; labels that would cover one another stay tooltips.
std::string scatter_chart(const std::string& title, const std::string& x_name,
                          const std::string& y_name, const std::vector<Point>& points,
                          const std::vector<Front>& fronts = {});

// Text with the characters that mean something to XML replaced.
std::string escape_xml(const std::string& text);

}  // namespace qrazor
