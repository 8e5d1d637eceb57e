// Parameters and ports, by their one name and text.
#include "qrazor/gen/interface.h"
#include "qrazor/gen/common_fields.h"

#include <algorithm>
#include <cctype>

namespace qrazor::gen {

std::string snake_case(const std::string& upper_camel) {
    std::string out;
    for (const char c : upper_camel) {
        if (std::isupper(static_cast<unsigned char>(c)) != 0 && !out.empty()) {
            out += '_';
        }
        out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return out;
}

Parameter range_parameter(const std::string& name, int value, int low, int high,
                          const std::string& doc) {
    const std::string lo = std::to_string(low);
    const std::string hi = std::to_string(high);
    Parameter p;
    p.name = name;
    p.value = std::to_string(value);
    p.number = value;
    p.legal = lo + " to " + hi;
    p.doc = doc;
    p.illegal = name + " < " + lo + " || " + name + " > " + hi;
    p.error = snake_case(name) + "_must_be_" + lo + "_to_" + hi;
    return p;
}

Parameter power_of_two_parameter(const std::string& name, int value, int low, int high,
                                 const std::string& doc) {
    Parameter p = range_parameter(name, value, low, high, doc);
    p.legal = "a power of two, " + p.legal;
    p.illegal += " || (" + name + " & (" + name + " - 1)) != 0";
    p.error = snake_case(name) + "_must_be_a_power_of_two_from_" + std::to_string(low) + "_to_" +
              std::to_string(high);
    return p;
}

Parameter fixed_parameter(const std::string& name, int value, const std::string& doc) {
    Parameter p;
    p.name = name;
    p.value = std::to_string(value);
    p.number = value;
    p.legal = "fixed at " + p.value + " by the structure of this file";
    p.doc = doc;
    p.illegal = name + " != " + p.value;
    p.error = snake_case(name) + "_is_fixed_at_" + p.value + "_in_this_file";
    return p;
}

Parameter derived_parameter(const std::string& name, const std::string& expression, int value,
                            const std::string& doc) {
    Parameter p;
    p.name = name;
    p.value = expression;
    p.number = value;
    p.legal = "derived, do not override";
    p.doc = doc;
    p.illegal = name + " != (" + expression + ")";
    p.error = snake_case(name) + "_is_derived_and_must_not_be_overridden";
    p.derived = true;
    return p;
}

Port input_port(const std::string& name, int elements, int element_width, const std::string& width,
                const std::string& doc, bool is_signed) {
    return {name, Direction::input, Role::data, elements, element_width, is_signed, width, doc};
}

Port output_port(const std::string& name, int elements, int element_width, const std::string& width,
                 const std::string& doc, bool is_signed) {
    return {name, Direction::output, Role::data, elements, element_width, is_signed, width, doc};
}

Port counting(Port port, CountUnit unit) {
    port.unit = std::move(unit);
    return port;
}

Port of_codes(Port port) {
    port.is_code = true;
    return port;
}

std::vector<Port> clocked_ports(bool with_clear) {
    std::vector<Port> ports{
        {"clk_i", Direction::input, Role::clock, 1, 1, false, "1", "rising edge"},
        {"rst_ni", Direction::input, Role::reset, 1, 1, false, "1", "synchronous, active low"}};
    if (with_clear) {
        ports.push_back({"clear_i", Direction::input, Role::clear, 1, 1, false, "1",
                         "start a new sum, with this beat if it is valid"});
    }
    ports.push_back({"valid_i", Direction::input, Role::valid, 1, 1, false, "1", "take a beat"});
    ports.push_back({"valid_o", Direction::output, Role::valid, 1, 1, false, "1",
                     "valid_i, Latency edges later"});
    return ports;
}

Parameter act_width_parameter(const Config& config, int low) {
    return range_parameter("ActWidth", config.act_width, low, 32, "activation base width");
}

Parameter weight_width_parameter(const Config& config, int low) {
    return range_parameter("WeightWidth", config.weight_width, low, 32, "weight base width");
}

Parameter lanes_parameter(const Config& config) {
    if (!is_star(config)) {
        return fixed_parameter("Lanes", config.lanes, "products a beat");
    }
    return power_of_two_parameter("Lanes", config.lanes, 1, 256, "products a beat");
}

Parameter acc_width_parameter(const Config& config) {
    const std::string sums = std::to_string(config.groups) +
                             (config.group > 1 ? " groups of " + std::to_string(config.group)
                                               : std::string(" products"));
    return range_parameter("AccWidth", config.acc_width, 2, 128,
                           "accumulator width; the default was chosen for " + sums);
}

Parameter cuts_parameter(const Config& config, const std::string& where) {
    return range_parameter("Cuts", config.cuts, 0, 3,
                           "pipeline cut points" + (where.empty() ? "" : ", " + where) +
                               "; the latency is Cuts + 2 edges");
}

Port acc_port(const Config& config, const CountUnit& unit) {
    return counting(
        output_port("acc_o", 1, config.acc_width, "AccWidth", "sum, two's complement", true), unit);
}

std::vector<Port> with_clocked_ports(const std::vector<Port>& data, bool with_clear) {
    std::vector<Port> ports = clocked_ports(with_clear);
    const Port valid_o = ports.back();
    ports.pop_back();
    for (const Port& p : data) {
        if (p.direction == Direction::input) {
            ports.push_back(p);
        }
    }
    ports.push_back(valid_o);
    for (const Port& p : data) {
        if (p.direction == Direction::output) {
            ports.push_back(p);
        }
    }
    return ports;
}

std::vector<Port> with_waiting_ports(const std::vector<Port>& data) {
    const auto control = [](const char* name, Direction direction, Role role, const char* doc) {
        return Port{name, direction, role, 1, 1, false, "1", doc};
    };
    std::vector<Port> ports = clocked_ports(false);
    ports.resize(2);  // clock and reset
    ports.push_back(control("valid_i", Direction::input, Role::valid, "there is a beat to take"));
    ports.push_back(control("ready_o", Direction::output, Role::ready,
                            "it is taken at this edge; else it waits, unchanged"));
    const auto add = [&](Direction direction) {
        for (const Port& p : data) {
            if (p.direction == direction) {
                ports.push_back(p);
            }
        }
    };
    add(Direction::input);
    ports.push_back(control("valid_o", Direction::output, Role::valid, "there is a result"));
    ports.push_back(control("ready_i", Direction::input, Role::ready,
                            "it is given at this edge; else it waits, unchanged"));
    add(Direction::output);
    return ports;
}

std::vector<Port> with_row_ports(const std::vector<Port>& data) {
    std::vector<Port> ports = with_waiting_ports(data);
    const auto behind = [&](Role role, Direction direction, Port port) {
        const auto at = std::find_if(ports.begin(), ports.end(), [&](const Port& p) {
            return p.role == role && p.direction == direction;
        });
        ports.insert(at + 1, std::move(port));
    };
    // Each between its side's controls and its data.
    behind(Role::ready, Direction::output,
           {"last_i", Direction::input, Role::last, 1, 1, false, "1", "the beat ends its row"});
    behind(Role::ready, Direction::input,
           {"last_o", Direction::output, Role::last, 1, 1, false, "1", "the result ends its row"});
    return ports;
}

// A row's first beat leaves a store an edge behind the row's last, and its last as many edges later
// as the row has beats: that is when the next store has the whole row.
Latency row_latency(int passes, int cuts) {
    return {1 + cuts, Latency::From::row, passes - 1};
}

std::string suffix(const Config& config) {
    const bool usual =
        !config.adder || config.adder == Adder::ripple || config.adder == Adder::plus;
    return std::string(config.overflow == model::Overflow::saturate ? "_saturate" : "") +
           (usual ? "" : "_" + word_of(config.adder));
}

}  // namespace qrazor::gen
