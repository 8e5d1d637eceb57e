// int_group_dot: dot product of integers that have one FP16 scale for each group of them.
#include <algorithm>

#include "families/block/block.h"
#include "makers.h"

namespace qrazor::units::int_group_dot {
namespace {

class IntGroupDot final : public BlockDot {
  public:
    std::string_view name() const override { return "int_group_dot"; }
    std::string_view summary() const override {
        return "dot product of integers with an FP16 scale per group, into FP32 (baseline)";
    }
    Archs archs() const override { return {BlockArch::baugh_wooley, BlockArch::booth}; }

    std::vector<std::string_view> elements() const override { return {"int4", "int8"}; }
    std::vector<SumKind> accumulators() const override { return {SumKind::fp32}; }

  protected:
    // A wrong element is refused by the schema.
    std::string format_name(const Config& config) const override {
        const auto known = elements();
        const bool legal = std::find(known.begin(), known.end(), config.element) != known.end();
        return legal ? config.element : std::string(known.front());
    }
};

}  // namespace

const Unit& unit() {
    static const IntGroupDot descriptor;
    return descriptor;
}

}  // namespace qrazor::units::int_group_dot
