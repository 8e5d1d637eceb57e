// A cell's function as a table over all its states (inputs, and the bit that a flip-flop stores):
// simulation, leakage and conditions then are look-ups, and no expression is evaluated twice.
#include "cell_states.h"

#include <algorithm>

#include "qrazor/cells/expression.h"
#include "qrazor/support/error.h"
#include "special_cells.h"

namespace qrazor::cells {
namespace {

// 4096 states, each with values of its own in every instance that is simulated; no standard cell
// has as many inputs.
constexpr size_t kMaxInputs = 12;

void refuse(Cell& cell, const std::string& why) {
    cell.kind = CellKind::unusable;
    cell.why_unusable = why;
    cell.value.assign(1, 0);
}

// Why a cell of this shape is beyond the simulator, or "".
std::string obstacle(const liberty::Group& group, const Cell& cell) {
    for (const liberty::Group& child : group.groups) {
        if (child.type == "bus" || child.type == "bundle" || child.type == "ff_bank" ||
            child.type == "latch_bank" || child.type == "statetable") {
            return "has a " + child.type + " group";
        }
        if (child.type != "pin") {
            continue;
        }
        const std::string direction = child.text("direction");
        if (direction == "inout" || child.find("three_state") != nullptr) {
            return "drives its pin " + child.name() + " in three states";
        }
        if (direction == "output" && child.text("function").empty()) {
            return "output " + child.name() + " has no function";
        }
    }
    if (cell.outputs.empty()) {
        return "has no output";
    }
    if (cell.inputs.size() > kMaxInputs) {
        return "has more than 12 inputs";
    }
    // Outputs of a state are bits of a byte.
    return cell.outputs.size() > 8 ? "has more than 8 outputs" : "";
}

}  // namespace

CellStates::CellStates(const liberty::Group& group, Cell& cell) : cell_(cell) {
    for (size_t p = 0; p < cell.pins.size(); ++p) {
        (cell.pins[p].output ? cell.outputs : cell.inputs).push_back(p);
    }
    if (group.group("latch") != nullptr) {
        refuse(cell, "is a latch");
        cell.kind = CellKind::latch;
        return;
    }
    std::string why = special_use(group);
    if (why.empty()) {
        why = obstacle(group, cell);
    }
    if (!why.empty()) {
        refuse(cell, why);
        return;
    }
    try {
        if (const liberty::Group* ff = group.group("ff"); ff != nullptr) {
            flip_flop(*ff);
        } else {
            cell.value.assign(size_t{1} << cell.inputs.size(), 0);
            functions();
        }
    } catch (const Error& error) {
        refuse(cell, error.what());
        cell.fault = error.what();
    }
}

bool CellStates::bit(const std::string& name, size_t state, bool clock) const {
    if (name == state_name_ || name == inverse_name_) {
        return (state >> cell_.inputs.size() & 1U) != (name == inverse_name_ ? 1U : 0U);
    }
    for (size_t k = 0; k < cell_.inputs.size(); ++k) {
        if (cell_.pins[cell_.inputs[k]].name == name) {
            return (state >> k & 1U) != 0;
        }
    }
    for (size_t k = 0; k < cell_.outputs.size(); ++k) {
        if (cell_.pins[cell_.outputs[k]].name == name) {
            return (cell_.value[state] >> k & 1U) != 0;
        }
    }
    if (cell_.clock != SIZE_MAX && cell_.pins[cell_.clock].name == name) {
        return clock;
    }
    throw Error("function uses '" + name + "', which is no pin");
}

// 0, 1 or 2 per state: the number of clock levels at which `function` holds.
std::vector<uint8_t> CellStates::compile(const std::string& function, bool clock_allowed) const {
    const Expression expression = Expression::parse(function);
    const bool clocked =
        cell_.clock != SIZE_MAX && std::count(expression.names().begin(), expression.names().end(),
                                              cell_.pins[cell_.clock].name) != 0;
    if (clocked && !clock_allowed) {
        throw Error("function '" + function + "' uses the clock");
    }
    std::vector<uint8_t> out(cell_.states());
    for (size_t state = 0; state < out.size(); ++state) {
        // The clock is no part of the state: a condition on it holds half of the time.
        for (const bool clock : {false, true}) {
            uint64_t values = 0;
            for (size_t k = 0; k < expression.names().size(); ++k) {
                values |= static_cast<uint64_t>(bit(expression.names()[k], state, clock)) << k;
            }
            out[state] = static_cast<uint8_t>(out[state] + (expression.evaluate(values) ? 1 : 0));
        }
    }
    return out;
}

void CellStates::functions() {
    for (size_t k = 0; k < cell_.outputs.size(); ++k) {
        const std::vector<uint8_t> truth = compile(cell_.pins[cell_.outputs[k]].function, false);
        for (size_t state = 0; state < truth.size(); ++state) {
            cell_.value[state] =
                static_cast<uint8_t>(cell_.value[state] | (truth[state] != 0 ? 1U << k : 0U));
        }
    }
}

void CellStates::flip_flop(const liberty::Group& ff) {
    cell_.storage.state = ff.name();
    const Expression clock = Expression::parse(ff.text("clocked_on"));
    if (clock.names().size() != 1 || ff.find("clocked_on_also") != nullptr) {
        throw Error("is clocked by more than one pin");
    }
    const auto position = std::find_if(cell_.inputs.begin(), cell_.inputs.end(), [&](size_t p) {
        return cell_.pins[p].name == clock.names()[0];
    });
    if (position == cell_.inputs.end()) {
        throw Error("is clocked by '" + clock.names()[0] + "', which is no input");
    }
    cell_.clock = *position;
    cell_.falling_clock = clock.evaluate(0);
    cell_.inputs.erase(position);
    if (ff.names.empty() || ff.names[0].empty()) {
        throw Error("its ff group does not name the state");
    }
    cell_.kind = CellKind::flip_flop;
    state_name_ = ff.names[0];
    inverse_name_ = ff.names.size() > 1 ? ff.names[1] : "";
    // Other tools expect both names, whether the file has them or not.
    cell_.storage.inverse = inverse_name_.empty() ? state_name_ + "_n" : inverse_name_;
    cell_.storage.clocked_on = clock.canonical();
    cell_.value.assign(size_t{2} << cell_.inputs.size(), 0);
    functions();
    cell_.storage.next_state = Expression::parse(ff.text("next_state")).canonical();
    cell_.next = compile(ff.text("next_state"), false);
    cell_.forced.assign(cell_.states(), 0);
    // Preset last: where both are active Liberty lets clear_preset_var decide, which no register
    // here relies on.
    force(ff.text("clear"), 0, cell_.storage.clear);
    force(ff.text("preset"), 1, cell_.storage.preset);
    for (uint8_t& stored : cell_.next) {
        stored = stored != 0 ? 1 : 0;
    }
}

// An asynchronous clear or preset: the states in which it is active store `to`.
void CellStates::force(const std::string& condition, uint8_t to, std::string& canonical) {
    if (condition.empty()) {
        return;
    }
    canonical = Expression::parse(condition).canonical();
    const std::vector<uint8_t> active = compile(condition, false);
    for (size_t state = 0; state < active.size(); ++state) {
        if (active[state] != 0) {
            cell_.forced[state] = 1;
            cell_.next[state] = to;
        }
    }
}

StateWeights CellStates::weights(const std::string& when) const {
    if (when.empty() || cell_.kind == CellKind::unusable || cell_.kind == CellKind::latch) {
        return {};
    }
    StateWeights out;
    for (const uint8_t levels : compile(when, true)) {
        out.push_back(static_cast<float>(levels) / 2);
    }
    return out;
}

}  // namespace qrazor::cells
