// Net numbers in the JSON that Yosys writes.
#pragma once
#include <limits>

#include "qrazor/support/error.h"
#include "qrazor/support/json.h"

namespace qrazor {

// Of a bit that is no constant. Yosys counts from 2; 0 and 1 are ours, for constants.
inline int net_number(const Json& bit) {
    if (!bit.is_number_unsigned() || bit.get<std::uint64_t>() < 2 ||
        bit.get<std::uint64_t>() > std::numeric_limits<int>::max()) {
        throw Error("netlist: net " + bit.dump().substr(0, 40) +
                    ": must be a whole number from 2 to " +
                    std::to_string(std::numeric_limits<int>::max()));
    }
    return bit.get<int>();
}

}  // namespace qrazor
