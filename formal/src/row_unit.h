// The row protocol of a whole unit, for all sequences: its parts keep it each by itself, and this
// shows that they do together, on the text that is emitted.
#pragma once
#include <set>
#include <string>
#include <vector>

#include "qrazor/algebra/rtl.h"
#include "qrazor/formal/prove.h"

namespace qrazor::formal {

// Parts that pass beats (stores, skid buffers) are one chain from the unit's inputs to its outputs:
// with valid go ready, last and the data. Each part gives every beat once, in order, in its row
// (its own proof); so the unit does, at any length of its rows. `steady`: inputs that hold still
// during rows.
Proof prove_row_chain(const gen::Design& design, const Rtl& rtl,
                      const std::set<std::string>& steady);

// The same once more, of the text itself and all of it at once, by pdr: rows of up to so many beats
// are decided in seconds. 2 of a unit of one store, 1 of two; 0: none.
int beats_decided(const Rtl& rtl);
// What is in the beats is left out, as far as no control hangs on it.
Proof prove_row_unit(const gen::Design& design, const Rtl& rtl,
                     const std::vector<gen::SourceFile>& sources, const ProveOptions& options);

}  // namespace qrazor::formal
