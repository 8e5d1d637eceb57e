// The search for the best circuits: what is tried and what wins.
#include <qrazor_catch.h>

#include <filesystem>
#include <set>

#include "qrazor/explore/explore.h"
#include "qrazor/explore/fit.h"
#include "qrazor/units/units.h"
#include "small_search.h"

using namespace qrazor;
using namespace qrazor::explore;
using namespace qrazor::explore::test;
using Catch::Matchers::Contains;

namespace {

ExploreRow row(const std::string& contest, const std::string& kind, double area, double power,
               double period, bool meets) {
    ExploreRow out;
    out.contest = contest;
    out.clock_kind = kind;
    out.area_um2 = area;
    out.power_mw = power;
    out.min_period_ns = period;
    out.meets = meets;
    return out;
}

}  // namespace

TEST_CASE("variants: every legal structure once, in a fixed order, the function kept") {
    gen::Settings mac = config("int_mac", 8, 8);
    mac.group = 1;
    mac.arch = "star";  // freed
    const std::vector<gen::Config> all = variants(mac);
    std::set<std::string> structures;
    for (const gen::Config& one : all) {
        CHECK(one.act_width == 8);
        CHECK(one.cuts == 0);
        CHECK_NOTHROW(units::design(units::settings_of(one)));
        CHECK(structures.insert(structure(one)).second);
    }
    CHECK(structures.count("booth, ripple") == 1);
    CHECK(structures.count("baugh_wooley, kogge_stone") == 1);
    CHECK(structures.count("star, plus") == 1);
    CHECK(all.size() >= 9);
    CHECK(variants(mac) == all);

    gen::Settings dot = config("sdr_dot", 16, 8);
    dot.lanes = 4;
    bool late = false;
    for (const gen::Config& one : variants(dot)) {
        late = late || one.late;
    }
    CHECK(late);
    gen::Settings compress = config("sdr_compress", 16, 8);
    compress.weight_width.reset();
    CHECK(variants(compress).size() == 1);
    dot.lanes = 3;
    CHECK_THROWS_WITH(variants(dot), Contains("lanes = 3: "));
}

TEST_CASE("contests: one for each function, its baseline the 16x8 unit of as many lanes and cuts") {
    gen::Settings mac = config("int_mac", 16, 8);
    mac.group = 1;
    mac.name = "mac";
    gen::Settings star = mac;
    star.arch = "star";
    star.name = "mac_star";
    gen::Settings small = mac;
    small.act_width = 4;
    small.name = "small";
    gen::Settings cut = mac;
    cut.cuts = 1;
    cut.name = "cut";
    gen::Settings sdr = config("sdr_mac", 16, 8);
    sdr.group = 1;
    const std::vector<Contest> contests = make_contests({sdr, small, star, mac, cut});
    REQUIRE(contests.size() == 4);
    CHECK(contests[0].name.rfind("sdr_mac", 0) == 0);
    CHECK(contests[2].name == "mac_star");  // the first with that function
    CHECK(baseline_of(contests, 0) == 2);
    CHECK(baseline_of(contests, 1) == 2);
    CHECK(baseline_of(contests, 2) == 2);
    CHECK(baseline_of(contests, 3) == 3);
}

TEST_CASE("winners: smallest and coolest of those that meet the clock, fastest of all") {
    std::vector<ExploreRow> rows{
        row("a", "relaxed", 90, 1, 25, false), row("a", "relaxed", 100, 3, 15, true),
        row("a", "relaxed", 100, 3, 15, true), row("a", "relaxed", 120, 2, 12, true),
        row("a", "relaxed", 300, 0, 5, true),  row("a", "relaxed", 0, 0, 0, false),
        row("a", "tight", 200, 4, 7, true),    row("b", "relaxed", 80, 1, 30, false)};
    rows[5].failure = "it broke";
    choose_winners(rows);
    using Wins = std::vector<std::string>;
    CHECK(rows[0].wins.empty());
    CHECK(rows[1].wins == Wins{"smallest"});
    CHECK(rows[2].wins.empty());
    CHECK(rows[3].wins == Wins{"coolest"});
    CHECK(rows[4].wins == Wins{"fastest"});
    CHECK(rows[5].wins.empty());
    CHECK(rows[6].wins == Wins{"smallest", "coolest", "fastest"});
    CHECK(rows[7].wins == Wins{"fastest"});  // late everywhere: no smallest
}

TEST_CASE("the tight clock is 1.1 times the baseline's shortest period") {
    const Exploration result = explored(options("resumed"), {.tight = true, .quick = true});
    double shortest = 1e9;
    for (const ExploreRow& one : result.rows) {
        if (one.variant.unit == "int_mul" && one.clock_kind == "relaxed") {
            shortest = std::min(shortest, one.min_period_ns);
        }
    }
    bool seen = false;
    for (const ExploreRow& one : result.rows) {
        if (one.clock_kind == "tight" && one.variant.unit == "int_mul") {
            CHECK(one.clock_ns == Approx(1.1 * shortest).margin(0.001));
            seen = seen || one.won("smallest");
        }
    }
    CHECK(seen);
}

TEST_CASE(
    "fit: the circuit of least area x energy that meets the clock, with cuts where it takes them") {
    const auto at = [](double clock_ns) {
        synth::FlowOptions out = options("fit");
        out.clock_ns = clock_ns;
        return synth::Flow(out);
    };
    gen::Settings dot;
    dot.unit = "vs_dot";
    dot.group = 2;
    dot.lanes = 2;
    const synth::Flow relaxed = at(50);
    const Fit calm = fit(relaxed, dot);
    const std::size_t circuits = variants(dot).size();
    CHECK(calm.tried >= 2 * circuits);  // no cut, and one, which may bring nothing
    CHECK(calm.row.slack_ns > 0);
    const auto product = [](const synth::Row& row) { return row.area_um2 * row.energy_per_mac_fj; };
    for (const gen::Config& other : variants(dot)) {
        const synth::Row row = relaxed.run(units::design(units::settings_of(other)));
        // Those much larger are not looked at.
        CHECK((product(row) >= product(calm.row) || row.area_um2 > 1.05 * calm.row.area_um2));
    }

    // No circuit is that fast: all cuts are tried, and the fastest is late.
    const Fit late = fit(at(0.1), dot);
    CHECK(late.row.slack_ns < 0);
    CHECK(late.tried == 4 * circuits);  // 0 to 3 cuts

    // Cuts leave the accumulator's loop.
    const double brisk_ns = 1.3 * late.row.min_period_ns;
    const Fit brisk = fit(at(brisk_ns), dot);
    CHECK(brisk.row.slack_ns >= 0);
    CHECK(brisk.row.clock_ns == brisk_ns);
    CHECK(brisk.config.cuts > 0);
}
