// Benches are written in the words of tb.
#pragma once

namespace qrazor::tb {}

namespace qrazor::units {

using namespace tb;

}  // namespace qrazor::units
