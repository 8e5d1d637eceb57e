// Pictures for pages that allow no script and no style sheet of ours, as GitHub's: each SVG brings
// its own.
#include "figure.h"

#include <algorithm>

#include "layout.h"
#include "qrazor/support/chart.h"
#include "qrazor/support/text.h"

namespace qrazor::report {
namespace {

constexpr double kStraight = 24;  // the last piece of a wire, with its width beside it

// Colours of the page the picture is on; the ground is painted, so that they always fit together.
constexpr const char* kStyle = R"(<style>
svg { font: 13px Helvetica, Arial, "DejaVu Sans", sans-serif; }
.ground { fill: #ffffff; } .box { fill: #eef4fb; stroke: #44546a; } .port { fill: #f4f4f4; stroke: #8a94a3; }
.wire { fill: none; stroke: #44546a; stroke-width: 1.3; } .back { stroke-dasharray: 5 3; }
.head, .bar { fill: #44546a; } text { fill: #14202e; } .title { font-weight: bold; }
.small { font-size: 11px; fill: #47566b; }
@media (prefers-color-scheme: dark) {
.ground { fill: #15191f; } .box { fill: #223044; stroke: #93a4bb; } .port { fill: #2a2d33; stroke: #7a8596; }
.wire { stroke: #93a4bb; } .head, .bar { fill: #93a4bb; } text { fill: #e6ebf2; } .small { fill: #a9b6c8; }
}
</style>
)";

std::string number(double value) {
    return fixed(value, 1);
}

std::string open_file(const std::string& title, double width, double height) {
    const std::string size = number(width) + "\" height=\"" + number(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(width) + " " +
           number(height) + "\" width=\"" + size + "\">\n<title>" + escape_xml(title) +
           "</title>\n" + kStyle + "<rect class=\"ground\" width=\"" + size + "\"/>\n";
}

std::string text_at(double x, double y, const std::string& css, const std::string& anchor,
                    const std::string& text) {
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\"" +
           (css.empty() ? "" : " class=\"" + css + "\"") +
           (anchor.empty() ? "" : " text-anchor=\"" + anchor + "\"") + ">" + escape_xml(text) +
           "</text>\n";
}

std::string rectangle(double x, double y, double width, double height, const std::string& css,
                      double round) {
    return "<rect class=\"" + css + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" +
           number(width) + "\" height=\"" + number(height) + "\" rx=\"" + number(round) + "\"/>\n";
}

std::string point(double x, double y) {
    return " " + number(x) + " " + number(y);
}

std::string path_of(const PlacedWire& wire) {
    const PlacedWire::Stop& from = wire.stops.front();
    const PlacedWire::Stop& to = wire.stops.back();
    std::string path = "M" + point(from.x, from.enter);
    if (wire.back) {  // down, to the right, up past everything, and in from above
        return path + " V " + number(from.leave + 10) + " H " + number(wire.stops[1].x) + " V " +
               number(to.enter - kStraight - 8) + " H " + number(to.x) + " V " +
               number(to.enter - 6);
    }
    double x = from.x;
    double y = from.leave;
    path += " V " + number(y);
    for (size_t k = 1; k < wire.stops.size(); ++k) {
        const PlacedWire::Stop& stop = wire.stops[k];
        // Curves end upright, a little above the block: heads point down, and widths have room
        // beside them.
        const double until = stop.enter - kStraight;
        const double middle = (y + until) / 2;
        path += " C" + point(x, middle) + point(stop.x, middle) + point(stop.x, until);
        const bool last = k + 1 == wire.stops.size();
        path += " V " + number(last ? stop.enter - 6 : stop.leave);
        x = stop.x;
        y = stop.leave;
    }
    return path;
}

std::string wire_text(const PlacedWire& wire) {
    const PlacedWire::Stop& to = wire.stops.back();
    return "<path class=\"wire" + std::string(wire.back ? " back" : "") + "\" d=\"" +
           path_of(wire) + "\"/>\n<path class=\"head\" d=\"M" + point(to.x, to.enter) + " L" +
           point(to.x - 4, to.enter - 8) + " L" + point(to.x + 4, to.enter - 8) + " Z\"/>\n" +
           text_at(to.x + 6, to.enter - 8, "small", "", std::to_string(wire.bits));
}

std::string with_points(double value) {  // 56377 as "56 377"
    std::string digits = fixed(value, 0);
    for (size_t k = digits.size(); k > 3; k -= 3) {
        digits.insert(k - 3, " ");
    }
    return digits;
}

// Where a text would be: for a test that no two lie on each other, as nobody looks at every
// picture.
TextBox text_box(double middle, double baseline, double letter, const std::string& text) {
    const double width = letter * static_cast<double>(text.size());
    return {middle - width / 2, baseline - 10, middle + width / 2, baseline + 3, text};
}

}  // namespace

std::string block_figure(const Structure& structure) {
    const Layout layout = lay_out(structure);
    std::string out = open_file(structure.top + ": its parts", layout.width, layout.height);
    // Wires first, so that blocks lie over them.
    for (const PlacedWire& wire : layout.wires) {
        out += wire_text(wire);
    }
    for (size_t k = 0; k < layout.blocks.size(); ++k) {
        const PlacedBlock& at = layout.blocks[k];
        const bool port = at.detail.empty();
        if (structure.blocks[k].count > 1) {  // a stack
            out += rectangle(at.left + 4, at.top + 4, at.width, at.height, "box", 5);
        }
        out +=
            rectangle(at.left, at.top, at.width, at.height, port ? "port" : "box", port ? 14 : 5);
        const double middle = at.left + at.width / 2;
        out += text_at(middle, at.top + 19, port ? "" : "title", "middle", at.title);
        if (!port) {
            out += text_at(middle, at.top + 36, "small", "middle", at.detail);
        }
    }
    return out + "</svg>\n";
}

std::vector<TextBox> block_texts(const Structure& structure) {
    const Layout layout = lay_out(structure);
    std::vector<TextBox> out;
    for (const PlacedBlock& at : layout.blocks) {
        const double middle = at.left + at.width / 2;
        out.push_back(text_box(middle, at.top + 19, 8.4, at.title));
        if (!at.detail.empty()) {
            out.push_back(text_box(middle, at.top + 36, 6.9, at.detail));
        }
    }
    for (const PlacedWire& wire : layout.wires) {
        const std::string bits = std::to_string(wire.bits);
        const double half = 3.45 * static_cast<double>(bits.size());
        out.push_back(
            text_box(wire.stops.back().x + 6 + half, wire.stops.back().enter - 8, 6.9, bits));
    }
    return out;
}

std::string parts_figure(const PartsArea& area) {
    constexpr double kLeft = 150;
    constexpr double kBar = 380;
    constexpr double kWidth = 700;
    constexpr double kStep = 24;
    double most = 0;
    for (const PartArea& part : area.parts) {
        most = std::max(most, part.area_um2);
    }
    const double height = 64 + kStep * static_cast<double>(area.parts.size());
    std::string out = open_file(area.config + ": area by part", kWidth, height);
    double y = 14;
    for (const PartArea& part : area.parts) {
        const double width = most > 0 ? part.area_um2 / most * kBar : 0;
        out += text_at(kLeft - 10, y + 13, "", "end", part.group);
        out += rectangle(kLeft, y, width, 17, "bar", 2);
        out += text_at(kLeft + width + 8, y + 13, "small", "",
                       with_points(part.area_um2) + " um2, " +
                           fixed(100 * part.area_um2 / area.total_um2, 1) + " %");
        y += kStep;
    }
    out += text_at(kLeft, y + 18, "", "",
                   "sum " + with_points(area.total_um2) + " um2; mapped as one piece " +
                       with_points(area.flat_um2) + " um2");
    return out + "</svg>\n";
}

}  // namespace qrazor::report
