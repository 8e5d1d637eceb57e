// The row protocol of a whole unit, for all sequences: its parts keep it each by itself, and this
// shows that they do together, on the text that is emitted.
#pragma once
#include <vector>

#include "qrazor/algebra/rtl.h"
#include "qrazor/formal/prove.h"

namespace qrazor::formal {

// `rtl` is the unit, elaborated; what it holds at most is counted there. Rows are of up to
// kProvenBeats beats: places in a store are a parameter of the text, and few of them are decided in
// seconds. What is in the beats is left out, as far as no control hangs on it.
inline constexpr int kProvenBeats = 2;
Proof prove_row_unit(const gen::Design& design, const Rtl& rtl,
                     const std::vector<gen::SourceFile>& sources, const ProveOptions& options);

}  // namespace qrazor::formal
