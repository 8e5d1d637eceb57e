// What both simulators do with a stimulus: find its ports, and compare outputs with what is
// expected.
#include "stimulus_ports.h"

#include <algorithm>

#include "qrazor/support/error.h"

namespace qrazor::power {
namespace {

// The nets of the stimulus's ports, one after the other.
std::vector<int> port_nets(const cells::Netlist& netlist, const std::vector<StimulusPort>& ports,
                           bool output) {
    std::vector<int> out;
    for (const StimulusPort& wanted : ports) {
        const cells::NetlistPort* port = netlist.port(wanted.name);
        if (port == nullptr || port->output != output || port->nets.size() != wanted.width) {
            throw Error("netlist: no " + std::string(output ? "output" : "input") + " port '" +
                        wanted.name + "' of " + std::to_string(wanted.width) + " bits");
        }
        out.insert(out.end(), port->nets.begin(), port->nets.end());
    }
    return out;
}

}  // namespace

StimulusPorts::StimulusPorts(const cells::Netlist& netlist, const Stimulus& stimulus)
    : stimulus_(stimulus),
      inputs_(port_nets(netlist, stimulus.inputs, false)),
      outputs_(port_nets(netlist, stimulus.outputs, true)) {}

void StimulusPorts::check_shape(size_t cycle, const Frame& frame) const {
    if (frame.inputs.size() != inputs_.size() || frame.expected.size() != outputs_.size()) {
        throw Error("stimulus: cycle " + std::to_string(cycle) + " does not fit its ports");
    }
}

uint64_t StimulusPorts::check(size_t cycle, const Frame& frame,
                              const std::vector<uint8_t>& values) const {
    uint64_t compared = 0;
    for (size_t k = 0; k < outputs_.size(); ++k) {
        // Neither 0 nor 1: this bit does not count in this cycle.
        if (frame.expected[k] > 1) {
            continue;
        }
        ++compared;
        if (values[static_cast<size_t>(outputs_[k])] != frame.expected[k]) {
            size_t bit = k;
            size_t port = 0;
            // Only where something is wrong: which port it is, and its whole word.
            while (bit >= stimulus_.outputs[port].width) {
                bit -= stimulus_.outputs[port++].width;
            }
            const size_t first = k - bit;
            std::string got;
            std::string expected;
            for (size_t i = stimulus_.outputs[port].width; i-- > 0;) {
                got += "01"[values[static_cast<size_t>(outputs_[first + i])]];
                expected += "01x"[frame.expected[first + i]];
            }
            throw Error("mapped netlist is wrong: cycle " + std::to_string(cycle) + ", " +
                        stimulus_.outputs[port].name + "[" + std::to_string(bit) + "] is not " +
                        std::to_string(frame.expected[k]) + ": got " + got + ", expected " +
                        expected);
        }
    }
    return compared;
}

std::vector<size_t> asynchronous(const cells::Netlist& netlist) {
    std::vector<size_t> out;
    for (const size_t i : netlist.flip_flops()) {
        const std::vector<uint8_t>& forced = netlist.instances()[i].cell->forced;
        if (std::find(forced.begin(), forced.end(), 1) != forced.end()) {
            out.push_back(i);
        }
    }
    return out;
}

}  // namespace qrazor::power
