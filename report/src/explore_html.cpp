// The exploration as one HTML page, with the fronts.
#include <algorithm>
#include <set>

#include "explore_tables.h"
#include "html.h"
#include "qrazor/gen/unit.h"
#include "qrazor/report/exploration_report.h"
#include "qrazor/report/report.h"
#include "qrazor/support/chart.h"
#include "qrazor/support/text.h"
#include "qrazor/units/units.h"

namespace qrazor::report {
namespace {

// "dot", "mac": units whose circuits stand in one picture.
std::string family(const explore::ExploreRow& row) {
    return std::string(gen::task_name(units::named(row.variant.unit).kind().task));
}

std::string colour(const explore::ExploreRow& row) {
    const std::string by_unit = colour_class(row.variant.unit, "");
    if (by_unit != "other") {
        return by_unit;
    }
    return row.variant.act_width > 8 ? "w16" : row.variant.act_width > 4 ? "w8" : "w4";
}

// One chart: `figure` over the shortest period, 0 where a row has none.
template <typename Figure>
std::string chart(const std::vector<const explore::ExploreRow*>& rows, const std::string& title,
                  const std::string& y_name, Figure figure) {
    std::vector<Point> points;
    std::vector<std::string> names;  // contests in order
    for (const explore::ExploreRow* row : rows) {
        if (std::find(names.begin(), names.end(), row->contest) == names.end()) {
            names.push_back(row->contest);
        }
    }
    std::vector<Front> fronts;
    for (const std::string& name : names) {
        std::vector<Point> own;
        for (const explore::ExploreRow* row : rows) {
            if (row->contest == name && figure(*row) > 0) {
                own.push_back({row->min_period_ns, figure(*row), colour(*row),
                               name + ", " + explore::structure(row->variant) + ", " + row->recipe,
                               false});
            }
        }
        if (!own.empty()) {
            fronts.push_back({front_of(own), own.front().css, name});
            points.insert(points.end(), own.begin(), own.end());
        }
    }
    return points.empty()
               ? ""
               : scatter_chart(title, "shortest period, ns (log)", y_name, points, fronts);
}

std::vector<FrontFile> charts(const explore::Exploration& result) {
    std::vector<std::string> families;
    for (const explore::ExploreRow& row : result.rows) {
        if (std::find(families.begin(), families.end(), family(row)) == families.end()) {
            families.push_back(family(row));
        }
    }
    std::vector<FrontFile> out;
    const auto add = [&](const std::string& file, const std::string& svg) {
        if (!svg.empty()) {
            out.push_back({"front-" + file + ".svg", svg});
        }
    };
    for (const std::string& name : families) {
        std::vector<const explore::ExploreRow*> rows;
        for (const explore::ExploreRow& row : result.rows) {
            if (family(row) == name && row.failure.empty()) {
                rows.push_back(&row);
            }
        }
        add("area-" + name,
            chart(rows, "Area over delay: " + name, "um2 per lane (log)",
                  [](const explore::ExploreRow& row) { return row.area_um2 / row.lanes; }));
        // Energy depends on the clock through leakage and sizing: one picture for each kind.
        for (const std::string kind : {"relaxed", "tight"}) {
            add("energy-" + name + "-" + kind,
                chart(rows, "Energy over delay: " + name + ", " + kind + " clock",
                      "fJ per product or value, glitches included (log)",
                      [&](const explore::ExploreRow& row) {
                          return row.clock_kind == kind ? row.energy_fj : 0;
                      }));
        }
    }
    return out;
}

}  // namespace

std::vector<FrontFile> explore_fronts(const explore::Exploration& result) {
    std::vector<FrontFile> files = charts(result);
    for (FrontFile& file : files) {
        file.svg = standalone_svg(file.svg);
    }
    return files;
}

std::string explore_html(const explore::Exploration& result) {
    std::string origin = "<p>" + escape_xml(result.process) + ". <strong>" + kBeforeLayout +
                         ".</strong> " + escape_xml(result.activity_source) + "</p>\n<p>Library " +
                         escape_xml(result.library);
    for (const cells::LibraryFile& file : result.files) {
        origin += "<br><code>" + escape_xml(file.path.filename().string()) +
                  "</code> sha256 <code>" + file.sha256 + "</code>";
    }
    for (const synth::ToolVersion& tool : result.tools) {
        origin += "<br>" + escape_xml(tool.tool + ": " + tool.version);
    }
    origin += "<br><code>" + escape_xml(result.command) + "</code></p>\n";
    std::string pictures;
    for (const FrontFile& file : charts(result)) {
        pictures += file.svg;
    }
    const ExploreTable winners = winners_table(result);
    const ExploreTable ratios = comparison_table(result);
    std::string body =
        "<h1>The best circuits found</h1>\n" + origin +
        "<p class=\"key\"><span class=\"sdr\">&#9632; SDR</span><span class=\"w16\">&#9632; "
        "integer 16x8</span><span class=\"w8\">&#9632; 8x8</span><span class=\"w4\">&#9632; "
        "4x4</span><span class=\"dec\">&#9632; decompress, then multiply</span> lines: what no "
        "circuit of that function beats</p>\n" +
        pictures + "<h2>Winners</h2>\n" + html_table(winners.header, winners.rows, 5) +
        "<h2>SDR against the baselines</h2>\n<p>Change of one winner over another at the same "
        "clock and number of pipeline cuts.</p>\n" +
        html_table(ratios.header, ratios.rows, 4);
    for (const std::string& error : result.errors) {
        body += "<p><strong>Failed:</strong> " + escape_xml(error) + "</p>\n";
    }
    return html_page("qrazor: the best circuits found", body);
}

}  // namespace qrazor::report
