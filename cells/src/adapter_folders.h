// What an adapter's folders begin with where they are qrazor's own: a copy of the adapter finds
// them, wherever it lies.
#pragma once

namespace qrazor::cells {

inline constexpr const char* kHomeMark = "$QRAZOR_HOME/";

}  // namespace qrazor::cells
