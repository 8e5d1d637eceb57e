// Equivalence by trying all inputs, output by output: a look-up and a product of 16 bits is more
// than equivalence checkers decide in minutes, and 65 536 values are nothing.
#pragma once
#include <cstddef>

#include "qrazor/formal/aiger.h"

namespace qrazor::formal {

// Whether the one output of a miter is 0 whatever its inputs are. It is taken apart into the
// comparisons that it is made of; each is tried with all values of the inputs that it depends on.
// False where one of them can differ, and where one depends on more than kMostTried inputs: both is
// for another engine to tell.
inline constexpr std::size_t kMostTried = 16;
bool never_differs(const Aiger& miter);

}  // namespace qrazor::formal
