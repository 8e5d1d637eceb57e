// An adapter made of what a library's cells compute, for libraries that none is written for.
//
//     name = "minilib"
//     process = "minilib"
//     clock_ns = 12.0
//     driver = { cell = "INVB", pin = "Y" }          the second smallest inverter
//     input_slew_ns = 0.05                           of an inverter with four others behind it
//     output_load_pf = 0.012                         those four
//     full_adder = { cell = "FADD", a = "A", ... }   the smallest cell that is one, by function
#pragma once
#include <string>

#include "qrazor/cells/adapter.h"
#include "qrazor/cells/library.h"

namespace qrazor::synth {

// The clock is one that the baselines of this project meet. Throws Error where the library has no
// inverter.
cells::Adapter derive_adapter(const cells::Library& library);

// The adapter as a file, which read_adapter() reads as the same.
std::string adapter_toml(const cells::Adapter& adapter);

}  // namespace qrazor::synth
