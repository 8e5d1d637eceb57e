// int_group_dot: dot product of integers that have one FP16 scale for each group of them.
#include "block.h"
#include "units.h"

namespace qrazor::gen::unit {
namespace {

class IntGroupDot final : public BlockDot {
  public:
    std::string_view name() const override { return "int_group_dot"; }
    std::string_view summary() const override {
        return "dot product of integers with an FP16 scale per group, into FP32 (baseline)";
    }
    std::vector<std::string_view> archs() const override { return {"baugh_wooley", "booth"}; }

  protected:
    Elements elements(const Config& config) const override {
        return config.element == "int8" ? Elements::int8 : Elements::int4;
    }
    Scales scales(const Config& /*config*/) const override { return Scales::fp16; }
    std::vector<std::string_view> accumulators() const override { return {"fp32"}; }
    std::vector<std::string_view> more_uses() const override { return {"element"}; }
    void complete_scales(Config& config, std::vector<Problem>& problems) const override {
        if (config.element.empty()) {
            config.element = "int4";
        }
        check_word(config, "element", {"int4", "int8"}, problems);
    }
    // Elements are whole numbers, a scale is its significand times 2^(shift - 24). The sum has been
    // multiplied by both significands.
    int exponent_at_zero(const Config& config) const override {
        return -2 * 24 + (block_scaled_width(elements(config), config.lanes, 2047) - 2) + 127;
    }
    std::string format_text(const Config& config) const override {
        return "integers of " + std::to_string(facts(elements(config)).bits) +
               " bits, one FP16 scale per operand";
    }
};

}  // namespace

const Unit& int_group_dot() {
    static const IntGroupDot unit;
    return unit;
}

}  // namespace qrazor::gen::unit
