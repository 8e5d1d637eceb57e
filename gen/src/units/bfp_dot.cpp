// bfp_dot: dot product of block floating point. With few exponents it would be sdr_dot itself.
#include "block.h"
#include "units.h"

namespace qrazor::gen::unit {
namespace {

class BfpDot final : public BlockDot {
  public:
    std::string_view name() const override { return "bfp_dot"; }
    std::string_view summary() const override {
        return "block floating point dot product into FP32 (baseline)";
    }

  protected:
    Elements elements(const Config& /*config*/) const override { return Elements::sign_magnitude; }
    Scales scales(const Config& /*config*/) const override { return Scales::exponent; }
    std::vector<std::string_view> accumulators() const override { return {"fp32"}; }
    void complete_scales(Config& /*config*/, std::vector<Problem>& /*problems*/) const override {}
    // Mantissas count quarters, each scale is 2^(code - 127).
    int exponent_at_zero(const Config& config) const override {
        return -4 - 2 * 127 + (block_sum_width(elements(config), config.lanes) - 2) + 127;
    }
    std::string format_text(const Config& /*config*/) const override {
        return "4-bit mantissas, one exponent of 8 bits per operand";
    }
};

}  // namespace

const Unit& bfp_dot() {
    static const BfpDot unit;
    return unit;
}

}  // namespace qrazor::gen::unit
