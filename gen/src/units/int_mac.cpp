// int_mac: the baseline that the QRazor paper compares with (16x8 integer MAC).
#include "integer.h"
#include "units.h"

namespace qrazor::gen::unit {
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

const Unit& int_mac() {
    static const IntMac unit;
    return unit;
}

}  // namespace qrazor::gen::unit
