// Tables of a report in documents: README's and docs/measuring.md's are filled between markers.
#include "report_tables.h"

#include <algorithm>
#include <functional>

#include "qrazor/support/error.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/text.h"

namespace qrazor::synth {
namespace {

// The units of README's table: the smallest and the coolest form of each.
struct Shown {
    std::string what;
    std::string smallest;
    std::string coolest;
};
const std::vector<Shown>& shown() {
    static const std::vector<Shown> all{
        {"16 products and one shift a cycle", "sdr_dot_a16w8_g16", "sdr_dot_a16w8_g16_twos"},
        {"one product and its shift a cycle", "sdr_mac_a16w8", "sdr_mac_a16w8"}};
    return all;
}

const Row* row_of(const Report& report, const std::string& config) {
    for (const Row& row : report.rows) {
        if (row.config == config) {
            return &row;
        }
    }
    return nullptr;
}

std::vector<std::string> figures(const Row& row) {
    return {fixed(row.area_um2, 0), fixed(row.power.total_mw(), 2)};
}

// One SDR form, then what it is compared with: of each size the baselines with these roles.
std::string headline_rows(const Report& report, const std::string& config,
                          const std::vector<std::string>& roles, const std::string& what) {
    const Row* own = row_of(report, config);
    if (own == nullptr) {
        return "";
    }
    std::vector<std::string> cells{"**`" + config + "`**",
                                   "SDR, " + what + ": " + join(roles, ", ")};
    for (const std::string& figure : figures(*own)) {
        cells.push_back("**" + figure + "**");
    }
    cells.insert(cells.end(), {"", ""});
    std::string out = markdown_line(cells);
    for (const Ratio& ratio : report.ratios) {
        std::vector<std::string> held;
        for (const std::string& role : roles) {
            if (std::find(ratio.roles.begin(), ratio.roles.end(), role) != ratio.roles.end()) {
                held.push_back(role);
            }
        }
        const Row* other = row_of(report, ratio.baseline);
        if (ratio.config != config || held.empty() || other == nullptr) {
            continue;
        }
        cells = {"`" + ratio.baseline + "`", ratio.size + ": " + join(held, ", ")};
        for (const std::string& figure : figures(*other)) {
            cells.push_back(figure);
        }
        cells.insert(cells.end(), {change(ratio.area), change(ratio.power)});
        out += markdown_line(cells);
    }
    return out;
}

std::string made_by(const Report& report) {
    return "\n" + report.process + ", clock " + fixed(report.clock_ns, 1) + " ns, " +
           kBeforeLayout + "; " + report.activity_source + ". Made by `" + report.command + "`.\n";
}

std::string headline(const Report& report) {
    std::string out = markdown_line({"circuit", "operands: form", "area, um2", "power, mW",
                                     "SDR's area", "SDR's power"}) +
                      "| --- | --- | ---: | ---: | ---: | ---: |\n";
    for (const Shown& one : shown()) {
        if (one.smallest == one.coolest) {
            out += headline_rows(report, one.smallest, {"smallest", "coolest"}, one.what);
        } else {
            out += headline_rows(report, one.smallest, {"smallest"}, one.what) +
                   headline_rows(report, one.coolest, {"coolest"}, one.what);
        }
    }
    return out + made_by(report);
}

std::string ratios(const Report& report) {
    std::vector<Ratio> some;
    for (const Ratio& ratio : report.ratios) {
        for (const Shown& one : shown()) {
            if (ratio.config == one.smallest || ratio.config == one.coolest) {
                some.push_back(ratio);
                break;
            }
        }
    }
    return ratio_lines(some.empty() ? report.ratios : some) + made_by(report);
}

struct Region {
    std::string name;
    std::function<std::string(const Report&)> text;
};
const std::vector<Region>& regions() {
    static const std::vector<Region> all{
        {"headline", headline},
        {"ratios", ratios},
        {"claim", [](const Report& report) { return claim_lines(report) + made_by(report); }},
        {"tile", [](const Report& report) { return tile_markdown(report.tile); }}};
    return all;
}

}  // namespace

std::string ratio_lines(const std::vector<Ratio>& ratios) {
    std::string out = markdown_line({"unit", "against", "which is", "area", "power",
                                     "power, no glitches", "shortest period"}) +
                      "| --- | --- | --- | ---: | ---: | ---: | ---: |\n";
    for (const Ratio& ratio : ratios) {
        out += markdown_line(
            {"`" + ratio.config + "`", "`" + ratio.baseline + "`",
             ratio.size + ", " + join(ratio.roles, ", ") + (ratio.per_lane ? " (per lane)" : ""),
             change(ratio.area), change(ratio.power), change(ratio.power_zero_delay),
             change(ratio.period)});
    }
    return out;
}

std::string claim_lines(const Report& report) {
    std::string out = markdown_line({"unit", "against", "which is", "area: paper", "measured",
                                     "power: paper", "measured"}) +
                      "| --- | --- | --- | ---: | ---: | ---: | ---: |\n";
    for (const Comparison& one : compare_claims(report)) {
        out += markdown_line({"`" + one.measured.config + "`", "`" + one.measured.baseline + "`",
                              one.claim.size + ", " + join(one.measured.roles, ", "),
                              change(one.claim.area), change(one.measured.area),
                              change(one.claim.power), change(one.measured.power)});
    }
    return out;
}

bool has_regions(const std::string& text) {
    return std::any_of(regions().begin(), regions().end(), [&](const Region& region) {
        return text.find(region_marker(region.name, "begin")) != std::string::npos;
    });
}

std::string fill_regions(const std::string& text, const Report& report,
                         const std::string& file_name) {
    std::string out = text;
    bool any = false;
    for (const Region& region : regions()) {
        if (text.find(region_marker(region.name, "begin")) == std::string::npos) {
            continue;
        }
        any = true;
        if (const std::string table = region.text(report); !table.empty()) {
            out = fill_region(out, table, file_name, region.name);
        }
    }
    if (!any) {
        throw Error(file_name + ": has no region to fill; put the lines '" +
                    region_marker("headline", "begin") + "' and '" +
                    region_marker("headline", "end") + "' into it (or ratios, claim, tile)");
    }
    return out;
}

}  // namespace qrazor::synth
