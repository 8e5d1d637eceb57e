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

    std::vector<SumKind> accumulators() const override { return {SumKind::fp32}; }

  protected:
    std::string format_name(const Config& /*config*/) const override { return "bfp4"; }
};

}  // namespace

const Unit& unit() {
    static const BfpDot descriptor;
    return descriptor;
}

}  // namespace qrazor::units::bfp_dot
