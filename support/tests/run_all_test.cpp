// Runs of hours: in order, resumable, and one failure is not the others'.
#include <qrazor_catch.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <string>
#include <vector>

#include "folder.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/run_all.h"

namespace fs = std::filesystem;

namespace qrazor {
namespace {

Work<int> squares(std::atomic<int>& worked) {
    Work<int> work;
    work.run = [&worked](std::size_t i) {
        ++worked;
        if (i % 5 == 3) {
            throw Error("item " + std::to_string(i));
        }
        return static_cast<int>(i * i);
    };
    work.label = [](std::size_t i) { return std::to_string(i); };
    work.key = [](std::size_t i) { return "square of " + std::to_string(i); };
    work.write = [](const int& value) { return std::to_string(value); };
    work.read = [](const std::string& text) {
        if (text.empty()) {
            throw Error("kept text = : must be a number");
        }
        return std::stoi(text);
    };
    return work;
}

}  // namespace

TEST_CASE("run_all gives results and errors in the order of the items") {
    for (const unsigned jobs : {1U, 3U, 0U}) {
        std::atomic<int> worked{0};
        RunOptions options{"squares", threads(jobs), {}, nullptr};
        for (int i = 19; i >= 0; --i) {
            options.order.push_back(static_cast<std::size_t>(i));
        }
        Work<int> work = squares(worked);
        std::vector<std::size_t> done;
        work.done = [&](std::size_t i, const Outcome<int>& outcome) {
            CHECK(outcome.result.has_value() == (i % 5 != 3));
            done.push_back(i);
        };
        std::vector<Outcome<int>> outcomes = run_all(20, work, options);
        CHECK(worked == 20);
        CHECK(done.size() == 20);
        CHECK((jobs != 1 || done.front() == 19));  // begun in the order asked for
        std::vector<std::string> errors;
        const std::vector<int> results = results_of(outcomes, errors);
        CHECK(results == std::vector<int>{0, 1, 4, 16, 25, 36, 49, 81, 100, 121, 144, 196, 225, 256,
                                          289, 361});
        CHECK(errors == std::vector<std::string>{"item 3", "item 8", "item 13", "item 18"});
        CHECK_THROWS_WITH(results_of(std::move(outcomes)), "item 3 (and 3 more)");
    }
    std::atomic<int> none{0};
    CHECK(run_all(0, squares(none), {"nothing"}).empty());
}

TEST_CASE("run_all: what is no Error ends the run") {
    std::atomic<int> worked{0};
    Work<int> work = squares(worked);
    work.run = [](std::size_t) -> int { throw std::logic_error("a fault of ours"); };
    CHECK_THROWS_AS(run_all(4, work, {"faults", threads(1), {}, nullptr}), std::logic_error);
}

TEST_CASE("run_all does not do again what was done") {
    const testing::Folder folder;
    const ResultStore store(folder.path());
    std::atomic<int> worked{0};
    const RunOptions options{"squares", threads(2), {}, &store};
    const auto first = run_all(10, squares(worked), options);
    CHECK(worked == 10);
    worked = 0;
    const auto second = run_all(10, squares(worked), options);
    CHECK(worked == 2);  // what failed is tried again
    for (std::size_t i = 0; i < 10; ++i) {
        CHECK(second[i].kept == (i % 5 != 3));
        CHECK(second[i].result == first[i].result);
        CHECK(store.has("square of " + std::to_string(i)) == (i % 5 != 3));
    }
    // A text of another program is as good as none.
    store.save("square of 2", "");
    worked = 0;
    CHECK(run_all(3, squares(worked), options)[2].result == 4);
    CHECK(worked == 1);
    CHECK(store.load("square of 2") == "4");
}

TEST_CASE("shards share the work and a store") {
    const testing::Folder folder;
    const ResultStore store(folder.path());
    std::atomic<int> worked{0};
    std::size_t all = 0;
    for (unsigned number = 1; number <= 3; ++number) {
        const Shard shard = parse_shard(std::to_string(number) + "/3");
        const auto outcomes =
            run_all(10, squares(worked), {"part", sharded(shard, threads(2)), {}, &store});
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            const bool here = outcomes[i].result || !outcomes[i].error.empty();
            CHECK(here == shard.takes(i));
            all += here ? 1 : 0;
        }
    }
    CHECK(all == 10);
    CHECK(worked == 10);
    const auto together = run_all(10, squares(worked), {"all", threads(2), {}, &store});
    CHECK(worked == 12);
    CHECK(std::count_if(together.begin(), together.end(), [](auto& o) { return o.kept; }) == 8);
    CHECK(part_of(std::vector<int>{7, 8, 9, 10, 11}, {2, 3}) == std::vector<int>{8, 11});
    // More shards than items: the last have nothing to do.
    CHECK(
        !run_all(2, squares(worked), {"few", sharded({3, 3}, threads(1)), {}, nullptr})[1].result);
}

TEST_CASE("parse_shard takes K/N alone") {
    CHECK(parse_shard("").whole());
    CHECK(parse_shard("1/1").whole());
    CHECK(parse_shard("5/5").number == 5);
    for (const char* text :
         {"0/2", "3/2", "1", "1/", "/2", "1/2/3", "-1/2", "a/b", " 1/2", "1/0"}) {
        CHECK_THROWS_WITH(parse_shard(text),
                          "shard = " + std::string(text) + ": must be K/N with K from 1 to N");
    }
}

TEST_CASE("time_left speaks of what takes longer than half a minute") {
    using std::chrono::seconds;
    CHECK(time_left(seconds(10), 10, 20).empty());
    CHECK(time_left(seconds(60), 1, 6) == " (6 min left)");
}

}  // namespace qrazor
