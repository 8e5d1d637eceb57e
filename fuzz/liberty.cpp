// A Liberty file: syntax, numbers, functions and states of its cells; then its tables are read
// between, at and beyond their points, and the ways through its cells are chosen.
#include <cmath>

#include "qrazor/cells/library.h"
#include "qrazor/power/delays.h"
#include "target.h"

using namespace qrazor;

namespace {

void look_up(const cells::Table& table) {
    for (const double at : {0.0, 0.01, 1e6}) {
        table.at(at, at);
    }
}

void look_at(const cells::Cell& cell) {
    fuzz::require(std::isfinite(cell.area), "an area that is no number");
    fuzz::require(cell.leakage.size() == cell.states(), "leakage does not fit the states");
    for (const float leakage : cell.leakage) {
        fuzz::require(std::isfinite(leakage), "leakage that is no number");
    }
    for (const cells::Pin& pin : cell.pins) {
        fuzz::require(std::isfinite(pin.capacitance), "a capacitance that is no number");
        for (const cells::PowerArc& arc : pin.power) {
            look_up(arc.rise);
            look_up(arc.fall);
        }
        for (const cells::TimingArc& arc : pin.timing) {
            look_up(arc.delay_rise);
            look_up(arc.slew_fall);
        }
    }
    if (cell.kind == cells::CellKind::combinational || cell.kind == cells::CellKind::flip_flop) {
        cells::cell_paths(cell);
    }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::read_or_refuse([&] {
        const cells::Library library = cells::parse_library(fuzz::as_text(data, size), "fuzz.lib");
        for (const auto& [name, cell] : library.cells) {
            look_at(cell);
        }
    });
    return 0;
}
