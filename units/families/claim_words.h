// Claims are written in the words of formal.
#pragma once

namespace qrazor::formal {}

namespace qrazor::units {

using namespace formal;

}  // namespace qrazor::units
