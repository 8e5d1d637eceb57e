// What goes into a unit and comes out of it, as numbers instead of bits: the common language of the
// benches, the simulators and the power stimulus of synth/.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/support/text.h"

namespace qrazor::tb {

// One clock cycle of stimulus (one input vector for a combinational unit, which ignores the flags).
// `inputs` holds every element of every data input, in the order of Design::ports(), element 0 of a
// port first. Signed ports hold the signed number, others (SDR code words, flags, sides) the bits.
struct Beat {
    bool reset = false;  // rst_ni is low in this cycle
    bool valid = true;
    bool clear = false;
    std::vector<std::int64_t> inputs;
    // Of units with such ports; others ignore them.
    bool first = false;  // of a row
    bool last = false;
    bool ready = true;  // ready_i in this cycle: what the unit gives is taken
};

// Takes beats one by one; the beat is only valid during the call, so whoever makes them can reuse
// one.
using Sink = std::function<void(const Beat&)>;

// A run of elements of Beat::inputs (or of the outputs) that belongs to one port.
struct Slot {
    gen::Port port;
    std::size_t offset = 0;  // of its element 0
};

// Where each data port of a design stands in Beat::inputs and in the outputs of a Reference.
class Layout {
  public:
    explicit Layout(const gen::Design& design);
    const std::vector<Slot>& inputs() const { return inputs_; }
    const std::vector<Slot>& outputs() const { return outputs_; }
    std::size_t input_size() const { return input_size_; }    // elements over all data inputs
    std::size_t output_size() const { return output_size_; }  // elements over all data outputs
    // The data input or output of that name, or nullptr where the design has none.
    const Slot* find(std::string_view name) const;

  private:
    std::vector<Slot> inputs_;
    std::vector<Slot> outputs_;
    std::size_t input_size_ = 0;
    std::size_t output_size_ = 0;
};

}  // namespace qrazor::tb
