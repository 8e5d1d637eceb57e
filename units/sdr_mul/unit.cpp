// sdr_mul: the product of the paper's unit alone, combinational.
// Source: QRazor (arXiv 2501.13331), section 4.
#include "families/sdr/sdr.h"
#include "makers.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"
#include "qrazor/model/widths.h"

namespace qrazor::units::sdr_mul {
namespace {

class SdrMul final : public Unit {
  public:
    std::string_view name() const override { return "sdr_mul"; }
    Kind kind() const override { return {Task::multiply, Operands::codes}; }
    std::string_view summary() const override { return "SDR multiplier, one shift per product"; }
    Archs archs() const override {
        return {SdrArch::twos_complement, SdrArch::sign_magnitude, SdrArch::star};
    }
    Schema schema() const override { return {sdr_operand_uses(archs())}; }
    void relate(Config& config, std::vector<Problem>& /*problems*/) const override {
        constexpr int kGroup = 16;
        config.lanes = 1;
        config.group = kGroup;  // in which real tensors are razored for it
    }

    std::string module_name(const Config& config) const override {
        return "sdr_mul" + sdr_structure(config, false) + suffix(config);
    }

    std::vector<Parameter> parameters(const Config& config) const override {
        std::vector<Parameter> list = sdr_operand_parameters(config);
        const std::vector<Parameter> flags = flag_width_parameters(config);
        list.insert(list.end(), flags.begin(), flags.end());
        return list;
    }

    std::vector<Port> ports(const Config& config) const override {
        std::vector<Port> list = sdr_operand_ports(config, false);
        list.push_back(counting(
            output_port(
                "product_o", 1,
                model::sdr_product_width(config.act_width, config.weight_width, config.salient),
                "(ActWidth+WeightWidth-1)", "two's complement", true),
            sdr_product_unit(config)));
        return list;
    }

    Latency latency(const Config&) const override { return {0}; }
    std::vector<std::string> operand_formats(const Config& config) const override {
        return sdr_formats(config, {config.act_width, config.weight_width});
    }
};

}  // namespace

const Unit& unit() {
    static const SdrMul descriptor;
    return descriptor;
}

}  // namespace qrazor::units::sdr_mul
