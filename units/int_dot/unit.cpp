// int_dot: the baseline for sdr_dot, all lanes in one compressor tree.
#include "families/integer/integer.h"
#include "makers.h"

namespace qrazor::units::int_dot {
namespace {

class IntDot final : public IntegerAccumulator {
  public:
    std::string_view name() const override { return "int_dot"; }
    std::string_view summary() const override {
        return "signed integer dot product with accumulator (baseline)";
    }

  protected:
    bool many_lanes() const override { return true; }
};

}  // namespace

const Unit& unit() {
    static const IntDot descriptor;
    return descriptor;
}

}  // namespace qrazor::units::int_dot
