// The third simulator by itself: it agrees with the golden vectors of the right RTL, and finds a
// bug that only the RTL it is given has.
#include <qrazor_catch.h>

#include "../src/verify/cxxrtl.h"
#include "../src/verify/job.h"
#include "qrazor/support/files.h"
#include "qrazor/tb/verify.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

using namespace qrazor::tb;
namespace gen = qrazor::gen;
namespace units = qrazor::units;

TEST_CASE("CXXRTL replays golden vectors, and finds a bug by itself") {
    gen::Settings config;
    config.unit = "sdr_mac";
    config.group = 8;
    const gen::Design design = units::design(config);
    VerifyOptions options;
    options.quick = true;
    options.folder = QRAZOR_BUILD_DIR "/verify";
    const Verdict right = verify(design, options);
    INFO(right.failure);
    REQUIRE(right.passed);
    CHECK(right.simulators == std::vector<std::string>{"Verilator", "Icarus", "CXXRTL"});
    CHECK(right.replayed_cxxrtl >= right.replayed);

    const std::string from = "{(1<<n){narrow[From-1]}}";  // a shift without sign extension
    Sources wrong{QRAZOR_BUILD_DIR "/verify/cxxrtl-planted/rtl", {}, design.module_name()};
    bool planted = false;
    for (gen::SourceFile& file : units::emit(design)) {
        const std::size_t at = file.text.find(from);
        if (file.name == "left_shift.v" && at != std::string::npos) {
            file.text.replace(at, from.size(), "{(1<<n){1'b0}}");
            planted = true;
        }
        qrazor::write_file(wrong.folder / file.name, file.text);
        wrong.files.push_back(file.name);
    }
    REQUIRE(planted);
    const auto folder = wrong.folder.parent_path();
    std::filesystem::remove(folder / "replay");
    const CxxrtlReplay program = build_cxxrtl(design, wrong, toolchain({}), folder);
    CHECK_FALSE(program.reused);
    const Replay found = replay_cxxrtl(design, program, right.folder / kVectorFile);
    CHECK(found.cycles == 0);
    for (const char* part : {"CXXRTL differs", "cycle: ", "operands taken in cycle", "act_code_i =",
                             "expected:      acc_o = ", "got:           acc_o = "}) {
        CAPTURE(part, found.failure);
        CHECK(found.failure.find(part) != std::string::npos);
    }
    CHECK(build_cxxrtl(design, wrong, toolchain({}), folder).reused);
}
