// Perplexity over area and over energy.
#include <algorithm>
#include <cmath>

#include "format_tables.h"
#include "qrazor/report/format_report.h"
#include "qrazor/support/chart.h"
#include "qrazor/support/html.h"

namespace qrazor::report {
namespace {

// The picture is of what stands close together: 4-bit formats that a model survives.
constexpr double kMostBits = 5;
constexpr double kMostLost = 100;

// % of perplexity above the unquantized model's.
double lost(const FormatReport& report, const FormatRow& row) {
    const double nats = row.losses.at(Tensors::w4a4kv4).mean() - report.unquantized.mean();
    return (std::exp(nats) - 1) * 100;
}

bool in_picture(const FormatReport& report, const FormatRow& row) {
    const double percent = lost(report, row);
    return percent > 0 && percent <= kMostLost &&
           row.losses.at(Tensors::w4a4kv4).effective_bits <= kMostBits;
}

// 4 bits make a circle that can be seen, half a bit more one that is plainly larger.
double radius(double bits) {
    return std::max(3.0, 4 + 12 * (bits - 4));
}

std::string format_chart(const FormatReport& report, const std::string& title,
                         const std::string& x_name, double FormatRow::*x) {
    std::vector<Point> points;
    for (const FormatRow& row : report.rows) {
        if (!in_picture(report, row)) {
            continue;
        }
        const Side side = row.contender.side;
        const double bits = row.losses.at(Tensors::w4a4kv4).effective_bits;
        points.push_back({row.*x, lost(report, row),
                          side == Side::sdr     ? "sdr"
                          : side == Side::rival ? "booth"
                                                : "other",
                          row.contender.title, true, radius(bits)});
    }
    std::vector<Front> fronts{{front_of(points), "other", ""}};
    return scatter_chart(title, x_name, "perplexity over float, %", points, fronts);
}

std::string by_area(const FormatReport& report) {
    return format_chart(report,
                        "What a format costs: perplexity and area (larger circle: more bits)",
                        "um2 per MAC", &FormatRow::area_per_mac_um2);
}

std::string by_energy(const FormatReport& report) {
    return format_chart(report, "What a format costs: perplexity and energy", "fJ per MAC",
                        &FormatRow::energy_per_mac_fj);
}

}  // namespace

std::vector<std::string> not_in_picture(const FormatReport& report) {
    std::vector<std::string> out;
    for (const FormatRow& row : report.rows) {
        if (!in_picture(report, row)) {
            out.push_back(row.contender.title);
        }
    }
    return out;
}

std::string formats_svg(const FormatReport& report) {
    const auto placed = [](std::string svg, int y) {
        const std::string open = "<svg ";
        return svg.replace(
            0, open.size(),
            "<svg y=\"" + std::to_string(y) + "\" style=\"width:960px;height:560px\" ");
    };
    return standalone_svg("<svg viewBox=\"0 0 960 1140\">\n" + placed(by_area(report), 0) +
                          placed(by_energy(report), 580) + "</svg>\n");
}

std::string formats_html(const FormatReport& report) {
    const Cells formats = format_cells(report);
    const Cells against = duel_cells(report);
    std::string body =
        "<h1>Which 4-bit format?</h1>\n<p class=\"key\"><span class=\"sdr\">SDR</span> "
        "<span class=\"booth\">rivals</span> <span class=\"other\">others; the line: "
        "what nothing beats</span></p>\n" +
        by_area(report) + by_energy(report) + html_table(formats.header, formats.rows, 3) +
        html_table(against.header, against.rows, 2) + "<ul>\n";
    for (const std::string& condition : conditions(report)) {
        body += "<li>" + escape_xml(condition) + "</li>\n";
    }
    return html_page("qrazor: which 4-bit format?",
                     body + "</ul>\n<p><code>" + escape_xml(report.command) + "</code></p>\n");
}

}  // namespace qrazor::report
