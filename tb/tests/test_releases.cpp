// What other releases of the tools print and write: lines kept from Verilator 5.032 (Debian 13) and
// 5.048 (testing), Icarus 12 and 13, where only the tools of Debian 12 are at hand.
#include <qrazor_catch.h>

#include <algorithm>

#include "../src/coverage/constant.h"
#include "../src/coverage/points.h"
#include "../src/vectors.h"
#include "../src/verify/build.h"
#include "../src/verify/lint.h"
#include "../src/verify/waveform.h"
#include "qrazor/support/files.h"
#include "qrazor/support/process.h"
#include "qrazor/support/text.h"
#include "qrazor/units/bench.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

using namespace qrazor;
using namespace qrazor::tb;
namespace fs = std::filesystem;
namespace gen = qrazor::gen;
namespace units = qrazor::units;

namespace {

const char* const kReport =
    "- V e r i l a t i o n   R e p o r t: Verilator 5.032 2025-01-01 rev (Debian 5.032-1)\n"
    "- Verilator: Built from 0.081 MB sources in 9 modules, into 0.000 MB in 0 C++ files needing "
    "0.000 MB\n"
    "- Verilator: Walltime 0.012 s (elab=0.002, cvt=0.006, bld=0.000); cpu 0.012 s on 1 threads; "
    "alloced 20.188 MB\n";

const char* const kWarning =
    "%Warning-WIDTHTRUNC: flag_sum.v:21:28: Operator ASSIGNW expects 4 bits on the Assign RHS\n";

gen::Design small() {
    gen::Settings config;
    config.unit = "sdr_mul";
    config.act_width = 8;
    config.weight_width = 6;
    return units::design(config);
}

// A point of coverage.dat: fields between \1 and \2.
std::string point(const std::string& signal, const std::string& instance, int count) {
    return "C '\1f\2flag_sum.v\1l\0022"
           "1\1n\0029\1page\2v_toggle/flag_sum\1o\2" +
           signal + "\1h\2dut.sdr_mul" + instance + "' " + std::to_string(count) + "\n";
}

const CoveragePoint& named(const std::vector<CoveragePoint>& points, const std::string& signal,
                           CoveragePoint::Direction direction) {
    const auto found = std::find_if(points.begin(), points.end(), [&](const CoveragePoint& p) {
        return p.signal == signal && p.direction == direction;
    });
    REQUIRE(found != points.end());
    return *found;
}

}  // namespace

TEST_CASE("releases: a linter that only counts has nothing to complain of") {
    CHECK(complaint("verilator", 0, "").empty());
    CHECK(complaint("verilator", 0, kReport).empty());
    // A warning stands, with or without the report; so does a bad status.
    CHECK(complaint("verilator", 0, std::string(kWarning) + kReport) ==
          "verilator (status 0): " + qrazor::trim(kWarning));
    CHECK(complaint("verilator", 1, kReport) == "verilator (status 1): ");
    CHECK_FALSE(complaint("verilator", 0, "- Verilation: something else\n").empty());
}

TEST_CASE("releases: no testbench lets Icarus 12 print where it finished") {
    const gen::Design design = small();
    for (const std::string& text :
         {replay_testbench(design, 4, "vectors.hex"), wave_testbench(design, 4, "vectors.hex")}) {
        CHECK(text.find("$finish(0);") != std::string::npos);
    }
    // `$finish` alone prints "replay.v:52: $finish called at 10050000 (1ps)" from Icarus 12 on.
    const std::string bare = std::string("$fin") + "ish;";
    std::size_t seen = 0;
    for (const char* folder : {"tb", "cells", "power", "synth", "explore", "report"}) {
        for (const auto& entry :
             fs::recursive_directory_iterator(fs::path(QRAZOR_SOURCE_DIR) / folder)) {
            if (entry.path().extension() == ".cpp") {
                ++seen;
                INFO(entry.path().string());
                CHECK(qrazor::read_file(entry.path()).find(bare) == std::string::npos);
            }
        }
    }
    CHECK(seen > 50);
}

TEST_CASE("releases: models whose precompiled headers exclude each other stand in one source") {
    const fs::path folder = fs::path(QRAZOR_BUILD_DIR) / "verify" / "guarded";
    fs::remove_all(folder);
    std::string text;
    for (const std::string k : {"0", "1"}) {
        const fs::path dut = folder / ("dut" + k);
        qrazor::write_file(dut / ("Dut" + k + "__pch.h"),
                           "#ifndef VERILATED_DUT" + k + "__PCH_H_\n#define VERILATED_DUT" + k +
                               "__PCH_H_\n#ifdef VL_PCH_INCLUDED\n"
                               "# error \"Including multiple precompiled header files\"\n"
                               "#endif\n#define VL_PCH_INCLUDED\n#endif\n");
        for (const std::string part : {"", "__Slow", "__Syms"}) {
            qrazor::write_file(dut / ("Dut" + k + part + ".cpp"),
                               "#include \"Dut" + k + "__pch.h\"\nint dut" + k + part + ";\n");
        }
        text += verilated_sources(dut, "dut" + k);
    }
    qrazor::write_file(folder / "models.cpp", text + "int all = dut0__Syms + dut1 + dut1__Slow;\n");
    qrazor::run_checked({"g++", "-fsyntax-only", (folder / "models.cpp").string()});
    fs::create_directories(folder / "empty");
    CHECK_THROWS(verilated_sources(folder / "empty", "empty"));
}

TEST_CASE("releases: a toggle point counts both directions, or one of them") {
    using Direction = CoveragePoint::Direction;
    const std::vector<CoveragePoint> old = read_points(
        point("sum[3]", ".u_sum", 2) + point("sum[2]", ".u_sum", 1) + point("carry", "", 0));
    REQUIRE(old.size() == 3);
    CHECK(named(old, "sum[3]", Direction::both).hit());
    CHECK_FALSE(named(old, "sum[2]", Direction::both).hit());  // it rose and never fell
    CHECK_FALSE(named(old, "carry", Direction::both).hit());

    const std::vector<CoveragePoint> recent =
        read_points(point("sum[3]:0->1", ".u_sum", 1) + point("sum[3]:1->0", ".u_sum", 1) +
                    point("sum[2]:0->1", ".u_sum", 1) + point("sum[2]:1->0", ".u_sum", 0) +
                    point("carry:0->1", "", 0) + point("carry:1->0", "", 0));
    REQUIRE(recent.size() == 6);
    CHECK(named(recent, "sum[3]", Direction::rise).hit());
    CHECK(named(recent, "sum[3]", Direction::fall).hit());
    CHECK(named(recent, "sum[2]", Direction::rise).hit());
    CHECK_FALSE(named(recent, "sum[2]", Direction::fall).hit());
    CHECK_FALSE(named(recent, "carry", Direction::rise).hit());
    CHECK(named(recent, "sum[3]", Direction::rise).instances == std::vector<std::string>{"u_sum"});
}

TEST_CASE("releases: hidden generate blocks have a name in Yosys alone") {
    const auto names = simulated_names({"u.a", "u.gen_step[2].genblk2.gen_last.x", "u.p.genblk1.y",
                                        "u.p.genblk2.y", "u.q.genblk1.z", "u.q.z", "u.genblks.w"});
    CHECK(names.at("u.a") == "u.a");
    CHECK(names.at("u.gen_step[2].gen_last.x") == "u.gen_step[2].genblk2.gen_last.x");
    CHECK(names.at("u.q.z") == "u.q.z");
    CHECK(names.at("u.genblks.w") == "u.genblks.w");
    CHECK(names.count("u.p.y") == 0);  // which of the two?
}

TEST_CASE("releases: a bit in a hidden generate block is proven, an unknown name is said") {
    const gen::Design design = small();
    const fs::path folder = fs::path(QRAZOR_BUILD_DIR) / "verify" / "hidden";
    fs::remove_all(folder);
    Sources sources{folder / "rtl", {}, design.module_name()};
    for (const gen::SourceFile& file : units::emit(design)) {
        qrazor::write_file(sources.folder / file.name, file.text);
        sources.files.push_back(file.name);
    }
    // As Verilator 5.048 names them.
    const std::string hidden = "gen_shift.u_shift.gen_step[2].gen_last.unused_top";
    const std::string moving = "gen_shift.u_shift.gen_step[0].wide[1]";
    const std::string renamed = "gen_shift.u_shift.gen_step[2].gen_gone.unused_top";
    std::map<std::string, Constancy> bits{{hidden, {}}, {moving, {}}, {renamed, {}}};
    prove_constant(*units::make_bench(design), sources, bits, folder / "constant", 60);
    CHECK_FALSE(bits.at(hidden).proof.empty());
    CHECK(bits.at(moving).known);
    CHECK(bits.at(moving).proof.empty());
    CHECK_FALSE(bits.at(renamed).known);
    CHECK(bits.at(renamed).proof.empty());
}
