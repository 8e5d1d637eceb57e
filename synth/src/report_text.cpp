// The report as CSV and Markdown, and the README's table.
#include <algorithm>

#include "qrazor/support/error.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/report.h"

namespace qrazor::synth {
namespace {

// The configurations of the README's table; the report has all.
constexpr const char* kShown[] = {"sdr_mac_a16w8", "sdr_dot_a16w8_g16"};

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        out += c == '"' ? "\"\"" : std::string(1, c);
    }
    return out + "\"";
}

std::string line(const std::vector<std::string>& cells) {
    return "| " + join(cells, " | ") + " |\n";
}

std::string ratio_lines(const std::vector<Ratio>& ratios) {
    std::string out = line({"unit", "against", "which is", "area", "power", "power, no glitches",
                            "shortest period"}) +
                      "| --- | --- | --- | ---: | ---: | ---: | ---: |\n";
    for (const Ratio& ratio : ratios) {
        out += line(
            {"`" + ratio.config + "`", "`" + ratio.baseline + "`",
             ratio.size + ", " + join(ratio.roles, ", ") + (ratio.per_lane ? " (per lane)" : ""),
             change(ratio.area), change(ratio.power), change(ratio.power_zero_delay),
             change(ratio.period)});
    }
    return out;
}

std::string claim_lines(const Report& report) {
    std::string out = line({"unit", "against", "which is", "area: paper", "measured",
                            "power: paper", "measured"}) +
                      "| --- | --- | --- | ---: | ---: | ---: | ---: |\n";
    for (const Comparison& one : compare_claims(report)) {
        out +=
            line({"`" + one.measured.config + "`", "`" + one.measured.baseline + "`",
                  one.claim.size + ", " + join(one.measured.roles, ", "), change(one.claim.area),
                  change(one.measured.area), change(one.claim.power), change(one.measured.power)});
    }
    return out;
}

std::string repeated(const std::string& text, int times) {
    std::string out;
    for (int k = 0; k < times; ++k) {
        out += text;
    }
    return out;
}

std::string row_lines(const Report& report) {
    std::string out = line({"configuration", "area um2", "registers um2", "cells", "min period ns",
                            "power mW", "of it clock", "no glitches mW", "energy fJ",
                            "toggles a cycle", "no glitches", "latency", "mapping"}) +
                      "| --- |" + repeated(" ---: |", 11) + " --- |\n";
    for (const Row& row : report.rows) {
        out += line({"`" + row.config + "`", fixed(row.area_um2, 0),
                     fixed(row.area_registers_um2, 0), std::to_string(row.cells),
                     fixed(row.min_period_ns, 2) + (row.slack_ns < 0 ? " (late)" : ""),
                     fixed(row.power.total_mw(), 3), fixed(row.power.clock_mw, 3),
                     fixed(row.power_zero_delay.total_mw(), 3),
                     fixed(row.energy_per_mac_fj, 0) + "/" + row.energy_per,
                     fixed(row.toggles_per_cycle, 0), fixed(row.toggles_zero_delay_per_cycle, 0),
                     std::to_string(row.latency_cycles), row.recipe});
    }
    return out;
}

std::string origin(const Report& report) {
    std::string out = "- command: `" + report.command + "`\n- library: " + report.library + ", " +
                      report.process + ", " + fixed(report.voltage, 2) + " V";
    for (const LibraryFile& file : report.files) {
        out += "; `" + file.path.filename().string() + "`, sha256 `" + file.sha256 + "`";
    }
    out +=
        "\n- clock: " + fixed(report.clock_ns, 3) +
        " ns for all rows\n- activity: " + report.activity_source +
        "\n- power: glitches included; \"no glitches\": of the same netlist and stimulus without "
        "delays\n- scope: " +
        kBeforeLayout + "\n- tools: ";
    std::vector<std::string> tools;
    for (const ToolVersion& tool : report.tools) {
        tools.push_back(tool.tool + " (" + tool.version + ")");
    }
    return out + join(tools, ", ") + "\n";
}

}  // namespace

std::string report_csv(const Report& report) {
    std::string out =
        "config,unit,arch,library,clock_ns,area_um2,area_registers_um2,cells,min_period_ns,power_"
        "mw,"
        "energy_per_mac_fj,latency_cycles,activity_source,lanes,registers,power_switching_mw,"
        "power_internal_mw,power_clock_mw,power_leakage_mw,energy_per,recipe,"
        "power_zero_delay_mw,power_zero_delay_switching_mw,power_zero_delay_internal_mw,"
        "toggles_per_cycle,toggles_zero_delay_per_cycle,arrival_own_ns,arrival_opensta_ns\n";
    for (const Row& row : report.rows) {
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
                                             std::to_string(row.latency_cycles),
                                             quoted(row.activity_source),
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
                                             fixed(row.arrival_opensta_ns, 4)};
        out += join(cells, ",") + "\n";
    }
    return out;
}

std::string report_markdown(const Report& report) {
    std::string out = "# Area, timing and power\n\n" + origin(report) +
                      "\nHow each figure is obtained: docs/measuring.md.\n\n## Rows\n\n" +
                      row_lines(report) +
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

std::string ratios_table(const Report& report) {
    std::vector<Ratio> shown;
    for (const char* name : kShown) {
        for (const Ratio& ratio : report.ratios) {
            if (ratio.config == name) {
                shown.push_back(ratio);
            }
        }
    }
    return ratio_lines(shown.empty() ? report.ratios : shown) + "\n" + report.process + ", clock " +
           fixed(report.clock_ns, 1) + " ns, " + kBeforeLayout + "; " + report.activity_source +
           ". Made by `" + report.command + "`.\n";
}

std::string fill_markers(const std::string& text, const std::string& table,
                         const std::string& file_name, const std::string& region) {
    const std::string begin = "<!-- qrazor:" + region + " begin -->";
    const std::string end = "<!-- qrazor:" + region + " end -->";
    const size_t from = text.find(begin);
    const size_t to = from == std::string::npos ? from : text.find(end, from);
    if (to == std::string::npos) {
        throw Error(file_name + ": no lines '" + begin + "' and '" + end + "'");
    }
    return text.substr(0, from + begin.size()) + "\n" + table + text.substr(to);
}

std::string fill_regions(const std::string& text, const Report& report,
                         const std::string& file_name) {
    const bool tile = text.find("<!-- qrazor:tile begin -->") != std::string::npos;
    const bool ratios = text.find("<!-- qrazor:ratios begin -->") != std::string::npos;
    std::string out = text;
    if (tile && !report.tile.rows.empty()) {
        out = fill_markers(out, tile_markdown(report.tile), file_name, "tile");
    }
    return ratios || !tile ? fill_markers(out, ratios_table(report), file_name) : out;
}

}  // namespace qrazor::synth
