// A cell library read from a Liberty file: what area, power and simulation need of it, in ns, pF,
// pJ and nW whatever the file's units. Areas stay in the file's unit (square micrometres in the
// open libraries; docs/measuring.md says what OSU's are).
#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/cells/table.h"

namespace qrazor::cells {

// A `when` condition as its truth over the states of its cell (see Cell), 0..1; empty: always. A
// condition on the clock counts half, as the clock is high half of the time.
using StateWeights = std::vector<float>;

// One internal_power group: energy in pJ per transition of the pin that holds it.
struct PowerArc {
    std::vector<std::string>
        related_pins;  // inputs that cause the transition; empty: the pin itself
    std::string rail;  // supply: energies of several rails add up
    StateWeights when;
    Table rise;
    Table fall;
};

// One timing group of an output: delays and output slews in ns.
struct TimingArc {
    std::string related_pin;
    std::string type;       // combinational, rising_edge, ...
    std::string sense;      // positive_unate, negative_unate, non_unate
    std::string condition;  // the text of `when`, canonical; empty: always
    StateWeights when;
    Table delay_rise;
    Table delay_fall;
    Table slew_rise;
    Table slew_fall;
};

// One setup or recovery group of a data input of a flip-flop: how long before the clock's edge, in
// ns, a rising or falling edge must be there, over the clock's slew and its own.
struct SetupArc {
    std::string related_pin;
    std::string type;       // setup_rising, recovery_rising, ...
    std::string condition;  // as of a TimingArc
    Table rise;
    Table fall;
};

struct Pin {
    std::string name;
    bool output = false;
    double capacitance = 0;       // pF, what energies are calculated with
    double rise_capacitance = 0;  // pF, of each edge: what delays are calculated with
    double fall_capacitance = 0;
    double max_capacitance = 0;  // pF; 0: no limit given
    double max_transition = 0;   // ns; 0: no limit given
    std::string function;        // canonical (Expression); empty: none
    std::vector<PowerArc> power;
    std::vector<TimingArc> timing;
    std::vector<SetupArc> setup;
};

enum class CellKind { combinational, flip_flop, latch, unusable };

// A flip-flop as its `ff` group says it, functions canonical.
struct Storage {
    std::string state;    // IQ
    std::string inverse;  // IQN
    std::string clocked_on;
    std::string next_state;
    std::string clear;  // empty: none
    std::string preset;
};

// A cell's states number its data inputs (bit k is `inputs[k]`) and, for a flip-flop, the stored
// bit as the bit above them. The clock is not part of the state.
struct Cell {
    std::string name;
    std::string place;    // "FILE:LINE"
    size_t position = 0;  // among all cells of the library, in the order of its files
    CellKind kind = CellKind::combinational;
    std::string why_unusable;  // for kind unusable: tristate, bus, no function, isolation, ...
    // Logic whose data the file leaves out or that cannot be right, so that nothing may be
    // measured with it: "has no area". Empty: sound.
    std::string fault;
    double area = 0;
    bool dont_use = false;
    std::vector<Pin> pins;
    std::vector<size_t> inputs;   // data inputs, indices into pins
    std::vector<size_t> outputs;  // indices into pins; at most 8
    size_t clock = SIZE_MAX;      // pin of a flip-flop's clock, SIZE_MAX for none
    bool falling_clock = false;
    Storage storage;             // flip-flops
    std::vector<uint8_t> value;  // per state: bit k is outputs[k]
    std::vector<uint8_t> next;   // flip-flops, per state: the bit stored at the next edge
    // Flip-flops, per state: 1 where an asynchronous clear or preset is active.
    std::vector<uint8_t> forced;
    std::vector<float> leakage;  // per state, nW

    size_t states() const { return value.size(); }
    // Whether circuits can be made of it: logic or a flip-flop of the rising edge, and sound.
    bool usable() const {
        return fault.empty() &&
               (kind == CellKind::combinational || (kind == CellKind::flip_flop && !falling_clock));
    }
    const Pin* pin(std::string_view pin_name) const;  // nullptr: none
};

// Where on an edge times are taken, in per cent of the supply, and what the tables' slews are to
// be multiplied by to be those between the slew thresholds. Of one library in all its files.
struct Thresholds {
    double input_rise = 50;
    double input_fall = 50;
    double output_rise = 50;
    double output_fall = 50;
    double slew_lower_rise = 20;
    double slew_lower_fall = 20;
    double slew_upper_rise = 80;
    double slew_upper_fall = 80;
    double slew_derate = 1;
    bool operator==(const Thresholds&) const = default;
};

// What a library was characterized at: its default operating conditions, else its nominal ones.
struct Conditions {
    std::string name;  // of the operating conditions; empty: it has none that fit
    double voltage = 0;
    std::optional<double> temperature;  // degrees Celsius
    std::optional<double> process;
};

struct LibraryFile {
    std::filesystem::path path;
    std::string sha256;  // of the file as it lies on disk
};

struct Library {
    std::string name;  // library(...) of the first file
    std::vector<LibraryFile> files;
    double voltage = 0;  // V, of `conditions`
    Conditions conditions;
    Thresholds thresholds;
    double max_transition = 0;  // ns, where a pin gives none; 0: none
    std::map<std::string, Cell, std::less<>> cells;
    const Cell* find(std::string_view cell_name) const;  // nullptr: none
    // Its cells in the order of the files.
    std::vector<const Cell*> in_order() const;
};

// Reads the Liberty files, `.gz` or plain, that make one library: some kits come in several, with
// one kind of cell in each. All must be of one supply, temperature, process and thresholds. Throws
// Error with file, line and what is wrong.
Library read_library(const std::vector<std::filesystem::path>& paths);
Library parse_library(std::string_view text, const std::string& file_name);

}  // namespace qrazor::cells
