// Whether claims, connections and proven parts together say all about a unit: from every output
// back to the inputs, nothing may be passed that none of them speaks of.
#pragma once
#include <string>
#include <vector>

#include "qrazor/algebra/claims.h"

namespace qrazor::formal {

struct Coverage {
    size_t ports = 0;  // outputs of the unit and inputs of parts that were asked for
    std::vector<std::string>
        holes;  // "u_side_shift.shift_i: no claim, connection or part says ..."
};

// An output must be the target of a claim, a connection or a register. What that is about is
// followed back through gates and adders (algebra does the same); a part that is met must have a
// description, and each of its inputs must be a target again. Clocks and resets of all parts and
// registers must be the unit's own.
Coverage coverage_of(const Rtl& rtl, const Algebra& algebra, const Claims& claims);

}  // namespace qrazor::formal
