// bf16_softmax: softmax in BF16, what integer softmax replaces, built to hold ours against.
#include "qrazor/gen/unit.h"

#include "bf16_softmax/sizes.h"
#include "families/rows/rows.h"
#include "makers.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/interface.h"
#include "qrazor/gen/row_pass.h"

namespace qrazor::units::bf16_softmax {
namespace {

constexpr int kUsualRow = 256;

class Bf16SoftmaxUnit final : public Unit {
  public:
    std::string_view name() const override { return "bf16_softmax"; }
    std::optional<Rival> rival() const override {
        return Rival{"BF16", "the softmax that integers replace"};
    }
    Kind kind() const override { return {Task::softmax, Operands::integers}; }
    std::string_view summary() const override {
        return "rival: softmax in BF16, base 2, tables for 2^x and 1/x";
    }
    Schema schema() const override { return {{row_lanes_use(4), max_row_use(kUsualRow)}}; }
    void relate(Config& config, std::vector<Problem>& problems) const override {
        check_row(config, problems);
    }

    std::string module_name(const Config& /*config*/) const override { return std::string(name()); }
    std::vector<Parameter> parameters(const Config& config) const override {
        return {fixed_parameter("Lanes", config.lanes, "values a beat"),
                range_parameter("MaxBeats", max_beats(config), 1, max_beats(config),
                                "beats of the longest row, which ends there by itself")};
    }
    std::vector<Port> ports(const Config& config) const override {
        const CountUnit itself{0, {}, true};
        return with_row_ports(
            {input_port("mask_i", config.lanes, 1, "Lanes", "1 where the value counts"),
             counting(input_port("value_i", config.lanes, kWord, "Lanes*16",
                                 "logits to base 2, BF16 numbers"),
                      itself),
             counting(output_port("value_o", config.lanes, kWord, "Lanes*16",
                                  "probabilities, BF16 numbers"),
                      itself)});
    }
    Latency latency(const Config& /*config*/) const override { return row_latency(1, 1); }
    std::vector<std::string> operand_formats(const Config& /*config*/) const override {
        return {"bf16"};
    }
};

}  // namespace

const Unit& unit() {
    static const Bf16SoftmaxUnit descriptor;
    return descriptor;
}

}  // namespace qrazor::units::bf16_softmax
