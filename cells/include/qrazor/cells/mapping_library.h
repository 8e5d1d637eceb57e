// The copy of a library that Yosys, ABC and OpenSTA read, and what must hold before they do.
#pragma once
#include <string>
#include <vector>

#include "qrazor/cells/adapter.h"
#include "qrazor/cells/library.h"

namespace qrazor::cells {

// The cells that circuits are mapped to, in the library's order: all usable ones but those that
// neither the library nor the adapter wants used, and those that the adapter names.
std::vector<const Cell*> mapping_cells(const Library& library, const Adapter& adapter);

// These cells as write_liberty() spells them.
std::string mapping_copy(const Library& library, const Adapter& adapter);

// Throws Error naming adapter and cell or pin where the library lacks one that the adapter names,
// or where a cell's function is not what the adapter says.
void check_adapter(const Library& library, const Adapter& adapter);

// Throws Error naming what the cells of mapping_cells() lack without which Yosys or ABC fail:
// an inverter, a gate of two inputs, a buffer, a flip-flop.
void check_mapping_cells(const Library& library, const Adapter& adapter);

}  // namespace qrazor::cells
