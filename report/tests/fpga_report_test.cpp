// Ratios of FPGA rows and their report, on made-up rows.
#include <qrazor_catch.h>

#include <algorithm>

#include "qrazor/report/fpga_report.h"
#include "qrazor/support/json.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/fpga_row_json.h"

using namespace qrazor;
using namespace qrazor::report;
using Catch::Matchers::Contains;

namespace {

synth::FpgaRow row(const std::string& config, const std::string& unit, const std::string& mode,
                   int luts, int dsps, int lanes = 16) {
    synth::FpgaRow out;
    out.config = config;
    out.unit = unit;
    out.target = "ice40";
    out.mode = mode;
    out.act_width = 16;
    out.weight_width = 8;
    out.lanes = lanes;
    out.counts.luts = luts;
    out.counts.registers = 100;
    out.counts.dsps = dsps;
    out.clocks = {{"hx8k", mode == "lut" ? 50.0 : 0, mode == "lut" ? "" : "no DSP blocks"}};
    return out;
}

}  // namespace

TEST_CASE("ratios: against the fewest LUTs, without DSP blocks and with them") {
    const std::vector<synth::FpgaRow> rows{
        row("dot_star", "int_dot", "lut", 6000, 0), row("dot_star", "int_dot", "dsp", 800, 16),
        row("dot_booth", "int_dot", "lut", 5000, 0), row("sdr", "sdr_dot", "lut", 1000, 0),
        row("sdr32", "sdr_dot", "lut", 2000, 0, 32)};
    const std::vector<FpgaRatio> ratios = make_fpga_ratios(rows);
    REQUIRE(ratios.size() == 4);
    CHECK(ratios[0].config == "sdr");
    CHECK(ratios[0].baseline == "dot_booth");
    CHECK(ratios[0].luts == Approx(0.2));
    CHECK(ratios[0].clock.at("hx8k") == Approx(1));
    CHECK(ratios[1].mode == "dsp");
    CHECK(ratios[1].luts == Approx(1.25));
    CHECK(ratios[1].dsps == 16);
    CHECK(ratios[1].clock.empty());
    CHECK(ratios[2].per_lane);
    CHECK(ratios[2].luts == Approx(0.2));

    FpgaReport report;
    report.target = "ice40";
    report.rows = rows;
    report.ratios = ratios;
    const auto json = qrazor::Json::parse(fpga_report_json(report), qrazor::Json::Keys::sorted);
    CHECK(json.at("rows").size() == rows.size());
    CHECK(json.at("rows").at(1).at("clocks").at(0).at("mhz").is_null());
    CHECK(json.at("ratios").at(1).at("dsps") == 16);
    CHECK(synth::fpga_rows_to_json(synth::fpga_rows_from_json(synth::fpga_rows_to_json(rows))) ==
          synth::fpga_rows_to_json(rows));
    const std::vector<std::string> csv = split_lines(fpga_report_csv(report));
    REQUIRE(csv.size() == rows.size() + 1);
    for (const std::string& line : csv) {
        CHECK(std::count(line.begin(), line.end(), ',') ==
              std::count(csv[0].begin(), csv[0].end(), ','));
    }
    CHECK_THAT(fpga_report_markdown(report), Contains("no DSP blocks") && Contains("| -80.0 % |"));
}
