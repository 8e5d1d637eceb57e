// The report as one HTML page that needs nothing else: style and charts are in it.
#include <algorithm>

#include "qrazor/support/text.h"
#include "qrazor/synth/report.h"
#include "svg.h"

namespace qrazor::synth {
namespace {

constexpr const char* kStyle = R"(
:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #ffffff; --soft: #d9d9d9; --faint: #666;
  --sdr: #0b6bb5; --booth: #c46a00; --baugh: #23845b; --star: #a33a3a; --dec: #8a4fa3; --other: #777; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #17191c; --soft: #3a3d42;
  --faint: #a0a0a0; --sdr: #58aef0; --booth: #f0a04a; --baugh: #5cc796; --star: #e87d7d;
  --dec: #c49adb; --other: #aaa; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 1000px; margin: 2em auto; padding: 0 1em; }
svg { width: 100%; height: auto; margin: 1em 0; font: 12px system-ui, sans-serif; }
svg text { fill: var(--ink); } svg .title { font-weight: 600; font-size: 14px; }
svg .small { font-size: 10.5px; fill: var(--faint); } svg .value { fill: var(--faint); }
svg .grid { stroke: var(--soft); stroke-width: 1; }
.sdr { fill: var(--sdr); color: var(--sdr); } .booth { fill: var(--booth); color: var(--booth); }
.baugh_wooley { fill: var(--baugh); color: var(--baugh); } .star { fill: var(--star); color: var(--star); }
.dec { fill: var(--dec); color: var(--dec); } .other { fill: var(--other); color: var(--other); }
.registers { opacity: 0.45; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: 13px; }
th, td { padding: 2px 8px; border-bottom: 1px solid var(--soft); text-align: right; white-space: nowrap; }
th:first-child, td:first-child, td.text, th.text { text-align: left; } code { font-size: 12px; }
.key span { margin-right: 1.2em; }
)";

std::string family(const Row& row) {
    if (row.unit.rfind("sdr_", 0) == 0) {
        return "sdr";
    }
    if (row.unit == "dec_dot") {
        return "dec";
    }
    return row.arch == "booth" || row.arch == "baugh_wooley" || row.arch == "star" ? row.arch
                                                                                   : "other";
}

std::string table(const std::vector<std::string>& header,
                  const std::vector<std::vector<std::string>>& rows, size_t text_columns) {
    const auto cells = [&](const std::vector<std::string>& row, const std::string& tag) {
        std::string out = "<tr>";
        for (size_t k = 0; k < row.size(); ++k) {
            out.append("<").append(tag).append(k < text_columns ? " class=\"text\">" : ">");
            out.append(escape_xml(row[k])).append("</").append(tag).append(">");
        }
        return out + "</tr>\n";
    };
    std::string out = "<div class=\"wide\"><table>\n" + cells(header, "th");
    for (const std::vector<std::string>& row : rows) {
        out += cells(row, "td");
    }
    return out + "</table></div>\n";
}

std::string origin(const Report& report) {
    std::string files;
    for (const LibraryFile& file : report.files) {
        files += "<br><code>" + escape_xml(file.path.filename().string()) +
                 "</code> sha256 <code>" + file.sha256 + "</code>";
    }
    std::string tools;
    for (const ToolVersion& tool : report.tools) {
        tools += (tools.empty() ? "" : "; ") + escape_xml(tool.tool + ": " + tool.version);
    }
    return "<p>" + escape_xml(report.process) + ", " + fixed(report.voltage, 2) + " V, clock " +
           fixed(report.clock_ns, 2) + " ns. <strong>" + kBeforeLayout +
           ".</strong> Power includes glitches; \"no glitches\" is the same netlist and stimulus "
           "without delays.</p>\n<p>Activity: " +
           escape_xml(report.activity_source) +
           ". Every output was compared with the golden model.</p>\n<p>Library " +
           escape_xml(report.library) + files + "<br>" + tools + "<br><code>" +
           escape_xml(report.command) + "</code></p>\n";
}

std::string area_chart(const Report& report, const std::string& title,
                       const std::vector<std::string>& units, bool per_lane) {
    std::vector<Bar> bars;
    for (const Row& row : report.rows) {
        if (std::find(units.begin(), units.end(), row.unit) == units.end()) {
            continue;
        }
        const double lanes = per_lane ? row.lanes : 1;
        const double registers = row.area_registers_um2 / lanes;
        const double total = row.area_um2 / lanes;
        bars.push_back({row.config,
                        {{total - registers, family(row)}, {registers, family(row) + " registers"}},
                        fixed(total, 0)});
    }
    return bars.empty() ? "" : bar_chart(title, bars);
}

std::string scatter(const Report& report) {
    std::vector<Point> points;
    for (const Row& row : report.rows) {
        if (row.energy_per == "mac" && row.latency_cycles > 0) {
            points.push_back(
                {row.area_um2 / row.lanes, row.energy_per_mac_fj, family(row), row.config});
        }
    }
    return scatter_chart("Area and energy per multiply-accumulate", "area per lane, um2 (log)",
                         "fJ per MAC (log)", points);
}

std::string rows_table(const Report& report) {
    std::vector<std::vector<std::string>> rows;
    for (const Row& row : report.rows) {
        rows.push_back({row.config, row.recipe, fixed(row.area_um2, 0),
                        fixed(row.area_registers_um2, 0), std::to_string(row.cells),
                        fixed(row.min_period_ns, 2) + (row.slack_ns < 0 ? " late" : ""),
                        fixed(row.power.total_mw(), 3), fixed(row.power_zero_delay.total_mw(), 3),
                        fixed(row.power.switching_mw, 3), fixed(row.power.internal_mw, 3),
                        fixed(row.power.clock_mw, 3), fixed(row.power.leakage_mw * 1e3, 3),
                        fixed(row.energy_per_mac_fj, 0) + "/" + row.energy_per,
                        fixed(row.toggles_per_cycle, 0), fixed(row.toggles_zero_delay_per_cycle, 0),
                        std::to_string(row.latency_cycles), fixed(row.checks, 0)});
    }
    return table({"configuration", "mapping", "area um2", "registers", "cells", "min period ns",
                  "power mW", "no glitches mW", "switching", "internal", "clock", "leakage uW",
                  "energy fJ", "toggles a cycle", "no glitches", "latency", "bits checked"},
                 rows, 2);
}

std::string ratios_html(const Report& report) {
    std::vector<std::vector<std::string>> rows;
    for (const Ratio& ratio : report.ratios) {
        rows.push_back(
            {ratio.config, ratio.baseline,
             ratio.size + ", " + join(ratio.roles, ", ") + (ratio.per_lane ? ", per lane" : ""),
             change(ratio.area), change(ratio.power), change(ratio.power_zero_delay),
             change(ratio.period)});
    }
    return table(
        {"unit", "against", "which is", "area", "power", "power, no glitches", "shortest period"},
        rows, 3);
}

std::string claims_html(const Report& report) {
    std::vector<std::vector<std::string>> rows;
    for (const Comparison& one : compare_claims(report)) {
        rows.push_back({one.measured.config, one.measured.baseline,
                        one.claim.size + ", " + join(one.measured.roles, ", "),
                        change(one.claim.area), change(one.measured.area), change(one.claim.power),
                        change(one.measured.power)});
    }
    return table(
        {"unit", "against", "which is", "area: paper", "measured", "power: paper", "measured"},
        rows, 3);
}

}  // namespace

std::string report_html(const Report& report) {
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>qrazor: area, timing and power</title>\n<style>" +
        std::string(kStyle) + "</style></head><body>\n<h1>Area, timing and power</h1>\n" +
        origin(report) +
        "<p class=\"key\"><span class=\"sdr\">&#9632; SDR</span><span class=\"booth\">&#9632; "
        "integer, Booth</span><span class=\"baugh_wooley\">&#9632; integer, Baugh-Wooley</span>"
        "<span class=\"star\">&#9632; integer, <code>*</code></span><span class=\"dec\">&#9632; "
        "decompress, then multiply</span> pale: registers</p>\n";
    out +=
        area_chart(report, "Area of multiply-accumulate units, um2", {"int_mac", "sdr_mac"}, false);
    out += area_chart(report, "Area of dot-product units, um2 per lane",
                      {"int_dot", "sdr_dot", "dec_dot"}, true);
    out += area_chart(report, "Area of the other units, um2",
                      {"int_mul", "sdr_mul", "sdr_compress", "sdr_decompress"}, false);
    out += scatter(report);
    out +=
        "<h2>The paper's claim</h2>\n<p>The multiply-accumulate unit with a shift per product "
        "(arXiv 2501.13331) against integer ones, as stated there and as measured here.</p>\n" +
        claims_html(report);
    if (!report.tile.rows.empty()) {
        const TextTable rows = tile_table(report.tile);
        const TextTable ratios = tile_ratio_table(report.tile);
        out += "<h2>A tile with everything counted</h2>\n<p>" + escape_xml(tile_scope()) +
               "</p>\n" + table(rows.header, rows.rows, rows.text_columns) + "<p></p>\n" +
               table(ratios.header, ratios.rows, ratios.text_columns);
    }
    out +=
        "<h2>Ratios</h2>\n<p>Change against the baseline with as many pipeline cuts; per lane "
        "where no baseline has as many lanes.</p>\n" +
        ratios_html(report) + "<h2>Rows</h2>\n" + rows_table(report);
    for (const std::string& error : report.errors) {
        out += "<p><strong>Failed:</strong> " + escape_xml(error) + "</p>\n";
    }
    return out + "</body></html>\n";
}

}  // namespace qrazor::synth
