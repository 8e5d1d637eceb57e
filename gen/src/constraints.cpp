// A layout flow makes fast what its constraints say. Most of a unit's logic stands between ports,
// so those are constrained, too.
#include "constraints.h"

#include "qrazor/support/text.h"

namespace qrazor::gen {

const Port* find_port(const Design& design, Role role) {
    for (const Port& port : design.ports()) {
        if (port.role == role) {
            return &port;
        }
    }
    return nullptr;
}

// OpenROAD-flow-scripts finds the period by the text after the first `-period`, so it must be a
// number and no comment may hold that word.
std::string constraints(const Design& design, const LayoutOptions& options, TimeUnit unit) {
    const double clock = unit == TimeUnit::ps ? options.clock_ns * 1000 : options.clock_ns;
    const std::string period = fixed(clock, 3);
    // What stands around the unit gets half of the cycle, as it is not known.
    const std::string half = fixed(clock / 2, 3);
    std::string text = "# Timing constraints of " + design.module_name() + ", in " +
                       (unit == TimeUnit::ps ? "ps" : "ns") +
                       ".\n# Made by: " + command_line(design, options) + "\n";
    const Port* clock_port = find_port(design, Role::clock);
    if (clock_port == nullptr) {
        return text +
               "# Combinational: a virtual clock bounds the path from inputs to outputs.\n"
               "create_clock -name virtual_clk -period " +
               period + "\nset_input_delay 0 -clock virtual_clk [all_inputs]\n" +
               "set_output_delay 0 -clock virtual_clk [all_outputs]\n";
    }
    const std::string& name = clock_port->name;
    text += "create_clock -name " + name + " -period " + period + " [get_ports " + name + "]\n";
    for (const Port& p : design.ports()) {
        if (p.role == Role::clock) {
            continue;
        }
        const std::string ports =
            "[get_ports " + (p.bits() > 1 ? "{" + p.name + "[*]}" : p.name) + "]";
        text += (p.direction == Direction::input ? "set_input_delay " : "set_output_delay ") +
                half + " -clock " + name + " " + ports + "\n";
    }
    return text;
}

}  // namespace qrazor::gen
