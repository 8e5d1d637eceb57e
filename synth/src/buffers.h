// Nets that load their drivers too much, made legal by buffers.
#pragma once
#include <string>

#include "qrazor/cells/adapter.h"
#include "qrazor/cells/library.h"

namespace qrazor::synth {

// The mapped netlist with buffers where a net loads its driving cell beyond the library's
// max_capacitance: ABC does not see the inputs of adder cells, which are mapped behind it. As few
// sinks as will do go behind buffers, each of which is held to its own limit. The text as it was
// where no net is too heavy, or the library has no buffer that could help.
// `json`: what Yosys's write_json wrote.
std::string with_buffers(const std::string& json, const std::string& top,
                         const cells::Library& library, const cells::Adapter& adapter);

}  // namespace qrazor::synth
