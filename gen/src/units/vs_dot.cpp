// vs_dot: dot product with integer scales per vector (VS-Quant, arXiv 2102.04503).
#include "block.h"
#include "units.h"

namespace qrazor::gen::unit {
namespace {

class VsDot final : public BlockDot {
  public:
    std::string_view name() const override { return "vs_dot"; }
    std::string_view summary() const override {
        return "VS-Quant dot product, integer scales, with accumulator (baseline)";
    }

  protected:
    Elements elements(const Config& /*config*/) const override { return Elements::sign_magnitude; }
    Scales scales(const Config& /*config*/) const override { return Scales::integer; }
    std::vector<std::string_view> more_uses() const override { return {"scale_width"}; }
    void complete_scales(Config& config, std::vector<Problem>& problems) const override {
        if (config.scale_width == 0) {
            config.scale_width = 4;
        }
        check_range(config, "scale_width", 2, 8, problems);
    }
    std::string format_text(const Config& config) const override {
        return "4-bit integers, one scale of " + std::to_string(config.scale_width) +
               " bits per operand";
    }
};

}  // namespace

const Unit& vs_dot() {
    static const VsDot unit;
    return unit;
}

}  // namespace qrazor::gen::unit
