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

    std::vector<SumKind> accumulators() const override { return {SumKind::fp32, SumKind::fixed}; }

  protected:
    std::string format_name(const Config& /*config*/) const override { return "nvfp4"; }
};

}  // namespace

const Unit& unit() {
    static const Nvfp4Dot descriptor;
    return descriptor;
}

}  // namespace qrazor::units::nvfp4_dot
