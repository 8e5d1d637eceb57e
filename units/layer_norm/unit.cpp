// layer_norm: rows less their mean, over the root of their variance, without a division.
// Source: model/include/qrazor/model/norms.h.
#include "qrazor/gen/unit.h"
#include "families/rows/norm.h"
#include "makers.h"
#include "qrazor/gen/row_pass.h"

namespace qrazor::units::layer_norm {
namespace {

class LayerNorm final : public NormUnit {
  public:
    std::string_view name() const override { return "layer_norm"; }
    std::string_view summary() const override {
        return "LayerNorm of rows: mean, sum of squares, an inverse root from a table";
    }
    std::vector<Port> ports(const Config& config) const override {
        std::vector<Port> data{counting(input_port("value_i", config.lanes, config.act_width,
                                                   "Lanes*ActWidth", "two's complement", true),
                                        {0, {kActStep}})};
        data.push_back(input_port("mask_i", config.lanes, 1, "Lanes", "1: the value counts"));
        for (const Port& port : steady_ports()) {
            data.push_back(port);
        }
        data.push_back(input_port(one_over_port().name, 1, kOneOver, one_over_port().width,
                                  "1/d of rows of d values that count, in units of 2^-24"));
        data.push_back(norm_port(config));
        return with_row_ports(data);
    }
    // A skid buffer between passes, and one behind them.
    Latency latency(const Config& /*config*/) const override { return row_latency(4, 4); }
};

}  // namespace

const Unit& unit() {
    static const LayerNorm descriptor;
    return descriptor;
}

}  // namespace qrazor::units::layer_norm
