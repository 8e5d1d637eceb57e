// Libraries as users bring them, one fault or form each, through Yosys, ABC and OpenSTA: the
// figures of a small sound library, or one line that refuses by the user's own file. Each
// NAME.diff of tests/data/liberty changes one thing in base.lib.
#include <qrazor_catch.h>

#include <filesystem>
#include <optional>

#include "mapped_unit.h"
#include "qrazor/support/error.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/synth/flow.h"
#include "qrazor/units/units.h"

using namespace qrazor;
using namespace qrazor::synth;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

const fs::path kHome = QRAZOR_SOURCE_DIR;
const fs::path kData = kHome / "synth" / "tests" / "data" / "liberty";

// The sound library with one thing changed, in a folder of this process.
fs::path library_file(const std::string& name) {
    const fs::path folder = test::scratch_folder(name);
    const fs::path out = folder / (name + ".lib");
    run_checked({"patch", "--silent", "-o", out.string(), (kData / "base.lib").string(),
                 (kData / (name + ".diff")).string()});
    return out;
}

FlowOptions options(std::vector<fs::path> files, const std::string& adapter = "mini.toml") {
    FlowOptions out;
    out.home = kHome;
    out.cache = test::scratch_folder("cache");
    out.liberty = std::move(files);
    out.adapter = adapter.empty() ? "" : (kData / adapter).string();
    out.use_cache = false;
    return out;
}

gen::Design design() {
    gen::Settings config;
    config.unit = "int_mac";
    config.arch = "baugh_wooley";
    config.act_width = 4;
    config.weight_width = 4;
    config.group = 1;
    return units::design(config);
}

Row row_of(const FlowOptions& with) {
    return Flow(with).run(design());
}

// What is said of a library that cannot be used: one line that names no line of a copy.
std::string refusal(const FlowOptions& with) {
    try {
        row_of(with);
    } catch (const Error& error) {
        const std::string what = error.what();
        CHECK(what.find('\n') == std::string::npos);
        CHECK(what.find((with.cache / "libraries").string()) == std::string::npos);
        CHECK(what.find("return code") == std::string::npos);
        return what;
    }
    return "(not refused)";
}

constexpr double kArea = 896.0;
constexpr double kPeriod = 2.16142;
constexpr double kPower = 0.074671;
constexpr double kLeakage = 0.0004188;

// The figures are Yosys 0.23's; newer ones choose a few other gates.
double within(double exact) {
    return test::has_yosys_0_23() ? exact : 0.01;
}

void check_base(const Row& row, double leakage = kLeakage) {
    CHECK(row.area_um2 == Approx(kArea).epsilon(within(1e-5)));
    CHECK(row.min_period_ns == Approx(kPeriod).epsilon(within(1e-5)));
    CHECK(row.power.switching_mw == Approx(0.0159345).epsilon(within(1e-5)));
    CHECK(row.power.internal_mw == Approx(0.0201126).epsilon(within(1e-5)));
    CHECK(row.power.clock_mw == Approx(0.038205).epsilon(within(1e-5)));
    CHECK(row.power.leakage_mw == Approx(leakage).epsilon(within(1e-3)));
    CHECK(row.power.total_mw() == Approx(kPower - kLeakage + leakage).epsilon(within(1e-4)));
}

}  // namespace

TEST_CASE("the sound library: its figures, and what the report says of it") {
    const Flow flow(options({kData / "base.lib"}));
    check_base(flow.run(design()));
    CHECK(flow.process() == "synthetic, room, 1.2 V, 25 C (base.lib)");
    CHECK(flow.notes().empty());
}

TEST_CASE("forms and extras that change nothing") {
    for (const char* name :
         {"capacitance_range", "default_condition_first", "supply_no_default", "leakage_unit_upper",
          "leakage_negative_rail", "isolation_cell", "level_shifter", "dont_use_false",
          "unquoted_function", "parenthesised_clock", "rows_on_lines", "brace_on_next_line",
          "slash_comment", "byte_order_mark"}) {
        INFO(name);
        check_base(row_of(options({library_file(name)})));
    }
}

TEST_CASE("tables of few points, and inputs without delays, do not end ABC") {
    const std::string base = read_file(kData / "base.lib");
    const auto row = [&](const std::string& name, const std::string& from, const std::string& to) {
        std::string text = base;
        const size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
        const fs::path file = test::scratch_folder(name) / (name + ".lib");
        write_file(file, text);
        return row_of(options({file}));
    };
    const std::string buffer =
        "cell_rise (t33) { values (\"0.036, 0.063, 0.258\", "
        "\"0.063, 0.09, 0.285\", \"0.153, 0.18, 0.375\"); }";
    // The middle row's middle value is what mapping looks up nearest.
    CHECK(row("scalar", buffer, "cell_rise (scalar) { values (\"0.09\"); }").area_um2 > 0);
    CHECK(row("two_loads", buffer,
              "cell_rise (t33) { index_2 (\"0.002, 0.15\"); values (\"0.036, 0.258\", "
              "\"0.063, 0.285\", \"0.153, 0.375\"); }")
              .area_um2 > 0);
    const std::string an2 = "cell (AN2) {\n";
    CHECK(
        row("input_without_delay", an2, an2 + "pin (X) { direction : input; capacitance : 0.003; }")
            .area_um2 == Approx(924).epsilon(within(1e-9)));
}

TEST_CASE("leakage by density where cells do not state it") {
    check_base(row_of(options({library_file("leakage_density")})), 0.000448);
}

TEST_CASE("a cell without area is not used, and the user is told") {
    const Flow flow(options({library_file("cell_without_area")}));
    const std::vector<std::string> notes = flow.notes();
    REQUIRE(notes.size() == 1);
    CHECK_THAT(notes[0], Contains("cell_without_area.lib:129: cell AN2 is not used: has no area"));
    CHECK(flow.run(design()).area_um2 == Approx(924).epsilon(within(1e-9)));
}

TEST_CASE("files that are left out, corners that mix, adapters that cannot be meant") {
    CHECK_THAT(refusal(options({library_file("include_file")})),
               Contains("include_file.lib:295: include_file (include_file.inc)"));
    CHECK_THAT(refusal(options({kData / "files_a.lib", kData / "files_b_other_corner.lib"})),
               Contains("temperature 125 C, but 25 C"));
    CHECK_THAT(refusal(options({kData / "base.lib"}, "driver_input.toml")),
               Contains("driver: cell INVB") && Contains("has pin 'A' as an input"));
    CHECK_THAT(refusal(options({kData / "base.lib"}, "clock_zero.toml")),
               Contains("clock_zero.toml: clock_ns = 0: must be a number above 0"));
}

TEST_CASE("without an adapter one is derived from what the cells compute") {
    const Flow flow(options({kData / "base.lib"}, ""));
    CHECK(flow.derived());
    const cells::Adapter& adapter = flow.adapter();
    CHECK(adapter.name == "minilib");
    CHECK(adapter.driver.cell == "INVB");
    CHECK(adapter.full_adder.cell == "FADD");
    CHECK(adapter.full_adder.sum == "S");
    CHECK(adapter.full_adder.carry == "CO");
    CHECK(adapter.half_adder.cell.empty());
    CHECK(adapter.output_load_pf == Approx(0.012));
    const Row row = flow.run(design());
    CHECK(row.slack_ns > 0);
    CHECK(row.area_um2 == Approx(kArea).epsilon(0.05));
}
