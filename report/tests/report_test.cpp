// Ratios, their baselines, and the report in its four forms.
#include <qrazor_catch.h>

#include <algorithm>
#include <filesystem>
#include <string_view>

#include "qrazor/gen/config.h"
#include "qrazor/report/report.h"
#include "qrazor/support/error.h"
#include "qrazor/support/json.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/source.h"
#include "qrazor/units/units.h"

using namespace qrazor;
using namespace qrazor::report;
using Catch::Matchers::Contains;

namespace {

synth::Row row(const std::string& config, const std::string& unit, const std::string& arch, int act,
               double area, double power, int lanes = 1, int cuts = 0) {
    synth::Row out;
    out.config = config;
    out.unit = unit;
    out.arch = arch;
    out.library = "osu018";
    out.act_width = act;
    out.weight_width = 8;
    out.lanes = lanes;
    out.cuts = cuts;
    out.clock_ns = 20;
    out.area_um2 = area;
    out.area_registers_um2 = area / 4;
    out.min_period_ns = 8;
    out.power.switching_mw = power;
    out.power_zero_delay.switching_mw = power / 2;
    out.energy_per_mac_fj = power * 20 * 1000 / lanes;
    out.energy_per = "mac";
    out.latency_cycles = 2;
    out.cells = 100;
    return out;
}

Report sample() {
    Report report;
    report.command = "qrazor synth --report build/report";
    report.library = "osu018";
    report.process = "a process & more";
    report.clock_ns = 20;
    report.conditions = {"typical", 1.8, 25.0, 1.0};
    report.activity_source = "simulation with gate delays";
    report.files = {{"osu018_stdcells.lib", std::string(64, 'a')}};
    report.tools = {{"yosys", "0.23"}};
    report.rows = {row("mac_star", "int_mac", "star", 16, 400, 4),
                   row("mac_booth", "int_mac", "booth", 16, 200, 3),
                   row("mac_bw", "int_mac", "baugh_wooley", 16, 250, 2),
                   row("mac8", "int_mac", "booth", 8, 150, 1.5),
                   row("mac_c1", "int_mac", "booth", 16, 300, 3, 1, 1),
                   row("sdr_mac", "sdr_mac", "tree", 16, 100, 1),
                   row("dot16", "int_dot", "booth", 16, 1600, 16, 16),
                   row("sdr_dot32", "sdr_dot", "tree", 16, 1600, 8, 32),
                   row("compress", "sdr_compress", "tree", 16, 10, 1)};
    report.ratios = make_ratios(report.rows);
    return report;
}

const Ratio& find(const Report& report, std::string_view config, std::string_view baseline) {
    for (const Ratio& ratio : report.ratios) {
        if (ratio.config == config && ratio.baseline == baseline) {
            return ratio;
        }
    }
    throw Error("no ratio of " + std::string(config) + " over " + std::string(baseline));
}

}  // namespace

TEST_CASE("each unit is held against star, smallest and coolest of its kind and cuts") {
    const Report report = sample();
    CHECK(find(report, "sdr_mac", "mac_star").roles == std::vector<std::string>{"star"});
    CHECK(find(report, "sdr_mac", "mac_booth").roles == std::vector<std::string>{"smallest"});
    CHECK(find(report, "sdr_mac", "mac_bw").roles == std::vector<std::string>{"coolest"});
    CHECK(find(report, "sdr_mac", "mac8").roles == std::vector<std::string>{"smallest", "coolest"});
    CHECK(find(report, "sdr_mac", "mac_star").area == Approx(0.25));
    CHECK(find(report, "sdr_mac", "mac_bw").power == Approx(0.5));
    CHECK(find(report, "sdr_mac", "mac_bw").period == Approx(1));
    CHECK_THROWS_AS(find(report, "sdr_mac", "mac_c1"), Error);  // other cuts
    CHECK_THROWS_AS(find(report, "compress", "dot16"), Error);  // nothing to compare with
    const Ratio& lanes = find(report, "sdr_dot32", "dot16");
    CHECK(lanes.per_lane);
    CHECK(lanes.area == Approx(0.5));
    CHECK(lanes.power == Approx(0.25));
}

TEST_CASE("a baseline written with operators names whose they are, beside each of its figures") {
    Report report = sample();
    report.rows[0].recipe = "area+booth";
    report.rows[0].operators = "Yosys 0.52 `*`, booth";
    report.ratios = make_ratios(report.rows);
    CHECK(mapping_text(report.rows[0]) == "area; Yosys 0.52 `*`, booth");
    const std::string which = "16x8, star (Yosys 0.52 `*`, booth)";
    CHECK(baseline_text(find(report, "sdr_mac", "mac_star")) == which);
    const Report again = report_from_json(report_json(report));
    CHECK(again.rows[0].operators == report.rows[0].operators);
    for (const std::string& text : {report_markdown(again), report_html(again)}) {
        CHECK_THAT(text, Contains("area; Yosys 0.52 `*`, booth") && Contains(which));
    }
    CHECK_THAT(report_csv(again), Contains(",opensta,\"Yosys 0.52 `*`, booth\",\"verified"));
}

TEST_CASE("a row that OpenSTA did not time says so in each form of the report") {
    Report report = sample();
    CHECK(report_markdown(report).find("(own)") == std::string::npos);
    report.rows[1].own_timing = true;
    report.rows[1].min_period_ns = 12.344;
    report.rows[1].slack_ns = -1;
    CHECK(period_text(report.rows[1]) == "12.34 (own) (late)");
    const std::string json = report_json(report);
    const auto row = qrazor::Json::parse(json, qrazor::Json::Keys::sorted).at("rows").at(1);
    CHECK(row.at("timing") == "own");
    CHECK_FALSE(row.contains("arrival_opensta_ns"));
    const Report again = report_from_json(json);
    CHECK(again.rows[1].own_timing);
    CHECK_FALSE(again.rows[0].own_timing);
    for (const std::string& text : {report_markdown(again), report_html(again)}) {
        CHECK_THAT(text, Contains("12.34 (own) (late)") && Contains("is not installed"));
    }
    CHECK_THAT(report_csv(again), Contains(",,own,,\"verified"));
}

TEST_CASE("changes are written with their sign") {
    CHECK(change(0.388) == "-61.2 %");
    CHECK(change(1.04) == "+4.0 %");
    CHECK(change(1.0) == "0.0 %");
}

TEST_CASE("the JSON report has the fields that others rely on and can be read back") {
    const Report report = sample();
    const std::string text = report_json(report);
    const auto json = qrazor::Json::parse(text, qrazor::Json::Keys::sorted);
    for (const char* field : {"config", "unit", "arch", "library", "clock_ns", "area_um2",
                              "area_registers_um2", "cells", "min_period_ns", "power_mw",
                              "energy_per_mac_fj", "latency_cycles", "activity_source"}) {
        CHECK(json.at("rows").at(0).contains(field));
    }
    for (const char* field :
         {"config", "baseline", "library", "clock_ns", "area", "power", "period"}) {
        CHECK(json.at("ratios").at(0).contains(field));
    }
    CHECK(json.at("tools").at("yosys") == "0.23");
    CHECK(json.at("library_files").at(0).at("sha256") == std::string(64, 'a'));
    CHECK(json.at("command") == report.command);
    CHECK(json.at("scope") == "before layout, no wires");
    CHECK(json.at("paper").size() == 4);  // 16x8: star, smallest, coolest; 8x8: one for both
    CHECK(json.at("paper").at(0).at("area_claimed").get<double>() == Approx(0.388));
    CHECK(report_json(report_from_json(text)) == text);
    CHECK_THROWS_WITH(report_from_json("{}"), Contains("not a qrazor report"));
    CHECK_THROWS_WITH(report_from_json("{\"format\": 99}"), Contains("format 99"));
}

TEST_CASE("CSV, Markdown and HTML") {
    const Report report = sample();
    const std::vector<std::string> lines = split_lines(report_csv(report));
    CHECK(lines.size() == 1 + report.rows.size());
    const auto commas = [](const std::string& line) {
        return std::count(line.begin(), line.end(), ',');
    };
    CHECK(commas(lines[0]) == commas(lines[1]));
    const std::string markdown = report_markdown(report);
    CHECK_THAT(markdown, Contains("| `sdr_mac` | `mac_star` | 16x8, star | -61.2 % | -75.0 % |"));
    CHECK_THAT(markdown, Contains("before layout"));
    const std::string html = report_html(report);
    CHECK_THAT(html, Contains("<svg") && Contains("a process &amp; more") &&
                         Contains("before layout") && Contains("mac_booth"));
    for (const char* outside : {"http:", "https:", "src=", "href=", "@import", "<script", "url("}) {
        CHECK(html.find(outside) == std::string::npos);
    }
    const auto count = [&](const std::string& part) {
        size_t n = 0;
        for (size_t at = html.find(part); at != std::string::npos; at = html.find(part, at + 1)) {
            ++n;
        }
        return n;
    };
    CHECK(count("<svg") == count("</svg>"));
    CHECK(count("<table>") == count("</table>"));
}

TEST_CASE("a report without rows is still a report") {
    Report report = sample();
    report.rows.clear();
    report.ratios.clear();
    report.errors = {"sdr_dot: it broke"};
    CHECK_THAT(report_html(report), Contains("it broke"));
    CHECK_THAT(report_markdown(report), Contains("it broke"));
    CHECK(report_json(report_from_json(report_json(report))) == report_json(report));
}

TEST_CASE("README's table has absolute figures beside the strongest baselines") {
    Report report = sample();
    report.rows.push_back(row("sdr_dot_a16w8_g16_twos", "sdr_dot", "tree", 16, 320, 4, 16));
    report.rows.push_back(row("dot16_bw", "int_dot", "baugh_wooley", 16, 2000, 8, 16));
    report.rows.push_back(row("sdr_mac_a16w8", "sdr_mac", "", 16, 90, 1, 1));
    report.ratios = make_ratios(report.rows);
    const std::string filled = fill_regions(
        "<!-- qrazor:headline begin -->\n<!-- qrazor:headline end -->\n"
        "<!-- qrazor:claim begin -->\n<!-- qrazor:claim end -->\n",
        report, "README.md");
    CHECK_THAT(filled, Contains("| **320** | **4.00** |"));
    // The area of the one form, the power of the other.
    CHECK_THAT(filled, Contains("| `int_dot` 16x8 | integers of 16x8 bits | 1600 | 8.00 | "
                                "-80.0 % | -50.0 % |"));
    CHECK_THAT(filled, Contains("area: paper") && Contains("-61.2 %"));
    CHECK(fill_regions(filled, report, "README.md") == filled);

    // Where nothing fits, the document keeps what it has and the command fails.
    const auto region = [](const std::string& name) {
        return "<!-- qrazor:" + name + " begin -->\nold\n<!-- qrazor:" + name + " end -->\n";
    };
    Report renamed = report;
    renamed.rows.back().config = "sdr_mac_of_another_name";
    renamed.ratios = make_ratios(renamed.rows);
    CHECK_THROWS_WITH(fill_regions(region("headline"), renamed, "README.md"),
                      "README.md: region headline: the report has no row sdr_mac_a16w8 with "
                      "baselines; fill it from a report of all named configurations (make report)");
    Report bare = report;
    bare.ratios.clear();
    for (const std::string name : {"headline", "ratios", "claim", "tile"}) {
        INFO(name);
        CHECK_THROWS_WITH(fill_regions(region(name), bare, "README.md"),
                          Contains("README.md: region " + name + ": the report has no "));
    }
}

TEST_CASE(
    "the named configurations have each part of README's table, the paper's unit and a tile") {
    const std::filesystem::path home = QRAZOR_SOURCE_DIR;
    std::vector<size_t> parts(headline_parts() + 1);
    Report report;
    for (const gen::Settings& config : gen::read_configs(home / "gen" / "configs")) {
        const gen::Design design = units::design(config);
        ++parts[headline_part(design)];
        synth::Row measured;
        synth::design_source(design).describe(measured);
        measured.area_um2 = 100;
        measured.power.internal_mw = 1;
        measured.power_zero_delay.internal_mw = 1;
        measured.min_period_ns = 5;
        report.rows.push_back(measured);
    }
    for (size_t part = 0; part < headline_parts(); ++part) {
        INFO(part);
        CHECK(parts[part] > 4);
        CHECK(headline_lines(report.rows, part).size() > 2);
    }
    report.ratios = make_ratios(report.rows);
    report.tile = make_tile(report.rows);
    CHECK(compare_claims(report).size() >= paper_claims().size());
    CHECK(report.tile.ratios.size() > 2);
    // Adders of the emitted Verilog are the library's cells, which its file names say.
    size_t full = 0;
    size_t half = 0;
    for (const gen::Settings& config : gen::read_configs(home / "gen" / "configs")) {
        const synth::Source source = synth::design_source(units::design(config));
        full += source.full_adder ? 1 : 0;
        half += source.half_adder ? 1 : 0;
    }
    CHECK(full > 20);
    CHECK(half > 20);
    // Every unit that takes codes is held against one on integers, and every chart has bars.
    for (const synth::Row& row : report.rows) {
        INFO(row.config);
        CHECK((baseline_unit(row.unit).empty() || row.cuts != 0 ||
               std::any_of(report.ratios.begin(), report.ratios.end(),
                           [&](const Ratio& ratio) { return ratio.config == row.config; })));
    }
    const std::string html = report_html(report);
    for (const char* title : {"Area of multiply-accumulate units", "Area of dot-product units",
                              "Area of the other units"}) {
        CHECK_THAT(html, Contains(title));
    }
    std::vector<synth::Row> unknown{report.rows.front()};
    unknown.front().unit = "sdr_dots";
    CHECK_THROWS_WITH(make_ratios(unknown), "unit = sdr_dots: no such unit (qrazor list)");
    CHECK_THROWS_WITH(make_tile(unknown), Contains("unit = sdr_dots: no such unit"));
}

TEST_CASE("a report names what a user's design was, and its ratios to all others") {
    synth::Row own;
    own.config = "mine";
    own.unit = "verilog";
    own.lanes = 4;
    own.energy_per = "mac";
    own.area_um2 = 400;
    own.power.internal_mw = 2;
    own.power_zero_delay.internal_mw = 2;
    own.min_period_ns = 5;
    own.latency_cycles = -1;
    own.verified = "equal to its RTL in 9 beats, no expected outputs given";
    own.verified_here = false;
    own.origin = "module mine of <mine.v>";
    own.notes = {"a note"};
    own.activity_source = "random";
    synth::Row named = own;
    named.config = "named";
    named.unit = "int_mac";
    named.lanes = 1;
    named.area_um2 = 200;
    named.origin.clear();
    named.notes.clear();
    named.verified_here = true;
    named.activity_source = "tensors";
    Report report;
    report.rows = {own, named};
    report.ratios = make_ratios(report.rows);
    REQUIRE(report.ratios.size() == 1);
    CHECK(report.ratios[0].roles == std::vector<std::string>{"beside"});
    CHECK(report.ratios[0].per_lane);
    CHECK(report.ratios[0].area == Approx(0.5));
    for (const std::string& text : {report_markdown(report), report_html(report)}) {
        CHECK_THAT(text, Contains("mine") && Contains("(not verified here)") &&
                             Contains("not verified here: equal to its RTL in 9 beats") &&
                             Contains("a note") && Contains("random"));
    }
    CHECK_THAT(report_csv(report), Contains(",\"not verified here: equal"));
    CHECK(report_json(report_from_json(report_json(report))) == report_json(report));
    own.energy_per = "beat";
    CHECK(make_ratios({own, named})[0].area == Approx(2));
}
