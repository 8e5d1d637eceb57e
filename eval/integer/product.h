// Products of integer matrices, exact, vectorized for the processor that runs them.
#pragma once
#include "qrazor/eval/integer.h"

namespace qrazor::eval {

// |right| is at most 127.
void multiply_integers(const IntegerProduct& product);

}  // namespace qrazor::eval
