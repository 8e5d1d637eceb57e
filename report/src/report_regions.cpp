// Tables of a report in documents: README's and docs/measuring.md's are filled between markers.
#include "report_tables.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "qrazor/support/error.h"
#include "qrazor/support/markdown.h"
#include "qrazor/support/text.h"

namespace qrazor::report {
namespace {

// README's table: one circuit a function, which is to win area and power at once.
struct Shown {
    std::string config;
    std::string unit;
    std::string what;
};
const std::vector<Shown>& shown() {
    static const std::vector<Shown> all{
        {"sdr_dot_a16w8_g16_twos", "sdr_dot", "16 products and one shift a cycle"},
        {"sdr_mac_a16w8", "sdr_mac", "one product and its shift a cycle"}};
    return all;
}

// The units whose ratios docs/measuring.md lists: those, and the smallest form of the first.
const std::vector<std::string>& listed() {
    static const std::vector<std::string> all{"sdr_dot_a16w8_g16", "sdr_dot_a16w8_g16_twos",
                                              "sdr_mac_a16w8"};
    return all;
}

const synth::Row* row_of(const Report& report, const std::string& config) {
    for (const synth::Row& row : report.rows) {
        if (row.config == config) {
            return &row;
        }
    }
    return nullptr;
}

// The ratio of `config` to the baseline of `size` that holds `role`; nullptr where there is none.
const Ratio* ratio_to(const Report& report, const std::string& config, const std::string& size,
                      const std::string& role) {
    for (const Ratio& ratio : report.ratios) {
        if (ratio.config == config && ratio.size == size &&
            std::find(ratio.roles.begin(), ratio.roles.end(), role) != ratio.roles.end()) {
            return &ratio;
        }
    }
    return nullptr;
}

// The widths a circuit is compared with, in the report's order.
std::vector<std::string> sizes_of(const Report& report, const std::string& config) {
    std::vector<std::string> out;
    for (const Ratio& ratio : report.ratios) {
        if (ratio.config == config && std::find(out.begin(), out.end(), ratio.size) == out.end()) {
            out.push_back(ratio.size);
        }
    }
    return out;
}

// One SDR circuit, then a line for each width of the integers it is held against. A baseline is
// as strong as any of its forms: the area is the smallest form's, the power the coolest one's, so
// no reader can build one that looks better against SDR.
std::vector<TextLine> headline_lines(const Report& report, const Shown& one) {
    const synth::Row* own = row_of(report, one.config);
    if (own == nullptr) {
        return {};
    }
    std::vector<TextLine> out{{one.config, "SDR: " + one.what, fixed(own->area_um2, 0),
                               fixed(own->power.total_mw(), 2), "", ""}};
    for (const std::string& size : sizes_of(report, one.config)) {
        const Ratio* area = ratio_to(report, one.config, size, "smallest");
        const Ratio* power = ratio_to(report, one.config, size, "coolest");
        const synth::Row* smallest = area == nullptr ? nullptr : row_of(report, area->baseline);
        const synth::Row* coolest = power == nullptr ? nullptr : row_of(report, power->baseline);
        if (smallest == nullptr || coolest == nullptr) {
            throw Error(one.config + ": the report has no smallest or no coolest " + size);
        }
        out.push_back({smallest->unit + " " + size, "integers of " + size + " bits",
                       fixed(smallest->area_um2, 0), fixed(coolest->power.total_mw(), 2),
                       change(area->area), change(power->power)});
    }
    return out;
}

std::string headline_markdown(const Report& report, const Shown& one) {
    std::string out;
    for (TextLine line : headline_lines(report, one)) {
        if (out.empty()) {
            line[0] = "**`" + line[0] + "`**";
            line[2] = "**" + line[2] + "**";
            line[3] = "**" + line[3] + "**";
        } else {
            line[0] = "`" + line[0].replace(line[0].find(' '), 1, "` ");
        }
        out += markdown_line(line);
    }
    return out;
}

std::string made_by(const Report& report) {
    return "\n" + report.process + ", clock " + fixed(report.clock_ns, 1) + " ns, " +
           kBeforeLayout + "; " + report.activity_source + ". Made by `" + report.command + "`.\n";
}

std::string headline(const Report& report) {
    std::string out =
        markdown_line(headline_titles()) + "| --- | --- | ---: | ---: | ---: | ---: |\n";
    for (const Shown& one : shown()) {
        const std::string lines = headline_markdown(report, one);
        if (std::count(lines.begin(), lines.end(), '\n') < 2) {
            throw Error("the report has no row " + one.config + " with baselines");
        }
        out += lines;
    }
    return out + made_by(report);
}

std::string ratios(const Report& report) {
    std::vector<Ratio> some;
    std::copy_if(report.ratios.begin(), report.ratios.end(), std::back_inserter(some),
                 [](const Ratio& ratio) {
                     return std::find(listed().begin(), listed().end(), ratio.config) !=
                            listed().end();
                 });
    if (report.ratios.empty()) {
        throw Error("the report has no ratios");
    }
    return ratio_lines(some.empty() ? report.ratios : some) + made_by(report);
}

std::string claim(const Report& report) {
    if (compare_claims(report).empty()) {
        throw Error(
            "the report has no ratios of the paper's unit, one SDR product of 16x8 a cycle");
    }
    return claim_lines(report) + made_by(report);
}

std::string tile(const Report& report) {
    if (report.tile.rows.empty()) {
        throw Error("the report has no tile: SDR dot products of 16 lanes and their compressor");
    }
    return tile_markdown(report.tile);
}

struct Region {
    std::string name;
    std::function<std::string(const Report&)> text;
};
const std::vector<Region>& regions() {
    static const std::vector<Region> all{
        {"headline", headline}, {"ratios", ratios}, {"claim", claim}, {"tile", tile}};
    return all;
}

}  // namespace

const TextLine& headline_titles() {
    static const TextLine titles{"circuit",   "multiplies", "area, um2",
                                 "power, mW", "SDR's area", "SDR's power"};
    return titles;
}

size_t headline_parts() {
    return shown().size();
}

size_t headline_part(const gen::Design& design) {
    // The smallest circuits, and with them the first table, stand last in README.
    const auto place = std::find_if(shown().rbegin(), shown().rend(), [&](const Shown& one) {
        return design.label() == one.config ||
               (design.config().unit == baseline_unit(one.unit) && design.config().cuts == 0);
    });
    return static_cast<size_t>(place - shown().rbegin());
}

std::vector<TextLine> headline_lines(const std::vector<synth::Row>& rows, size_t part) {
    Report report;
    report.rows = rows;
    report.ratios = make_ratios(rows);
    return headline_lines(report, shown().at(shown().size() - 1 - part));
}

std::string ratio_lines(const std::vector<Ratio>& ratios) {
    std::string out = markdown_line({"unit", "against", "which is", "area", "power",
                                     "power, no glitches", "shortest period"}) +
                      "| --- | --- | --- | ---: | ---: | ---: | ---: |\n";
    for (const Ratio& ratio : ratios) {
        out += markdown_line({"`" + ratio.config + "`", "`" + ratio.baseline + "`",
                              baseline_text(ratio) + (ratio.per_lane ? " (per lane)" : ""),
                              change(ratio.area), change(ratio.power),
                              change(ratio.power_zero_delay), change(ratio.period)});
    }
    return out;
}

std::string claim_lines(const Report& report) {
    std::string out = markdown_line({"unit", "against", "which is", "area: paper", "measured",
                                     "power: paper", "measured"}) +
                      "| --- | --- | --- | ---: | ---: | ---: | ---: |\n";
    for (const Comparison& one : compare_claims(report)) {
        out += markdown_line({"`" + one.measured.config + "`", "`" + one.measured.baseline + "`",
                              baseline_text(one.measured), change(one.claim.area),
                              change(one.measured.area), change(one.claim.power),
                              change(one.measured.power)});
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
        std::string table;
        try {
            table = region.text(report);
        } catch (const Error& error) {
            throw Error(file_name + ": region " + region.name + ": " + error.what() +
                        "; fill it from a report of all named configurations (make report)");
        }
        out = fill_region(out, table, file_name, region.name);
    }
    if (!any) {
        throw Error(file_name + ": has no region to fill; put the lines '" +
                    region_marker("headline", "begin") + "' and '" +
                    region_marker("headline", "end") + "' into it (or ratios, claim, tile)");
    }
    return out;
}

}  // namespace qrazor::report
