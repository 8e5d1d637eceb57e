// The report as one HTML page that needs nothing else: style and charts are in it.
#include <set>

#include "html.h"
#include "qrazor/report/report.h"
#include "qrazor/support/chart.h"
#include "qrazor/support/text.h"

namespace qrazor::report {
namespace {

// What a user's design was, in words.
std::string users(const Report& report) {
    std::string out;
    for (const synth::Row& row : report.rows) {
        if (row.origin.empty()) {
            continue;
        }
        out += "<p><strong>" + escape_xml(row.config) + "</strong>: " + escape_xml(row.origin) +
               ".<br>" + escape_xml(verified_text(row)) +
               ".<br>Activity: " + escape_xml(row.activity_source) + ".";
        for (const std::string& note : row.notes) {
            out += "<br>" + escape_xml(note);
        }
        out += "</p>\n";
    }
    return out;
}

std::string html_origin(const Report& report) {
    std::string files;
    for (const cells::LibraryFile& file : report.files) {
        files += "<br><code>" + escape_xml(file.path.filename().string()) +
                 "</code> sha256 <code>" + file.sha256 + "</code>";
    }
    std::string tools;
    for (const synth::ToolVersion& tool : report.tools) {
        tools += (tools.empty() ? "" : "; ") + escape_xml(tool.tool + ": " + tool.version);
    }
    return "<p>" + escape_xml(report.process) + ", clock " + fixed(report.clock_ns, 2) +
           " ns. <strong>" + kBeforeLayout +
           ".</strong> Power includes glitches; \"no glitches\" is the same netlist and stimulus "
           "without delays.</p>\n<p>Activity: " +
           escape_xml(report.activity_source) +
           ". Every output of the generator's designs was compared with the golden model.</p>\n" +
           users(report) +
           (has_own_timing(report.rows)
                ? std::string("<p><strong>Timing: ") + escape_xml(kOwnTiming) + "</strong></p>\n"
                : "") +
           "<p>Library " + escape_xml(report.library) + files + "<br>" + tools + "<br><code>" +
           escape_xml(report.command) + "</code></p>\n";
}

std::string area_chart(const Report& report, const std::string& title,
                       const std::set<gen::Task>& tasks, bool per_lane) {
    std::vector<Bar> bars;
    for (const synth::Row& row : report.rows) {
        // Blocks bring scales of their own: docs/formats.md compares them.
        const std::optional<gen::Kind> kind = kind_of(row.unit);
        if (!kind || kind->operands == gen::Operands::blocks || !tasks.contains(kind->task)) {
            continue;
        }
        const double lanes = per_lane ? row.lanes : 1;
        const double registers = row.area_registers_um2 / lanes;
        const double total = row.area_um2 / lanes;
        bars.push_back({row.config,
                        {{total - registers, colour_class(row.unit, row.arch)},
                         {registers, colour_class(row.unit, row.arch) + " registers"}},
                        fixed(total, 0)});
    }
    return bars.empty() ? "" : bar_chart(title, bars);
}

std::string scatter(const Report& report) {
    std::vector<Point> points;
    for (const synth::Row& row : report.rows) {
        if (row.energy_per == "mac" && row.latency_cycles > 0) {
            points.push_back({row.area_um2 / row.lanes, row.energy_per_mac_fj,
                              colour_class(row.unit, row.arch), row.config});
        }
    }
    return scatter_chart("Area and energy per multiply-accumulate", "area per lane, um2 (log)",
                         "fJ per MAC (log)", points);
}

std::string rows_table(const Report& report) {
    std::vector<std::vector<std::string>> rows;
    for (const synth::Row& row : report.rows) {
        rows.push_back({row.config + (row.verified_here ? "" : kNotVerified), mapping_text(row),
                        fixed(row.area_um2, 0), fixed(row.area_registers_um2, 0),
                        std::to_string(row.cells), period_text(row), fixed(row.power.total_mw(), 3),
                        fixed(row.power_zero_delay.total_mw(), 3), fixed(row.power.switching_mw, 3),
                        fixed(row.power.internal_mw, 3), fixed(row.power.clock_mw, 3),
                        fixed(row.power.leakage_mw * 1e3, 3),
                        fixed(row.energy_per_mac_fj, 0) + "/" + row.energy_per,
                        fixed(row.toggles_per_cycle, 0), fixed(row.toggles_zero_delay_per_cycle, 0),
                        latency_text(row), fixed(row.checks, 0)});
    }
    return html_table(
        {"configuration", "mapping", "area um2", "registers", "cells", "min period ns", "power mW",
         "no glitches mW", "switching", "internal", "clock", "leakage uW", "energy fJ",
         "toggles a cycle", "no glitches", "latency", "bits checked"},
        rows, 2);
}

std::string ratios_html(const Report& report) {
    std::vector<std::vector<std::string>> rows;
    for (const Ratio& ratio : report.ratios) {
        rows.push_back({ratio.config, ratio.baseline,
                        baseline_text(ratio) + (ratio.per_lane ? ", per lane" : ""),
                        change(ratio.area), change(ratio.power), change(ratio.power_zero_delay),
                        change(ratio.period)});
    }
    return html_table(
        {"unit", "against", "which is", "area", "power", "power, no glitches", "shortest period"},
        rows, 3);
}

std::string claims_html(const Report& report) {
    std::vector<std::vector<std::string>> rows;
    for (const Comparison& one : compare_claims(report)) {
        rows.push_back({one.measured.config, one.measured.baseline, baseline_text(one.measured),
                        change(one.claim.area), change(one.measured.area), change(one.claim.power),
                        change(one.measured.power)});
    }
    return html_table(
        {"unit", "against", "which is", "area: paper", "measured", "power: paper", "measured"},
        rows, 3);
}

}  // namespace

std::string report_html(const Report& report) {
    std::string out =
        "<h1>Area, timing and power</h1>\n" + html_origin(report) + html_key("pale: registers");
    out += area_chart(report, "Area of multiply-accumulate units, um2", {gen::Task::accumulate},
                      false);
    out += area_chart(report, "Area of dot-product units, um2 per lane", {gen::Task::dot}, true);
    out += area_chart(
        report, "Area of the other units, um2",
        {gen::Task::multiply, gen::Task::compress, gen::Task::decompress, gen::Task::map}, false);
    out += scatter(report);
    out +=
        "<h2>The paper's claim</h2>\n<p>The multiply-accumulate unit with a shift per product "
        "(arXiv 2501.13331) against integer ones, as stated there and as measured here.</p>\n" +
        claims_html(report);
    if (!report.tile.rows.empty()) {
        const TextTable rows = tile_table(report.tile);
        const TextTable ratios = tile_ratio_table(report.tile);
        out += "<h2>A tile with everything counted</h2>\n<p>" + escape_xml(tile_scope()) +
               "</p>\n" + html_table(rows.header, rows.rows, rows.text_columns) + "<p></p>\n" +
               html_table(ratios.header, ratios.rows, ratios.text_columns);
    }
    out +=
        "<h2>Ratios</h2>\n<p>Change against the baseline with as many pipeline cuts; per lane "
        "where no baseline has as many lanes.</p>\n" +
        ratios_html(report) + "<h2>Rows</h2>\n" + rows_table(report);
    for (const std::string& error : report.errors) {
        out += "<p><strong>Failed:</strong> " + escape_xml(error) + "</p>\n";
    }
    return html_page("qrazor: area, timing and power", out);
}

}  // namespace qrazor::report
