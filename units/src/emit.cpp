// The emitter of each unit.
#include "qrazor/units/emit.h"

#include <map>

#include "makers.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/package.h"
#include "qrazor/gen/unit.h"

namespace qrazor::units {
namespace {

using Emitter = gen::Emission (*)(const gen::Design&);

const std::map<const gen::Unit*, Emitter>& emitters() {
#define QRAZOR_UNIT(name) {&name::unit(), name::emit},
    static const std::map<const gen::Unit*, Emitter> all{
#include "list.h"
    };
#undef QRAZOR_UNIT
    return all;
}

}  // namespace

gen::Emission emission(const gen::Design& design) {
    gen::Emission out = emitters().at(&design.unit())(design);
    out.files = gen::each_once(std::move(out.files));
    return out;
}

std::vector<gen::SourceFile> emit(const gen::Design& design) {
    return emission(design).files;
}

std::vector<gen::SourceFile> emit_package(const gen::Design& design, double clock_ns) {
    return gen::package(design, emission(design), clock_ns);
}

std::vector<gen::SourceFile> emit_layout(const gen::Design& design,
                                         const gen::LayoutOptions& options) {
    return gen::layout(design, emit(design), options);
}

}  // namespace qrazor::units
