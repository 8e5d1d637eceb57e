// Tables of units of the integer model: what may stand in one, and who stands where.
#include "qrazor/report/nonlinear_report.h"

#include <filesystem>

#include "qrazor/gen/config.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/error.h"
#include "qrazor/support/json.h"
#include "qrazor/units/units.h"
#include "qrazor_catch.h"

using namespace qrazor;
using Catch::Matchers::Contains;

namespace {

gen::Design design(const std::string& unit, int lanes) {
    gen::Settings settings;
    settings.name = unit + "_" + std::to_string(lanes);
    settings.unit = unit;
    settings.lanes = lanes;
    return units::design(settings);
}

synth::Row measured(const gen::Design& of, double area) {
    synth::Row row;
    row.config = of.label();
    row.unit = of.config().unit;
    row.lanes = of.config().lanes;
    row.area_um2 = area;
    return row;
}

}  // namespace

TEST_CASE("what does not compare stands in no table") {
    CHECK_NOTHROW(report::check_comparable({design("gelu", 4), design("ibert_gelu", 4)}));
    CHECK_THROWS_WITH(report::check_comparable({design("gelu", 4), design("ibert_gelu", 2)}),
                      Contains("ibert_gelu_2 (2 lanes") && Contains("must be alike"));
    CHECK_THROWS_WITH(report::check_comparable({design("sdr_dot", 4)}),
                      Contains("unit = sdr_dot: must be one of the integer model"));
    CHECK_THROWS_WITH(report::check_comparable({}), Contains("no unit"));
}

TEST_CASE("rivals stand below ours and are named by whose they are") {
    const gen::Design ours = design("gelu", 4);
    const gen::Design theirs = design("ibert_gelu", 4);
    report::NonlinearReport report;
    report.command = "qrazor nonlinear";
    report.rows = {report::nonlinear_row(theirs, measured(theirs, 2), "library A"),
                   report::nonlinear_row(ours, measured(ours, 1), "library A"),
                   report::nonlinear_row(ours, measured(ours, 3), "library B")};
    const std::string text = report::nonlinear_tables(report);
    const auto at = [&](const std::string& what) {
        REQUIRE(text.find(what) != std::string::npos);
        return text.find(what);
    };
    CHECK(at("`gelu_4` | ours | 1.0") < at("`ibert_gelu_4` | I-BERT | 2.0"));
    CHECK(at("`ibert_gelu_4`") < at("library B"));
    CHECK(at("Task `activate`, 4 values a beat") < at("library A"));
    const Json json = Json::parse(report::nonlinear_json(report));
    CHECK(json["rows"][0]["rival"] == "I-BERT, arXiv 2101.01321");
    CHECK(json["rows"][1]["rival"] == "");
    CHECK(json["rows"][1]["task"] == "activate");
}

TEST_CASE("the units of report/nonlinear.toml compare, and each task has ours") {
    std::vector<gen::Design> designs;
    for (const gen::Settings& one :
         gen::read_toml(std::filesystem::path(QRAZOR_SOURCE_DIR) / "report" / "nonlinear.toml")) {
        designs.push_back(units::design(one));
    }
    CHECK_NOTHROW(report::check_comparable(designs));
    for (const gen::Design& one : designs) {
        bool ours = false;
        for (const gen::Design& other : designs) {
            ours = ours ||
                   (other.unit().kind().task == one.unit().kind().task && !other.unit().rival());
        }
        CAPTURE(one.label());
        CHECK(ours);
    }
}
