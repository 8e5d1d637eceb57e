// ita_softmax at its ports: rows through the golden model.
#include "families/rival_softmax/bench.h"
#include "makers.h"

namespace qrazor::units::ita_softmax {

std::unique_ptr<tb::Bench> bench(const gen::Design& design) {
    return rival_bench(design, model::RivalSoftmax::ita);
}

}  // namespace qrazor::units::ita_softmax
