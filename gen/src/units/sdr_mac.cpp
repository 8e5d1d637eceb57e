// sdr_mac: the paper's decompression-free unit, one shift per product.
// Source: QRazor (arXiv 2501.13331), section 4.
#include "sdr.h"
#include "units.h"

namespace qrazor::gen::unit {
namespace {

class SdrMac final : public SdrAccumulator {
  public:
    std::string_view name() const override { return "sdr_mac"; }
    // A count of negative lanes is no use for one lane.
    std::vector<std::string_view> archs() const override {
        return {"twos_complement", "sign_magnitude", "star"};
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

    // One product is quick: the first cut stands behind its shift.
    std::vector<SourceFile> emit(const Design& design) const override {
        return emit_shifted_sum(
            design,
            top_module(design,
                       {"multiply-accumulate of SDR codes, every product shifted by both flags.",
                        "acc_o = sum over beats of +-(act * weight) << (act_flag + weight_flag).",
                        "Example: codes 1 110 and 1 101, flags 2 and 8: adds (6 * 5) << 10 = "
                        "30720."}),
            {.rows = 3, .sum = 2, .beat = 1});
    }

  protected:
    bool many_lanes() const override { return false; }
};

}  // namespace

const Unit& sdr_mac() {
    static const SdrMac unit;
    return unit;
}

}  // namespace qrazor::gen::unit
