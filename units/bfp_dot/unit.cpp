// bfp_dot: dot product of block floating point. With few exponents it would be sdr_dot itself.
#include "families/block/block.h"
#include "makers.h"

namespace qrazor::units::bfp_dot {
namespace {

class BfpDot final : public BlockDot {
  public:
    std::string_view name() const override { return "bfp_dot"; }
    std::string_view summary() const override {
        return "block floating point dot product into FP32 (baseline)";
    }

    Elements elements_of(const Config& /*config*/) const override {
        return Elements::sign_magnitude;
    }
    Scales scales(const Config& /*config*/) const override { return Scales::exponent; }
    std::vector<std::string_view> accumulators() const override { return {"fp32"}; }

  protected:
    void complete_scales(Config& /*config*/, std::vector<Problem>& /*problems*/) const override {}
};

}  // namespace

const Unit& unit() {
    static const BfpDot descriptor;
    return descriptor;
}

}  // namespace qrazor::units::bfp_dot
