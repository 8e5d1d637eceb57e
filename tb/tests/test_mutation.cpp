// The judge is judged: mutation must count what a weak regression lets through.
#include <qrazor_catch.h>

#include "qrazor/tb/mutation.h"
#include "qrazor/units/units.h"

using namespace qrazor::tb;
namespace gen = qrazor::gen;
namespace units = qrazor::units;
using Fate = Mutant::Fate;

namespace {

gen::Design multiplier() {
    gen::Settings config;
    config.unit = "sdr_mul";
    return units::design(config);
}

MutationOptions options(const std::string& place) {
    MutationOptions options;
    options.count = 40;
    options.folder = QRAZOR_BUILD_DIR "/verify/" + place;
    return options;
}

}  // namespace

TEST_CASE("the regression kills every fault that changes anything") {
    const MutationReport report = mutate(multiplier(), options("mutation"));
    CHECK(report.mutants.size() == 40);
    CHECK(report.passed());
    CHECK(report.count(Fate::killed) > 30);
    CHECK(report.count(Fate::killed) + report.count(Fate::equivalent) == 40);
    for (const Mutant& mutant : report.mutants) {
        CHECK_FALSE(mutant.by.empty());
        CHECK(mutant.source.find(".v:") != std::string::npos);
    }
}

TEST_CASE("no fault is no test of the tests") {
    CHECK_FALSE(MutationReport{}.passed());
}

TEST_CASE("faults that a weak regression lets through are counted as survivors") {
    MutationOptions weak = options("mutation-weak");
    weak.tests = {"ports match the elaborated widths"};  // looks at no result
    const MutationReport report = mutate(multiplier(), weak);
    CHECK_FALSE(report.passed());
    CHECK(report.count(Fate::killed) == 0);
    CHECK(report.count(Fate::survived) > 30);
}
