// Switching with gate delays: glitches included, which simulate() of activity.h leaves out.
#pragma once
#include "qrazor/power/activity.h"
#include "qrazor/power/delays.h"

namespace qrazor::power {

// Event-driven, on the delays of delays.h. At each rising clock edge the flip-flops take their
// inputs; their outputs follow after the clock-to-output delay, the input ports after
// Delays::input_delay(). An output that is to change does so after the delay of the path from the
// input that changed last (of several at the same time the fastest); if it is to change back before
// that, nothing happens: a pulse shorter than the delay is swallowed. That is what Icarus does with
// an SDF file, and every event that gets through is a full swing: partial ones are not modelled.
//
// All flip-flops start at 0 (there is no X) and the first frame is settled without counting. All
// transitions of the counted cycles count; the share of time of a cell's states is real time.
//
// Throws Error as simulate() does, and where a net has not settled when the next clock edge comes.
Activity simulate_delays(const Delays& delays, const Stimulus& stimulus, double clock_ns);

}  // namespace qrazor::power
