// Coverage of a small unit is whole, its idle bits proven; a regression cut down on purpose is seen
// to miss something.
#include <qrazor_catch.h>

#include "qrazor/tb/coverage.h"
#include "qrazor/units/units.h"

using namespace qrazor::tb;
namespace gen = qrazor::gen;
namespace units = qrazor::units;

namespace {

gen::Design small() {
    gen::Settings config;
    config.unit = "sdr_mul";
    config.act_width = 8;
    config.weight_width = 6;
    return units::design(config);
}

CoverageOptions options() {
    CoverageOptions options;
    options.folder = QRAZOR_BUILD_DIR "/verify/coverage";
    return options;
}

}  // namespace

TEST_CASE("coverage: the regression reaches all of a small unit but proven constants") {
    const CoverageReport report = cover(small(), options());
    INFO(to_text(report));
    CHECK(report.passed());
    CHECK(report.missed.empty());
    CHECK_FALSE(report.constant.empty());
    CHECK(report.toggles.total > 50);
    CHECK(report.toggles.hit + report.constant.size() == report.toggles.total);
    for (const CoveragePoint& point : report.constant) {
        CHECK_FALSE(point.hit());
        CHECK_FALSE(point.proof.empty());
    }
}

TEST_CASE("coverage: a regression cut down misses points, none of them called constant") {
    CoverageOptions cut = options();
    cut.tests = {"ports match the elaborated widths"};  // applies no vector at all
    const CoverageReport report = cover(small(), cut);
    CHECK_FALSE(report.passed());
    CHECK(report.toggles.hit == 0);
    CHECK(report.missed.size() > 50);
    const CoverageReport whole = cover(small(), options());
    CHECK(report.constant.size() == whole.constant.size());
    CHECK(to_text(report).find("MISSED") != std::string::npos);
}
