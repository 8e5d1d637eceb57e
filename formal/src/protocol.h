// Proofs of parts that pass beats by valid and ready, for all sequences of inputs: what a truth
// table of one cycle does not say.
//
// The part stands beside a plain queue, which watches it (kWatch in protocol.cpp). ABC shows, by
// property directed reachability, that from any state, once a reset has been, these never come
// true, whatever valid, ready, data and reset do:
//   invented   a beat is given that was not taken, or was given before
//   lost       a beat that was taken is not there to be given an edge later
//   changed    what is given is not the oldest beat
//   moved      a beat that waits for ready goes away or changes
//   refused    no beat is taken although there is room
//   overfull   a beat is taken although there is none
// And no output hangs on an input without a register between.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "qrazor/algebra/rtl.h"
#include "qrazor/formal/prove.h"

namespace qrazor::formal {

// Beats that a part of this kind holds at most; none for parts that pass none.
std::optional<int> beats_held(const Cell& cell);

// `folder` is the part's own. Where it is refuted, `replay.v` there is a testbench that shows it:
// it prints `FAIL <edge> <what>`, and is read with the part's sources and `watch.v`.
Proof prove_protocol(const Cell& cell, const std::vector<gen::SourceFile>& sources,
                     const std::filesystem::path& folder, int time_limit_s);

}  // namespace qrazor::formal
