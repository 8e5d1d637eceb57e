// int_mul: the plain signed multiplier, combinational.
#include "integer.h"
#include "units.h"

namespace qrazor::gen::unit {
namespace {

class IntMul final : public Unit {
  public:
    std::string_view name() const override { return "int_mul"; }
    Kind kind() const override { return {Task::multiply, Operands::integers}; }
    std::string_view summary() const override { return "signed integer multiplier (baseline)"; }
    std::vector<std::string_view> archs() const override {
        return {"booth", "baugh_wooley", "star"};
    }
    std::vector<std::string_view> uses() const override {
        return {"arch", "adder", "act_width", "weight_width"};
    }

    void complete(Config& config, std::vector<Problem>& problems) const override {
        complete_arch(config, archs(), problems);
        check_range(config, "act_width", 2, 32, problems);
        check_range(config, "weight_width", 2, 32, problems);
        config.lanes = 1;
    }

    std::string module_name(const Config& config) const override {
        return "int_mul" + integer_structure(config) + suffix(config);
    }

    std::vector<Parameter> parameters(const Config& config) const override {
        return integer_width_parameters(config);
    }

    std::vector<Port> ports(const Config& config) const override {
        return {
            input_port("act_i", 1, config.act_width, "ActWidth", "two's complement", true),
            input_port("weight_i", 1, config.weight_width, "WeightWidth", "two's complement", true),
            output_port("product_o", 1,
                        model::int_product_width(config.act_width, config.weight_width),
                        "(ActWidth+WeightWidth)", "two's complement", true)};
    }

    int latency(const Config&) const override { return 0; }

    std::vector<SourceFile> emit(const Design& design) const override {
        const Config& config = design.config();
        ModuleText m;
        m.name = design.module_name();
        m.purpose = {"baseline, signed integer multiplier, " + std::to_string(config.act_width) +
                         " x " + std::to_string(config.weight_width) + " bits, combinational.",
                     "Example: 3 * -2 = -6."};
        m.parameters = design.parameters();
        m.ports = design.ports();
        m.made_by = command_line(design);
        m.body = "\n    localparam Lanes = 1;\n";
        if (is_star(config)) {
            m.body += "    localparam SumWidth = ActWidth + WeightWidth;\n";
        }
        const TreeText sum =
            integer_sum(config, 1, model::int_product_width(config.act_width, config.weight_width),
                        "act_i", "weight_i", nullptr, {});
        m.body += sum.text + "\n    assign product_o = sum;\n";
        parts::Files files = sum.files;
        files.push_back(m.file());
        return files;
    }
};

}  // namespace

const Unit& int_mul() {
    static const IntMul unit;
    return unit;
}

}  // namespace qrazor::gen::unit
