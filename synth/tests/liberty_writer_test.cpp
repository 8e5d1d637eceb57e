// What Yosys, ABC and OpenSTA are given: read again, it is the library that it was written from.
#include <qrazor_catch.h>

#include <filesystem>
#include <random>

#include "mapped_unit.h"
#include "qrazor/cells/cell_functions.h"
#include "qrazor/cells/liberty_writer.h"
#include "qrazor/support/files.h"
#include "qrazor/support/shortest.h"
#include "tiny_library.h"

using namespace qrazor;
using namespace qrazor::synth;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

std::vector<const cells::Cell*> usable(const cells::Library& library) {
    std::vector<const cells::Cell*> out;
    for (const cells::Cell* cell : library.in_order()) {
        if (cell->usable()) {
            out.push_back(cell);
        }
    }
    return out;
}

// The same times over the corners of what tables are asked for, and between.
bool same_times(const cells::Table& a, const cells::Table& b) {
    if (a.empty() != b.empty()) {
        return false;
    }
    for (const double slew : {0.0, 0.013, 0.4, 3.0}) {
        for (const double load : {0.0, 0.0021, 0.07, 1.5}) {
            if (b.at(slew, load) != Approx(a.at(slew, load)).epsilon(1e-9).margin(1e-12)) {
                return false;
            }
        }
    }
    return true;
}

void check_same(const cells::Pin& a, const cells::Pin& b) {
    INFO("pin " << a.name);
    CHECK(a.output == b.output);
    CHECK(a.function == b.function);
    CHECK(a.capacitance == b.capacitance);
    CHECK(a.rise_capacitance == b.rise_capacitance);
    CHECK(a.fall_capacitance == b.fall_capacitance);
    CHECK(a.max_capacitance == b.max_capacitance);
    std::vector<const cells::TimingArc*> kept;
    for (const cells::TimingArc& arc : a.timing) {
        if (arc.type == "rising_edge" || arc.type.rfind("combinational", 0) == 0) {
            kept.push_back(&arc);
        }
    }
    REQUIRE(kept.size() == b.timing.size());
    for (size_t k = 0; k < kept.size(); ++k) {
        const cells::TimingArc& arc = *kept[k];
        const cells::TimingArc& again = b.timing[k];
        CHECK(arc.related_pin == again.related_pin);
        CHECK(arc.type == again.type);
        CHECK(arc.sense == again.sense);
        CHECK(arc.when == again.when);
        CHECK(same_times(arc.delay_rise, again.delay_rise));
        CHECK(same_times(arc.delay_fall, again.delay_fall));
        CHECK(same_times(arc.slew_rise, again.slew_rise));
        CHECK(same_times(arc.slew_fall, again.slew_fall));
    }
    REQUIRE(a.setup.size() == b.setup.size());
    for (size_t k = 0; k < a.setup.size(); ++k) {
        CHECK(a.setup[k].type == b.setup[k].type);
        CHECK(a.setup[k].rise == b.setup[k].rise);
        CHECK(a.setup[k].fall == b.setup[k].fall);
    }
}

// Written and read again, then written once more: the same cells, then the same text.
void check_round_trip(const cells::Library& library) {
    const std::vector<const cells::Cell*> cells = usable(library);
    REQUIRE_FALSE(cells.empty());
    const std::string text = cells::write_liberty(library, cells);
    const cells::Library again = cells::parse_library(text, "copy.lib");
    CHECK(again.voltage == library.voltage);
    CHECK(again.thresholds == library.thresholds);
    CHECK(again.max_transition == library.max_transition);
    const std::vector<const cells::Cell*> copies = again.in_order();
    REQUIRE(copies.size() == cells.size());
    for (size_t k = 0; k < cells.size(); ++k) {
        INFO("cell " << cells[k]->name);
        CHECK(copies[k]->usable());
        CHECK(cells[k]->name == copies[k]->name);
        CHECK(cells[k]->area == copies[k]->area);
        CHECK(cells[k]->kind == copies[k]->kind);
        CHECK(cells[k]->value == copies[k]->value);
        CHECK(cells[k]->next == copies[k]->next);
        CHECK(cells[k]->forced == copies[k]->forced);
        REQUIRE(cells[k]->pins.size() == copies[k]->pins.size());
        for (size_t p = 0; p < cells[k]->pins.size(); ++p) {
            check_same(cells[k]->pins[p], copies[k]->pins[p]);
        }
    }
    CHECK(cells::write_liberty(again, copies) == text);
}

// A library of one inverter whose tables, units and spelling vary with the seed.
std::string random_library(std::mt19937& random) {
    const auto pick = [&](size_t n) {
        return std::uniform_int_distribution<size_t>(0, n - 1)(random);
    };
    const auto value = [&] { return std::uniform_real_distribution<double>(0.001, 2)(random); };
    const auto points = [&](size_t n) {
        std::vector<std::string> out;
        double at = value();
        for (size_t k = 0; k < n; ++k, at += value()) {
            out.push_back(shortest(at));
        }
        return out;
    };
    const auto listed = [](const std::vector<std::string>& items) {
        std::string out;
        for (const std::string& item : items) {
            out += (out.empty() ? "" : ", ") + item;
        }
        return out;
    };
    const size_t slews = 1 + pick(4);
    const size_t loads = 1 + pick(4);
    const size_t shape = pick(5);  // slew x load, load x slew, slew, load, scalar
    const bool both = shape < 2;
    const std::string slew = "input_net_transition";
    const std::string load = "total_output_net_capacitance";
    const bool slew_first = shape == 0 || shape == 2;
    std::string out = "library (r) { nom_voltage : 1.1; time_unit : \"" +
                      std::string(pick(2) == 0 ? "1ns" : "10PS") + "\"; capacitive_load_unit (" +
                      (pick(2) == 0 ? "1, pf" : "10,fF") + "); leakage_power_unit : 1uw;\n";
    if (shape < 4) {
        out += "lu_table_template (t) { variable_1 : " + (slew_first ? slew : load) +
               "; index_1 (\"" + listed(points(slew_first ? slews : loads)) + "\");";
        out += both ? " variable_2 : " + (slew_first ? load : slew) + "; index_2 (\"" +
                          listed(points(slew_first ? loads : slews)) + "\");"
                    : "";
        out += " }\n";
    }
    const size_t rows = shape == 4 ? 1 : slew_first ? slews : loads;
    const size_t columns = !both ? 1 : slew_first ? loads : slews;
    out += "cell (I) { area : 2; pin (A) { direction : input; capacitance : " + shortest(value()) +
           "; }\n pin (Y) { direction : output; function : " +
           (pick(2) == 0 ? "\"A'\"" : "(!A) /* inverted */") + "; timing () { related_pin : A;\n";
    for (const char* type : {"cell_rise", "cell_fall", "rise_transition", "fall_transition"}) {
        out += std::string(type) + (shape == 4 ? " (scalar)" : " (t)") + " { values (";
        for (size_t r = 0; r < rows; ++r) {
            std::vector<std::string> row;
            for (size_t c = 0; c < columns; ++c) {
                // Rising, as ABC's first look at a cell would else see a delay below 0.
                row.push_back(shortest(value() + 2 * static_cast<double>(r + c)));
            }
            out += (r == 0 ? "\"" : pick(2) == 0 ? ", \\\n \"" : ",\n\"") + listed(row) + "\"";
        }
        out += "); }\n";
    }
    return out + "} } } }\n";
}

}  // namespace

TEST_CASE("written and read again: the small library, and those of Debian and of kits") {
    check_round_trip(cells::test::tiny_library());
    size_t read = 0;
    for (const char* path : {"osu018/osu018_stdcells.lib", "osu035/osu035_stdcells.lib",
                             "osu050/osu05_stdcells.lib"}) {
        if (const fs::path file = fs::path("/usr/share/qflow/tech") / path; fs::exists(file)) {
            INFO(file);
            check_round_trip(cells::read_library({file}));
            ++read;
        }
    }
    if (!fs::exists(test::pdk_folder())) {
        WARN("no " << test::pdk_folder() << ": not tested");
        return;
    }
    for (const auto& entry : fs::directory_iterator(test::pdk_folder())) {
        if (entry.path().extension() == ".gz") {
            INFO(entry.path());
            check_round_trip(cells::read_library({entry.path()}));
            ++read;
        }
    }
    CHECK(read > 0);
}

TEST_CASE("written and read again: tables of all shapes, in units of all spellings") {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        std::mt19937 random(seed);
        const std::string text = random_library(random);
        INFO("seed " << seed << "\n" << text);
        const cells::Library library = cells::parse_library(text, "r.lib");
        CHECK(library.find("I")->fault.empty());
        check_round_trip(library);
        // ABC looks tables up by slew and load, between two points of each, and divides by what
        // lies between the first load and the last but one.
        const cells::Library copy =
            cells::parse_library(cells::write_liberty(library, usable(library)), "copy.lib");
        const cells::Table& table = copy.find("I")->pin("Y")->timing.at(0).delay_rise;
        REQUIRE(table.axes().size() == 2);
        CHECK(table.axes()[0] != table.axes()[1]);
        for (size_t a = 0; a < 2; ++a) {
            CHECK(table.points()[a].size() >= (table.axes()[a] == cells::Axis::load ? 3U : 2U));
        }
    }
}

TEST_CASE("functions are written so that every tool reads them alike") {
    const auto function = [](const std::string& text) {
        std::string lib = cells::test::tiny_text();
        const size_t at = lib.find("\"(A ^ B)\"");
        lib.replace(at, 9, "\"" + text + "\"");
        return cells::parse_library(lib, "f.lib").find("XOR")->pin("Y")->function;
    };
    CHECK(function("(A ^ B)") == "A^B");
    CHECK(function("A B'") == "A&!B");
    CHECK(function("A + B * A ^ B") == "A|(B&(A^B))");
    CHECK(function("(!(A+B))") == "!(A|B)");
}
