// The Liberty reader: syntax, expressions, tables, units, real libraries, and files that are none.
#include <qrazor_catch.h>

#include <algorithm>
#include <filesystem>
#include <iostream>

#include "mapped_unit.h"
#include "qrazor/cells/expression.h"
#include "qrazor/cells/liberty_syntax.h"
#include "qrazor/cells/library.h"
#include "qrazor/cells/table.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "tiny_library.h"

using namespace qrazor;
using namespace qrazor::synth;
using Catch::Matchers::Contains;

namespace {

const std::filesystem::path kPdk =
    std::filesystem::path(QRAZOR_SOURCE_DIR) / ".." / "shared" / "pdk";

std::string truth(const std::string& function, const std::vector<std::string>& pins) {
    std::string out;
    for (const bool value : cells::Expression::parse(function).table(pins)) {
        out += value ? '1' : '0';
    }
    return out;
}

}  // namespace

TEST_CASE("expressions of all the ways Liberty writes them") {
    const std::vector<std::string> ab{"A", "B"};
    CHECK(truth("(A B)", ab) == "0001");
    CHECK(truth("A&B", ab) == truth("A * B", ab));
    CHECK(truth("!(A+B)", ab) == "1000");
    CHECK(truth("A'", {"A"}) == "10");
    CHECK(truth("A^B", ab) == "0110");
    CHECK(truth("(!A) | (!B)", ab) == "1110");
    CHECK(truth("!A ^ B", ab) == "1001");
    CHECK(truth("A B + C'", {"A", "B", "C"}) == "11110001");
    // XOR binds tighter than AND, AND tighter than OR.
    CHECK(truth("A + B * C ^ A", {"A", "B", "C"}) == truth("A + (B * (C ^ A))", {"A", "B", "C"}));
    CHECK(truth("1", {}) == "1");
    CHECK_THROWS_WITH(cells::Expression::parse("A & (B"), Contains("expected ')'"));
    CHECK_THROWS_WITH(cells::Expression::parse("A &"), Contains("ends too early"));
    CHECK_THROWS_WITH(cells::Expression::parse("A ) B"), Contains("unexpected ')'"));
    CHECK_THROWS_WITH(cells::Expression::parse("A").table({"B"}), Contains("no pin 'A'"));
    CHECK_THROWS_AS(cells::Expression::parse(std::string(5000, '(')), Error);
}

TEST_CASE("tables interpolate, and extrapolate by their outermost points") {
    const cells::Table table({cells::Axis::slew, cells::Axis::load}, {{10, 20}, {1, 3}},
                             {0, 2, 10, 12});
    CHECK(table.at(10, 1) == Approx(0));
    CHECK(table.at(15, 2) == Approx(6));
    CHECK(table.at(20, 3) == Approx(12));
    CHECK(table.at(30, 1) == Approx(20));
    CHECK(table.at(0, 1) == Approx(-10));
    CHECK(cells::Table({cells::Axis::load}, {{1, 3}}, {4, 8}).at(99, 2) == Approx(6));
    CHECK(cells::Table({}, {}, {7}).at(1, 1) == Approx(7));
    CHECK(cells::Table().at(1, 1) == Approx(0));
    CHECK(cells::Table({cells::Axis::other, cells::Axis::slew}, {{0, 1}, {1, 2}}, {1, 2, 8, 9})
              .at(2, 0) == Approx(2));
    CHECK_THROWS_AS(cells::Table({cells::Axis::load}, {{1, 3}}, {4}), std::invalid_argument);
    CHECK_THROWS_AS(cells::Table({cells::Axis::load}, {{3, 1}}, {4, 5}), std::invalid_argument);
}

TEST_CASE("units are converted, conditions become states") {
    const cells::Library library = cells::test::tiny_library();
    CHECK(library.voltage == Approx(2.0));
    const cells::Cell& inv = *library.find("INV");
    CHECK(inv.pin("A")->capacitance == Approx(0.002));     // 2 fF
    CHECK(inv.leakage == std::vector<float>{1.0F, 5.0F});  // nW: A = 0, A = 1
    CHECK(inv.value == std::vector<uint8_t>{1, 0});
    const cells::PowerArc& arc = inv.pin("Y")->power.at(0);
    CHECK(arc.rise.at(0.010, 0.003) == Approx(0.020));  // 20 fJ: load before slew here
    CHECK(inv.pin("Y")->timing.at(0).slew_rise.at(0.020, 0.001) == Approx(0.020));
    CHECK(library.find("XOR")->pins.size() == 3);   // pin (A, B)
    CHECK(library.find("XOR")->area == Approx(5));  // no semicolon there
    const cells::Cell& dff = *library.find("DFF");
    CHECK(dff.kind == cells::CellKind::flip_flop);
    CHECK(dff.inputs.size() == 2);
    CHECK(dff.states() == 8);
    CHECK(dff.next[3] == 1);  // D = 1, RN = 1
    CHECK(dff.next[1] == 0);  // cleared
    CHECK(dff.forced[1] == 1);
    CHECK(dff.value[4] == 1);  // stored 1: Q, not QN
    CHECK(library.find("NDFF")->falling_clock);
    CHECK(library.find("LAT")->kind == cells::CellKind::latch);
    CHECK_THAT(library.find("TBUF")->why_unusable, Contains("three states"));
}

TEST_CASE("OSU's libraries are read") {
    for (const auto& [name, file] : {std::pair{"osu018", "osu018_stdcells.lib"},
                                     {"osu035", "osu035_stdcells.lib"},
                                     {"osu050", "osu05_stdcells.lib"}}) {
        const cells::Library library = cells::read_library({test::osu_folder(name) / file});
        const cells::Cell& adder = *library.find("FAX1");
        REQUIRE(adder.kind == cells::CellKind::combinational);
        for (size_t state = 0; state < 8; ++state) {
            const int sum = (state & 1U ? 1 : 0) + (state & 2U ? 1 : 0) + (state & 4U ? 1 : 0);
            const int carry_bit = adder.pins[adder.outputs[0]].name == "YC" ? 0 : 1;
            CHECK((adder.value[state] >> carry_bit & 1) == sum / 2);
            CHECK((adder.value[state] >> (1 - carry_bit) & 1) == sum % 2);
        }
        CHECK(library.find("DFFPOSX1")->kind == cells::CellKind::flip_flop);
        CHECK_FALSE(library.find("DFFPOSX1")->falling_clock);
        CHECK(library.find("DFFNEGX1")->falling_clock);
        CHECK(library.find("LATCH")->kind == cells::CellKind::latch);
        CHECK(library.files.at(0).sha256.size() == 64);
    }
}

TEST_CASE("SkyWater and IHP libraries are read, packed as they come") {
    if (!std::filesystem::exists(kPdk)) {
        WARN("no " << kPdk << ": not tested");
        return;
    }
    const cells::Library sky = cells::read_library({kPdk / "sky130_fd_sc_hd__tt_025C_1v80.lib.gz"});
    CHECK(sky.cells.size() == 428);
    CHECK(sky.voltage == Approx(1.8));
    CHECK(sky.find("sky130_fd_sc_hd__fa_1")->kind == cells::CellKind::combinational);
    CHECK(sky.find("sky130_fd_sc_hd__inv_2")->pin("A")->capacitance == Approx(0.004459));
    CHECK(sky.find("sky130_fd_sc_hd__nand2_1")->leakage.at(3) == Approx(0.0079423));
    const cells::Library ihp = cells::read_library({kPdk / "sg13g2_stdcell_typ_1p20V_25C.lib.gz"});
    const cells::Cell& flop = *ihp.find("sg13g2_dfrbp_1");
    CHECK(flop.kind == cells::CellKind::flip_flop);
    CHECK(flop.outputs.size() == 2);
    // 464.658 pW with everything low, the clock at either level: 464.658 and 459.131.
    CHECK(flop.leakage.at(0) == Approx((464.658 + 459.131) / 2 * 1e-3));
}

TEST_CASE("what is no Liberty file is refused in one line with its line number") {
    const auto refused = [](const std::string& text, const std::string& why) {
        CHECK_THROWS_WITH(cells::parse_library(text, "f.lib"), Contains(why));
        try {
            cells::parse_library(text, "f.lib");
        } catch (const Error& error) {
            CHECK(std::string(error.what()).find('\n') == std::string::npos);
        }
    };
    refused("", "f.lib:1: not a Liberty file");
    refused("module x; endmodule", "f.lib:1: not a Liberty file");
    refused("{\"json\": 1}", "f.lib:1: ");
    refused("library (x) {\n cell (A) {\n area : 1;\n", "f.lib:4: file ends inside group 'cell'");
    refused("library (x) {\n comment : \"no end\n", "f.lib:2: string without its closing quote");
    refused("library (x) { /* no end", "comment without an end");
    refused("library (x) { } cell (y) { }", "text after the end");
    refused("library (x) { } library (y) { }", "must be one library a file");
    refused("library (x) { }", "has no cells");
    refused("library (x) { nom_voltage : 1;\n cell (A) { area : big; } }",
            "f.lib:2: area: not a number: 'big'");
    refused("library (x) { nom_voltage : 1;\n cell (A) { area : ; } }",
            "f.lib:2: area = : must be one number");
    refused("library (x) {\n time_unit : ns; cell (A) { } }",
            "f.lib:2: time_unit = ns: must be a number and a unit, as in 1ns");
    refused("library (x) {\n include_file (\"a.inc\"); }", "f.lib:2: include_file (a.inc)");
    refused("library (x) { cell (A) { } }", "nom_voltage is missing");
    std::string deep = "library (x) {";
    for (int i = 0; i < 100000; ++i) {
        deep += "g () {";
    }
    refused(deep, "nested deeper");
    CHECK_THROWS_WITH(cells::read_library({"/no/such.lib"}),
                      Contains("/no/such.lib: no such file"));
}

TEST_CASE("values without quotes end at a comment") {
    const cells::liberty::Group group =
        cells::liberty::parse("library (a) { x : 1 // 2;\n; y : 3 /* 4 */; z : 5\n}", "a.lib");
    CHECK(group.text("x", "") == "1");
    CHECK(group.text("y", "") == "3");
    CHECK(group.text("z", "") == "5");
}

TEST_CASE("statements that go on in the next line, and a semicolon behind the library") {
    std::string text = cells::test::tiny_text();
    const std::string from = "\"(A ^ B)\"";
    text.replace(text.find(from), from.size(), "A ^ \\ \r\n B");
    const cells::Library library = cells::parse_library(text + ";\n", "f.lib");
    CHECK(library.find("XOR")->pin("Y")->function == "A^B");
    const auto before = text.begin() + static_cast<std::ptrdiff_t>(text.find("cell (DFF)"));
    CHECK(library.find("DFF")->place ==
          "f.lib:" + std::to_string(1 + std::count(text.begin(), before, '\n')));
}

TEST_CASE("a file cut anywhere is refused") {
    const std::string text = cells::test::tiny_text();
    for (size_t end = 0; end < text.rfind('}'); ++end) {
        CHECK_THROWS_AS(cells::parse_library(text.substr(0, end), "cut.lib"), Error);
    }
}
