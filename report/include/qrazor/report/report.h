// What `qrazor synth --report` writes: rows, ratios against the baselines, and where they are from.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "qrazor/gen/unit.h"
#include "qrazor/report/tile.h"
#include "qrazor/synth/flow.h"

namespace qrazor::report {

// A row over a baseline row of the same kind, number of cuts, library and clock. Where no baseline
// has as many lanes, areas and powers are compared per lane.
struct Ratio {
    std::string config;
    std::string baseline;
    std::string library;
    double clock_ns = 0;
    double area = 0;   // value over baseline
    double power = 0;  // glitches included
    double power_zero_delay = 0;
    double period = 0;
    std::string size;  // operand widths of the baseline: "16x8"
    // Why this baseline: "star" (the `*` operator), "smallest", "coolest" of its size.
    std::vector<std::string> roles;
    bool per_lane = false;
    std::string operators;  // of the baseline, as in its row
};

struct Report {
    std::string command;
    std::string library;  // adapter name
    std::string process;  // what figures hold for: Flow::process()
    cells::Conditions conditions;
    double clock_ns = 0;
    std::string activity_source;
    std::vector<cells::LibraryFile> files;
    std::vector<synth::ToolVersion> tools;
    std::vector<synth::Row> rows;
    std::vector<Ratio> ratios;
    Tile tile;
    std::vector<std::string> errors;  // configurations without a row, and why
};

// Latency, "-" where it is not told; and what the outputs of a row were held against.
std::string latency_text(const synth::Row& row);
std::string verified_text(const synth::Row& row);
inline constexpr const char* kNotVerified = " (not verified here)";

// What every number of a report is subject to.
inline constexpr const char* kBeforeLayout = "before layout, no wires";

// And what those periods are subject to that OpenSTA did not say.
inline constexpr const char* kOwnTiming =
    "(own): timed by qrazor's own delays, as OpenSTA (`sta`) is not installed; where both time a "
    "netlist they agree within 2 %";
bool has_own_timing(const std::vector<synth::Row>& rows);
// "12.34", "12.34 (late)", "12.34 (own)": the shortest period in ns and what to know of it.
std::string period_text(const synth::Row& row);
// "area", "area; Yosys 0.52 `*`, booth": the way of mapping and whose operators are in it.
std::string mapping_text(const synth::Row& row);
// "16x8, smallest, coolest", "16x8, star (Yosys 0.52 `*`, booth)": which baseline it is.
std::string baseline_text(const Ratio& ratio);

std::vector<Ratio> make_ratios(const std::vector<synth::Row>& rows);
Report make_report(const synth::Flow& flow, std::vector<synth::Row> rows,
                   std::vector<std::string> errors, const std::string& command);

// What the paper (arXiv 2501.13331) states of its MAC, 16-bit activations and 8-bit weights with a
// shift per product, against an integer MAC; values over baseline.
struct Claim {
    std::string size;  // operands of the integer MAC
    double area = 0;
    double power = 0;
};
const std::vector<Claim>& paper_claims();

// A claim next to a measured ratio.
struct Comparison {
    Claim claim;
    Ratio measured;
};
std::vector<Comparison> compare_claims(const Report& report);

std::string report_json(const Report& report);
Report report_from_json(const std::string& text);
std::string report_csv(const Report& report);
std::string report_markdown(const Report& report);
std::string report_html(const Report& report);

// report.json, report.csv, report.md, report.html: all of them, whole, or none.
void write_report(const Report& report, const std::filesystem::path& folder);

// A text with each region that it has markers of filled: `headline` (the main units in absolute
// figures beside the baselines), `ratios`, `claim` (the paper's), and `tile` where the report has
// tiles. Throws Error where it has no markers at all.
bool has_regions(const std::string& text);  // any of them
std::string fill_regions(const std::string& text, const Report& report,
                         const std::string& file_name);

// README's table in parts: one SDR circuit each, beside the integer units that it is held against.
// Parts are numbered in the order in which they are soonest measured, and a design in none of them
// has the number behind the last.
using TextLine = std::vector<std::string>;
const TextLine& headline_titles();
size_t headline_parts();
size_t headline_part(const gen::Design& design);
// Of rows that are all there are of that part; none where SDR's own is not among them.
std::vector<TextLine> headline_lines(const std::vector<synth::Row>& rows, size_t part);

// The unit that a unit is compared with; "" for none.
std::string baseline_unit(const std::string& unit);

// What a row's unit is; nothing for a user's design. Throws Error for a name that no unit has.
std::optional<gen::Kind> kind_of(const std::string& unit);

// "-61.2 %", "+4.0 %": a ratio as a change.
std::string change(double ratio);

}  // namespace qrazor::report
