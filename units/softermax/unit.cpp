// softermax: the base-2 softmax of Softermax (arXiv 2103.09301), built to hold ours against.
#include "families/rival_softmax/rival.h"
#include "makers.h"
#include "qrazor/gen/row_pass.h"

namespace qrazor::units::softermax {
namespace {

class Softermax final : public RivalUnit {
  public:
    Softermax() : RivalUnit(model::RivalSoftmax::softermax) {}

    std::string_view name() const override { return "softermax"; }
    std::string_view summary() const override {
        return "rival: softmax as Softermax has it, base 2, four segments for 2^x and 1/x";
    }
    Latency latency(const Config& /*config*/) const override { return row_latency(1, 1); }
};

}  // namespace

const Unit& unit() {
    static const Softermax descriptor;
    return descriptor;
}

}  // namespace qrazor::units::softermax
