// Proofs of parts that pass beats by valid and ready, for all sequences of inputs: what a truth
// table of one cycle does not say.
//
// The part stands beside a plain model of it, which watches it (watches.h). ABC shows, by property
// directed reachability, that from any state, once a reset has been, these never come true,
// whatever valid, ready, last, data and reset do:
//   invented   a beat is given that was not taken, or was given before
//   lost       a beat (of a store: a whole row) that was taken is not there to be given an edge
//   later changed    what is given is not the oldest beat moved      a beat that waits for ready
//   goes away or changes refused    no beat is taken although there is room overfull   a beat is
//   taken although there is none
// and of rows
//   early      a beat is given before the last of its row was taken
//   misplaced  the mark of a row's last beat is on another, or missing
//   stale      the word with a beat is another row's
//   endless    what says that a row ends says something else
//   stuck      a whole row is in a unit, and nothing comes out of it
// And no output hangs on an input without a register between.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/formal/prove.h"
#include "qrazor/gen/design.h"
#include "watches.h"

namespace qrazor::formal {

// `folder` is the part's own. Where it is refuted, `replay.v` there is a testbench that shows it:
// it prints `FAIL <edge> <what>`, and is read with the part's sources and `watch.v`.
Proof prove_protocol(const Watch& watch, const std::vector<gen::SourceFile>& sources,
                     const std::filesystem::path& folder, int time_limit_s);

}  // namespace qrazor::formal
