// The integer baselines int_mac and int_dot: one datapath, one lane or many. And what int_mul has
// in common with them.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "families/integer/arch.h"
#include "families/words.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/unit.h"

namespace qrazor::units {

// "int16", "int8": what operands of these widths are as number formats; none where one is wider
// than formats are.
std::vector<std::string> integer_formats(const std::vector<int>& widths);

class IntegerAccumulator : public Unit {
  public:
    Kind kind() const override {
        return {many_lanes() ? Task::dot : Task::accumulate, Operands::integers};
    }
    Archs archs() const override {
        return {IntegerArch::booth, IntegerArch::baugh_wooley, IntegerArch::star};
    }
    Schema schema() const override;
    void relate(Config& config, std::vector<Problem>& problems) const override;
    std::string module_name(const Config& config) const override;
    std::vector<Parameter> parameters(const Config& config) const override;
    std::vector<Port> ports(const Config& config) const override;
    Latency latency(const Config& config) const override { return {config.cuts + 2}; }
    std::vector<std::string> operand_formats(const Config& config) const override {
        return integer_formats({config.act_width, config.weight_width});
    }

  protected:
    virtual bool many_lanes() const = 0;
};

// `_star`, or `_booth_16x8` and so on: what of the structure the sizes decide.
std::string integer_structure(const Config& config);

// Fields that all integer units have: arch, adder, both widths.
std::vector<Use> integer_uses(const Archs& archs);

// act_i and weight_i, `with_lanes` where the unit has the parameter Lanes; what a count of their
// products is worth.
std::vector<Port> integer_operand_ports(const Config& config, bool with_lanes);
CountUnit product_unit();

// Widths are fixed where a tree depends on them.
std::vector<Parameter> integer_width_parameters(const Config& config);

}  // namespace qrazor::units
