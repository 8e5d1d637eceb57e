// Files under a full disk, Ctrl-C and wrong permissions, which nobody tries by hand.
#include <qrazor_catch.h>

#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

#include <filesystem>
#include <iterator>
#include <string>

#include "folder.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"

namespace fs = std::filesystem;

namespace qrazor {
namespace {

using Catch::Matchers::StartsWith;
using testing::Folder;

size_t entries(const fs::path& folder) {
    return static_cast<size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

std::string gzip(const fs::path& path, const std::string& text) {
    gzFile file = gzopen(path.c_str(), "wb");
    REQUIRE(file != nullptr);
    gzwrite(file, text.data(), static_cast<unsigned>(text.size()));
    gzclose(file);
    const fs::path copy = path.string() + ".bytes";
    fs::copy_file(path, copy);
    std::string bytes = read_file(copy);
    fs::remove(copy);
    return bytes;
}

}  // namespace

TEST_CASE("a file is written whole and only when it differs") {
    const Folder folder;
    const fs::path path = folder / "a/b/file.v";
    const std::string text("module m;\0endmodule\n", 20);
    CHECK(write_file(path, text));
    CHECK(read_file(path) == text);
    CHECK(entries(path.parent_path()) == 1);  // no temporary file stays

    struct stat before {};
    struct stat after {};
    REQUIRE(stat(path.c_str(), &before) == 0);
    CHECK_FALSE(write_file(path, text));
    REQUIRE(stat(path.c_str(), &after) == 0);
    CHECK(before.st_ino == after.st_ino);
    CHECK(before.st_mtim.tv_nsec == after.st_mtim.tv_nsec);
    CHECK((after.st_mode & 0777) == 0644);

    std::string same_length = text;
    same_length[0] = 'M';
    CHECK(write_file(path, same_length));
    CHECK(read_file(path) == same_length);
    CHECK(write_file(path, ""));
    CHECK(read_file(path).empty());
}

TEST_CASE("folders that cannot be written are named") {
    const Folder folder;
    write_file(folder / "plain", "x");
    // As root, permissions stop nobody: a regular file in the way stops everybody.
    CHECK_THROWS_WITH(write_file(folder / "plain/sub/f.v", "x"),
                      StartsWith((folder / "plain/sub").string() + ": cannot create this folder"));
    CHECK_THROWS_WITH(make_folder(folder / "plain"),
                      StartsWith((folder / "plain").string() + ": cannot create this folder"));
    CHECK_THROWS_WITH(write_file(folder.path(), "x"),
                      folder.path().string() + ": is a folder, so no file can be written there");
    CHECK_THROWS_AS(write_file("/proc/qrazor_test", "x"), Error);
    const std::string long_name(300, 'n');
    CHECK_THROWS_WITH(write_file(folder / long_name, "x"),
                      StartsWith((folder / long_name).string() + ": cannot be written: "));
    CHECK(entries(folder.path()) == 1);
    if (geteuid() != 0) {
        fs::create_directory(folder / "locked");
        fs::permissions(folder / "locked", fs::perms::owner_read | fs::perms::owner_exec);
        CHECK_THROWS_WITH(write_file(folder / "locked/f", "x"),
                          StartsWith((folder / "locked").string() + ": folder is not writable"));
    }
}

TEST_CASE("a full disk leaves the old file") {
    if (fs::exists("/dev/full")) {
        CHECK_THROWS_AS(write_file("/dev/full/x", "x"), Error);
    }
    const Folder folder;
    write_file(folder / "f", "old");
    // A limit on file sizes is the one full disk that every user can make.
    struct rlimit before {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    struct rlimit small = before;
    small.rlim_cur = 1000;
    void (*const handler)(int) = signal(SIGXFSZ, SIG_IGN);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    std::string message;
    try {
        write_file(folder / "f", std::string(5000, 'x'));
    } catch (const Error& error) {
        message = error.what();
    }
    std::string set_message;
    try {
        write_files(folder.path(), {{"g", "small"}, {"f", std::string(5000, 'x')}});
    } catch (const Error& error) {
        set_message = error.what();
    }
    setrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, handler);
    CHECK_THAT(message, StartsWith((folder / "f").string() + ": cannot be written: "));
    CHECK_FALSE(set_message.empty());
    CHECK(read_file(folder / "f") == "old");
    CHECK(entries(folder.path()) == 1);  // of the set nothing came through
}

TEST_CASE("a set of files") {
    const Folder folder;
    write_files(folder / "out", {{"a.v", "A"}, {"b.json", "B"}, {"sub/c", "C"}});
    CHECK(read_file(folder / "out/a.v") == "A");
    CHECK(read_file(folder / "out/b.json") == "B");
    CHECK(read_file(folder / "out/sub/c") == "C");
    CHECK(entries(folder / "out") == 3);
}

TEST_CASE("Ctrl-C leaves the old set or the new one") {
    const Folder folder;
    for (int round = 0; round < 20; ++round) {
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            signal(SIGINT, SIG_DFL);  // Catch2's own handler would report a failure
            for (char c = 'a';; c = c == 'z' ? 'a' : static_cast<char>(c + 1)) {
                const std::string text(200000, c);
                write_files(folder.path(), {{"1.v", text}, {"2.v", text}, {"3.json", text}});
            }
        }
        while (!fs::exists(folder / "3.json")) {
            usleep(100);
        }
        usleep(static_cast<useconds_t>(1000 + 700 * round));
        kill(child, SIGINT);
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        const std::string first = read_file(folder / "1.v");
        REQUIRE(first == std::string(200000, first.at(0)));
        REQUIRE(read_file(folder / "2.v") == first);
        REQUIRE(read_file(folder / "3.json") == first);
        REQUIRE(entries(folder.path()) == 3);
    }
}

TEST_CASE("reading what is not there") {
    const Folder folder;
    CHECK_THROWS_WITH(read_file(folder / "none"), (folder / "none").string() + ": no such file");
    CHECK_THROWS_WITH(read_file(folder.path()),
                      folder.path().string() + ": is a folder, not a file");
    write_file(folder / "f", "x");
    CHECK_THROWS_AS(read_file("/proc/self/mem"), Error);  // opens, but cannot be read
    CHECK_THROWS_WITH(read_file(folder / "f/g"), (folder / "f/g").string() + ": no such file");
}

TEST_CASE("gzip") {
    const Folder folder;
    const fs::path path = folder / "lib.lib.gz";
    std::string text;
    for (int i = 0; i < 100000; ++i) {
        text += "cell " + std::to_string(i * 7919) + "\n";
    }
    const std::string bytes = gzip(path, text);
    CHECK(bytes.size() < text.size());
    CHECK(read_file(path) == text);

    const std::string damaged = path.string() + ": damaged gzip file";
    for (const size_t length : {bytes.size() - 1, bytes.size() - 9, bytes.size() / 2, size_t{20}}) {
        write_file(path, bytes.substr(0, length));
        CHECK_THROWS_WITH(read_file(path), damaged);
    }
    std::string flipped = bytes;
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 0x10);
    write_file(path, flipped);
    CHECK_THROWS_WITH(read_file(path), damaged);
    write_file(path, "library (plain) {}");
    CHECK_THROWS_WITH(read_file(path), path.string() + ": not a gzip file");
    write_file(path, "");
    CHECK_THROWS_WITH(read_file(path), path.string() + ": not a gzip file");
}

TEST_CASE("digest is FNV-1a") {
    CHECK(digest("") == "cbf29ce484222325");
    CHECK(digest("a") == "af63dc4c8601ec8c");
    CHECK(digest("foobar") == "85944171f73967e8");
    CHECK(digest("\xff") != digest("\x7f"));
    const Folder folder;
    std::string large(3'000'000, 'x');  // more than one piece
    large.back() = 'y';
    write_file(folder / "large", large);
    CHECK(digest_of_file(folder / "large") == digest(large));
    CHECK_THROWS_WITH(digest_of_file(folder / "none"), StartsWith((folder / "none").string()));
}

TEST_CASE("a range of a file") {
    const Folder folder;
    write_file(folder / "f", "0123456789");
    CHECK(read_range(folder / "f", 3, 4) == "3456");
    CHECK(read_range(folder / "f", 10, 0).empty());
    CHECK_THROWS_WITH(read_range(folder / "f", 8, 3),
                      (folder / "f").string() + ": ends before byte 11");
    CHECK_THROWS_WITH(read_range(folder / "g", 0, 1), StartsWith((folder / "g").string()));
}

}  // namespace qrazor
