// Functions of single values in the sliced engine: every argument is compared, in any number of
// lanes, and what is wrong is found and told.
#include <qrazor_catch.h>

#include <algorithm>
#include <filesystem>

#include "../src/sliced/scalar_run.h"
#include "qrazor/support/error.h"
#include "qrazor/tb/throughput.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

using namespace qrazor;
using namespace qrazor::tb;

namespace {

const char* const kScalarFolder = QRAZOR_BUILD_DIR "/scalar-run";

gen::Design silu(int lanes, int cuts = 0) {
    gen::Settings settings;
    settings.unit = "silu";
    settings.value_fraction = 8;
    settings.lanes = lanes;
    settings.cuts = cuts;
    return units::design(settings);
}

BatchResult run(const gen::Design& design, const std::vector<gen::SourceFile>& files,
                std::uint64_t vectors) {
    return run_scalar(design, SlicedUnit::build(design, {files}, kScalarFolder),
                      {1, vectors, true, "--unit silu", "again"});
}

}  // namespace

TEST_CASE("every value of a scalar function is compared") {
    for (const int lanes : {1, 4}) {
        CAPTURE(lanes);
        const gen::Design design = silu(lanes);
        const BatchResult result = run(design, units::emit(design), 1 << 16);
        INFO(result.failure);
        CHECK(result.failure.empty());
        CHECK(result.vectors == 1 << 16);
        CHECK(result.exhaustive == (lanes == 1));
    }
}

TEST_CASE("one wrong entry of a table is found among all values, and told") {
    const gen::Design design = silu(4);
    std::vector<gen::SourceFile> files = units::emit(design);
    bool planted = false;
    for (gen::SourceFile& file : files) {
        const std::size_t at = file.text.find("12'd37:");
        if (at != std::string::npos) {
            // Another entry's number: then 36 or 38 stands there twice, and 37 is none's.
            file.text.replace(at, 7, "12'd4000:");
            planted = true;
        }
    }
    REQUIRE(planted);
    const BatchResult result = run(design, files, 1 << 18);
    INFO(result.failure);
    CHECK(result.failure.find("wrong result") != std::string::npos);
    CHECK(result.failure.find("value_i =") != std::string::npos);
    CHECK_FALSE(result.beats.empty());
}

TEST_CASE("what is no combinational function of single values is refused by name") {
    CHECK(no_scalar_run(silu(1)).empty());
    CHECK(no_scalar_run(silu(1, 1)).find("unit = silu") == 0);
    gen::Settings settings;
    settings.unit = "int_mul";
    const gen::Design mul = units::design(settings);
    CHECK(no_scalar_run(mul).find("unit = int_mul") == 0);
    CHECK_THROWS_AS(run_scalar(mul, nullptr, {}), qrazor::Error);
}
