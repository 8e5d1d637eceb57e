// rms_norm: rows over the root of their mean square, without a division.
// Source: model/include/qrazor/model/norms.h.
#include "qrazor/gen/unit.h"
#include "families/rows/norm.h"
#include "makers.h"
#include "qrazor/gen/row_pass.h"

namespace qrazor::units::rms_norm {
namespace {

class RmsNorm final : public NormUnit {
  public:
    std::string_view name() const override { return "rms_norm"; }
    std::string_view summary() const override {
        return "RMSNorm of rows: a parse, a sum of squares, an inverse root from a table";
    }
    std::vector<Port> ports(const Config& config) const override {
        std::vector<Port> data{counting(input_port("value_i", config.lanes, config.act_width,
                                                   "Lanes*ActWidth", "two's complement", true),
                                        {0, {kActStep}})};
        for (const Port& port : steady_ports()) {
            data.push_back(port);
        }
        data.push_back(norm_port(config));
        return with_row_ports(data);
    }
    // A skid buffer between the passes, and one behind them.
    Latency latency(const Config& /*config*/) const override { return row_latency(2, 2); }
};

}  // namespace

const Unit& unit() {
    static const RmsNorm descriptor;
    return descriptor;
}

}  // namespace qrazor::units::rms_norm
