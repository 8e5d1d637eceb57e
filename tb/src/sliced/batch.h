// A unit's operands and golden model for 512 vectors at a time.
#pragma once
#include <cstdint>
#include <vector>

#include "kernel.h"
#include "qrazor/gen/design.h"
#include "qrazor/stimulus/beat.h"

namespace qrazor::tb {

struct BatchShape {
    OperandShape act;
    OperandShape weight;
    SumShape sum;

    // Throws qrazor::Error where no_batch_reference() has a reason.
    explicit BatchShape(const gen::Design& design);
};

// One side of 512 products, ready for gates and reference alike.
class Operand {
  public:
    // Without `numbers` it is for the gates alone.
    explicit Operand(const OperandShape& shape, bool numbers = true);
    void draw(WideRng& rng);
    // Choice `first + v` for vector v (see choices()); beyond the last one it begins anew.
    void enumerate(std::uint64_t first);
    void all_alike(std::uint64_t choice);

    OperandView view() const { return {shape_, slices_.data(), values_.data()}; }
    const std::vector<Slice>& slices() const { return slices_; }

    // Of one lane with its flag: how many there are.
    static std::uint64_t choices(const OperandShape& shape);

  private:
    void decode();
    std::uint32_t bits_of(std::uint64_t choice) const;  // of the slices, the lane's first

    const OperandShape* shape_;
    std::vector<Slice> slices_;
    std::vector<Slice> values_;  // numbers, see decode()
};

// One stream of the operands, as the Driver takes it.
Beat beat_of(const Layout& layout, const Operand& act, const Operand& weight,
             const Control& control, std::size_t stream);

}  // namespace qrazor::tb
