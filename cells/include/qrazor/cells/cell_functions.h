// What a cell computes, whatever it is called: for adapters, which name cells, and for those that
// are derived from a library.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "qrazor/cells/library.h"

namespace qrazor::cells {

bool is_inverter(const Cell& cell);
bool is_buffer(const Cell& cell);
// One output that depends on two inputs and is no XOR: with inverters it makes every function.
bool is_gate(const Cell& cell);

// Whether the output (index into cell.outputs) has that value in every state.
bool is_constant(const Cell& cell, size_t output, bool value);

// A cell with two outputs that are, both or neither inverted, sum and carry of all its inputs,
// three or two.
struct AdderOutputs {
    size_t sum = 0;  // indices into cell.outputs
    size_t carry = 0;
    bool inverted = false;
};
std::optional<AdderOutputs> adder_outputs(const Cell& cell);

// Why Yosys cannot make registers of a flip-flop ("is clocked by the falling edge"), or "". It
// wants one data pin and, beside the clock, no input but one clear and one preset, which it ties.
std::string no_register(const Cell& cell);

}  // namespace qrazor::cells
