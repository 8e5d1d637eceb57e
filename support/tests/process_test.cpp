// Children that print too much, read nothing, hang or leave children of their own.
#include <qrazor_catch.h>

#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <string>
#include <thread>

#include "folder.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"

namespace fs = std::filesystem;

namespace qrazor {
namespace {

using std::chrono::seconds;
using testing::Folder;

ProcessResult shell(const std::string& script, const ProcessOptions& options = {}) {
    return run_process({"sh", "-c", script}, options);
}

}  // namespace

TEST_CASE("output and status of a child") {
    const ProcessResult good = shell("echo out; echo err >&2");
    CHECK(good.status == 0);
    CHECK_FALSE(good.timed_out);
    CHECK(good.output == "out\nerr\n");
    CHECK(shell("exit 7").status == 7);
    CHECK(shell("kill -TERM $$").status == 128 + SIGTERM);
    CHECK(run_checked({"echo", "a b", "*"}) == "a b *\n");
    CHECK_THROWS_WITH(run_checked({"sh", "-c", "echo first; echo; echo last; exit 3"}),
                      "sh: failed with status 3: first | last");
}

TEST_CASE("a child that prints more than a pipe holds") {
    const ProcessResult result = shell(
        "i=0; while [ $i -lt 20000 ]; do echo line-$i; "
        "i=$((i+1)); done");
    CHECK(split_lines(result.output).size() == 20000);
    CHECK(result.output.size() > 2 * 65536);
    CHECK(last_lines(result.output, 1) == "line-19999");
}

TEST_CASE("input reaches a child, wanted or not") {
    ProcessOptions options;
    for (size_t i = 0; i < 300000; ++i) {
        options.input += static_cast<char>('a' + i % 26);
    }
    CHECK(run_checked({"cat"}, options) == options.input);
    CHECK(shell("true", options).status == 0);
    CHECK(run_checked({"cat"}).empty());
    CHECK(shell("head -c 3", options).output == "abc");
}

TEST_CASE("a child starts with nothing of ours ignored or blocked") {
    shell("true");  // from here on we ignore SIGPIPE
    // A writer whose reader left dies of SIGPIPE; with the signal ignored it would print an error.
    const ProcessResult result = shell("(yes; echo status $? >&2) | head -n 1");
    CHECK(result.output.find("y\n") != std::string::npos);  // which comes first is open
    CHECK(result.output.find("status 141") != std::string::npos);
}

TEST_CASE("a child runs in the folder asked for") {
    const Folder folder;
    ProcessOptions options;
    options.folder = folder.path();
    CHECK(fs::equivalent(trim(run_checked({"pwd"}, options)), folder.path()));
    options.folder = folder / "none";
    CHECK_THROWS_WITH(run_process({"pwd"}, options),
                      "pwd: cannot start in " + (folder / "none").string() + ": no such folder");
    // A program named by a relative path means ours, not one in the child's folder.
    write_file(folder / "tool", "#!/bin/sh\necho here\n");
    fs::permissions(folder / "tool", fs::perms::owner_all);
    options.folder = "/";
    const fs::path relative = fs::relative(folder / "tool");
    CHECK(run_checked({relative.string()}, options) == "here\n");
}

TEST_CASE("programs that are not installed are named with their package") {
    CHECK_THROWS_WITH(run_process({"qrazor-no-such-tool"}),
                      "qrazor-no-such-tool: not installed; on Debian: apt-get install "
                      "qrazor-no-such-tool");
    CHECK(find_program("qrazor-no-such-tool").empty());
    CHECK(find_program("/").empty());
    CHECK(find_program("/etc/passwd").empty());
    CHECK(find_program("/bin/sh") == "/bin/sh");
    CHECK_FALSE(find_program("sh").empty());

    const char* const before = std::getenv("PATH");
    const std::string path = before != nullptr ? before : "";
    setenv("PATH", "/nonexistent", 1);
    const std::string missing = find_program("sh");
    std::string message;
    try {
        run_process({"sta"});
    } catch (const Error& error) {
        message = error.what();
    }
    setenv("PATH", path.c_str(), 1);
    CHECK(missing.empty());
    CHECK(message == "sta: not installed; on Debian: apt-get install opensta");
}

TEST_CASE("a time limit stops a child and what it started") {
    const Folder folder;
    ProcessOptions options;
    options.time_limit = seconds(1);
    const auto start = std::chrono::steady_clock::now();
    // The grandchild would write its mark after the limit, and holds our pipe open meanwhile.
    const std::string mark = (folder / "mark").string();
    const ProcessResult result =
        shell("echo begun; (sleep 3; echo late > " + mark + ") & wait", options);
    CHECK(result.timed_out);
    CHECK(result.status == 128 + SIGKILL);
    CHECK(result.output == "begun\n");
    CHECK(std::chrono::steady_clock::now() - start < seconds(3));
    std::this_thread::sleep_for(seconds(3));
    CHECK_FALSE(fs::exists(mark));
    CHECK_THROWS_WITH(run_checked({"sleep", "30"}, options), "sleep: stopped after 1 s");
    // Closing the output is not the end.
    CHECK(shell("exec >&- 2>&-; exec sleep 30", options).timed_out);
    CHECK(std::chrono::steady_clock::now() - start < seconds(15));
}

TEST_CASE("parallel_for does everything once") {
    for (const unsigned jobs : {0U, 1U, 2U, 7U}) {
        std::vector<std::atomic<int>> done(1000);
        parallel_for(done.size(), jobs, [&](size_t i) { ++done[i]; });
        CHECK(std::all_of(done.begin(), done.end(), [](const auto& n) { return n == 1; }));
    }
    parallel_for(0, 4, [](size_t) { FAIL("no work was asked for"); });
}

TEST_CASE("parallel_for rethrows and stops") {
    for (const unsigned jobs : {1U, 4U}) {
        std::atomic<int> done{0};
        CHECK_THROWS_WITH(parallel_for(100000, jobs,
                                       [&](size_t i) {
                                           ++done;
                                           if (i == 10) {
                                               throw Error("item 10");
                                           }
                                           std::this_thread::yield();
                                       }),
                          "item 10");
        CHECK(done < 100000);
    }
    CHECK_THROWS_AS(parallel_for(8, 4, [](size_t) { run_checked({"false"}); }), Error);
}

}  // namespace qrazor
