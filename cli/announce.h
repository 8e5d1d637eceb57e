// What users must know of the library and adapter before figures come.
#pragma once
#include <string>

#include "qrazor/synth/flow.h"

namespace qrazor::cli {

// Notes on the library to standard error; an adapter that was derived to standard output or, where
// that is for `json`, to standard error. Writes the adapter to the file `save` unless that is "".
void announce(const synth::Flow& flow, bool json, const std::string& save);

}  // namespace qrazor::cli
