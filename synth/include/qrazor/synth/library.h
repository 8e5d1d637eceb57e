// A cell library read from a Liberty file: what area, power and simulation need of it, in ns, pF,
// pJ and nW whatever the file's units. Areas stay in the file's unit (square micrometres in the
// open libraries; docs/measuring.md says what OSU's are).
#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/synth/table.h"

namespace qrazor::synth {

// A `when` condition as its truth over the states of its cell (see Cell), 0..1; empty: always. A
// condition on the clock counts half, as the clock is high half of the time.
using StateWeights = std::vector<float>;

// One internal_power group: energy in pJ per transition of the pin that holds it.
struct PowerArc {
    std::vector<std::string>
        related_pins;  // inputs that cause the transition; empty: the pin itself
    std::string rail;  // related_pg_pin: energies of several rails add up
    StateWeights when;
    Table rise;
    Table fall;
};

// One timing group of an output: delays and output slews in ns.
struct TimingArc {
    std::string related_pin;
    std::string type;   // combinational, rising_edge, ...
    std::string sense;  // positive_unate, negative_unate, non_unate
    StateWeights when;
    Table delay_rise;
    Table delay_fall;
    Table slew_rise;
    Table slew_fall;
};

// One setup or recovery group of a data input of a flip-flop: how long before the clock's edge, in
// ns, a rising or falling edge must be there, over the clock's slew and its own.
struct SetupArc {
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
    std::string function;
    std::vector<PowerArc> power;
    std::vector<TimingArc> timing;
    std::vector<SetupArc> setup;
};

enum class CellKind { combinational, flip_flop, latch, unusable };

// A cell's states number its data inputs (bit k is `inputs[k]`) and, for a flip-flop, the stored
// bit as the bit above them. The clock is not part of the state.
struct Cell {
    std::string name;
    CellKind kind = CellKind::combinational;
    std::string why_unusable;  // for kind unusable: tristate, bus, no function, ...
    double area = 0;
    bool dont_use = false;
    std::vector<Pin> pins;
    std::vector<size_t> inputs;   // data inputs, indices into pins
    std::vector<size_t> outputs;  // indices into pins; at most 8
    size_t clock = SIZE_MAX;      // pin of a flip-flop's clock, SIZE_MAX for none
    bool falling_clock = false;
    std::vector<uint8_t> value;  // per state: bit k is outputs[k]
    std::vector<uint8_t> next;   // flip-flops, per state: the bit stored at the next edge
    // Flip-flops, per state: 1 where an asynchronous clear or preset is active.
    std::vector<uint8_t> forced;
    std::vector<float> leakage;  // per state, nW

    size_t states() const { return value.size(); }
    const Pin* pin(std::string_view pin_name) const;  // nullptr: none
};

struct LibraryFile {
    std::filesystem::path path;
    std::string sha256;  // of the file as it lies on disk
};

struct Library {
    std::string name;  // library(...) of the first file
    std::vector<LibraryFile> files;
    double voltage = 0;  // V
    std::map<std::string, Cell, std::less<>> cells;
    const Cell* find(std::string_view cell_name) const;  // nullptr: none
};

// Reads the Liberty files, `.gz` or plain, that make one library: some kits come in several, with
// one kind of cell in each. Throws Error with file, line and what is wrong.
Library read_library(const std::vector<std::filesystem::path>& paths);
Library parse_library(std::string_view text, const std::string& file_name);

}  // namespace qrazor::synth
