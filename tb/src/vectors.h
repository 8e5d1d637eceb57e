// Golden vectors as text, for a second simulator: one line of hex digits per clock cycle, with the
// inputs, the expected outputs and which of their bits matter. A generated Verilog testbench
// replays them with `!==`, from registers that start as X.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "qrazor/tb/driver.h"

namespace qrazor::tb {

// Where a port stands in a line: control inputs first (reset, valid, clear; of units with streams
// also first, last, ready), then operands, then what is expected of the outputs, their care bits
// behind that. Outputs are in the order in which they stand (valid_o first, data last); the clock
// is in no line.
struct VectorField {
    gen::Port port;
    std::size_t at = 0;  // its lowest bit; of outputs: of what is expected
};
std::vector<VectorField> vector_fields(const gen::Design& design);
std::size_t vector_inputs_at(const gen::Design& design);    // of the first operand
std::size_t vector_expected_at(const gen::Design& design);  // of the first output

class VectorRecorder final : public CycleObserver {
  public:
    VectorRecorder(const gen::Design& design, std::size_t limit);
    void cycle(const Beat& beat, const Expectation& expected) override;
    std::size_t count() const { return count_; }
    bool full() const { return count_ == limit_; }
    const std::string& text() const { return text_; }

  private:
    void put(Int128 value, int bits);
    void put_outputs(const Expectation& expected, bool care);

    Layout layout_;
    std::vector<VectorField> fields_;
    bool streams_;
    std::size_t limit_;
    std::size_t count_ = 0;
    std::string bits_;  // of one line, least significant first
    std::string text_;
};

// What the golden model and another simulator say in cycle `cycle` of `vectors`, in words. `got` is
// all outputs, a digit 0 or 1 a bit, the lowest first.
std::string describe_mismatch(const gen::Design& design, const std::string& vectors,
                              std::size_t cycle, const std::string& got);

// The testbench that replays the first lines of the file `vectors` (which has `count`) on the
// design, as many as `+cycles=N` says. It prints one line: `PASS <cycles>` or `FAIL <cycle>
// expected <hex> got <hex>`.
std::string replay_testbench(const gen::Design& design, std::size_t count,
                             const std::string& vectors);

}  // namespace qrazor::tb
