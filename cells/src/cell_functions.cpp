// What a cell is, by its truth table: names say it differently in every library.
#include "qrazor/cells/cell_functions.h"

#include <algorithm>

#include "qrazor/cells/expression.h"

namespace qrazor::cells {
namespace {

bool bit(const Cell& cell, size_t state, size_t output) {
    return (cell.value[state] >> output & 1U) != 0;
}

bool is_logic(const Cell& cell, size_t inputs, size_t outputs) {
    return cell.kind == CellKind::combinational && cell.inputs.size() == inputs &&
           cell.outputs.size() == outputs;
}

// Whether output `output` is in each state what `wanted` says of the number of inputs that are 1,
// or its inverse.
template <typename Wanted>
bool counts(const Cell& cell, size_t output, bool inverted, const Wanted& wanted) {
    for (size_t state = 0; state < cell.states(); ++state) {
        int ones = 0;
        for (size_t k = 0; k < cell.inputs.size(); ++k) {
            ones += static_cast<int>(state >> k & 1U);
        }
        if (bit(cell, state, output) != (wanted(ones) != inverted)) {
            return false;
        }
    }
    return true;
}

// The pin that a function is, straight or inverted; "" where it is more than a pin.
// Of canonical functions, which have no blanks and no double inversions in parentheses.
std::string single_pin(const std::string& function) {
    const std::string name = function.rfind('!', 0) == 0 ? function.substr(1) : function;
    return name.find_first_of("!&|^()01") == 0 || name.find_first_of("!&|^()") != std::string::npos
               ? ""
               : name;
}

}  // namespace

bool is_inverter(const Cell& cell) {
    return is_logic(cell, 1, 1) && cell.value == std::vector<uint8_t>{1, 0};
}

bool is_buffer(const Cell& cell) {
    return is_logic(cell, 1, 1) && cell.value == std::vector<uint8_t>{0, 1};
}

bool is_gate(const Cell& cell) {
    if (!is_logic(cell, 2, 1)) {
        return false;
    }
    const auto ones = std::count(cell.value.begin(), cell.value.end(), uint8_t{1});
    // AND, OR, NAND and NOR, with inputs inverted or not; two ones are an XOR or no gate of both
    // inputs.
    return ones == 1 || ones == 3;
}

bool is_constant(const Cell& cell, size_t output, bool value) {
    for (size_t state = 0; state < cell.states(); ++state) {
        if (bit(cell, state, output) != value) {
            return false;
        }
    }
    return cell.kind == CellKind::combinational;
}

std::optional<AdderOutputs> adder_outputs(const Cell& cell) {
    if (!is_logic(cell, 2, 2) && !is_logic(cell, 3, 2)) {
        return std::nullopt;
    }
    // Both or neither: an adder that inverts one of its outputs only is not used by any known
    // library.
    for (const bool inverted : {false, true}) {
        for (const size_t sum : {0, 1}) {
            if (counts(cell, sum, inverted, [](int ones) { return ones % 2 == 1; }) &&
                counts(cell, 1 - sum, inverted, [](int ones) { return ones >= 2; })) {
                return AdderOutputs{sum, 1 - sum, inverted};
            }
        }
    }
    return std::nullopt;
}

std::string no_register(const Cell& cell) {
    if (cell.kind != CellKind::flip_flop) {
        return "is no flip-flop";
    }
    if (cell.falling_clock) {
        return "is clocked by the falling edge";
    }
    const std::string data = single_pin(cell.storage.next_state);
    // A flip-flop with an enable or a scan input stores a function of several pins: more than a
    // plain register.
    if (data.empty() || cell.pin(data) == nullptr) {
        return "stores '" + cell.storage.next_state + "', more than one pin";
    }
    const std::string clear = single_pin(cell.storage.clear);
    const std::string preset = single_pin(cell.storage.preset);
    for (const size_t input : cell.inputs) {
        const std::string& name = cell.pins[input].name;
        if (name != data && name != clear && name != preset) {
            return "has an input beside clock, data, clear and preset: " + name;
        }
    }
    const bool state = std::any_of(cell.outputs.begin(), cell.outputs.end(), [&](size_t output) {
        const std::string& function = cell.pins[output].function;
        return function == cell.storage.state || function == cell.storage.inverse ||
               function == "!" + cell.storage.state;
    });
    return state ? "" : "has no output that is its state";
}

}  // namespace qrazor::cells
