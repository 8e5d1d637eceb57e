// sdr_mac: the paper's decompression-free unit, one shift per product.
// Source: QRazor (arXiv 2501.13331), section 4.
#include "families/sdr/sdr.h"
#include "makers.h"
#include "qrazor/gen/interface.h"

namespace qrazor::units::sdr_mac {
namespace {

class SdrMac final : public SdrAccumulator {
  public:
    std::string_view name() const override { return "sdr_mac"; }
    // A count of negative lanes is no use for one lane.
    Archs archs() const override {
        return {SdrArch::twos_complement, SdrArch::sign_magnitude, SdrArch::star};
    }
    std::string_view summary() const override {
        return "SDR multiply-accumulate, one shift per product (the paper's unit)";
    }
    std::string module_name(const Config& config) const override {
        return "sdr_mac" + sdr_structure(config, false) + suffix(config);
    }
    std::vector<Parameter> parameters(const Config& config) const override {
        std::vector<Parameter> list = sdr_operand_parameters(config);
        const std::vector<Parameter> rest = accumulator_parameters(config);
        list.insert(list.end(), rest.begin(), rest.end());
        return list;
    }

  protected:
    bool many_lanes() const override { return false; }
};

}  // namespace

const Unit& unit() {
    static const SdrMac descriptor;
    return descriptor;
}

}  // namespace qrazor::units::sdr_mac
