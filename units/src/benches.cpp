// The bench of each unit.
#include <map>

#include "makers.h"
#include "qrazor/gen/unit.h"
#include "qrazor/units/bench.h"

namespace qrazor::units {
namespace {

using Maker = std::unique_ptr<tb::Bench> (*)(const gen::Design&);

const std::map<const gen::Unit*, Maker>& makers() {
#define QRAZOR_UNIT(name) {&name::unit(), name::bench},
    static const std::map<const gen::Unit*, Maker> all{
#include "list.h"
    };
#undef QRAZOR_UNIT
    return all;
}

}  // namespace

std::unique_ptr<tb::Bench> make_bench(const gen::Design& design) {
    return makers().at(&design.unit())(design);
}

std::vector<tb::Beat> tensor_beats(const gen::Design& design, const tb::TensorSource& source,
                                   const tb::LayerBeats& which) {
    std::vector<tb::Beat> beats;
    beats.reserve(which.limit);
    if (which.limit != 0) {
        make_bench(design)->tensors(source, which,
                                    [&](const tb::Beat& beat) { beats.push_back(beat); });
    }
    return beats;
}

}  // namespace qrazor::units
