// nvfp4_dot: dot product of NVFP4 blocks: E2M1 elements, an E4M3 scale for 16 of them.
#include "block.h"
#include "units.h"

namespace qrazor::gen::unit {
namespace {

class Nvfp4Dot final : public BlockDot {
  public:
    std::string_view name() const override { return "nvfp4_dot"; }
    std::string_view summary() const override {
        return "NVFP4 dot product, E4M3 scales, with accumulator (baseline)";
    }

  protected:
    Elements elements(const Config& /*config*/) const override { return Elements::e2m1; }
    Scales scales(const Config& config) const override {
        return is_fp32(config) ? Scales::e4m3_float : Scales::e4m3_fixed;
    }
    std::vector<std::string_view> accumulators() const override { return {"fp32", "fixed"}; }
    void complete_scales(Config& /*config*/, std::vector<Problem>& /*problems*/) const override {}
    // A product counts quarters, a scale is its significand times 2^(shift - 9). The sum has been
    // multiplied by both significands, together at most 225.
    int exponent_at_zero(const Config& config) const override {
        return -2 - 2 * 9 + (block_scaled_width(elements(config), config.lanes, 15) - 2) + 127;
    }
    std::string format_text(const Config& /*config*/) const override {
        return "NVFP4 elements (E2M1), one E4M3 scale per operand";
    }
};

}  // namespace

const Unit& nvfp4_dot() {
    static const Nvfp4Dot unit;
    return unit;
}

}  // namespace qrazor::gen::unit
