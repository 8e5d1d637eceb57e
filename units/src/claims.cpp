// The claims of each unit.
#include "qrazor/units/claims.h"

#include <map>

#include "makers.h"
#include "qrazor/algebra/claim_writer.h"
#include "qrazor/gen/unit.h"

namespace qrazor::units {
namespace {

using Writing = void (*)(formal::ClaimWriter&);

const std::map<const gen::Unit*, Writing>& writings() {
#define QRAZOR_UNIT(name) {&name::unit(), name::claims},
    static const std::map<const gen::Unit*, Writing> all{
#include "list.h"
    };
#undef QRAZOR_UNIT
    return all;
}

}  // namespace

formal::Claims claims_of(const gen::Design& design, const std::vector<gen::CutWord>& words,
                         const formal::Rtl& rtl, const formal::Algebra& algebra) {
    formal::ClaimWriter writer(design, words, rtl, algebra);
    const Writing write = writings().at(&design.unit());
    write(writer);
    writer.finish();
    return writer.claims();
}

}  // namespace qrazor::units
