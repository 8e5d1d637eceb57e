// A validated configuration with everything that follows from it: ports, parameters, latency.
// It cannot be built wrong: create() is the only way in and reports every problem at once.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "qrazor/gen/count_unit.h"
#include "qrazor/gen/schema.h"
#include "qrazor/support/error.h"

namespace qrazor::gen {

class ConfigError : public Error {
  public:
    explicit ConfigError(std::vector<Problem> problems);
    const std::vector<Problem>& problems() const { return problems_; }

  private:
    std::vector<Problem> problems_;
};

enum class Direction { input, output };

// What a port means to whoever drives the unit (testbench, power stimulus, wrapper).
//
// A beat is what the unit takes, or gives, at one rising edge. The side that sends says `valid`
// with it. The side that takes may have a `ready`: the beat then passes at an edge where both are
// 1, and waits unchanged until then. Without one, every valid beat passes. A reset wins over both.
// A row is a number of beats that make one result, or one row of results.
enum class Role {
    clock,
    reset,  // active low, synchronous
    clear,  // travels with the operands: the accumulator starts again from this beat
    valid,  // driven by who sends: valid_i by the environment, valid_o by the unit
    ready,  // driven by who takes, against the data: ready_o by the unit, ready_i by the
            // environment
    first,  // driven by who sends, with the data: the first beat of a row
    last,   // likewise: the last beat of a row; of a row of one beat, both
    data,
};

// A port is `elements` fields of `element_width` bits, element k at [k*element_width +: ...].
struct Port {
    std::string name;
    Direction direction = Direction::input;
    Role role = Role::data;
    int elements = 1;
    int element_width = 1;
    bool is_signed = false;  // two's complement; SDR code words are unsigned {sign, magnitude}
    std::string width;       // Verilog expression of the whole width, in the unit's parameters
    std::string doc;
    std::optional<CountUnit> unit = {};  // of data; every result has one
    bool is_code = false;  // words to be read bit by bit: {sign, magnitude}, or floats of few bits
    int bits() const { return elements * element_width; }
};

// A Verilog parameter of the top module.
struct Parameter {
    std::string name;
    std::string value;  // the default: a number, or an expression for derived ones
    int number = 0;     // its value in this design
    std::string legal;  // in words, for the header comment
    std::string doc;
    std::string illegal;   // Verilog condition under which elaboration must stop
    std::string error;     // name of the missing module that stops it, and so says why
    bool derived = false;  // computed from the others; must not be overridden
};

// What a module does within a unit; gen/words.h has the facts of each.
enum class Operation {
    none,  // a unit itself, or a helper that its user flattens
    full_add,
    half_add,
    unpack,          // codes to what lanes take
    multiply,        // one lane: bits of a product
    multiply_float,  // the same of elements with exponents
    compress,        // half a compressor tree
    add,
    add_float,  // a number to an IEEE single
    add_shifts,
    shift,
    scale,  // times a scale
    hold,   // a register of the pipeline
    queue,  // the same where beats may have to wait
    accumulate,
    accumulate_saturating,
    accumulate_rows,
    accumulate_float,
    magnitude,
    flag,
    round,
    expand,      // a code back to a base value
    razor,       // a group to codes and flag
    decompress,  // and back
    evaluate,    // a nonlinear function of values
    look_up,     // its table
    row_fold,    // a row's state and a beat to its next state
    row_state,
    row_store,
    row_map,    // a row's word and a beat to a beat of results
    take_ones,  // the first ones of a word, and the others
    work_off,   // a word that gives way to the next piece by piece
};

struct SourceFile {
    std::string name;  // "sdr_dot.v"
    std::string text;
    Operation operation = Operation::none;
    std::string title = {};  // what figures call the part: "compressor tree, upper half"

    std::string module() const { return name.substr(0, name.rfind('.')); }
};

// How long a result takes, in rising edges: one that belongs to an operand taken at edge 0 is there
// for edge `edges` to take. Where the output may have to wait for ready_i: at the earliest.
struct Latency {
    // Counted from the edge that takes the operand itself, or from the one that takes the last beat
    // of its row.
    enum class From { beat, row };
    int edges = 0;  // 0: combinational
    From from = From::beat;
    // Counted from a row's end: so many further edges for each beat of the row. What is known at
    // the end of a second pass is known a row later.
    int per_beat = 0;
    bool operator==(const Latency&) const = default;
    // Edges from what it is counted from, for a row of that many beats.
    std::uint64_t of_row(std::uint64_t beats) const {
        return static_cast<std::uint64_t>(edges) + static_cast<std::uint64_t>(per_beat) * beats;
    }
};
// "3", "3 after a row's last beat", "3 + 2 for each beat of the row after a row's last beat"
std::string to_text(const Latency& latency);
std::string latency_key(const Latency& latency);  // what JSON calls these edges
// What JSON calls the further edges for each beat of a row.
inline constexpr const char* kLatencyPerBeat = "latency_cycles_per_beat_of_row";

class Unit;  // gen/unit.h: the descriptor of a kind of design

class Design {
  public:
    // A design of that unit, which `config` names: fills in defaults and checks everything. Throws
    // ConfigError. units::design() finds the unit by its name.
    static Design create(const Unit& unit, const Settings& settings);

    const Config& config() const { return config_; }  // effective: no field left at "default"
    // As one would ask for it: every field of the unit's schema given.
    Settings settings() const;
    const Unit& unit() const { return *unit_; }
    const std::string& module_name() const { return module_name_; }
    const std::vector<Parameter>& parameters() const { return parameters_; }
    const std::vector<Port>& ports() const { return ports_; }
    bool sequential() const { return sequential_; }  // has clk_i, rst_ni, valid_i, valid_o
    const Latency& latency() const { return latency_; }
    // Of a unit that answers every beat after the same number of edges. Throws Error for others.
    int fixed_latency() const;
    bool has(Role role) const;  // a port of that role
    bool has(Role role, Direction direction) const;
    bool accumulates() const { return has(Role::clear); }  // has clear_i and acc_o
    // Whether its beats may have to wait, or are parts of rows: a beat a cycle is not all there is.
    bool streams() const;
    // `name` of a named configuration, else a descriptive one made from the sizes.
    std::string label() const;

  private:
    Design() = default;
    Config config_;
    const Unit* unit_ = nullptr;
    std::string module_name_;
    std::vector<Parameter> parameters_;
    std::vector<Port> ports_;
    bool sequential_ = false;
    Latency latency_;
};

// The command line that makes this design again: `qrazor gen --unit ... `.
std::string command_line(const Design& design);

}  // namespace qrazor::gen
