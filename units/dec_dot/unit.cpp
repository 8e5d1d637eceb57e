// dec_dot: decompress, then multiply with the integer dot product: what "decompression-free" saves.
#include "families/integer/arch.h"
#include "families/integer/integer.h"
#include "families/sdr/sdr.h"
#include "makers.h"
#include "qrazor/gen/interface.h"

namespace qrazor::units::dec_dot {
namespace {

class DecDot final : public SdrAccumulator {
  public:
    std::string_view name() const override { return "dec_dot"; }
    Kind kind() const override { return {Task::dot, Operands::unpacked}; }
    std::string_view summary() const override {
        return "decompress, then integer dot product (what decompression-free saves)";
    }
    Archs archs() const override {
        return {IntegerArch::booth, IntegerArch::baugh_wooley, IntegerArch::star};
    }

    std::string module_name(const Config& config) const override {
        return "dec_dot" + integer_structure(config) +
               (is_star(config) ? "" : "_l" + std::to_string(config.lanes)) + suffix(config);
    }

    std::vector<Parameter> parameters(const Config& config) const override {
        std::vector<Parameter> list = integer_width_parameters(config);
        list.push_back(
            range_parameter("Salient", config.salient, 2, 32, "bits of a code, sign included"));
        list.push_back(lanes_parameter(config));
        const std::vector<Parameter> rest = accumulator_parameters(config);
        list.insert(list.end(), rest.begin(), rest.end());
        return list;
    }

  protected:
    bool has_late() const override { return false; }
    bool has_fused() const override { return false; }
};

}  // namespace

const Unit& unit() {
    static const DecDot descriptor;
    return descriptor;
}

}  // namespace qrazor::units::dec_dot
