// The report as CSV and Markdown.
#include <algorithm>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"
#include "report_tables.h"

namespace qrazor::report {
namespace {

std::string repeated(const std::string& text, int times) {
    std::string out;
    for (int k = 0; k < times; ++k) {
        out += text;
    }
    return out;
}

std::string row_lines(const Report& report) {
    std::string out =
        markdown_line({"configuration", "area um2", "registers um2", "cells", "min period ns",
                       "power mW", "of it clock", "no glitches mW", "energy fJ", "toggles a cycle",
                       "no glitches", "latency", "mapping"}) +
        "| --- |" + repeated(" ---: |", 11) + " --- |\n";
    for (const synth::Row& row : report.rows) {
        out += markdown_line(
            {"`" + row.config + "`" + (row.verified_here ? "" : kNotVerified),
             fixed(row.area_um2, 0), fixed(row.area_registers_um2, 0), std::to_string(row.cells),
             period_text(row), fixed(row.power.total_mw(), 3), fixed(row.power.clock_mw, 3),
             fixed(row.power_zero_delay.total_mw(), 3),
             fixed(row.energy_per_mac_fj, 0) + "/" + row.energy_per,
             fixed(row.toggles_per_cycle, 0), fixed(row.toggles_zero_delay_per_cycle, 0),
             latency_text(row), mapping_text(row)});
    }
    return out;
}

std::string origin(const Report& report) {
    std::string out =
        "- command: `" + report.command + "`\n- library: " + report.library + ", " + report.process;
    for (const cells::LibraryFile& file : report.files) {
        out += "; `" + file.path.filename().string() + "`, sha256 `" + file.sha256 + "`";
    }
    out +=
        "\n- clock: " + fixed(report.clock_ns, 3) +
        " ns for all rows\n- activity: " + report.activity_source +
        "\n- power: glitches included; \"no glitches\": of the same netlist and stimulus without "
        "delays\n- scope: " +
        kBeforeLayout + "\n" +
        (has_own_timing(report.rows) ? std::string("- timing: ") + kOwnTiming + "\n" : "") +
        "- tools: ";
    std::vector<std::string> tools;
    for (const synth::ToolVersion& tool : report.tools) {
        tools.push_back(tool.tool + " (" + tool.version + ")");
    }
    return out + join(tools, ", ") + "\n";
}

// What a user's design was, in words.
std::string users_lines(const Report& report) {
    std::string out;
    for (const synth::Row& row : report.rows) {
        if (row.origin.empty()) {
            continue;
        }
        out += "\n`" + row.config + "`: " + row.origin + "\n\n- " + verified_text(row) +
               "\n- activity: " + row.activity_source + "\n";
        for (const std::string& note : row.notes) {
            out += "- " + note + "\n";
        }
    }
    return out;
}

}  // namespace

std::string latency_text(const synth::Row& row) {
    return row.latency_cycles < 0 ? "-" : std::to_string(row.latency_cycles);
}

std::string verified_text(const synth::Row& row) {
    return (row.verified_here ? "verified: " : "not verified here: ") + row.verified;
}

std::string report_csv(const Report& report) {
    std::string out =
        "config,unit,arch,library,clock_ns,area_um2,area_registers_um2,cells,min_period_ns,power_"
        "mw,"
        "energy_per_mac_fj,latency_cycles,activity_source,lanes,registers,power_switching_mw,"
        "power_internal_mw,power_clock_mw,power_leakage_mw,energy_per,recipe,"
        "power_zero_delay_mw,power_zero_delay_switching_mw,power_zero_delay_internal_mw,"
        "toggles_per_cycle,toggles_zero_delay_per_cycle,arrival_own_ns,arrival_opensta_ns,timing,"
        "operators,verified,notes\n";
    for (const synth::Row& row : report.rows) {
        const std::vector<std::string> cells{row.config,
                                             row.unit,
                                             row.arch,
                                             row.library,
                                             fixed(row.clock_ns, 3),
                                             fixed(row.area_um2, 2),
                                             fixed(row.area_registers_um2, 2),
                                             std::to_string(row.cells),
                                             fixed(row.min_period_ns, 4),
                                             fixed(row.power.total_mw(), 6),
                                             fixed(row.energy_per_mac_fj, 3),
                                             row.latency_cycles < 0 ? "" : latency_text(row),
                                             csv_quoted(row.activity_source),
                                             std::to_string(row.lanes),
                                             std::to_string(row.registers),
                                             fixed(row.power.switching_mw, 6),
                                             fixed(row.power.internal_mw, 6),
                                             fixed(row.power.clock_mw, 6),
                                             fixed(row.power.leakage_mw, 9),
                                             row.energy_per,
                                             row.recipe,
                                             fixed(row.power_zero_delay.total_mw(), 6),
                                             fixed(row.power_zero_delay.switching_mw, 6),
                                             fixed(row.power_zero_delay.internal_mw, 6),
                                             fixed(row.toggles_per_cycle, 3),
                                             fixed(row.toggles_zero_delay_per_cycle, 3),
                                             fixed(row.arrival_own_ns, 4),
                                             row.own_timing ? "" : fixed(row.arrival_opensta_ns, 4),
                                             row.own_timing ? "own" : "opensta",
                                             row.operators.empty() ? "" : csv_quoted(row.operators),
                                             csv_quoted(verified_text(row)),
                                             csv_quoted(join(row.notes, "; "))};
        out += join(cells, ",") + "\n";
    }
    return out;
}

std::string report_markdown(const Report& report) {
    std::string out = "# Area, timing and power\n\n" + origin(report) +
                      "\nHow each figure is obtained: docs/measuring.md.\n\n## Rows\n\n" +
                      row_lines(report) + users_lines(report) +
                      "\n## Ratios\n\nChange against the baseline of the same number of pipeline "
                      "cuts; per lane where no baseline has as many lanes.\n\n" +
                      ratio_lines(report.ratios) +
                      "\n## The paper's claim\n\nThe MAC with a shift per product (arXiv "
                      "2501.13331), as the paper states it and as measured here.\n\n" +
                      claim_lines(report);
    if (!report.tile.rows.empty()) {
        out += "\n## A tile with everything counted\n\n" + tile_markdown(report.tile);
    }
    if (!report.errors.empty()) {
        out += "\n## Failed\n\n";
        for (const std::string& error : report.errors) {
            out += "- " + error + "\n";
        }
    }
    return out;
}

}  // namespace qrazor::report
