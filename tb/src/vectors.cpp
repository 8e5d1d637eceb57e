// Golden vectors for other simulators: a line of hex digits a cycle, and a testbench in plain
// Verilog-2001 that compares. So those share nothing with Verilator but the numbers.
#include "vectors.h"

#include <algorithm>

#include "qrazor/support/text.h"

namespace qrazor::tb {
namespace {

// Compared by `!==` under a mask: an X where a result counts is a difference, one before the first
// reset is not.
constexpr std::string_view kTestbench =
    R"text(// Replays golden vectors: written by qrazor verify, not for synthesis.
`timescale 1ns / 1ps
`default_nettype none
module qrazor_replay;
    reg  [@line_bits@-1:0] lines [0:@count@-1];
    reg  [@line_bits@-1:0] line;
    reg                clk;
@wires@
    wire [@out_bits@-1:0] got = {@outputs@};
    wire [@out_bits@-1:0] expected = line[@expected_at@ +: @out_bits@];
    wire [@out_bits@-1:0] care = line[@care_at@ +: @out_bits@];
    integer cycle;
    integer cycles;
    integer failures;

    @module@ u_dut (
@connections@
    );

    initial begin
        $readmemh("@vectors@", lines);
        if (!$value$plusargs("cycles=%d", cycles)) begin
            cycles = @count@;
        end
        clk = 1'b0;
        failures = 0;
        for (cycle = 0; cycle < cycles; cycle = cycle + 1) begin
            line = lines[cycle];
            #4;
            if ((got & care) !== (expected & care)) begin
                if (failures == 0) begin
                    $display("FAIL %0d expected %h got %h", cycle, expected & care, got & care);
                end
                failures = failures + 1;
            end
            #1 clk = 1'b1;
            #5 clk = 1'b0;
        end
        if (failures == 0) begin
            $display("PASS %0d", cycle);
        end
        $finish(0);
    end
endmodule
)text";

}  // namespace

VectorRecorder::VectorRecorder(const gen::Design& design, std::size_t limit)
    : layout_(design), fields_(vector_fields(design)), streams_(design.streams()), limit_(limit) {}

void VectorRecorder::put(Int128 value, int bits) {
    for (int i = 0; i < bits; ++i) {
        // Beyond 127 bits the sign goes on.
        bits_.push_back(((value >> std::min(i, 127)) & 1) != 0 ? '1' : '0');
    }
}

void VectorRecorder::cycle(const Beat& beat, const Expectation& expected) {
    if (full()) {
        return;
    }
    ++count_;
    bits_.clear();
    put(beat.reset ? 0 : 1, 1);
    put(beat.valid ? 1 : 0, 1);
    put(beat.clear ? 1 : 0, 1);
    if (streams_) {
        put(beat.first ? 1 : 0, 1);
        put(beat.last ? 1 : 0, 1);
        put(beat.ready ? 1 : 0, 1);
    }
    for (const Slot& slot : layout_.inputs()) {
        for (int k = 0; k < slot.port.elements; ++k) {
            put(beat.inputs[slot.offset + static_cast<std::size_t>(k)], slot.port.element_width);
        }
    }
    put_outputs(expected, false);
    put_outputs(expected, true);
    bits_.resize((bits_.size() + 3) / 4 * 4, '0');
    for (std::size_t at = bits_.size(); at != 0; at -= 4) {
        const auto bit = [&](std::size_t i) { return bits_[at - 4 + i] == '1' ? 1U << i : 0U; };
        text_.push_back("0123456789abcdef"[bit(0) | bit(1) | bit(2) | bit(3)]);
    }
    text_.push_back('\n');
}

// What is expected of the outputs, or which of their bits matter.
void VectorRecorder::put_outputs(const Expectation& expected, bool care) {
    const std::vector<Int128>* outputs = expected.outputs;
    for (const VectorField& field : fields_) {
        if (field.port.direction == gen::Direction::input) {
            continue;
        }
        switch (field.port.role) {
            case gen::Role::valid:
                put((care ? expected.valid_known : expected.valid) ? 1 : 0, 1);
                break;
            case gen::Role::ready:
                put((care ? expected.valid_known : expected.ready) ? 1 : 0, 1);
                break;
            case gen::Role::first:
                put((care ? outputs != nullptr : expected.first) ? 1 : 0, 1);
                break;
            case gen::Role::last:
                put((care ? outputs != nullptr : expected.last) ? 1 : 0, 1);
                break;
            default: {
                const std::size_t offset = layout_.find(field.port.name)->offset;
                for (int k = 0; k < field.port.elements; ++k) {
                    const Int128 value =
                        outputs == nullptr ? 0 : (*outputs)[offset + static_cast<std::size_t>(k)];
                    put(care ? Int128{outputs != nullptr ? -1 : 0} : value,
                        field.port.element_width);
                }
            }
        }
    }
}

namespace {

// Where control inputs stand in a line, and in which order outputs do.
std::size_t control_at(gen::Role role) {
    switch (role) {
        case gen::Role::reset:
            return 0;
        case gen::Role::valid:
            return 1;
        case gen::Role::clear:
            return 2;
        case gen::Role::first:
            return 3;
        case gen::Role::last:
            return 4;
        case gen::Role::ready:
            return 5;
        default:
            return 6;
    }
}

}  // namespace

std::size_t vector_inputs_at(const gen::Design& design) {
    return design.streams() ? 6 : 3;
}

std::vector<VectorField> vector_fields(const gen::Design& design) {
    std::vector<VectorField> inputs;
    std::vector<VectorField> outputs;
    std::size_t at = vector_inputs_at(design);
    for (const gen::Port& port : design.ports()) {
        if (port.direction == gen::Direction::output) {
            outputs.push_back({port, 0});
        } else if (port.role == gen::Role::data) {
            inputs.push_back({port, at});
            at += static_cast<std::size_t>(port.bits());
        } else if (port.role != gen::Role::clock) {
            inputs.push_back({port, control_at(port.role)});
        }
    }
    // Control first in one order, data behind in the order of the ports: describe_mismatch() counts
    // on it.
    std::stable_sort(outputs.begin(), outputs.end(),
                     [](const VectorField& a, const VectorField& b) {
                         return control_at(a.port.role) < control_at(b.port.role);
                     });
    for (VectorField& output : outputs) {
        output.at = at;
        at += static_cast<std::size_t>(output.port.bits());
    }
    inputs.insert(inputs.end(), outputs.begin(), outputs.end());
    return inputs;
}

std::size_t vector_expected_at(const gen::Design& design) {
    std::size_t at = vector_inputs_at(design);
    const Layout layout(design);
    for (const Slot& slot : layout.inputs()) {
        at += static_cast<std::size_t>(slot.port.bits());
    }
    return at;
}

std::string replay_testbench(const gen::Design& design, std::size_t count,
                             const std::string& vectors) {
    const std::size_t expected_at = vector_expected_at(design);
    std::size_t out_bits = 0;
    std::vector<std::string> wires;
    std::vector<std::string> outputs;
    std::vector<std::string> connections;
    for (const gen::Port& port : design.ports()) {
        if (port.role == gen::Role::clock) {
            connections.push_back("        ." + port.name + "(clk)");
        }
    }
    for (const VectorField& field : vector_fields(design)) {
        const std::string& name = field.port.name;
        const auto bits = static_cast<std::size_t>(field.port.bits());
        std::string from = "line[" + std::to_string(field.at) + " +: " + std::to_string(bits) + "]";
        if (field.port.direction == gen::Direction::output) {
            from = name;
            wires.push_back("    wire [" + std::to_string(bits) + "-1:0] " + name + ";");
            outputs.insert(outputs.begin(), name);  // the first one in the lowest bits
            out_bits += bits;
        }
        connections.push_back("        ." + name + "(" + from + ")");
    }
    return substitute(kTestbench,
                      {{"line_bits", std::to_string((expected_at + 2 * out_bits + 3) / 4 * 4)},
                       {"count", std::to_string(count)},
                       {"wires", join(wires, "\n")},
                       {"out_bits", std::to_string(out_bits)},
                       {"outputs", join(outputs, ", ")},
                       {"expected_at", std::to_string(expected_at)},
                       {"care_at", std::to_string(expected_at + out_bits)},
                       {"module", design.module_name()},
                       {"connections", join(connections, ",\n")},
                       {"vectors", vectors}});
}

}  // namespace qrazor::tb
