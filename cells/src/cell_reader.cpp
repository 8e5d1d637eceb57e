// One cell of a Liberty file: pins, arcs and tables in our units, and whether it can be used. A
// cell that lacks something is kept with its fault, so that the message can name it where it would
// be wanted.
#include "cell_reader.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "cell_states.h"
#include "leakage.h"
#include "liberty_conditions.h"
#include "qrazor/cells/cell_paths.h"
#include "qrazor/cells/expression.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"

namespace qrazor::cells {

using liberty::Group;

namespace {

std::vector<std::string> words(const std::string& text) {
    std::vector<std::string> out;
    size_t at = 0;
    while ((at = text.find_first_not_of(" \t,", at)) != std::string::npos) {
        const size_t end = std::min(text.find_first_of(" \t,", at), text.size());
        out.push_back(text.substr(at, end - at));
        at = end;
    }
    return out;
}

// A name that Yosys, ABC and OpenSTA take as one word, in functions too.
bool is_plain_name(const std::string& name) {
    const auto plain = [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '$'; };
    // CONST0 and CONST1 are ABC's own names of constants.
    return !name.empty() && std::isdigit(static_cast<unsigned char>(name[0])) == 0 &&
           name != "CONST0" && name != "CONST1" && std::all_of(name.begin(), name.end(), plain);
}

bool all_zero(const Table& table) {
    return std::all_of(table.values().begin(), table.values().end(),
                       [](double value) { return value == 0; });
}

// Whether timing tools can look a delay up by the two things that they know.
bool by_slew_and_load(const Table& table) {
    return std::none_of(table.axes().begin(), table.axes().end(),
                        [](Axis axis) { return axis == Axis::other || axis == Axis::constrained; });
}

bool by_slews(const Table& table) {
    return std::none_of(table.axes().begin(), table.axes().end(),
                        [](Axis axis) { return axis == Axis::other || axis == Axis::load; });
}

// What an output's arcs leave out, or "".
std::string missing_tables(const Pin& pin) {
    for (const TimingArc& arc : pin.timing) {
        const std::string from = " from pin " + arc.related_pin + " to pin " + pin.name;
        struct Edge {
            const char* name;
            const Table& delay;
            const Table& slew;
        };
        for (const Edge& edge : {Edge{"rise", arc.delay_rise, arc.slew_rise},
                                 Edge{"fall", arc.delay_fall, arc.slew_fall}}) {
            if (!edge.delay.empty() && edge.slew.empty()) {
                return std::string("has no table ") + edge.name + "_transition" + from;
            }
            if (!by_slew_and_load(edge.delay) || !by_slew_and_load(edge.slew)) {
                return std::string("has tables of other than slew and load") + from;
            }
        }
        if (all_zero(arc.delay_rise) && all_zero(arc.delay_fall)) {
            return "has no delay but 0" + from;
        }
    }
    return "";
}

// Energies of the two edges that stand in two groups of one cause, rail and condition are one arc:
// as two, each would count as half of the transitions.
void join_edges(std::vector<PowerArc>& arcs) {
    std::vector<PowerArc> joined;
    for (PowerArc& arc : arcs) {
        const auto other = std::find_if(joined.begin(), joined.end(), [&](const PowerArc& known) {
            const bool complement = known.rise.empty() != known.fall.empty() &&
                                    known.rise.empty() != arc.rise.empty() &&
                                    known.fall.empty() != arc.fall.empty();
            return complement && known.rail == arc.rail && known.when == arc.when &&
                   known.related_pins == arc.related_pins;
        });
        if (other == joined.end()) {
            joined.push_back(std::move(arc));
        } else {
            (other->rise.empty() ? other->rise : other->fall) =
                std::move(other->rise.empty() ? arc.rise : arc.fall);
        }
    }
    arcs = std::move(joined);
}

const std::vector<double>* points_of(const Table& table, Axis axis) {
    for (size_t a = 0; a < table.axes().size(); ++a) {
        if (table.axes()[a] == axis) {
            return &table.points()[a];
        }
    }
    return nullptr;
}

// The delay from a pin as ABC sees it before it maps, in ns: at no load, and from there along the
// tangent to two and a half times the cell's own inputs, at a slew of the first third.
double first_delay(const Cell& cell, size_t output, const std::string& from) {
    // ABC's default (`read_lib -G 250`, in per cent): a cell is taken to drive two and a half times
    // what it loads.
    constexpr double kGain = 2.5;
    double own = 0;
    for (const size_t input : cell.inputs) {
        own += cell.pins[input].capacitance / static_cast<double>(cell.inputs.size());
    }
    const auto worst = [&](bool rise, double load) {
        double out = 0;
        for (const TimingArc& arc : cell.pins[output].timing) {
            const Table& table = rise ? arc.delay_rise : arc.delay_fall;
            if (arc.related_pin == from && !table.empty()) {
                const std::vector<double>* slews = points_of(table, Axis::slew);
                const double slew = slews == nullptr ? 0 : (*slews)[slews->size() / 3];
                out = std::max(out, table.at(slew, load));
            }
        }
        return out;
    };
    double out = 0;
    for (const bool rise : {true, false}) {
        double low = 0;
        double high = own;
        for (const TimingArc& arc : cell.pins[output].timing) {
            const std::vector<double>* loads =
                points_of(rise ? arc.delay_rise : arc.delay_fall, Axis::load);
            if (arc.related_pin == from && loads != nullptr && loads->size() > 1) {
                low = loads->front();  // of two loads, as they are written: with one between
                high = loads->size() > 2 ? (*loads)[loads->size() - 2]
                                         : (loads->front() + loads->back()) / 2;
            }
        }
        // Between the loads that ABC takes, the first and the last but one.
        const double slope = (worst(rise, high) - worst(rise, low)) / (high - low);
        out += (worst(rise, 0) + kGain * own * slope) / 2;
    }
    return out;
}

// An input of logic without a delay to any output, or with none above 0; "" where all have. ABC
// stops at such a cell.
std::string missing_input(const Cell& cell) {
    for (const size_t input : cell.inputs) {
        const std::string& name = cell.pins[input].name;
        bool rise = false;
        bool fall = false;
        for (const size_t output : cell.outputs) {
            for (const TimingArc& arc : cell.pins[output].timing) {
                const bool fits = arc.related_pin == name && arc.type.starts_with("combinational");
                rise = rise || (fits && !arc.delay_rise.empty());
                fall = fall || (fits && !arc.delay_fall.empty());
            }
        }
        if (!rise || !fall) {
            return "has no delay from input " + name;
        }
        if (cell.outputs.size() == 1) {
            const double delay = first_delay(cell, cell.outputs[0], name);
            // ABC's mapper divides by it, and asserts that it is positive.
            if (!(delay > 0)) {
                return "has a delay of " + fixed(delay, 6) + " ns from input " + name +
                       " at a load of 2.5 of its inputs";
            }
        }
    }
    return "";
}

// What the function says, over the states in which the arc holds.
std::string sense_of(const Cell& cell, size_t input, size_t output, const StateWeights& when) {
    bool rises = false;
    bool falls = false;
    for (size_t state = 0; state < cell.states(); ++state) {
        const size_t other = state | size_t{1} << input;
        if (other == state || (!when.empty() && when[state] <= 0 && when[other] <= 0)) {
            continue;
        }
        const bool low = (cell.value[state] >> output & 1U) != 0;
        const bool high = (cell.value[other] >> output & 1U) != 0;
        rises = rises || (!low && high);
        falls = falls || (low && !high);
    }
    return rises == falls ? "non_unate" : rises ? "positive_unate" : "negative_unate";
}

// By the function where the file does not say, as the Liberty reference has it. Where the file says
// the opposite of the function, every tool would take the wrong edge's delay: what is wrong, or "".
std::string fill_senses(Cell& cell) {
    std::string wrong;
    for (size_t k = 0; k < cell.outputs.size(); ++k) {
        for (TimingArc& arc : cell.pins[cell.outputs[k]].timing) {
            const auto input =
                std::find_if(cell.inputs.begin(), cell.inputs.end(),
                             [&](size_t pin) { return cell.pins[pin].name == arc.related_pin; });
            const bool logic = cell.kind == CellKind::combinational && input != cell.inputs.end();
            const std::string sense =
                logic
                    ? sense_of(cell, static_cast<size_t>(input - cell.inputs.begin()), k, arc.when)
                    : "non_unate";
            if (arc.sense.empty()) {
                arc.sense = sense;
            } else if (arc.sense != sense && sense != "non_unate" && arc.sense != "non_unate") {
                wrong = "is " + sense + " from pin " + arc.related_pin + " to pin " +
                        cell.pins[cell.outputs[k]].name + ", but timing_sense = " + arc.sense;
            }
        }
    }
    return wrong;
}

}  // namespace

CellReader::CellReader(const Group& top, const std::string& file, const LibertyNumbers& numbers,
                       double voltage)
    : top_(top), file_(file), numbers_(numbers), voltage_(voltage) {}

PowerArc CellReader::read_power(const Group& group, const CellStates& states) const {
    // Old files have one table for both edges.
    const bool both = group.group("power") != nullptr;
    return {words(group.text("related_pin")), rail_of(group), states.weights(group.text("when")),
            numbers_.table(group, both ? "power" : "rise_power", numbers_.energy_pj()),
            numbers_.table(group, both ? "power" : "fall_power", numbers_.energy_pj())};
}

void CellReader::read_timing(const Group& group, const CellStates& states, Pin& pin) const {
    const std::string type = group.text("timing_type", "combinational");
    const StateWeights when = states.weights(group.text("when"));
    const std::string condition =
        when.empty() ? "" : Expression::parse(group.text("when")).canonical();
    // One group for several pins is the same as one for each.
    for (const std::string& related : words(group.text("related_pin"))) {
        if (pin.output) {
            pin.timing.push_back({related, type, group.text("timing_sense"), condition, when,
                                  numbers_.table(group, "cell_rise", numbers_.time_ns()),
                                  numbers_.table(group, "cell_fall", numbers_.time_ns()),
                                  numbers_.table(group, "rise_transition", numbers_.time_ns()),
                                  numbers_.table(group, "fall_transition", numbers_.time_ns())});
            // Hold times and widths are of no use before layout: they are met by delays that wires
            // decide.
        } else if (type.rfind("setup_", 0) == 0 || type.rfind("recovery_", 0) == 0) {
            pin.setup.push_back({related, type, condition,
                                 numbers_.table(group, "rise_constraint", numbers_.time_ns()),
                                 numbers_.table(group, "fall_constraint", numbers_.time_ns())});
        }
    }
}

void CellReader::read_arcs(const Group& group, const CellStates& states, Pin& pin) const {
    for (const Group& child : group.groups) {
        if (child.type == "internal_power") {
            pin.power.push_back(read_power(child, states));
        } else if (child.type == "timing") {
            read_timing(child, states, pin);
        }
    }
    join_edges(pin.power);
}

Pin CellReader::read_pin(const Group& group, const std::string& name) const {
    Pin pin;
    pin.name = name;
    pin.output = group.text("direction") == "output";
    const double otherwise =
        numbers_.number(top_, pin.output ? "default_output_pin_cap" : "default_input_pin_cap", 0);
    // The mean of both edges where no single value is given, as power is of both.
    const double edges = numbers_.number(group, "rise_capacitance", otherwise) / 2 +
                         numbers_.number(group, "fall_capacitance", otherwise) / 2;
    const double nominal = numbers_.number(group, "capacitance", edges);
    const auto load = [&](const char* what, double missing) {
        return numbers_.number(group, what, missing) * numbers_.load_pf();
    };
    pin.capacitance = nominal * numbers_.load_pf();
    pin.rise_capacitance = load("rise_capacitance", nominal);
    pin.fall_capacitance = load("fall_capacitance", nominal);
    pin.function = group.text("function");
    if (pin.output) {
        // A constant never switches: the default limit, which is there for slews, is not for it.
        const bool constant = pin.function == "0" || pin.function == "1";
        pin.max_capacitance = load(
            "max_capacitance", constant ? 0 : numbers_.number(top_, "default_max_capacitance", 0));
    }
    pin.max_transition = numbers_.number(group, "max_transition", 0) * numbers_.time_ns();
    return pin;
}

// Outputs and inputs of logic swing by the library's supply, or the cell shifts levels.
std::string CellReader::other_supply(const Group& group) const {
    for (const Group& pin : group.groups) {
        if (pin.type != "pin") {
            continue;
        }
        // Before there were power pins, a pin named its level.
        std::vector<std::string> supplies{pin.text("input_signal_level"),
                                          pin.text("output_signal_level")};
        for (const Group& power : group.groups) {
            if (power.type == "pg_pin" && power.name() == pin.text("related_power_pin")) {
                supplies.push_back(power.text("voltage_name"));
            }
        }
        for (const std::string& supply : supplies) {
            const auto voltage = mapped_voltage(top_, numbers_, supply);
            // Files write a voltage in several places, with different digits.
            if (voltage && std::abs(*voltage - voltage_) > 1e-3 * voltage_) {
                return "pin " + pin.name() + " runs at " + fixed(*voltage, 3) + " V (supply " +
                       supply + "), not at the library's " + fixed(voltage_, 3) + " V";
            }
        }
    }
    return "";
}

std::string CellReader::missing_data(const Group& group, const Cell& cell) const {
    if (!is_plain_name(cell.name)) {
        return "its name is no word of letters, digits and _";
    }
    for (const Pin& pin : cell.pins) {
        if (!is_plain_name(pin.name)) {
            return "pin '" + pin.name + "': its name is no word of letters, digits and _";
        }
    }
    if (!(cell.area > 0)) {
        return group.find("area") == nullptr
                   ? "has no area"
                   : "area = " + fixed(cell.area, 3) + ": must be more than 0";
    }
    for (const size_t input : cell.inputs) {
        if (!(cell.pins[input].capacitance > 0)) {
            return "input " + cell.pins[input].name + " has no capacitance";
        }
    }
    for (const Pin& pin : cell.pins) {
        for (const SetupArc& arc : pin.setup) {
            if (!by_slews(arc.rise) || !by_slews(arc.fall)) {
                return "has a setup table of other than slews at pin " + pin.name;
            }
        }
    }
    const CellPaths paths = cell_paths(cell);
    for (size_t k = 0; k < cell.outputs.size(); ++k) {
        std::string missing = paths.missing[k].empty() ? "" : "has " + paths.missing[k];
        if (missing.empty()) {
            missing = missing_tables(cell.pins[cell.outputs[k]]);
        }
        if (!missing.empty()) {
            return missing;
        }
    }
    if (std::string missing = cell.kind == CellKind::combinational ? missing_input(cell) : "";
        !missing.empty()) {
        return missing;
    }
    for (const float value : cell.leakage) {
        if (!(value >= 0)) {
            return "leaks " + fixed(static_cast<double>(value), 6) + " nW in total";
        }
    }
    return "";
}

Cell CellReader::read(const Group& group) const {
    Cell cell;
    cell.name = group.name();
    cell.place = file_ + ":" + std::to_string(group.line);
    cell.area = numbers_.number(group, "area", 0);
    cell.dont_use = numbers_.flag(group, "dont_use");
    std::vector<const Group*> sources;
    for (const Group& child : group.groups) {
        const std::string direction = child.text("direction");
        if (child.type == "pin" && (direction == "input" || direction == "output")) {
            for (const std::string& name : child.names) {
                cell.pins.push_back(read_pin(child, name));
                sources.push_back(&child);
            }
        }
    }
    const CellStates states(group, cell);
    const bool logic = cell.kind == CellKind::combinational || cell.kind == CellKind::flip_flop;
    try {
        for (size_t p = 0; p < cell.pins.size(); ++p) {
            read_arcs(*sources[p], states, cell.pins[p]);
            if (logic && !cell.pins[p].function.empty()) {
                cell.pins[p].function = Expression::parse(cell.pins[p].function).canonical();
            }
        }
        cell.leakage = read_leakage(top_, group, cell.area, states, numbers_);
    } catch (const Error& error) {
        const std::string what = error.what();
        // Errors with file and line are of the file's syntax or numbers: nothing behind them can be
        // trusted.
        if (what.rfind(file_ + ":", 0) == 0) {
            throw;
        }
        // One condition that cannot be meant is no reason to refuse all other cells.
        cell.fault = what;
        cell.leakage.assign(cell.states(), 0);
        return cell;
    }
    if (logic) {
        const std::string wrong_sense = fill_senses(cell);
        cell.fault = other_supply(group);
        // Flip-flops of the falling edge are of no use anyway, and have no delays to look for.
        if (cell.fault.empty() && !cell.falling_clock) {
            cell.fault = missing_data(group, cell);
        }
        if (cell.fault.empty()) {
            cell.fault = wrong_sense;
        }
    }
    return cell;
}

}  // namespace qrazor::cells
