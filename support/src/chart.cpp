// Charts without a plotting library: pages need no network, and figures change only where numbers
// do.
#include "qrazor/support/chart.h"

#include <algorithm>
#include <cmath>

#include "qrazor/support/text.h"

namespace qrazor {
namespace {

constexpr double kWidth = 960;

std::string number(double value) {
    return fixed(value, 1);
}

std::string text_at(double x, double y, const std::string& text, const std::string& extra = {}) {
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\"" +
           (extra.empty() ? "" : " " + extra) + ">" + escape_xml(text) + "</text>\n";
}

std::string line_at(double x1, double y1, double x2, double y2) {
    return "<line class=\"grid\" x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" +
           number(x2) + "\" y2=\"" + number(y2) + "\"/>\n";
}

std::string open_svg(const std::string& title, double height) {
    return "<svg viewBox=\"0 0 " + number(kWidth) + " " + number(height) +
           "\" role=\"img\" aria-label=\"" + escape_xml(title) + "\">\n" +
           text_at(0, 18, title, "class=\"title\"");
}

// A logarithmic axis that covers its values from one 1, 2 or 5 to another.
class LogAxis {
  public:
    LogAxis(double low, double high, double from, double to) : from_(from), to_(to) {
        // From atto to tera, of whatever unit: more than any figure here spans.
        for (int decade = -12; decade < 13; ++decade) {
            for (const double step : {1.0, 2.0, 5.0}) {
                ticks_.push_back(step * std::pow(10.0, decade));
            }
        }
        const auto first = std::upper_bound(ticks_.begin() + 1, ticks_.end(), low) - 1;
        const auto last = std::lower_bound(first + 1, ticks_.end() - 1, high);
        ticks_ = std::vector<double>(first, last + 1);
    }
    double at(double value) const {
        const double low = std::log(ticks_.front());
        return from_ + (std::log(value) - low) / (std::log(ticks_.back()) - low) * (to_ - from_);
    }
    const std::vector<double>& ticks() const { return ticks_; }

  private:
    std::vector<double> ticks_;
    double from_;
    double to_;
};

std::string tick_text(double value) {
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(value) + 1e-9)));
    return fixed(value, decimals);
}

struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    bool meets(const Box& other) const {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
};

// The label of a point where there is room: right, left, above or below it; else "". Takes the
// room.
std::string free_label(double x, double y, double radius, const std::string& label,
                       const Box& inside, std::vector<Box>& taken) {
    const double away = radius + 3;
    // An estimate: the fonts of a reader are not known.
    const double length = 6.1 * static_cast<double>(label.size());
    struct Place {
        double left;
        double middle;  // of the text's height
    };
    const std::vector<Place> places{{x + away, y},
                                    {x - away - length, y},
                                    {x - length / 2, y - away - 4},
                                    {x - length / 2, y + away + 4},
                                    {x + away - 2, y - away - 2},
                                    {x + away - 2, y + away + 2},
                                    {x - away + 2 - length, y - away - 2},
                                    {x - away + 2 - length, y + away + 2},
                                    {x - length / 2, y - away - 18},
                                    {x - length / 2, y + away + 18}};
    for (const Place& place : places) {
        const Box box{place.left, place.middle - 6, place.left + length, place.middle + 6};
        const bool within = box.left > inside.left && box.right < inside.right &&
                            box.top > inside.top && box.bottom < inside.bottom;
        if (within && std::none_of(taken.begin(), taken.end(),
                                   [&](const Box& other) { return other.meets(box); })) {
            taken.push_back(box);
            return text_at(place.left, place.middle + 4, label, "class=\"small\"");
        }
    }
    // No label rather than one on another: the point's title still names it.
    return {};
}

// Takes the room of its steps, so that no label is struck through.
std::string front_line(const Front& front, const LogAxis& x_axis, const LogAxis& y_axis,
                       double right, std::vector<Box>& taken) {
    std::string path;
    double from = 0;
    double last = 0;
    for (const Point& point : front.points) {
        const double x = x_axis.at(point.x);
        const double y = y_axis.at(point.y);
        if (!path.empty()) {
            path += " L" + number(x) + " " + number(last);
            taken.push_back({from, last - 1, x, last + 1});
            taken.push_back({x - 1, std::min(last, y), x + 1, std::max(last, y)});
        }
        path += (path.empty() ? "M" : " L") + number(x) + " " + number(y);
        from = x;
        last = y;
    }
    if (path.empty()) {
        return {};
    }
    taken.push_back({from, last - 1, right, last + 1});
    path += " L" + number(right) + " " + number(last);
    return "<path class=\"front " + front.css + "\" d=\"" + path + "\"/>\n" +
           text_at(right, last - 4, front.label, "text-anchor=\"end\" class=\"small\"");
}

}  // namespace

std::vector<Point> front_of(std::vector<Point> points) {
    std::sort(points.begin(), points.end(),
              [](const Point& a, const Point& b) { return a.x != b.x ? a.x < b.x : a.y < b.y; });
    std::vector<Point> out;
    for (Point& point : points) {
        if (out.empty() || point.y < out.back().y) {
            out.push_back(std::move(point));
        }
    }
    return out;
}

std::string escape_xml(const std::string& text) {
    std::string out;
    for (const char c : text) {
        out += c == '&'   ? "&amp;"
               : c == '<' ? "&lt;"
               : c == '>' ? "&gt;"
               : c == '"' ? "&quot;"
                          : std::string(1, c);
    }
    return out;
}

std::string bar_chart(const std::string& title, const std::vector<Bar>& bars) {
    constexpr double kLeft = 300;
    constexpr double kRight = 830;
    constexpr double kStep = 22;
    double most = 0;
    for (const Bar& bar : bars) {
        double sum = 0;
        for (const BarPart& part : bar.parts) {
            sum += part.value;
        }
        most = std::max(most, sum);
    }
    std::string out = open_svg(title, 40 + kStep * static_cast<double>(bars.size()));
    double y = 32;
    for (const Bar& bar : bars) {
        out += text_at(kLeft - 8, y + 13, bar.label, "text-anchor=\"end\"");
        double x = kLeft;
        for (const BarPart& part : bar.parts) {
            const double width = most > 0 ? part.value / most * (kRight - kLeft) : 0;
            out += "<rect class=\"" + part.css + "\" x=\"" + number(x) + "\" y=\"" + number(y) +
                   "\" width=\"" + number(width) + "\" height=\"16\"/>\n";
            x += width;
        }
        out += text_at(x + 6, y + 13, bar.text, "class=\"value\"");
        y += kStep;
    }
    return out + "</svg>\n";
}

std::string scatter_chart(const std::string& title, const std::string& x_name,
                          const std::string& y_name, const std::vector<Point>& points,
                          const std::vector<Front>& fronts) {
    constexpr double kTop = 60;
    constexpr double kHeight = 560;
    constexpr double kLeft = 70;
    constexpr double kRight = kWidth - 40;
    constexpr double kBottom = kHeight - 50;
    std::string out = open_svg(title, kHeight);
    if (points.empty()) {
        return out + "</svg>\n";
    }
    const auto by_x = [](const Point& a, const Point& b) { return a.x < b.x; };
    const auto by_y = [](const Point& a, const Point& b) { return a.y < b.y; };
    const auto [left, right] = std::minmax_element(points.begin(), points.end(), by_x);
    const auto [low, high] = std::minmax_element(points.begin(), points.end(), by_y);
    const LogAxis x_axis(left->x, right->x, kLeft, kRight);
    const LogAxis y_axis(low->y, high->y, kBottom, kTop);
    for (const double tick : x_axis.ticks()) {
        const double x = x_axis.at(tick);
        out += line_at(x, kTop, x, kBottom);
        out += text_at(x, kBottom + 18, tick_text(tick), "text-anchor=\"middle\"");
    }
    for (const double tick : y_axis.ticks()) {
        const double y = y_axis.at(tick);
        out += line_at(kLeft, y, kRight, y);
        out += text_at(kLeft - 8, y + 4, tick_text(tick), "text-anchor=\"end\"");
    }
    out += text_at((kLeft + kRight) / 2, kHeight - 8, x_name, "text-anchor=\"middle\"");
    out += text_at(4, kTop - 20, y_name);
    std::vector<Box> taken;
    for (const Front& front : fronts) {
        out += front_line(front, x_axis, y_axis, kRight, taken);
    }
    for (const Point& point : points) {
        const double x = x_axis.at(point.x);
        const double y = y_axis.at(point.y);
        const double radius = point.shown ? point.radius : 2.5;
        const double room = std::max(radius, 5.0);
        // All points before any label: one of a later point must not be covered.
        taken.push_back({x - room, y - room, x + room, y + room});
        out += "<circle class=\"" + point.css + "\" cx=\"" + number(x) + "\" cy=\"" + number(y) +
               "\" r=\"" + number(radius) + "\"><title>" + escape_xml(point.label) + ": " +
               tick_text(point.x) + ", " + tick_text(point.y) + "</title></circle>\n";
    }
    for (const Point& point : points) {
        if (!point.shown) {
            continue;
        }
        out += free_label(x_axis.at(point.x), y_axis.at(point.y), point.radius, point.label,
                          {kLeft, kTop, kWidth, kBottom}, taken);
    }
    return out + "</svg>\n";
}

}  // namespace qrazor
