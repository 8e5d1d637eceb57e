// ita_softmax: the streaming softmax of ITA (arXiv 2307.03493), built to hold ours against.
#include "families/rival_softmax/rival.h"
#include "makers.h"
#include "qrazor/gen/row_pass.h"

namespace qrazor::units::ita_softmax {
namespace {

class ItaSoftmax final : public RivalUnit {
  public:
    ItaSoftmax() : RivalUnit(model::RivalSoftmax::ita) {}

    std::string_view name() const override { return "ita_softmax"; }
    std::string_view summary() const override {
        return "rival: softmax as ITA has it, powers of two and one inverse a row";
    }
    Latency latency(const Config& /*config*/) const override { return row_latency(1, 1); }

  protected:
    CountUnit code_unit(const Config& /*config*/) const override {
        return {0, {"1 / (2^CodeWidth - 1)"}};
    }
};

}  // namespace

const Unit& unit() {
    static const ItaSoftmax descriptor;
    return descriptor;
}

}  // namespace qrazor::units::ita_softmax
