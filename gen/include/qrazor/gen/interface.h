// Parameters and ports of a module: what a unit's descriptor is made of.
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
Port counting(Port port, CountUnit unit);  // the port, with what a count of it is worth
Port of_codes(Port port);                  // likewise, with words for elements
// clk_i, rst_ni, [clear_i,] valid_i, valid_o: what every clocked unit has.
std::vector<Port> clocked_ports(bool with_clear);

std::string snake_case(const std::string& upper_camel);

// Those that several units have, by their one name and text.
Parameter act_width_parameter(const Config& config, int low);
Parameter weight_width_parameter(const Config& config, int low);
Parameter lanes_parameter(const Config& config);
Parameter acc_width_parameter(const Config& config);
// `where` they all are, if the unit says more than that: "in front of the FP32 addition".
Parameter cuts_parameter(const Config& config, const std::string& where = "");
Port acc_port(const Config& config, const CountUnit& unit);

// Puts the data ports between valid_i and valid_o.
std::vector<Port> with_clocked_ports(const std::vector<Port>& data, bool with_clear);
// The same of a unit whose beats may have to wait: with valid and ready on both sides.
std::vector<Port> with_waiting_ports(const std::vector<Port>& data);
// The same of a unit that takes rows and gives rows: with last on both sides, too.
std::vector<Port> with_row_ports(const std::vector<Port>& data);

// Edges of a unit of so many passes: results of a row come so long after its last beat.
// `cuts`: skid buffers, with the one at the unit's ports.
Latency row_latency(int passes, int cuts);

// What overflow and adder add to the name of a module: _saturate, _brent_kung, ...
std::string suffix(const Config& config);

}  // namespace qrazor::gen
