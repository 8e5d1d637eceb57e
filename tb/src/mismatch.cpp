// A line of golden vectors in words, for the message of another simulator.
#include <algorithm>

#include "qrazor/support/text.h"
#include "vectors.h"

namespace qrazor::tb {
namespace {

// The bits of a line of hex digits, a digit 0 or 1 each, the lowest first.
std::string bits_of_line(const std::string& line) {
    std::string bits;
    for (auto digit = line.rbegin(); digit != line.rend(); ++digit) {
        // VectorRecorder writes small letters.
        const int value = *digit <= '9' ? *digit - '0' : *digit - 'a' + 10;
        for (int k = 0; k < 4; ++k) {
            bits.push_back((value >> k & 1) != 0 ? '1' : '0');
        }
    }
    return bits;
}

// The elements of `slots`, whose bits stand one behind the other from `at` on.
std::string words(const std::vector<Slot>& slots, const std::string& bits, std::size_t at,
                  int salient) {
    std::vector<Int128> values;
    for (const Slot& slot : slots) {
        const auto width = static_cast<std::size_t>(slot.port.element_width);
        for (int k = 0; k < slot.port.elements; ++k, at += width) {
            const bool negative = slot.port.is_signed && bits.at(at + width - 1) == '1';
            Int128 value = negative ? -1 : 0;
            for (std::size_t bit = width; bit != 0; --bit) {
                value = value * 2 + (bits.at(at + bit - 1) == '1' ? 1 : 0);
            }
            values.push_back(value);
        }
    }
    return describe(slots, values, salient);
}

}  // namespace

std::string describe_mismatch(const gen::Design& design, const std::string& vectors,
                              std::size_t cycle, const std::string& got) {
    const Layout layout(design);
    const int salient = design.config().salient;
    const std::vector<std::string> lines = split_lines(vectors);
    const std::string line = bits_of_line(lines.at(cycle));
    const std::size_t at = vector_expected_at(design);
    std::string text = "\n  cycle:         " + std::to_string(cycle);
    if (!design.streams()) {  // else beats wait, and a line does not tell how long
        const auto taken =
            cycle - std::min(cycle, static_cast<std::size_t>(design.fixed_latency()));
        if (design.sequential()) {
            text += ", operands taken in cycle " + std::to_string(taken);
        }
        text += "\n  operands:      " + words(layout.inputs(), bits_of_line(lines.at(taken)),
                                              vector_inputs_at(design), salient);
    }
    std::size_t data = 0;  // behind valid_o and the like
    for (const VectorField& field : vector_fields(design)) {
        if (field.port.direction == gen::Direction::input || field.port.role == gen::Role::data) {
            continue;
        }
        // Behind the expected bits stand as many that say which of them count.
        const bool matters = line.at(at + got.size() + data) == '1';
        if (matters && got.at(data) != line.at(at + data)) {
            const std::string name = field.port.name + " = ";
            return text + "\n  expected:      " + name + line.at(at + data) +
                   "\n  got:           " + name + got.at(data);
        }
        ++data;
    }
    return text + "\n  expected:      " + words(layout.outputs(), line, at + data, salient) +
           "\n  got:           " + words(layout.outputs(), got, data, salient);
}

}  // namespace qrazor::tb
