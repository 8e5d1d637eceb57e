// The order of a module's ports as its header states it.
//
// Yosys's netlists do not tell it: a port whose type is a packed struct (every release looked at),
// or any typedef (0.52 on), is numbered behind the others, and yosys-slang numbers none. Yosys's
// syntax tree before it is simplified does: there every port has its place in the header.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "qrazor/support/json.h"
#include "qrazor/synth/verilog.h"

namespace qrazor::synth {

// Names of the ports in the order of the header, per module.
using Headers = std::map<std::string, std::vector<std::string>>;

// Of the trees in a log of `read_verilog -dump_ast1 -no_dump_ptr`, which it cuts out of the log.
Headers take_headers(std::string& log);

// Sorts ports by the header of their module. False, and nothing is done, where there is no header
// that has exactly these ports.
bool sort_by_header(std::vector<VerilogPort>& ports, const std::vector<std::string>& header);

// Throws Error where an instance connects ports by position to a module whose ports Yosys numbers
// in another order than its header: Yosys would connect the wrong ones. `modules`: Yosys's JSON
// before the hierarchy is made.
void refuse_positions(const Json& modules, const Headers& headers);

}  // namespace qrazor::synth
