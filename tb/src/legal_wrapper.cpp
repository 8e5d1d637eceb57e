// A module around the unit that lets only legal inputs through. Proofs over it (mutants, constant
// bits) then speak of what the benches can reach; those of formal/ have limits of their own, part
// by part.
#include "legal_wrapper.h"

#include "qrazor/support/text.h"

namespace qrazor::tb {
namespace {

std::string range(int bits) {
    return bits == 1 ? "" : "[" + std::to_string(bits - 1) + ":0] ";
}

std::string bits_of(const gen::Port& port, int element) {
    const int width = port.element_width;
    return port.bits() == 1 ? port.name
                            : port.name + "[" + std::to_string(element * width + width - 1) + ":" +
                                  std::to_string(element * width) + "]";
}

// A port whose elements are kept within what the bench calls legal: too large a flag or magnitude
// becomes the largest, too large a side shift becomes the flag. "" where every value is legal.
std::string legal_value(const Bench& bench, const Slot& slot) {
    const std::vector<Range> ranges = bench.ranges();
    std::vector<std::string> elements;
    bool limited = false;
    for (int k = slot.port.elements - 1; k >= 0; --k) {
        const Range& legal = ranges.at(slot.offset + static_cast<std::size_t>(k));
        const std::string bits = bits_of(slot.port, k);
        std::string most =
            std::to_string(slot.port.element_width) + "'d" + std::to_string(legal.high);
        const std::int64_t all = (std::int64_t{1} << slot.port.element_width) - 1;
        std::string value = bits;
        const std::int64_t magnitude = bench.largest_magnitude(slot);
        // Sign and magnitude apart: the most of a signed word is a limit on both sides.
        if (magnitude >= 0 && magnitude < all / 2) {
            limited = true;
            const int top = (k + 1) * slot.port.element_width - 1;
            const std::string below = slot.port.name + "[" + std::to_string(top - 1) + ":" +
                                      std::to_string(top + 1 - slot.port.element_width) + "]";
            most = std::to_string(slot.port.element_width - 1) + "'d" + std::to_string(magnitude);
            value = "{" + slot.port.name + "[" + std::to_string(top) + "], " + below + " > " +
                    most + " ? " + most + " : " + below + "}";
            // The most instead of a reduced value: every legal value stays reachable, and the text
            // stays one comparison.
        } else if (legal.low == 0 && legal.high < all) {
            limited = true;
            value = "(" + bits + " > " + most + " ? " + most + " : " + bits + ")";
        }
        const std::size_t side = slot.port.name.find("side_i");
        if (side != std::string::npos) {
            const std::string flag = slot.port.name.substr(0, side) + "flag_i";
            limited = true;
            value = "(" + value + " > legal_" + flag + " ? legal_" + flag + " : " + value + ")";
        }
        elements.push_back(value);
    }
    return limited ? "{" + join(elements, ", ") + "}" : "";
}

std::string wrapper(const Bench& bench, const std::string& module, const gen::Port* added,
                    const std::string& value) {
    std::vector<std::string> header;
    std::vector<std::string> connections;
    std::string flags;
    std::string others;
    for (const gen::Port& port : bench.design().ports()) {
        const bool input = port.direction == gen::Direction::input;
        header.push_back((input ? "input wire " : "output wire ") + range(port.bits()) + port.name);
        std::string from = port.name;
        const Slot* slot = bench.layout().find(port.name);
        const bool flag = port.name.find("flag_i") != std::string::npos;
        std::string legal = input && slot != nullptr ? legal_value(bench, *slot) : "";
        if (flag && legal.empty()) {
            legal = port.name;  // sides are limited by the legal flag
        }
        if (!legal.empty()) {
            from = "legal_" + port.name;
            (flag ? flags : others) +=
                "    wire " + range(port.bits()) + from + " = " + legal + ";\n";
        }
        connections.push_back("." + port.name + "(" + from + ")");
    }
    if (added != nullptr) {
        header.push_back("input wire " + range(added->bits()) + added->name);
        connections.push_back("." + added->name + "(" + value + ")");
    }
    // Flags first: sides refer to their legal values.
    return "`default_nettype none\nmodule " + module + "(" + join(header, ", ") + ");\n" + flags +
           others + "    " + bench.design().module_name() + " u (" + join(connections, ", ") +
           ");\nendmodule\n";
}

}  // namespace

std::string legal_wrapper(const Bench& bench, const std::string& module) {
    return wrapper(bench, module, nullptr, "");
}

std::string legal_wrapper(const Bench& bench, const std::string& module, const gen::Port& added,
                          const std::string& value) {
    return wrapper(bench, module, &added, value);
}

}  // namespace qrazor::tb
