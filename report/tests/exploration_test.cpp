// What is told of a search: that a second run goes on to the same report, and why a row failed.
#include <qrazor_catch.h>
#include <signal.h>
#include <sys/wait.h>

#include <filesystem>
#include <set>

#include "qrazor/explore/explore.h"
#include "qrazor/report/exploration_report.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/json.h"
#include "small_search.h"

using namespace qrazor;
using namespace qrazor::report;
using namespace qrazor::explore::test;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

TEST_CASE("an exploration that Ctrl-C ended goes on where it stopped, to the same result") {
    const synth::FlowOptions flow = options("resumed");
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        signal(SIGINT, SIG_DFL);  // not the test framework's
        try {
            explore::explore(synth::Flow(flow), multipliers(), {.quick = true, .jobs = 1},
                             [](const explore::ExploreEvent& event) {
                                 if (event.done >= 4) {
                                     raise(SIGINT);
                                 }
                             });
        } catch (...) {
        }
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));

    const explore::Exploration resumed = explored(flow);
    CHECK(resumed.reused >= 3);
    CHECK(resumed.runs > 0);
    CHECK(resumed.errors.empty());
    const explore::Exploration again = explored(flow);
    CHECK(again.runs == 0);
    CHECK(again.reused == resumed.runs + resumed.reused);
    CHECK(explore_json(again) == explore_json(resumed));
    CHECK(explore_json(explored(options("fresh"))) == explore_json(resumed));

    const auto json = qrazor::Json::parse(explore_json(again), qrazor::Json::Keys::sorted);
    std::set<std::string> wins;
    for (const auto& one : json.at("rows")) {
        CHECK(one.at("area_um2").get<double>() > 0);
        for (const auto& what : one.at("wins")) {
            wins.insert(one.at("unit").get<std::string>() + " " + what.get<std::string>());
        }
    }
    CHECK(wins == std::set<std::string>{"int_mul coolest", "int_mul fastest", "int_mul smallest",
                                        "sdr_mul coolest", "sdr_mul fastest", "sdr_mul smallest"});
    REQUIRE(json.at("ratios").size() == 4);
    CHECK(json.at("ratios")[0].at("area").get<double>() > 0.2);
    const fs::path report = kFolder.path / "report";
    write_exploration(again, report);
    CHECK_THAT(read_file(report / "explore.html"), Contains("<path class=\"front") &&
                                                       Contains("Area over delay: mul") &&
                                                       Contains("Energy over delay: mul"));
    CHECK_THAT(read_file(report / "explore.md"), Contains("smallest over coolest"));
    CHECK_THAT(read_file(report / "explore.csv"), Contains("\nsdr_mul"));
}

TEST_CASE("a way of mapping that fails is a row that says why, when all fail, so does the search") {
    synth::FlowOptions flow = options("failing");
    const fs::path script = kFolder.path / "broken.abc";
    write_file(script, "strash\nno_such_command\n");
    flow.recipes = {{"broken", script.string(), true, false},
                    {"simple", "simple.abc", true, false}};
    const std::vector<explore::Contest> one = explore::make_contests({config("sdr_mul", 16, 8)});
    const explore::Exploration some =
        explore::explore(synth::Flow(flow), one, {.quick = true}, nullptr);
    CHECK(some.errors.empty());
    size_t failed = 0;
    for (const explore::ExploreRow& row : some.rows) {
        failed += row.failure.empty() ? 0 : 1;
        // Also with each of Yosys's ways of operators: "simple+booth".
        CHECK(row.failure.empty() == (row.recipe.rfind("simple", 0) == 0));
    }
    CHECK(failed > 0);
    CHECK_THAT(explore_json(some), Contains("\"failure\": \"yosys: "));

    flow.recipes.pop_back();
    const explore::Exploration none =
        explore::explore(synth::Flow(flow), one, {.quick = true}, nullptr);
    REQUIRE(none.errors.size() == 1);
    CHECK_THAT(none.errors[0], Contains("every way of mapping failed; the first: yosys: "));
    CHECK_THROWS_WITH(explore::explore(synth::Flow(flow), {}, {}, nullptr),
                      Contains("no contests"));
}
