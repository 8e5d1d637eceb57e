// ibert_softmax: the integer softmax of I-BERT (arXiv 2101.01321), built to hold ours against.
#include "families/rival_softmax/rival.h"
#include "makers.h"
#include "qrazor/gen/row_pass.h"

namespace qrazor::units::ibert_softmax {
namespace {

class IbertSoftmax final : public RivalUnit {
  public:
    IbertSoftmax() : RivalUnit(model::RivalSoftmax::ibert) {}

    std::string_view name() const override { return "ibert_softmax"; }
    std::string_view summary() const override {
        return "rival: softmax as I-BERT has it, a polynomial and an integer quotient a row";
    }
    Latency latency(const Config& /*config*/) const override { return row_latency(2, 1); }
};

}  // namespace

const Unit& unit() {
    static const IbertSoftmax descriptor;
    return descriptor;
}

}  // namespace qrazor::units::ibert_softmax
