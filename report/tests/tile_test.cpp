// The tile table: sums over made-up rows, checked by hand.
#include <qrazor_catch.h>

#include <algorithm>

#include "qrazor/report/report.h"
#include "qrazor/support/error.h"
#include "qrazor/support/json.h"
#include "qrazor/units/units.h"

using namespace qrazor;
using namespace qrazor::report;
using Catch::Matchers::Contains;

namespace {

synth::Row row(const std::string& config, const std::string& unit, int act, int weight, double area,
               int registers, double power) {
    synth::Row out;
    out.config = config;
    out.unit = unit;
    out.arch = units::named(unit).archs().front().word();
    out.library = "osu018";
    out.act_width = act;
    out.weight_width = weight;
    out.lanes = 16;
    out.group = 16;
    out.clock_ns = 20;
    out.area_um2 = area;
    out.registers = registers;
    out.power.switching_mw = power;
    out.power_zero_delay.switching_mw = power / 2;
    if (unit.rfind("sdr", 0) == 0) {
        out.salient = 4;
        out.rounding = unit == "sdr_compress" ? "half_up" : "";
    }
    return out;
}

std::vector<synth::Row> sample() {
    synth::Row two_level = row("sdr_side", "sdr_dot", 16, 8, 10, 1, 0.1);
    two_level.max_side = 1;
    synth::Row cut = row("int_cut", "int_dot", 16, 8, 10, 1, 0.1);
    cut.cuts = 1;
    synth::Row lanes = row("int_8_lanes", "int_dot", 16, 8, 10, 1, 0.1);
    lanes.lanes = 8;
    synth::Row truncate = row("truncate", "sdr_compress", 16, 8, 10, 1, 0.1);
    truncate.rounding = "truncate";
    return {row("sdr", "sdr_dot", 16, 8, 1600, 160, 1.6),
            two_level,
            row("compress", "sdr_compress", 16, 8, 2560, 64, 2.56),
            truncate,
            row("int16_small", "int_dot", 16, 8, 8000, 420, 16),
            row("int16_cool", "int_dot", 16, 8, 9600, 420, 8),
            row("int16_neither", "int_dot", 16, 8, 9700, 420, 17),
            row("int4", "int_dot", 4, 4, 1680, 150, 1.6),
            cut,
            lanes};
}

}  // namespace

TEST_CASE("a tile adds a column's share of the compressor to every multiply-accumulate") {
    const Tile tile = make_tile(sample());
    REQUIRE(tile.rows.size() == 4);
    const TileRow& sdr = tile.rows[0];
    CHECK(sdr.unit == "sdr");
    CHECK(sdr.compressor == "compress");
    CHECK(sdr.size == "16x8");
    CHECK(sdr.roles == std::vector<std::string>{"smallest", "coolest"});
    // 1600 / 16 lanes, and 2560 / 16 values / 16 columns.
    CHECK(sdr.area_um2 == Approx(100 + 10));
    CHECK(sdr.area_compressor_um2 == Approx(10));
    CHECK(sdr.registers == Approx(10 + 0.25));
    // 1.6 mW for 20 ns is 32 pJ for 16 MACs; 2.56 mW 51.2 pJ for 16 values of 16 columns.
    CHECK(sdr.energy_fj == Approx(2000 + 200));
    CHECK(sdr.energy_zero_delay_fj == Approx(1000 + 100));
    CHECK(sdr.energy_compressor_fj == Approx(200));
    // Flags: 0 to 12 in 4 bits, 0 to 4 in 3 bits, each for 16 values.
    CHECK(sdr.bits_act_unit == Approx(4 + 4.0 / 16));
    CHECK(sdr.bits_weight_unit == Approx(4 + 3.0 / 16));
    CHECK(sdr.bits_act_read == Approx(16.0 / 16));
    CHECK(sdr.bits_weight_read == Approx((4 + 3.0 / 16) / 16));
}

TEST_CASE("a tile of flags with fraction bits has a compressor that makes them") {
    synth::Row finer = row("finer", "sdr_dot", 16, 8, 1920, 160, 1.6);
    finer.fraction = 1;
    synth::Row compressor = row("compress_f1", "sdr_compress", 16, 8, 5120, 0, 2.56);
    compressor.fraction = 1;
    std::vector<synth::Row> rows = sample();
    rows.push_back(finer);
    CHECK(make_tile(rows).rows.size() == 4);  // none that makes them
    rows.push_back(compressor);
    const Tile tile = make_tile(rows);
    REQUIRE(tile.rows.size() == 5);
    const auto one = std::find_if(tile.rows.begin(), tile.rows.end(),
                                  [](const TileRow& each) { return each.unit == "finer"; });
    REQUIRE(one != tile.rows.end());
    CHECK(one->format == "SDR f1");
    CHECK(one->compressor == "compress_f1");
    CHECK(one->area_um2 == Approx(120 + 20));
    CHECK(one->bits_act_unit == Approx(4 + 5.0 / 16));
    CHECK(one->bits_weight_unit == Approx(4 + 4.0 / 16));
}

TEST_CASE("a tile of integers is its units") {
    const Tile tile = make_tile(sample());
    REQUIRE(tile.rows.size() == 4);
    CHECK(tile.rows[1].unit == "int16_small");
    CHECK(tile.rows[1].roles == std::vector<std::string>{"smallest"});
    CHECK(tile.rows[1].area_um2 == Approx(500));
    CHECK(tile.rows[1].compressor.empty());
    CHECK(tile.rows[1].bits_unit() == Approx(24));
    CHECK(tile.rows[1].bits_read() == Approx(1.5));
    CHECK(tile.rows[2].unit == "int16_cool");
    CHECK(tile.rows[2].energy_fj == Approx(10000));
    CHECK(tile.rows[3].unit == "int4");
    CHECK(tile.rows[3].bits_read() == Approx(0.5));
}

TEST_CASE("an SDR tile is held against every integer tile") {
    const Tile tile = make_tile(sample());
    REQUIRE(tile.ratios.size() == 3);
    CHECK(tile.ratios[0].area == Approx(110.0 / 500));
    CHECK(tile.ratios[0].registers == Approx(10.25 / 26.25));
    CHECK(tile.ratios[1].energy == Approx(0.22));
    CHECK(tile.ratios[1].energy_zero_delay == Approx(0.22));
    CHECK(tile.ratios[0].bits_unit == Approx(8.4375 / 24));
    CHECK(tile.ratios[2].baseline == "int4");
    CHECK(tile.ratios[2].bits_read == Approx((16 + 4.1875) / 8));
    CHECK(tile.ratios[2].roles.size() == 2);
}

TEST_CASE("without a compressor, or at another clock, there is no tile") {
    std::vector<synth::Row> rows = sample();
    for (synth::Row& one : rows) {
        if (one.config == "compress") {
            one.clock_ns = 10;
        }
    }
    CHECK(make_tile(rows).rows.empty());
    CHECK(tile_markdown(make_tile(rows)).empty());
    CHECK(make_tile({}).rows.empty());
}

TEST_CASE("the tile is in every form of the report, and only where there is one") {
    Report report;
    report.rows = sample();
    report.tile = make_tile(report.rows);
    const std::string text = report_json(report);
    const auto json = qrazor::Json::parse(text, qrazor::Json::Keys::sorted);
    CHECK(json.at("tile").at("rows").at(0).at("area_um2").get<double>() == Approx(110));
    CHECK(json.at("tile").at("ratios").size() == 3);
    CHECK(report_json(report_from_json(text)) == text);
    CHECK_THAT(
        report_markdown(report),
        Contains("| SDR 16x8 | sdr | smallest, coolest | 110 | 10.25 | 2200 | 1100 | 9.1 % | "
                 "9.1 % | 1.262 (1.000 + 0.262) | 8.438 (4.250 + 4.188) |"));
    CHECK_THAT(report_markdown(report),
               Contains("| sdr | int16_small | 16x8, smallest | -78.0 % |"));
    CHECK_THAT(report_html(report), Contains("everything counted") && Contains("Left out: wires"));
    report.tile = {};
    CHECK(report_markdown(report).find("tile") == std::string::npos);
    CHECK(report_html(report).find("everything counted") == std::string::npos);
}

TEST_CASE("regions of a document are filled where they are") {
    Report report;
    report.rows = sample();
    for (synth::Row& measured : report.rows) {
        measured.min_period_ns = 10;
    }
    report.ratios = make_ratios(report.rows);
    report.tile = make_tile(report.rows);
    const std::string region = "a\n<!-- qrazor:tile begin -->\nold\n<!-- qrazor:tile end -->\nb\n";
    const std::string ratios = "<!-- qrazor:ratios begin -->\n<!-- qrazor:ratios end -->\n";
    const std::string filled = fill_regions(region, report, "x.md");
    CHECK_THAT(filled, Contains("SDR 16x8") && Contains("-->\nb\n"));
    CHECK(filled.find("old") == std::string::npos);
    CHECK(fill_regions(filled, report, "x.md") == filled);
    CHECK_THAT(fill_regions(region + ratios, report, "x.md"),
               Contains("SDR 16x8") && Contains("shortest period"));
    CHECK_THAT(fill_regions(ratios, report, "x.md"), Contains("shortest period"));
    CHECK_THROWS_WITH(fill_regions("nothing", report, "x.md"),
                      Contains("x.md: has no region to fill"));
    CHECK_THROWS_AS(fill_regions("<!-- qrazor:tile begin -->", report, "x.md"), Error);
}
