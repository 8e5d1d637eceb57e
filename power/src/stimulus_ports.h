// The ports of a stimulus on a netlist's nets: what every simulation engine does with its frames.
#pragma once
#include <cstdint>
#include <vector>

#include "qrazor/power/activity.h"

namespace qrazor::power {

class StimulusPorts {
  public:
    // Throws Error where the netlist has no such port.
    StimulusPorts(const cells::Netlist& netlist, const Stimulus& stimulus);

    // Nets of all input bits, in the order of Frame::inputs.
    const std::vector<int>& inputs() const { return inputs_; }

    // Throws Error where the frame's bits are not those of the ports.
    void check_shape(size_t cycle, const Frame& frame) const;
    // Output bits compared. Throws Error naming cycle, port and bit where one differs.
    uint64_t check(size_t cycle, const Frame& frame, const std::vector<uint8_t>& values) const;

  private:
    const Stimulus& stimulus_;
    std::vector<int> inputs_;
    std::vector<int> outputs_;
};

// Whether an asynchronous set or reset is active and the stored bit is not yet what it forces.
inline bool is_forced(const cells::Instance& instance, size_t state) {
    const auto stored = static_cast<uint8_t>(state >> instance.inputs.size() & 1U);
    return instance.cell->forced[state] != 0 && instance.cell->next[state] != stored;
}

// The flip-flops whose cells have an asynchronous set or reset.
std::vector<size_t> asynchronous(const cells::Netlist& netlist);

}  // namespace qrazor::power
