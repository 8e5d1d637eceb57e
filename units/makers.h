// What the folder of each unit defines, in a namespace of the unit's name.
#pragma once
#include <memory>
#include <vector>

#include "qrazor/gen/design.h"
#include "qrazor/gen/words.h"

namespace qrazor::tb {
class Bench;
}
namespace qrazor::formal {
class ClaimWriter;
}

namespace qrazor::units {

#define QRAZOR_UNIT(name)                                                         \
    namespace name {                                                              \
    const gen::Unit& unit();                                     /* unit.cpp */   \
    gen::Emission emit(const gen::Design& design);               /* emit.cpp */   \
    std::unique_ptr<tb::Bench> bench(const gen::Design& design); /* bench.cpp */  \
    void claims(formal::ClaimWriter& writer);                    /* claims.cpp */ \
    }
#include "list.h"
#undef QRAZOR_UNIT

}  // namespace qrazor::units
