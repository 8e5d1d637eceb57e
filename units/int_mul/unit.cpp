// int_mul: the plain signed multiplier, combinational.
#include "families/integer/integer.h"
#include "makers.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"
#include "qrazor/model/widths.h"

namespace qrazor::units::int_mul {
namespace {

class IntMul final : public Unit {
  public:
    std::string_view name() const override { return "int_mul"; }
    Kind kind() const override { return {Task::multiply, Operands::integers}; }
    std::string_view summary() const override { return "signed integer multiplier (baseline)"; }
    Archs archs() const override {
        return {IntegerArch::booth, IntegerArch::baugh_wooley, IntegerArch::star};
    }
    Schema schema() const override { return {integer_uses(archs())}; }
    void relate(Config& config, std::vector<Problem>& /*problems*/) const override {
        config.lanes = 1;
    }

    std::string module_name(const Config& config) const override {
        return "int_mul" + integer_structure(config) + suffix(config);
    }

    std::vector<Parameter> parameters(const Config& config) const override {
        return integer_width_parameters(config);
    }

    std::vector<Port> ports(const Config& config) const override {
        std::vector<Port> list = integer_operand_ports(config, false);
        list.push_back(
            counting(output_port("product_o", 1,
                                 model::int_product_width(config.act_width, config.weight_width),
                                 "(ActWidth+WeightWidth)", "two's complement", true),
                     product_unit()));
        return list;
    }

    Latency latency(const Config&) const override { return {0}; }
    std::vector<std::string> operand_formats(const Config& config) const override {
        return integer_formats({config.act_width, config.weight_width});
    }
};

}  // namespace

const Unit& unit() {
    static const IntMul descriptor;
    return descriptor;
}

}  // namespace qrazor::units::int_mul
