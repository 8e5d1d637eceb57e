// A library small enough to calculate by hand, and netlists on it. Units as ASAP7 has them (ps, fF,
// pW), so that conversions are tested too: 1 fF at 2 V is 0.001 pF, energies in fJ are 0.001 pJ.
#pragma once
#include <string>
#include <vector>

#include "qrazor/cells/library.h"
#include "qrazor/cells/netlist.h"

namespace qrazor::cells::test {

inline const char* tiny_text() {
    return R"LIB(/* a comment, with "quotes" and { braces } */
library (tiny) {
  time_unit : "1ps";
  voltage_unit : "1V";
  leakage_power_unit : 1pW;
  capacitive_load_unit (1, ff);
  nom_voltage : 2.0;
  define (odd, cell, string);
  lu_table_template (delay) {
    variable_1 : input_net_transition;
    variable_2 : total_output_net_capacitance;
    index_1 ("10, 20");
    index_2 ("1, 3");
  }
  power_lut_template (energy) {
    variable_1 : total_output_net_capacitance;
    variable_2 : input_transition_time;
    index_1 ("1, 3");
    index_2 ("10, 20");
  }
  power_lut_template (passive) { variable_1 : input_transition_time; index_1 ("10, 20"); }
  cell (INV) {
    area : 2;
    leakage_power () { when : "A"; value : 5000; }
    leakage_power () { when : "!A"; value : 1000; }
    pin (A) { direction : input; capacitance : 2; }
    pin (Y) {
      direction : output; function : "A'";
      internal_power () {
        related_pin : "A";
        rise_power (energy) { values ("10, 30", "20, 40"); }
        fall_power (energy) { values ("0, 0", "0, 0"); }
      }
      timing () {
        related_pin : "A"; timing_sense : negative_unate;
        cell_rise (delay) { values ("5, 7", "6, 8"); }
        cell_fall (delay) { values ("5, 7", "6, 8"); }
        rise_transition (delay) { values ("10, 12", "20, 22"); }
        fall_transition (delay) { values ("10, 12", "20, 22"); }
      }
    }
  }
  cell (XOR) {
    area : 5
    cell_leakage_power : 3000;
    pin (A, B) {
      direction : "input"; capacitance : 4;
      internal_power () {
        power (passive) { values ("2, 4"); }
      }
    }
    pin (Y) {
      direction : output; function : "(A ^ B)";
      internal_power () {
        related_pin : "A"; when : "B";
        rise_power (scalar) { values ("8"); } fall_power (scalar) { values ("4"); }
      }
      internal_power () {
        related_pin : "A"; when : "!B";
        rise_power (scalar) { values ("2"); } fall_power (scalar) { values ("2"); }
      }
      internal_power () {
        related_pin : "B";
        rise_power (scalar) { values ("10"); } fall_power (scalar) { values ("10"); }
      }
      timing () {
        related_pin : "A B"; timing_sense : non_unate;
        cell_rise (scalar) { values ("30"); } cell_fall (scalar) { values ("20"); }
        rise_transition (scalar) { values ("15"); } fall_transition (scalar) { values ("15"); }
      }
    }
  }
  cell (DFF) {
    area : 20; cell_leakage_power : 7000;
    ff (IQ, IQN) { clocked_on : "CLK"; next_state : "D"; clear : "!RN"; }
    pin (CLK) {
      direction : input; capacitance : 3;
      internal_power () { rise_power (passive) { values ("6, 6"); }
                          fall_power (passive) { values ("2, 2"); } }
    }
    pin (D) { direction : input; capacitance : 1; }
    pin (RN) { direction : input; capacitance : 1; }
    pin (Q) {
      direction : output; function : "IQ";
      internal_power () { related_pin : "CLK";
        rise_power (scalar) { values ("20"); } fall_power (scalar) { values ("10"); } }
      timing () { related_pin : "CLK"; timing_type : rising_edge;
        cell_rise (scalar) { values ("50"); } cell_fall (scalar) { values ("40"); }
        rise_transition (scalar) { values ("20"); } fall_transition (scalar) { values ("20"); } }
    }
    pin (QN) { direction : output; function : "IQN";
      timing () { related_pin : "CLK"; timing_type : rising_edge;
        cell_rise (scalar) { values ("50"); } cell_fall (scalar) { values ("40"); }
        rise_transition (scalar) { values ("20"); } fall_transition (scalar) { values ("20"); } } }
  }
  cell (NDFF) {
    area : 20;
    ff (IQ, IQN) { clocked_on : "!CLK"; next_state : "D"; }
    pin (CLK) { direction : input; } pin (D) { direction : input; }
    pin (Q) { direction : output; function : "IQ"; }
  }
  cell (LAT) {
    latch (IQ, IQN) { enable : "G"; data_in : "D"; }
    pin (G) { direction : input; } pin (D) { direction : input; }
    pin (Q) { direction : output; function : "IQ"; }
  }
  cell (TBUF) {
    pin (A) { direction : input; } pin (E) { direction : input; }
    pin (Y) { direction : output; function : "A"; three_state : "!E"; }
  }
}
)LIB";
}

inline Library tiny_library() {
    return parse_library(tiny_text(), "tiny.lib");
}

// A cell as `TYPE PIN=net PIN=net`; nets are port names or free names, "0" and "1" are constants.
struct TestCell {
    std::string type;
    std::vector<std::pair<std::string, std::string>> pins;
};

// The Yosys JSON of a module `top` with one-bit ports.
std::string netlist_json(const std::vector<std::string>& inputs,
                         const std::vector<std::string>& outputs,
                         const std::vector<TestCell>& cells);

}  // namespace qrazor::cells::test
