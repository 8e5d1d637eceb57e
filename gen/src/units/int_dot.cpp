// int_dot: the baseline for sdr_dot, all lanes in one compressor tree.
#include "integer.h"
#include "units.h"

namespace qrazor::gen::unit {
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

const Unit& int_dot() {
    static const IntDot unit;
    return unit;
}

}  // namespace qrazor::gen::unit
