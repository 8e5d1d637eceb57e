// A counterexample that an earlier run has left, alone: `qrazor verify --replay FILE`.
#include <qrazor_catch.h>

#include "qrazor/support/files.h"
#include "qrazor/tb/counterexample.h"
#include "session.h"

using namespace qrazor::tb;

TEST_CASE("replay of a counterexample") {
    Session& session = Session::get();
    if (session.job().replay.empty()) {
        session.skip("replay", "no counterexample asked for");
        return;
    }
    const Counterexample found = parse_counterexample(qrazor::read_file(session.job().replay));
    const Outcome outcome = session.run_beats("replay", found.beats);
    INFO(outcome.message);
    REQUIRE(outcome.passed);
}
