// The costs of an array of one-bit cells on the activations of data/: the trial's table, and laws.
#include <qrazor_catch.h>

#include "qrazor/report/in_memory.h"
#include "qrazor/support/error.h"
#include "qrazor/support/json.h"

using namespace qrazor;
using namespace qrazor::report;
using model::in_memory::InputCode;

namespace {

const Pim& measured() {
    static const Pim pim = measure_pim(
        read_pim_inputs(std::string(QRAZOR_SOURCE_DIR) + "/data/tinylm_activations.safetensors"),
        {128}, {3, 7, 15, 31});
    return pim;
}

}  // namespace

// Figures of a trial in another language, before there was any of this.
TEST_CASE("array of cells: the trial's table") {
    const auto check = [](const PimCoding& coding, int ones, double conversions, double reads,
                          double doubling, double quadrupling, double survey) {
        const PimRow& row = pim_row(measured(), coding, 128, ones);
        CAPTURE(coding.text(), ones);
        CHECK(row.conversions_per_mac == Approx(conversions).margin(0.0006));
        CHECK(row.reads == Approx(reads).margin(0.006));
        CHECK(row.gain[0] == Approx(doubling).margin(0.06));
        CHECK(row.gain[1] == Approx(quadrupling).epsilon(0.02));
        CHECK(row.gain[2] == Approx(survey).margin(0.01));
    };
    check({InputCode::twos}, 15, 2.186, 4.37, 3.7, 59, 0.42);
    check({InputCode::sign_magnitude}, 15, 1.359, 2.72, 5.9, 94, 0.68);
    check({InputCode::sign_magnitude}, 7, 2.398, 4.80, 6.7, 213, 0.39);
    check({InputCode::flag_binned}, 15, 1.127, 2.25, 7.1, 114, 0.82);
    check({InputCode::flag_binned}, 7, 1.570, 3.14, 10.2, 326, 0.59);
    check({InputCode::flag_binned, true}, 31, 0.598, 1.20, 3.4, 14, 1.34);
    check({InputCode::per_group}, 3, 1.741, 6.97, 18.4, 1176, 0.53);
    check({InputCode::per_group, true}, 15, 0.737, 2.95, 5.6, 46, 1.24);
}

TEST_CASE("array of cells: the bars are met, and say by how much") {
    REQUIRE(pim_bars(measured()).size() == 3);
    for (const PimBar& bar : pim_bars(measured())) {
        CAPTURE(bar.what, bar.measured);
        CHECK(bar.met());
    }
    CHECK(pim_bar_lines(measured()).front() ==
          "SDR flag-binned, N = 7: energy gain under 2^ENOB: 10.19, wanted at least 10.0: met");
    CHECK(pim_bars(Pim{}).empty());
}

TEST_CASE("array of cells: three laws of a conversion's energy") {
    CHECK(adc_energy_fj(AdcLaw::doubling, 3) == Approx(121.6));
    CHECK(adc_energy_fj(AdcLaw::quadrupling, 8) == Approx(adc_energy_fj(AdcLaw::doubling, 8)));
    CHECK(adc_energy_fj(AdcLaw::quadrupling, 7) == Approx(15.2 * 64));
    CHECK(adc_energy_fj(AdcLaw::survey, 2) == Approx(924));
    CHECK(adc_energy_fj(AdcLaw::survey, 8) == Approx(1714));
    CHECK(adc_energy_fj(AdcLaw::survey, 6.5) == Approx((1065 + 1312) / 2.0));
    CHECK(adc_energy_fj(AdcLaw::survey, 12) == Approx(2340));
}

TEST_CASE("array of cells: pages hold what was measured") {
    const Json json = Json::parse(pim_json(measured()));
    CHECK(json.at("rows").size() == measured().rows.size());
    CHECK(json.at("baselines").size() == 2);
    const std::string text = pim_markdown(measured(), {7});
    CHECK(text.find("| SDR flag-binned x int8 | 7 | 3.00 | 3 | 1.570 |") != std::string::npos);
    CHECK(text.find("Not modelled: wordlines") != std::string::npos);
    CHECK(pim_picture(measured()).find("</svg>") != std::string::npos);
    CHECK(pim_html(measured(), {7}).find("survey") != std::string::npos);
    CHECK_THROWS_WITH(pim_row(measured(), {InputCode::twos}, 128, 5),
                      "ones = 5: not measured with 128 rows");
    CHECK_THROWS_WITH(best_pim(measured(), {InputCode::twos}, 64, AdcLaw::survey),
                      "rows = 64: not measured");
}
