// The exploration as CSV and Markdown.
#include "explore_tables.h"
#include "qrazor/report/exploration_report.h"
#include "qrazor/report/report.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/text.h"

namespace qrazor::report {
namespace {

constexpr const char* kComparison = "## SDR against the baselines";

std::string figure(double value, int decimals) {
    return value > 0 ? fixed(value, decimals) : "";
}

}  // namespace

std::string explore_csv(const explore::Exploration& result) {
    std::string out = "contest,unit";
    for (const gen::Field& field : gen::fields()) {
        out += "," + std::string(field.name);
    }
    out +=
        ",recipe,target_ns,clock_kind,clock_ns,area_um2,area_registers_um2,cells,registers,"
        "min_period_ns,meets,power_mw,power_zero_delay_mw,energy_fj,energy_per,smallest,coolest,"
        "fastest,failure\n";
    for (const explore::ExploreRow& row : result.rows) {
        std::vector<std::string> cells{row.contest, row.variant.unit};
        for (const gen::Field& field : gen::fields()) {
            cells.push_back(gen::text_of(field.get(row.variant)));
        }
        for (const std::string& text :
             {row.recipe, fixed(row.target_ns, 3), row.clock_kind, fixed(row.clock_ns, 3),
              figure(row.area_um2, 2), figure(row.area_registers_um2, 2), std::to_string(row.cells),
              std::to_string(row.registers), figure(row.min_period_ns, 4),
              std::string(row.meets ? "1" : "0"), figure(row.power_mw, 6),
              figure(row.power_zero_delay_mw, 6), figure(row.energy_fj, 3), row.energy_per,
              std::string(row.won("smallest") ? "1" : "0"),
              std::string(row.won("coolest") ? "1" : "0"),
              std::string(row.won("fastest") ? "1" : "0"),
              row.failure.empty() ? "" : csv_quoted(row.failure)}) {
            cells.push_back(text);
        }
        out += join(cells, ",") + "\n";
    }
    return out;
}

ExploreTable winners_table(const explore::Exploration& result) {
    ExploreTable out{{"function", "clock ns", "winner", "circuit", "mapping", "area um2",
                      "min period ns", "power mW", "no glitches mW", "energy fJ"},
                     {}};
    for (const explore::ExploreRow& row : result.rows) {
        if (row.wins.empty()) {
            continue;
        }
        out.rows.push_back(
            {row.contest, fixed(row.clock_ns, 2), join(row.wins, ", "),
             explore::structure(row.variant), row.recipe, fixed(row.area_um2, 0),
             fixed(row.min_period_ns, 2), figure(row.power_mw, 3),
             figure(row.power_zero_delay_mw, 3),
             row.power_mw > 0 ? fixed(row.energy_fj, 0) + "/" + row.energy_per : ""});
    }
    return out;
}

ExploreTable comparison_table(const explore::Exploration& result) {
    ExploreTable out{
        {"function", "against", "clock ns", "whose", "area", "power", "shortest period"}, {}};
    for (const explore::ExploreRatio& ratio : result.ratios) {
        out.rows.push_back(
            {ratio.contest, ratio.baseline, fixed(ratio.clock_ns, 2),
             ratio.own + " over " + ratio.other + (ratio.per_lane ? ", per lane" : ""),
             change(ratio.area), ratio.power > 0 ? change(ratio.power) : "", change(ratio.period)});
    }
    return out;
}

std::string explore_markdown(const explore::Exploration& result) {
    const auto lines = [](const ExploreTable& table) {
        std::string out = markdown_line(table.header) + "|";
        for (size_t k = 0; k < table.header.size(); ++k) {
            out += " --- |";
        }
        out += "\n";
        for (const std::vector<std::string>& row : table.rows) {
            out += markdown_line(row);
        }
        return out;
    };
    std::string out = "# The best circuits found\n\n- command: `" + result.command +
                      "`\n- library: " + result.library + ", " + result.process;
    for (const cells::LibraryFile& file : result.files) {
        out += "; `" + file.path.filename().string() + "`, sha256 `" + file.sha256 + "`";
    }
    out +=
        "\n- activity: " + result.activity_source + "\n- scope: " + kBeforeLayout + "\n- tools: ";
    std::vector<std::string> tools;
    for (const synth::ToolVersion& tool : result.tools) {
        tools.push_back(tool.tool + " (" + tool.version + ")");
    }
    out += join(tools, ", ") +
           "\n\nHow the search goes: docs/measuring.md. All circuits tried are in explore.csv and "
           "explore.json; the fronts are drawn in explore.html.\n\n## Winners\n\n" +
           lines(winners_table(result)) + "\n" + std::string(kComparison) +
           "\n\nChange of one winner over another at the same "
           "clock and number of pipeline cuts.\n\n" +
           lines(comparison_table(result));
    if (!result.errors.empty()) {
        out += "\n## Failed\n\n";
        for (const std::string& error : result.errors) {
            out += "- " + error + "\n";
        }
    }
    return out;
}

std::string explore_section(const std::string& markdown) {
    std::string out;
    bool inside = false;
    for (const std::string& text : split_lines(markdown)) {
        if (text.rfind("- command: ", 0) == 0 || text.rfind("- library: ", 0) == 0) {
            out += text + "\n";
        }
        inside = text.rfind("## ", 0) == 0 ? text == kComparison : inside;
        if (inside && text != kComparison) {
            out += text + "\n";
        }
    }
    return out;
}

}  // namespace qrazor::report
