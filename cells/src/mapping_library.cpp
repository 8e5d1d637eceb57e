// Which cells mapping may use: those that are usable, not forbidden, and if flip-flops then such as
// registers can be made of.
#include "qrazor/cells/mapping_library.h"

#include <algorithm>

#include "qrazor/cells/cell_functions.h"
#include "qrazor/cells/liberty_writer.h"

namespace qrazor::cells {
namespace {

bool named_by(const Adapter& adapter, const std::string& cell) {
    const auto names = {adapter.driver.cell,   adapter.full_adder.cell, adapter.half_adder.cell,
                        adapter.inverter.cell, adapter.tie_high.cell,   adapter.tie_low.cell};
    return std::find(names.begin(), names.end(), cell) != names.end();
}

bool kept(const Adapter& adapter, const Cell& cell) {
    if (!cell.usable() || (cell.kind == CellKind::flip_flop && !no_register(cell).empty())) {
        return false;
    }
    // An adder or tie cell that the adapter names is wanted, though the library says dont_use of it
    // (which keeps mappers from it, not us).
    if (named_by(adapter, cell.name)) {
        return true;
    }
    return !cell.dont_use &&
           std::none_of(adapter.dont_use.begin(), adapter.dont_use.end(),
                        [&](const std::string& pattern) { return fits(pattern, cell.name); });
}

}  // namespace

std::vector<const Cell*> mapping_cells(const Library& library, const Adapter& adapter) {
    std::vector<const Cell*> out;
    for (const Cell* cell : library.in_order()) {
        if (kept(adapter, *cell)) {
            out.push_back(cell);
        }
    }
    return out;
}

std::string mapping_copy(const Library& library, const Adapter& adapter) {
    return write_liberty(library, mapping_cells(library, adapter));
}

}  // namespace qrazor::cells
