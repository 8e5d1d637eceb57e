// emsb_requantizer: wide integers of a row to narrow codes and one shift, which the row says
// itself. Source: model/include/qrazor/model/requantize.h.
#include <algorithm>

#include "families/integer/integer.h"
#include "families/rows/rows.h"
#include "makers.h"
#include "qrazor/gen/row_pass.h"
#include "qrazor/gen/unit.h"
#include "qrazor/model/widths.h"

namespace qrazor::units::emsb_requantizer {
namespace {

constexpr int kLeastWidth = 8;
constexpr int kMostWidth = 40;
constexpr int kLeastCode = 4;
constexpr int kMostCode = 16;

class EmsbRequantizer final : public Unit {
  public:
    std::string_view name() const override { return "emsb_requantizer"; }
    Kind kind() const override { return {Task::requantize, Operands::integers}; }
    std::string_view summary() const override {
        return "requantizer: a row of wide integers to codes and one shift";
    }
    Schema schema() const override {
        Use width = use(
            "act_width", [](const Config&) { return Legal::range(kLeastWidth, kMostWidth); },
            Value(32));
        Use code = use(
            "code_width",
            [](const Config& c) {
                return Legal::range(kLeastCode, std::min(kMostCode, c.act_width - 1))
                    .because("narrower than act_width");
            },
            [](const Config& c) { return Value(std::min(8, c.act_width - 1)); },
            "8, or what is narrower than act_width");
        return {{width, code, row_lanes_use(4), max_row_use(64)}};
    }
    void relate(Config& config, std::vector<Problem>& problems) const override {
        check_row(config, problems);
    }

    std::string module_name(const Config& /*config*/) const override { return "emsb_requantizer"; }
    std::vector<Parameter> parameters(const Config& config) const override {
        std::vector<Parameter> out{
            range_parameter("ActWidth", config.act_width, kLeastWidth, kMostWidth,
                            "bits of a value"),
            range_parameter("CodeWidth", config.code_width, kLeastCode, kMostCode,
                            "bits of a code, fewer than of a value")};
        for (const Parameter& p : row_parameters(config)) {
            out.push_back(p);
        }
        out.push_back(derived_parameter("ShiftWidth", "$clog2(ActWidth - CodeWidth + 1)",
                                        model::ceil_log2(max_shift(config) + 1),
                                        "bits of the shift"));
        return out;
    }
    std::vector<Port> ports(const Config& config) const override {
        return with_row_ports(
            {counting(input_port("value_i", config.lanes, config.act_width, "Lanes*ActWidth",
                                 "two's complement", true),
                      {0, {kActStep}}),
             counting(output_port("shift_o", 1, model::ceil_log2(max_shift(config) + 1),
                                  "ShiftWidth", "of the row, the same with each of its beats"),
                      {0, {kOneBit}}),
             counting(output_port("code_o", config.lanes, config.code_width, "Lanes*CodeWidth",
                                  "two's complement", true),
                      {0, {kActStep, "2^shift_o"}})});
    }
    Latency latency(const Config& /*config*/) const override { return row_latency(1, 1); }
    Work work(const Config& config) const override { return {config.lanes, "value"}; }
    std::vector<std::string> operand_formats(const Config& config) const override {
        return integer_formats({config.act_width});
    }

  private:
    static unsigned max_shift(const Config& config) {
        return static_cast<unsigned>(config.act_width - config.code_width);
    }
};

}  // namespace

const Unit& unit() {
    static const EmsbRequantizer descriptor;
    return descriptor;
}

}  // namespace qrazor::units::emsb_requantizer
