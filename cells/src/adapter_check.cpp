// What must hold of adapter and library before Yosys and ABC see them: they do not say what is
// wrong, and some of it ends ABC.
#include <algorithm>
#include <cmath>

#include "qrazor/cells/cell_functions.h"
#include "qrazor/cells/mapping_library.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::cells {
namespace {

// One entry of an adapter, `driver` or `full_adder`, against the cell that it names.
class Entry {
  public:
    Entry(const Library& library, const Adapter& adapter, std::string key, const std::string& name)
        : where_("adapter " + adapter.name + ": " + std::move(key) + ": "), library_(library) {
        cell_ = library.find(name);
        if (cell_ == nullptr) {
            throw Error(where_ + "library '" + library.name + "' has no cell '" + name + "'");
        }
        if (!cell_->usable() || cell_->kind != CellKind::combinational) {
            fail(!cell_->fault.empty()                ? cell_->fault
                 : !cell_->why_unusable.empty()       ? cell_->why_unusable
                 : cell_->kind == CellKind::flip_flop ? "is a flip-flop"
                                                      : "is a latch");
        }
    }

    const Cell& cell() const { return *cell_; }

    [[noreturn]] void fail(const std::string& what) const {
        throw Error(where_ + "cell " + cell_->name + " (" + cell_->place + ") " + what);
    }

    // The pin's place among inputs or outputs.
    size_t pin(const std::string& name, bool output) const {
        const Pin* found = cell_->pin(name);
        if (found == nullptr) {
            fail("has no pin '" + name + "'");
        }
        if (found->output != output) {
            fail("has pin '" + name + "' as an " + (found->output ? "output" : "input") +
                 ": must be an " + (output ? "output" : "input"));
        }
        const std::vector<size_t>& pins = output ? cell_->outputs : cell_->inputs;
        const auto at =
            std::find(pins.begin(), pins.end(), static_cast<size_t>(found - cell_->pins.data()));
        return static_cast<size_t>(at - pins.begin());
    }

  private:
    std::string where_;
    const Library& library_;
    const Cell* cell_ = nullptr;
};

void check_driver(const Library& library, const Adapter& adapter) {
    const Entry entry(library, adapter, "driver", adapter.driver.cell);
    entry.pin(adapter.driver.pin, true);
    // A flip-flop or a tie cell as driver would give slews that nobody means.
    if (!is_inverter(entry.cell()) && !is_buffer(entry.cell())) {
        entry.fail("is neither an inverter nor a buffer");
    }
}

void check_tie(const Library& library, const Adapter& adapter, const CellPin& tie, bool high) {
    if (tie.cell.empty()) {
        return;
    }
    const Entry entry(library, adapter, high ? "tie_high" : "tie_low", tie.cell);
    if (!is_constant(entry.cell(), entry.pin(tie.pin, true), high)) {
        entry.fail("has pin '" + tie.pin + "' that is not constantly " + (high ? "1" : "0"));
    }
}

void check_adder(const Library& library, const Adapter& adapter, const AdderCell& adder,
                 bool full) {
    if (adder.cell.empty()) {
        return;
    }
    const Entry entry(library, adapter, full ? "full_adder" : "half_adder", adder.cell);
    std::vector<std::string> inputs{adder.a, adder.b};
    if (full) {
        inputs.push_back(adder.c);
    }
    for (const std::string& input : inputs) {
        entry.pin(input, false);
        if (std::count(inputs.begin(), inputs.end(), input) != 1) {
            entry.fail("cannot have pin '" + input + "' twice");
        }
    }
    const size_t sum = entry.pin(adder.sum, true);
    const size_t carry = entry.pin(adder.carry, true);
    const std::string sorted = join(inputs, ", ");
    const auto found = adder_outputs(entry.cell());
    if (entry.cell().inputs.size() != inputs.size() || !found) {
        entry.fail("has no two outputs that are sum and carry of " + sorted);
    }
    // By truth table, not by names: libraries call them S and CO, YS and YC, CON and SN.
    if (found->sum != sum || found->carry != carry) {
        entry.fail("has its sum at pin '" +
                   entry.cell().pins[entry.cell().outputs[found->sum]].name +
                   "' and its carry at pin '" +
                   entry.cell().pins[entry.cell().outputs[found->carry]].name + "'");
    }
    if (found->inverted != adapter.inverted_adders) {
        entry.fail(found->inverted ? "has inverted outputs: inverted_adders is missing"
                                   : "has outputs that are not inverted: remove inverted_adders");
    }
}

void check_inverter(const Library& library, const Adapter& adapter) {
    if (adapter.inverter.cell.empty()) {
        return;
    }
    const Entry entry(library, adapter, "inverted_adders", adapter.inverter.cell);
    entry.pin(adapter.inverter_input, false);
    entry.pin(adapter.inverter.pin, true);
    if (!is_inverter(entry.cell())) {
        entry.fail("is no inverter");
    }
}

}  // namespace

void check_adapter(const Library& library, const Adapter& adapter) {
    check_driver(library, adapter);
    check_tie(library, adapter, adapter.tie_high, true);
    check_tie(library, adapter, adapter.tie_low, false);
    check_inverter(library, adapter);
    check_adder(library, adapter, adapter.full_adder, true);
    check_adder(library, adapter, adapter.half_adder, false);
}

void check_mapping_cells(const Library& library, const Adapter& adapter) {
    const std::vector<const Cell*> cells = mapping_cells(library, adapter);
    const auto need = [&](const std::string& what, const auto& fits) {
        if (std::any_of(cells.begin(), cells.end(),
                        [&](const Cell* cell) { return fits(*cell); })) {
            return;
        }
        // Those that would do but for something: what to mend, by cell, file and line.
        std::vector<std::string> almost;
        for (const Cell* cell : library.in_order()) {
            if (almost.size() < 3 && fits(*cell)) {
                almost.push_back(
                    cell->name + " (" + cell->place + ") " +
                    (!cell->fault.empty() ? cell->fault : "is not to be used (dont_use)"));
            }
        }
        throw Error("library '" + library.name + "' has no usable " + what +
                    (almost.empty() ? "" : ": " + join(almost, ", ")));
    };
    // Without one of these ABC ends with an assertion instead of a message.
    need("inverter", is_inverter);
    need("buffer", is_buffer);
    need("gate of two inputs (NAND, NOR, AND or OR)", is_gate);
    std::vector<std::string> refused;
    for (const Cell* cell : library.in_order()) {
        if (cell->storage.state.empty()) {
            continue;
        }
        const std::string why = !cell->fault.empty() ? cell->fault : no_register(*cell);
        if (why.empty() && std::find(cells.begin(), cells.end(), cell) != cells.end()) {
            return;
        }
        if (refused.size() < 3) {
            refused.push_back(cell->name + " (" + cell->place + ") " +
                              (why.empty() ? "is not to be used (dont_use)" : why));
        }
    }
    throw Error("library '" + library.name + "' has no flip-flop that registers can be made of" +
                (refused.empty() ? "" : ": " + join(refused, ", ")));
}

}  // namespace qrazor::cells
