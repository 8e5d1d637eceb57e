// vs_dot: dot product with integer scales per vector (VS-Quant, arXiv 2102.04503).
#include "families/block/block.h"
#include "makers.h"

namespace qrazor::units::vs_dot {
namespace {

class VsDot final : public BlockDot {
  public:
    std::string_view name() const override { return "vs_dot"; }
    std::string_view summary() const override {
        return "VS-Quant dot product, integer scales, with accumulator (baseline)";
    }

  protected:
    std::string format_name(const Config& /*config*/) const override { return "vsq,b4"; }
    std::string format_options(const Config& config, bool /*act*/) const override {
        return ",s" + std::to_string(config.scale_width);
    }
    std::vector<Use> scale_uses() const override {
        constexpr int kUsual = 4;
        return {use(
            "scale_width", [](const Config&) { return Legal::range(2, 8); }, Value(kUsual))};
    }
};

}  // namespace

const Unit& unit() {
    static const VsDot descriptor;
    return descriptor;
}

}  // namespace qrazor::units::vs_dot
