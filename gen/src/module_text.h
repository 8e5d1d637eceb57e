// A small layer for Verilog text: the parts that every module has (header comment, parameters,
// ports, parameter checks) are data; bodies are text. Intentionally not a complete Verilog tree.
#pragma once
#include <string>
#include <vector>

#include "qrazor/gen/design.h"

namespace qrazor::gen {

// Parameters, with the check that stops elaboration on an illegal value.
Parameter range_parameter(const std::string& name, int value, int low, int high,
                          const std::string& doc);
Parameter power_of_two_parameter(const std::string& name, int value, int low, int high,
                                 const std::string& doc);
// A size that the text of the module depends on: only the emitted value is legal.
Parameter fixed_parameter(const std::string& name, int value, const std::string& doc);
// Computed from other parameters by `expression`; overriding it with anything else is refused.
Parameter derived_parameter(const std::string& name, const std::string& expression, int value,
                            const std::string& doc);

Port input_port(const std::string& name, int elements, int element_width, const std::string& width,
                const std::string& doc, bool is_signed = false);
Port output_port(const std::string& name, int elements, int element_width, const std::string& width,
                 const std::string& doc, bool is_signed = false);
// clk_i, rst_ni, [clear_i,] valid_i, valid_o: what every clocked unit has.
std::vector<Port> clocked_ports(bool with_clear);

struct ModuleText {
    std::string name;
    std::vector<std::string> purpose;  // comment lines; the first follows the module's name
    std::vector<Parameter> parameters;
    std::vector<Port> ports;
    // Checks that involve more than one parameter: condition and error name.
    std::vector<std::pair<std::string, std::string>> checks;
    std::string made_by;  // command line, or "" for a part shared by many units
    std::string body;

    SourceFile file() const;  // "<name>.v"
};

// `[expr-1:0] `, with `expr - 1` computed where expr is a number; "" for a width of one.
std::string range_of(const std::string& width);

std::string snake_case(const std::string& upper_camel);

}  // namespace qrazor::gen
