// nvfp4_dot: dot product of NVFP4 blocks: E2M1 elements, an E4M3 scale for 16 of them.
#include "families/block/block.h"
#include "makers.h"

namespace qrazor::units::nvfp4_dot {
namespace {

class Nvfp4Dot final : public BlockDot {
  public:
    std::string_view name() const override { return "nvfp4_dot"; }
    std::string_view summary() const override {
        return "NVFP4 dot product, E4M3 scales, with accumulator (baseline)";
    }

    Elements elements_of(const Config& /*config*/) const override { return Elements::e2m1; }
    Scales scales(const Config& config) const override {
        return is_fp32(config) ? Scales::e4m3_float : Scales::e4m3_fixed;
    }
    std::vector<std::string_view> accumulators() const override { return {"fp32", "fixed"}; }

  protected:
    void complete_scales(Config& /*config*/, std::vector<Problem>& /*problems*/) const override {}
};

}  // namespace

const Unit& unit() {
    static const Nvfp4Dot descriptor;
    return descriptor;
}

}  // namespace qrazor::units::nvfp4_dot
