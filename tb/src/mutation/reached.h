// Whether a fault shows in a state that the unit can reach.
#pragma once
#include <optional>
#include <string>

#include "qrazor/formal/aiger.h"

namespace qrazor::tb {

// The question of a sequential miter of `gold` and `gate` as one that an engine can answer: the
// returned graph's one output is 0 in all states it can reach if the miter's is, from a reset on.
//
// Registers of gate that random cycles never saw apart from gold's are gold's, and that the next
// states of both are alike is part of the question (induction over cycles: a 1 at the output is the
// first cycle in which anything differs). What is left is one unit and the few registers that the
// fault does change, and the invariant that is looked for is about these alone. Words of which
// random cycles never saw two bits at 1 (a place in a ring), or never none, are claimed to be such:
// part of the question, too, so that a wrong claim can only leave it unanswered.
//
// `reset` is the input that is 0 in a reset; "": the unit has none. Nothing where random cycles
// already show a difference at the output.
std::optional<formal::Aiger> reached_question(const formal::Aiger& miter, const std::string& reset);

}  // namespace qrazor::tb
