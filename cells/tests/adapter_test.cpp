// Cell-library adapters: the ones that come along, users' own, and what Yosys and OpenSTA read.
#include <qrazor_catch.h>
#include <unistd.h>

#include <filesystem>

#include "qrazor/cells/adapter.h"
#include "qrazor/cells/liberty_syntax.h"
#include "qrazor/cells/mapping_library.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "tiny_library.h"

using namespace qrazor;
using namespace qrazor::cells;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

const fs::path kHome = QRAZOR_SOURCE_DIR;
const fs::path kAdapters = kHome / "cells" / "adapters";
// Test cases run side by side, each in a process of its own; the folder goes with the process.
struct Scratch {
    fs::path path =
        fs::path(QRAZOR_BUILD_DIR) / "tests" / ("test-adapters-" + std::to_string(getpid()));
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};
const Scratch kFolder;
const fs::path& kScratch = kFolder.path;

constexpr const char* kOwn = R"(
name = "tiny"
process = "test"
libraries = ["tin*"]
clock_ns = 2
input_slew_ns = 0.01
output_load_pf = 0.005
driver = { cell = "INV", pin = "Y" }
dont_use = ["XO*"]
)";

fs::path own(const std::string& text) {
    write_file(kScratch / "own.toml", text);
    return kScratch / "own.toml";
}

}  // namespace

TEST_CASE("patterns") {
    CHECK(fits("abc", "abc"));
    CHECK(fits("a*", "a"));
    CHECK(fits("*x1p*_R", "BUFx1p5_R"));
    CHECK(fits("a*b*c", "a-b-b-c"));
    CHECK_FALSE(fits("a*b", "abc"));
    CHECK_FALSE(fits("abc", "ab"));
    CHECK_FALSE(fits("", "a"));
}

TEST_CASE("seven libraries have an adapter, chosen by library name or by its own") {
    const std::vector<Adapter> all = read_adapters(kAdapters);
    CHECK(all.size() >= 7);
    CHECK(choose_adapter(all, "", "osu018_stdcells").name == "osu018");
    CHECK(choose_adapter(all, "", "osu05_stdcells").name == "osu050");
    CHECK(choose_adapter(all, "", "sky130_fd_sc_hd__ss_100C_1v60").name == "sky130_fd_sc_hd");
    CHECK(choose_adapter(all, "", "sg13g2_stdcell_typ_1p20V_25C").name == "sg13g2");
    CHECK(choose_adapter(all, "", "NangateOpenCellLibrary").name == "nangate45");
    CHECK(choose_adapter(all, "", "asap7sc7p5t_SIMPLE_RVT_TT_nldm_211120").inverted_adders);
    CHECK(choose_adapter(all, "osu035", "anything").name == "osu035");
    CHECK_THROWS_WITH(choose_adapter(all, "", "unheard_of"), Contains("no adapter fits") &&
                                                                 Contains("nangate45") &&
                                                                 Contains("--adapter FILE.toml"));
    CHECK_THROWS_WITH(choose_adapter(all, "osu99", ""), Contains("there is none"));
    CHECK_THROWS_WITH(find_libraries(choose_adapter(all, "nangate45", ""), {}, kHome),
                      Contains("--pdk DIR"));
    CHECK_THROWS_WITH(find_libraries(choose_adapter(all, "nangate45", ""), kAdapters, kHome),
                      Contains("no file 'NangateOpenCellLibrary_typical.lib'"));
}

TEST_CASE("folders of an adapter are seen from its file, where none has the library, what to do") {
    const std::string text = std::string("folders = [\"../cells\", \"/nowhere\"]\n") + kOwn;
    const Adapter adapter = read_adapter(own(text));
    REQUIRE(adapter.folders.size() == 2);
    CHECK(adapter.folders[0] == (kScratch.parent_path() / "cells").string());
    CHECK(adapter.folders[1] == "/nowhere");
    Adapter osu = choose_adapter(read_adapters(kAdapters), "osu018", "");
    REQUIRE(osu.folders.size() == 2);
    CHECK(osu.folders[1] == "$QRAZOR_HOME/build/cells/osu018");
    osu.folders = {"/nowhere"};
    CHECK_THROWS_WITH(find_libraries(osu, {}, kHome),
                      Contains("osu018_stdcells.lib' in /nowhere") && Contains("scripts/cells") &&
                          Contains("--liberty FILE"));

    // A library in parts is read with all of them or not at all.
    Adapter parts = osu;
    parts.folders = {(kScratch / "parts").string()};
    parts.files = {"part_a*.lib", "part_b.lib", "part_c.lib"};
    write_file(kScratch / "parts" / "part_a1.lib", "library (a) {}\n");
    write_file(kScratch / "parts" / "part_b.lib", "library (b) {}\n");
    CHECK_THROWS_WITH(find_libraries(parts, {}, kHome),
                      Contains("library osu018: no file 'part_c.lib' in "));
    parts.files.pop_back();
    CHECK(find_libraries(parts, {}, kHome).size() == 2);

    // A copy of the adapter, wherever it lies, finds the cells below qrazor's folder.
    const fs::path home = kScratch / "home";
    const fs::path cells = home / "build" / "cells" / "osu018" / "osu018_stdcells.lib";
    write_file(cells, "library (osu018_stdcells) {}\n");
    std::string copied = read_file(kAdapters / "osu018.toml");
    const std::string debian = "\"/usr/share/qflow/tech/osu018\", ";
    REQUIRE(copied.find(debian) != std::string::npos);
    copied.erase(copied.find(debian), debian.size());
    const fs::path elsewhere = kScratch / "deep" / "down" / "osu018.toml";
    write_file(elsewhere, copied);
    CHECK(find_libraries(read_adapter(elsewhere), {}, home) == std::vector<fs::path>{cells});
    CHECK_THROWS_WITH(find_libraries(read_adapter(elsewhere), {}, kScratch / "no_home"),
                      Contains("in " + (kScratch / "no_home/build/cells/osu018").string()));
    CHECK_THROWS_WITH(read_adapter(own("folders = [\"$HOME/cells\"]\n" + std::string(kOwn))),
                      Contains("own.toml: folders = \"$HOME/cells\": must be absolute, relative to "
                               "this file, or begin with $QRAZOR_HOME/"));
}

TEST_CASE(
    "scripts/cells refuses what is not Debian's, and says what to do where it has no network") {
    const std::string cells = std::string(QRAZOR_SOURCE_DIR) + "/scripts/cells";
    const fs::path debs = kScratch / "debs";
    const fs::path goal = kScratch / "fetched";
    const std::string name = "qflow-tech-osu018_1.3.17+dfsg.1-3_all.deb";
    const auto from = [&] {
        return run_process({cells, "--folder", goal.string(), "--from", debs.string()});
    };
    make_folder(debs);
    CHECK_THAT(from().output, Contains(name + ": no such file"));
    write_file(debs / name, "!<arch>\n");
    const ProcessResult planted = from();
    CHECK(planted.status == 1);
    CHECK_THAT(planted.output, Contains("its sha256 must be 64fae4be"));
    const ProcessResult alone =
        run_process({cells, "--folder", goal.string(), "--mirror", "http://127.0.0.1:9/debian"});
    CHECK(alone.status == 1);
    CHECK_THAT(alone.output, Contains("osu018 osu035 osu050") && Contains("--liberty FILE"));
    CHECK(fs::is_empty(goal));  // nothing half fetched
    CHECK(run_process({cells, "--form", "x"}).status == 2);
}

TEST_CASE("an adapter of one's own") {
    const Adapter adapter = read_adapter(own(kOwn));
    CHECK(adapter.full_adder.cell.empty());
    CHECK(adapter.clock_ns == 2);
    CHECK_NOTHROW(check_adapter(test::tiny_library(), adapter));

    const std::string text = kOwn;
    CHECK_THROWS_WITH(read_adapter(own(text + "driving_cell = \"INV\"\n")),
                      Contains("driving_cell: unknown key (known: clock_ns, "));
    CHECK_THROWS_WITH(read_adapter(own("name = \"x\"\n")), Contains("process: missing"));
    CHECK_THROWS_WITH(read_adapter(own(text + "[full_adder]\ncell = \"FA\"\n")),
                      Contains("full_adder: a: missing"));
    CHECK_THROWS_WITH(read_adapter(own("name = \n")), Contains("own.toml:1: "));
    CHECK_THROWS_WITH(read_adapter(kScratch / "none.toml"), Contains("no such file"));

    const std::string wrong_cell =
        text + "half_adder = { cell = \"HA\", a = \"A\", b = \"B\", sum = \"S\", carry = \"C\" }\n";
    CHECK_THROWS_WITH(check_adapter(test::tiny_library(), read_adapter(own(wrong_cell))),
                      Contains("library 'tiny' has no cell 'HA'"));
    const std::string wrong_pin = text + "tie_high = { cell = \"XOR\", pin = \"Z\" }\n";
    CHECK_THROWS_WITH(check_adapter(test::tiny_library(), read_adapter(own(wrong_pin))),
                      Contains("tie_high and tie_low: must be both there or neither"));
}

TEST_CASE("the copy for mapping has no power tables, wire loads or cells not to be used") {
    std::string text = test::tiny_text();
    text.insert(text.find("  cell (INV)"),
                "  default_wire_load : \"w\";\n  wire_load (\"w\") { resistance : 1; }\n");
    write_file(kScratch / "tiny.lib", text);
    const Library library = read_library({kScratch / "tiny.lib"});
    const std::string copy = mapping_copy(library, read_adapter(own(kOwn)));
    for (const char* gone :
         {"wire_load", "internal_power", "leakage_power (", "XOR", "LAT", "TBUF", "comment"}) {
        CHECK(copy.find(gone) == std::string::npos);
    }
    const Library again = parse_library(copy, "copy");
    CHECK(again.cells.size() == 2);  // INV, DFF; NDFF takes a falling edge
    CHECK(again.find("INV")->pin("Y")->timing.size() == 1);
    CHECK(again.find("INV")->pin("Y")->power.empty());
}

TEST_CASE("a library in several files is read as one") {
    write_file(kScratch / "part1.lib", test::tiny_text());
    std::string other = test::tiny_text();
    const size_t rest = other.find("  cell (XOR)");
    other = other.substr(0, rest) + "}\n";
    other.replace(other.find("cell (INV)"), 10, "cell (INW)");
    write_file(kScratch / "part2.lib", other);
    const Library library = read_library({kScratch / "part1.lib", kScratch / "part2.lib"});
    CHECK(library.files.size() == 2);
    CHECK(library.find("INW") != nullptr);
    const std::string copy = mapping_copy(library, read_adapter(own(kOwn)));
    CHECK(parse_library(copy, "copy").find("INW") != nullptr);
    // Each template once.
    CHECK(copy.find("lu_table_template (\"t1\")") == copy.rfind("lu_table_template (\"t1\")"));

    other.replace(other.find("nom_voltage : 2.0"), 17, "nom_voltage : 1.0");
    write_file(kScratch / "part2.lib", other);
    CHECK_THROWS_WITH(read_library({kScratch / "part1.lib", kScratch / "part2.lib"}),
                      Contains("part2.lib: supply 1 V, but 2 V in"));
    other.replace(other.find("nom_voltage : 1.0"), 17, "nom_voltage : 2.0");
    other.replace(other.find("cell (INW)"), 10, "cell (INV)");
    write_file(kScratch / "part2.lib", other);
    CHECK_THROWS_WITH(read_library({kScratch / "part1.lib", kScratch / "part2.lib"}),
                      Contains("cell INV: it is already at") && Contains("part1.lib:22"));
}
