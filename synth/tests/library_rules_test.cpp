// What a Liberty file may say and what is made of it: units, supply, leakage, special cells, data
// that is missing. Each case is the small library of data/liberty with a word changed.
#include <qrazor_catch.h>

#include <filesystem>

#include "qrazor/cells/cell_functions.h"
#include "qrazor/cells/library.h"
#include "qrazor/cells/mapping_library.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/synth/adapter_derive.h"

using namespace qrazor;
using namespace qrazor::synth;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

const fs::path kData = fs::path(QRAZOR_SOURCE_DIR) / "synth" / "tests" / "data" / "liberty";

// The library with each first text replaced by the second; fails where it is not there.
std::string changed(const std::vector<std::pair<std::string, std::string>>& edits) {
    std::string text = read_file(kData / "base.lib");
    for (const auto& [from, to] : edits) {
        const size_t at = text.find(from);
        INFO(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    }
    return text;
}

cells::Library with(const std::vector<std::pair<std::string, std::string>>& edits) {
    return cells::parse_library(changed(edits), "m.lib");
}

std::string refused(const std::vector<std::pair<std::string, std::string>>& edits) {
    try {
        with(edits);
    } catch (const Error& error) {
        return error.what();
    }
    return "(not refused)";
}

// The text with every cell that has that function without its cell group.
std::string without(std::string text, const std::vector<std::string>& cells) {
    for (const std::string& cell : cells) {
        const size_t at = text.find("  cell (" + cell + ")");
        REQUIRE(at != std::string::npos);
        const size_t next = std::min(text.find("\n  cell (", at) + 1, text.rfind("\n}") + 1);
        text.erase(at, (next == 0 ? text.rfind('}') : next) - at);
    }
    return text;
}

cells::Adapter mini() {
    return cells::read_adapter(kData / "mini.toml");
}

}  // namespace

TEST_CASE("units in every spelling that kits have") {
    const std::string load = "capacitive_load_unit (1, pf)";
    for (const char* same :
         {"capacitive_load_unit (1, pF)", "capacitive_load_unit (1,\"PF\")",
          "capacitive_load_unit (1pf)", "capacitive_load_unit (1000, ff)",
          "capacitive_load_unit : \"1pF\"", "capacitive_load_unit (0.001, nF)"}) {
        INFO(same);
        CHECK(with({{load, same}}).find("INVA")->pin("A")->capacitance == Approx(0.003));
    }
    CHECK(with({{load, "capacitive_load_unit (10, fF)"}}).find("INVA")->pin("A")->capacitance ==
          Approx(3e-5));
    const auto delay = [](const cells::Library& library) {
        return library.find("INVA")->pin("Y")->timing.at(0).delay_rise.values().front();
    };
    CHECK(delay(with({{"\"1ns\"", "\"1NS\""}})) == Approx(0.017));
    CHECK(delay(with({{"\"1ns\"", "\"100ps\""}})) == Approx(0.0017));
    CHECK(delay(with({{"\"1ns\"", "10ps"}})) == Approx(0.00017));
    const auto leakage = [](const cells::Library& library) {
        return library.find("INVA")->leakage.at(0);
    };
    CHECK(leakage(with({{"\"1nW\"", "\"1NW\""}})) == Approx(1));
    CHECK(leakage(with({{"\"1nW\"", "\"100pW\""}})) == Approx(0.1));
    CHECK(leakage(with({{"\"1nW\"", "\"1uw\""}})) == Approx(1000));
    CHECK(leakage(with({{"\"1nW\"", "\"10Mw\""}})) == Approx(1e7));
    CHECK_THAT(refused({{"\"1nW\"", "\"1nA\""}}),
               Contains("m.lib:6: leakage_power_unit = 1nA: must be a number and a unit"));
    CHECK_THAT(refused({{load, "capacitive_load_unit (1, furlong)"}}),
               Contains("m.lib:7: capacitive_load_unit = 1furlong"));
    CHECK_THAT(refused({{"time_unit : \"1ns\";", "time_unit : \"0ns\";"}}),
               Contains("time_unit = 0ns"));
    CHECK_THAT(refused({{load + ";", ""}}), Contains("capacitive_load_unit: missing"));
    CHECK_THAT(refused({{"leakage_power_unit : \"1nW\";", ""}}),
               Contains("leakage_power_unit: missing"));
}

TEST_CASE("voltages are in voltage_unit, and energies follow") {
    const cells::Library milli =
        with({{"voltage_unit : \"1V\"", "voltage_unit : \"1mV\""},
              {"nom_voltage : 1.2", "nom_voltage : 1200"},
              {"temperature : 25; voltage : 1.2", "temperature : 25; voltage : 1200"}});
    CHECK(milli.voltage == Approx(1.2));
    CHECK(milli.find("INVA")->pin("Y")->power.at(0).rise.values().front() == Approx(0.00104e-6));
    CHECK_THAT(refused({{"voltage_unit : \"1V\"", "voltage_unit : \"1mV\""}}),
               Contains("supply of 0.001200 V") && Contains("voltage_unit wrong?"));
}

TEST_CASE("supply, temperature and process: default conditions, else nominal ones") {
    const std::string room =
        "operating_conditions (room) { process : 1.0; temperature : 25; voltage : 1.2; }";
    const std::string by_default = "default_operating_conditions : room;";
    const std::string others =
        "operating_conditions (hot) { process : 1.0; temperature : 125; "
        "voltage : 1.6; }\n";
    CHECK(with({{room, others + room}}).voltage == Approx(1.2));
    CHECK(with({{room, others + room}}).conditions.name == "room");
    const cells::Library hot =
        with({{room, others + room}, {by_default, "default_operating_conditions : hot;"}});
    CHECK(hot.voltage == Approx(1.6));
    CHECK(hot.conditions.temperature == 125.0);
    const cells::Library nominal = with({{room, others}, {by_default, ""}});
    CHECK(nominal.voltage == Approx(1.2));
    CHECK(nominal.conditions.temperature == 25.0);
    CHECK(nominal.conditions.name.empty());
    CHECK_THAT(refused({{by_default, "default_operating_conditions : cold;"}}),
               Contains("m.lib:13: default_operating_conditions = cold"));
    // Tables hold at nominal conditions; where factors would change them, they are refused.
    CHECK_THAT(
        refused({{room, others + room + " k_volt_cell_rise : -0.4;"},
                 {by_default, "default_operating_conditions : hot;"}}),
        Contains("k_volt_cell_rise = -0.4: tables would have to be scaled from nom_voltage"));
    CHECK(with({{room, room + " k_volt_cell_rise : -0.4;"}}).voltage == Approx(1.2));
    CHECK_THAT(refused({{room, room + " scaled_cell (INVA, room) { area : 9; }"}}),
               Contains("scaled_cell (INVA, room)"));
    // Only a map of supplies.
    const cells::Library mapped =
        with({{"  nom_voltage : 1.2;\n", "  voltage_map (VDD, 1.1); voltage_map (VSS, 0);\n"},
              {room, ""},
              {by_default, ""}});
    CHECK(mapped.voltage == Approx(1.1));
    CHECK_THAT(refused({{"  nom_voltage : 1.2;\n", ""}, {room, ""}, {by_default, ""}}),
               Contains("nom_voltage is missing"));
}

TEST_CASE("thresholds: cells in a row must add up") {
    CHECK(with({{"input_threshold_pct_rise : 50", "input_threshold_pct_rise : 40"},
                {"output_threshold_pct_rise : 50", "output_threshold_pct_rise : 40"}})
              .thresholds.input_rise == 40);
    CHECK_THAT(refused({{"input_threshold_pct_rise : 50", "input_threshold_pct_rise : 40"}}),
               Contains("input_threshold_pct_rise = 40.00: must be output_threshold_pct_rise"));
    CHECK_THAT(
        refused({{"slew_lower_threshold_pct_fall : 20", "slew_lower_threshold_pct_fall : 90"}}),
        Contains("must be below slew_upper_threshold_pct_fall"));
    CHECK_THAT(refused({{"delay_model : table_lookup", "delay_model : generic_cmos"}}),
               Contains("m.lib:2: delay_model = generic_cmos: must be table_lookup"));
}

TEST_CASE("leakage by the reference: cell, default, density, rails, conditions") {
    const std::string own = "area : 2;\n    cell_leakage_power : 1;";
    const auto leaks = [&](const std::string& cell, const std::string& top = "") {
        const cells::Library library = with(
            {{own, "area : 2;\n" + cell}, {"nom_process : 1.0;", "nom_process : 1.0; " + top}});
        CHECK(library.find("INVA")->fault.empty());
        return library.find("INVA")->leakage;
    };
    using States = std::vector<float>;
    CHECK(leaks("") == States{0, 0});
    CHECK(leaks("", "default_leakage_power_density : 0.5;") == States{1, 1});
    CHECK(leaks("", "default_cell_leakage_power : 3; default_leakage_power_density : 0.5;") ==
          States{3, 3});
    CHECK(leaks("", "default_cell_leakage_power : 0; default_leakage_power_density : 0.5;") ==
          States{1, 1});
    CHECK(leaks("cell_leakage_power : -1;", "default_cell_leakage_power : 3;") == States{3, 3});
    CHECK(leaks("leakage_power () { value : 7; } cell_leakage_power : 2;") == States{7, 7});
    CHECK(leaks("leakage_power () { when : \"A\"; value : 7; } cell_leakage_power : 2;") ==
          States{2, 7});
    // Rails add up, and what none of them says is the cell's once, not once a rail.
    const std::string vdd = "leakage_power () { related_pg_pin : VDD; ";
    const std::string vnw = "leakage_power () { related_pg_pin : VNW; ";
    CHECK(leaks(vdd + "value : 6; }" + vnw + "value : -1; } cell_leakage_power : 9;") ==
          States{5, 5});
    CHECK(leaks(vdd + "when : \"A\"; value : 6; }" + vnw +
                "when : \"A\"; value : 1; } cell_leakage_power : 4;") == States{4, 7});
    const cells::Library negative = with({{own, "area : 2; leakage_power () { value : -3; }"}});
    CHECK(negative.find("INVA")->fault == "leaks -3.000000 nW in total");
    CHECK_THAT(refused({{own, "area : 2; leakage_power () { when : \"A\"; }"}}),
               Contains("leakage_power: no value"));
}

TEST_CASE("cells that are there for something else are not logic") {
    const auto an2 = [](const std::string& cell, const std::string& pin = "") {
        return *with({{"cell (AN2) {", "cell (AN2) { " + cell},
                      {"area : 4;\n    cell_leakage_power : 2;\n    pin (A) { direction : input; "
                       "capacitance : 0.003; }\n    pin (B) {",
                       "area : 4;\n    cell_leakage_power : 2;\n    pin (A) { direction : input; "
                       "capacitance : 0.003; }\n    pin (B) { " +
                           pin}})
                    .find("AN2");
    };
    CHECK(an2("").usable());
    for (const char* mark : {"is_isolation_cell : true;",
                             "is_level_shifter : \"true\";",
                             "always_on : true;",
                             "retention_cell : \"ret\";",
                             "power_gating_cell : \"x\";",
                             "clock_gating_integrated_cell : \"latch_posedge\";",
                             "switch_cell_type : coarse_grain;",
                             "pad_cell : true;",
                             "antenna_diode_type : power;",
                             "is_macro_cell : true;",
                             "is_filler_cell : true;",
                             "is_decap_cell : true;",
                             "is_tap_cell : true;",
                             "is_clock_isolation_cell : true;",
                             "is_pll_cell : TRUE;",
                             "interface_timing : true;",
                             "use_for_size_only : true;",
                             "memory () { }",
                             "test_cell () { }",
                             "level_shifter_type : LH;",
                             "pg_pin (V2) { pg_type : backup_power; voltage_name : V2; }"}) {
        INFO(mark);
        CHECK_FALSE(an2(mark).usable());
        CHECK(an2(mark).fault.empty());
    }
    for (const char* mark :
         {"is_pad : true;", "isolation_cell_enable_pin : true;", "level_shifter_enable_pin : true;",
          "retention_pin (save, 1);", "clock_gate_enable_pin : true;", "switch_pin : true;",
          "driver_type : \"open_drain\";", "complementary_pin : \"A\";"}) {
        INFO(mark);
        CHECK_FALSE(an2("", mark).usable());
    }
    CHECK(an2("is_isolation_cell : false; pad_cell : FALSE;").usable());
    // As SG13G2's tie cells.
    CHECK(with({{"  cell (INVA) {",
                 "  cell (TIE) { area : 1; pin (Y) { direction : output; "
                 "driver_type : \"pull_up\"; function : \"1\"; } }\n"
                 "  cell (INVA) {"}})
              .find("TIE")
              ->usable());
    CHECK_FALSE(an2("dont_use : FALSE;").dont_use);
    CHECK(an2("dont_use : true;").dont_use);
    CHECK_FALSE(an2("dont_use : false;").dont_use);
    CHECK_THAT(refused({{"cell (AN2) {", "cell (AN2) { dont_use : maybe;"}}),
               Contains("dont_use = maybe: must be true or false"));
    const std::string map =
        "voltage_map (VDD, 1.2); voltage_map (VDDH, 1.8); voltage_map (VSS, 0);";
    const std::string an2_pin =
        "cell (AN2) {\n    area : 4;\n    cell_leakage_power : 2;\n    pin (A) {";
    const cells::Library two = with(
        {{"nom_process : 1.0;", map},
         {an2_pin,
          "cell (AN2) { pg_pin (P) { pg_type : primary_power; voltage_name : VDDH; }\n area : 4;"
          " cell_leakage_power : 2;\n pin (A) { related_power_pin : P;"}});
    CHECK_THAT(two.find("AN2")->fault, Contains("runs at 1.800 V"));
    const cells::Library level =
        with({{"nom_process : 1.0;", "power_supply () { power_rail (HIGH, 1.8); }"},
              {an2_pin,
               "cell (AN2) { area : 4; cell_leakage_power : 2;\n"
               " pin (A) { input_signal_level : HIGH;"}});
    CHECK_THAT(level.find("AN2")->fault, Contains("runs at 1.800 V (supply HIGH)"));
}

TEST_CASE("logic whose data is missing is not used") {
    const auto fault = [](const std::string& from, const std::string& to, const char* cell) {
        return with({{from, to}}).find(cell)->fault;
    };
    CHECK(fault("    area : 3;\n", "", "INVB") == "has no area");
    CHECK(fault("    area : 3;\n", "area : 0;", "INVB") == "area = 0.000: must be more than 0");
    CHECK(fault("capacitance : 0.003;", "", "INVA") == "input A has no capacitance");
    CHECK_THAT(
        fault("related_pin : \"A\"; timing_sense : negative_unate;\n          cell_rise",
              "related_pin : \"A\"; timing_sense : negative_unate;\n          cell_rize", "INVA"),
        Contains("has no table cell_rise from pin A to pin Y"));
    CHECK_THAT(fault("rise_transition", "rise_tranzition", "INVA"),
               Contains("has no table rise_transition from pin A to pin Y"));
    CHECK_THAT(fault("function : \"!A\"", "function : \"!Z\"", "INVA"),
               Contains("function uses 'Z', which is no pin"));
    CHECK_THAT(refused({{"cell (INVB)", "cell (INVA)"}}),
               Contains("m.lib:39: cell INVA: it is already at m.lib:22"));
    CHECK_THAT(refused({{"area : 2;", "area : 2 3;"}}), Contains("area = 2 3: must be one number"));
}

TEST_CASE("templates of delays and of energies may have one name") {
    const std::string energies =
        "power_lut_template (p33) { variable_1 : input_transition_time; variable_2 : "
        "total_output_net_capacitance; index_1 (\"0.02, 0.2, 0.8\"); index_2 (\"0.002, 0.02, "
        "0.15\"); }";
    std::string text =
        changed({{energies,
                  "power_lut_template (t33) { variable_1 : total_output_net_capacitance; "
                  "variable_2 : input_transition_time; index_1 (\"1, 2, 3\"); "
                  "index_2 (\"4, 5, 6\"); }"}});
    for (size_t at = text.find("(p33)"); at != std::string::npos; at = text.find("(p33)")) {
        text.replace(at, 5, "(t33)");
    }
    const cells::Library library = cells::parse_library(text, "m.lib");
    const cells::Pin& y = *library.find("INVA")->pin("Y");
    CHECK(y.timing.at(0).delay_rise.axes() ==
          std::vector<cells::Axis>{cells::Axis::slew, cells::Axis::load});
    CHECK(y.timing.at(0).delay_rise.points()[0] == std::vector<double>{0.02, 0.2, 0.8});
    CHECK(y.power.at(0).rise.axes() ==
          std::vector<cells::Axis>{cells::Axis::load, cells::Axis::slew});
    CHECK(y.power.at(0).rise.points()[1] == std::vector<double>{4, 5, 6});
}

TEST_CASE("energies in several groups: edges are joined, supplies are told apart") {
    const std::string body =
        "related_pin : \"A\"; rise_power (scalar) { values (\"4\"); } "
        "fall_power (scalar) { values (\"2\"); }";
    const std::string old_way = "internal_power () { related_pin : \"A\";\n          rise_power";
    const auto arcs = [&](const std::string& groups) {
        const cells::Library library = with(
            {{old_way, groups + "\ninternal_power () { related_pin : \"none\";\n rise_power"}});
        std::vector<cells::PowerArc> out = library.find("INVA")->pin("Y")->power;
        out.pop_back();
        return out;
    };
    const std::string rise = "related_pin : \"A\"; rise_power (scalar) { values (\"4\"); }";
    const std::string fall = "related_pin : \"A\"; fall_power (scalar) { values (\"2\"); }";
    const auto group = [](const std::string& text) {
        return "internal_power () { " + text + " }\n";
    };
    for (const std::string& same :
         {group(body), group(rise) + group(fall), group(fall) + group(rise)}) {
        INFO(same);
        const std::vector<cells::PowerArc> got = arcs(same);
        REQUIRE(got.size() == 1);
        CHECK(got[0].rise.at(0, 0) == Approx(4));
        CHECK(got[0].fall.at(0, 0) == Approx(2));
    }
    CHECK(arcs(group(rise) + group("when : \"A\"; " + fall)).size() == 2);
    for (const char* rail : {"related_pg_pin", "power_level"}) {
        const std::vector<cells::PowerArc> got = arcs(group(std::string(rail) + " : VDD; " + body) +
                                                      group(std::string(rail) + " : VSS; " + body));
        REQUIRE(got.size() == 2);
        CHECK(got[0].rail == "VDD");
        CHECK(got[1].rail == "VSS");
    }
}

TEST_CASE("what a cell says against its own function is not used") {
    const std::string sense = "related_pin : \"A\"; timing_sense : ";
    const cells::Library wrong = with({{sense + "negative_unate;", sense + "positive_unate;"}});
    CHECK(wrong.find("INVA")->fault ==
          "is negative_unate from pin A to pin Y, but timing_sense = positive_unate");
    CHECK(with({{sense + "negative_unate;", sense + "non_unate;"}}).find("INVA")->fault.empty());
    const std::string an2 = "cell (AN2) {\n";
    CHECK(
        with({{an2, an2 + "pin (X) { direction : input; capacitance : 1; }"}}).find("AN2")->fault ==
        "has no delay from input X");
    const auto inverter = [&](const std::string& rise, const std::string& fall) {
        return with({{"\"0.044, 0.08, 0.34\"", rise}, {"\"0.0396, 0.072, 0.306\"", fall}})
            .find("INVA")
            ->fault;
    };
    // At the second slew: one edge above 0 is enough, at one load.
    const std::string below = "\"-0.2, -0.1, -0.05\"";
    CHECK(inverter(below, "\"0.0396, 0.072, 0.306\"").empty());
    CHECK(inverter(below, "\"-0.01, 0.02, 0.3\"").empty());
    CHECK(inverter(below, below) ==
          "has a delay of 0.000000 ns from input A at a load of 2.5 of its inputs");
    const cells::Library odd =
        with({{an2, an2 + "leakage_power () { when : \"VDD\"; value : 1; }"}});
    CHECK_THAT(odd.find("AN2")->fault, Contains("uses 'VDD', which is no pin"));
    CHECK(odd.find("INVA")->usable());
}

TEST_CASE("an inverter with an arc for each edge gives the clock of one with one arc") {
    const std::string fall = "\n          cell_fall (t33) { values (\"0.0153";
    const std::string slew = "\n          rise_transition (t33) { values (\"0.014";
    const std::string slew_fall = "\n          fall_transition (t33) { values (\"0.0126";
    const std::string second =
        "}\n timing () { related_pin : \"A\"; timing_sense : negative_unate; "
        "timing_type : combinational_fall;";
    std::string text = changed({{"timing_sense : negative_unate;",
                                 "timing_sense : negative_unate; timing_type : "
                                 "combinational_rise;"}});
    // The rows of the falling edge, delay and slew, become an arc of their own.
    const auto line_at = [&](const std::string& start) {
        const size_t at = text.find(start);
        REQUIRE(at != std::string::npos);
        const size_t end = text.find('\n', at + 1);
        const std::string line = text.substr(at, end - at);
        text.erase(at, end - at);
        return line;
    };
    const std::string delay_row = line_at(fall);
    const std::string slew_row = line_at(slew_fall);
    const size_t end = text.find('\n', text.find(slew) + 1);
    text.insert(end, second + delay_row + slew_row);
    const cells::Library library = cells::parse_library(text, "m.lib");
    REQUIRE(library.find("INVA")->pin("Y")->timing.size() == 2);
    const cells::Adapter split = derive_adapter(library);
    const cells::Adapter whole = derive_adapter(with({}));
    CHECK(split.clock_ns == whole.clock_ns);
    CHECK(split.input_slew_ns == whole.input_slew_ns);
}

TEST_CASE("an arc without a sense has that of the function") {
    const cells::Library library =
        with({{"related_pin : \"A\"; timing_sense : negative_unate;", "related_pin : \"A\";"}});
    CHECK(library.find("INVA")->pin("Y")->timing.at(0).sense == "negative_unate");
    CHECK(library.find("XR2")->pin("Y")->timing.at(0).sense == "non_unate");
}

TEST_CASE("what mapping cannot do without is asked for before any tool runs") {
    const std::string base = read_file(kData / "base.lib");
    const auto missing = [&](const std::string& text) -> std::string {
        const cells::Library library = cells::parse_library(text, "m.lib");
        try {
            cells::check_mapping_cells(library, mini());
        } catch (const Error& error) {
            return error.what();
        }
        return "(nothing)";
    };
    CHECK(missing(base) == "(nothing)");
    CHECK_THAT(missing(without(base, {"INVA", "INVB"})), Contains("has no usable inverter"));
    CHECK_THAT(missing(without(base, {"ND2", "NR2", "AN2"})),
               Contains("no usable gate of two inputs"));
    CHECK_THAT(missing(without(base, {"DFFQ"})), Contains("has no flip-flop that registers"));
    CHECK_THAT(missing(changed({{"clocked_on : \"CK\"", "clocked_on : \"!CK\""}})),
               Contains("DFFQ (m.lib:295) is clocked by the falling edge"));
    CHECK_THAT(missing(changed({{"area : 12;", ""}})), Contains("DFFQ (m.lib:295) has no area"));
    CHECK_THAT(missing(changed({{"next_state : \"D\"", "next_state : \"D & CK\""}})),
               Contains("DFFQ (m.lib:295)") && Contains("uses the clock"));
}
