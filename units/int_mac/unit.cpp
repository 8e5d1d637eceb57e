// int_mac: the baseline that the QRazor paper compares with (16x8 integer MAC).
#include "families/integer/integer.h"
#include "makers.h"

namespace qrazor::units::int_mac {
namespace {

class IntMac final : public IntegerAccumulator {
  public:
    std::string_view name() const override { return "int_mac"; }
    std::string_view summary() const override {
        return "signed integer multiply-accumulate (baseline)";
    }

  protected:
    bool many_lanes() const override { return false; }
};

}  // namespace

const Unit& unit() {
    static const IntMac descriptor;
    return descriptor;
}

}  // namespace qrazor::units::int_mac
