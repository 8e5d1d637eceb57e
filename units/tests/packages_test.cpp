// Several designs at once: units of one chip in one folder, and rtl/ as it is committed.
#include <qrazor_catch.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "qrazor/gen/config.h"
#include "qrazor/gen/packages.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/text.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

using namespace qrazor;
namespace fs = std::filesystem;

namespace {

const fs::path kConfigs = fs::path(QRAZOR_SOURCE_DIR) / "gen" / "configs";

gen::Package package_of(const gen::Settings& config) {
    const gen::Design design = units::design(config);
    return {design.label(), design.module_name(), units::emit_package(design)};
}

gen::Package package_named(const std::string& name) {
    static const std::vector<gen::Settings> all = gen::read_configs(kConfigs);
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const gen::Settings& config) { return config.name == name; });
    REQUIRE(found != all.end());
    return package_of(*found);
}

const std::string& text_of(const std::vector<gen::SourceFile>& files, std::string_view name) {
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const gen::SourceFile& f) { return f.name == name; });
    INFO(name);
    REQUIRE(found != files.end());
    return found->text;
}

// The message of the Error that `call` throws.
template <typename Call>
std::string refusal(const Call& call) {
    try {
        call();
    } catch (const Error& error) {
        return error.what();
    }
    return "nothing refused";
}

fs::path folder_of(const std::string& name) {
    const fs::path folder = fs::path(QRAZOR_BUILD_DIR) / "packages-tests" / name;
    fs::remove_all(folder);
    return folder;
}

void write(const fs::path& folder, const std::vector<gen::SourceFile>& files) {
    for (const gen::SourceFile& file : files) {
        write_file(folder / file.name, file.text);
    }
}

}  // namespace

TEST_CASE("in one folder a part that units share is one file, behind what it is made of") {
    const std::vector<gen::Package> packages{package_named("sdr_compress_b16_g16"),
                                             package_named("dec_dot_a16w8_g16"),
                                             package_named("sdr_decompress_b16_g16")};
    const auto files = gen::in_one_folder(packages);
    std::set<std::string> names;
    for (const gen::SourceFile& file : files) {
        CHECK(names.insert(file.name).second);
    }
    size_t before = 0;
    for (const gen::Package& package : packages) {
        before += package.files.size();
        for (const gen::SourceFile& file : package.files) {
            CHECK(text_of(files, file.name) == file.text);
        }
        CHECK(names.count(package.module + ".f") == 1);
    }
    // dec_dot decompresses with the very module of the third unit.
    CHECK(files.size() < before);
    // all.f has each module once, in an order that every unit's own list agrees with.
    const auto all = split_lines(text_of(files, gen::kAllFiles));
    std::map<std::string, size_t> at;
    for (size_t i = 1; i < all.size(); ++i) {
        CHECK(at.emplace(all[i], i).second);
    }
    for (const gen::Package& package : packages) {
        size_t top = 0;
        for (const std::string& line : split_lines(text_of(files, package.module + ".f"))) {
            if (line.rfind("//", 0) != 0) {
                INFO(line);
                REQUIRE(at.count(line) == 1);
                top = std::max(top, at.at(line));
            }
        }
        CHECK(top == at.at(package.module + ".v"));
    }
}

TEST_CASE("two texts of one name are an error that names both units and the way out") {
    const gen::Package wide = package_named("sdr_dot_a16w8_g16");
    CHECK(refusal([&] {
              gen::in_one_folder({wide, package_named("sdr_dot_a8w8_g16")});
          }) ==
          "sdr_dot_k4_l16.v: has two texts, of sdr_dot_a16w8_g16 and of sdr_dot_a8w8_g16; they "
          "differ in the defaults of parameters alone: write one of them and set the parameters "
          "of its instances");
    // A planted fault: one part of the second unit has another body.
    gen::Package other = package_named("sdr_mac_a16w8");
    const auto shared = std::find_if(other.files.begin(), other.files.end(), [&](const auto& file) {
        return std::any_of(wide.files.begin(), wide.files.end(),
                           [&](const auto& of_wide) { return of_wide.name == file.name; });
    });
    REQUIRE(shared != other.files.end());
    CHECK_NOTHROW(gen::in_one_folder({wide, other}));
    shared->text.insert(shared->text.find("endmodule"), "    wire unused_more;\n");
    CHECK(refusal([&] {
              gen::in_one_folder({wide, other});
          }) == shared->name +
                    ": has two texts, of sdr_dot_a16w8_g16 and of sdr_mac_a16w8; give each a "
                    "folder of its own (-o)");
}

TEST_CASE("a folder that exists keeps its files: all.f grows, no other text changes") {
    const gen::Package first = package_named("sdr_mul_a16w8");
    const gen::Package second = package_named("sdr_mac_a16w8");
    const fs::path folder = folder_of("grows");
    write(folder, gen::beside(gen::in_one_folder({first}), folder));
    write_file(folder / "readme.txt", "mine\n");
    write(folder, gen::beside(gen::in_one_folder({second}), folder));
    CHECK(read_file(folder / "readme.txt") == "mine\n");
    const auto both = gen::in_one_folder({first, second});
    CHECK(read_file(folder / gen::kAllFiles) == text_of(both, gen::kAllFiles));
    for (const gen::SourceFile& file : both) {
        CHECK(read_file(folder / file.name) == file.text);
    }
    // Once more changes nothing.
    CHECK(text_of(gen::beside(gen::in_one_folder({first}), folder), gen::kAllFiles) ==
          read_file(folder / gen::kAllFiles));

    const auto again = [&] { gen::beside(gen::in_one_folder({second}), folder); };
    fs::remove(folder / (first.module + ".v"));
    CHECK(refusal(again) == "all.f: lists '" + first.module + ".v', which is not there");
    write_file(folder / gen::kAllFiles, "my_top.v\n");
    CHECK(refusal(again) ==
          "all.f: is there and is no list of `qrazor gen --into`; rename it, or "
          "name another folder");
    write_file(folder / (second.module + ".v"), "module mine; endmodule\n");
    CHECK(refusal(again) ==
          second.module + ".v: is there with another text; remove it, or name another folder");
}

TEST_CASE("a tree keeps those of a list in full and a digest of each other") {
    const gen::Package full = package_named("sdr_mul_a16w8");
    gen::Package other = package_named("sdr_decompress_b16_g16");
    const auto digests = [&](const std::vector<std::string>& in_full) {
        return text_of(gen::tree({full, other}, in_full), gen::kDigests);
    };
    const auto files = gen::tree({full, other}, {full.label});
    CHECK(files.size() == full.files.size() + 1);
    for (const gen::SourceFile& file : full.files) {
        CHECK(text_of(files, full.label + "/" + file.name) == file.text);
    }
    const std::string kept = digests({full.label});
    CHECK(kept.find("\n" + other.label + " " + other.module + " 5 ") != std::string::npos);
    CHECK(kept.find(full.label) == std::string::npos);
    // One letter of one file is another digest, and so is the same text under another name.
    other.files[0].text[10] = '#';
    CHECK(digests({full.label}) != kept);
    other = package_named("sdr_decompress_b16_g16");
    other.files[0].name += "h";
    CHECK(digests({full.label}) != kept);

    CHECK(gen::tree({full}, {full.label}).size() == full.files.size());
    CHECK(refusal([&] { gen::tree({full}, {"sdr_mul_a16w9"}); }) ==
          "in full: sdr_mul_a16w9: no such configuration");
    const fs::path list = folder_of("names") / "list.txt";
    write_file(list, "# of what\na  # why\n\nb\n");
    CHECK(gen::read_names(list) == std::vector<std::string>{"a", "b"});
    write_file(list, "a\na\n");
    CHECK(refusal([&] { gen::read_names(list); }) == list.string() + ": 'a' is there twice");
    write_file(list, "# nothing\n");
    CHECK(refusal([&] { gen::read_names(list); }) ==
          list.string() + ": names nothing; list one name a line");
}

TEST_CASE("the committed rtl/ is what the generator makes, and nothing else") {
    const fs::path rtl = fs::path(QRAZOR_SOURCE_DIR) / "rtl";
    const std::vector<std::string> in_full = gen::read_names(kConfigs / "in_full.txt");
    std::vector<gen::Package> packages;
    for (const gen::Settings& config : gen::read_configs(kConfigs)) {
        packages.push_back(package_of(config));
    }
    std::set<fs::path> expected;
    for (const gen::SourceFile& file : gen::tree(packages, in_full)) {
        INFO("after a change of the generator run `make rtl`: " << file.name);
        CHECK(read_file(rtl / file.name) == file.text);
        expected.insert(rtl / file.name);
    }
    CHECK(expected.size() > 200);
    for (const auto& entry : fs::recursive_directory_iterator(rtl)) {
        INFO("not made by the generator: " << entry.path().string());
        CHECK((entry.is_directory() || expected.count(entry.path()) == 1));
    }
}
