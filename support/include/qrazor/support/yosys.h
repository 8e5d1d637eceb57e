// Net numbers in the JSON that Yosys writes. In a header: support itself needs no JSON library.
#pragma once
#include <limits>
#include <nlohmann/json.hpp>

#include "qrazor/support/error.h"

namespace qrazor {

// Of a bit that is no constant. Yosys counts from 2; 0 and 1 are ours, for constants.
inline int net_number(const nlohmann::json& bit) {
    if (!bit.is_number_integer() || bit < 2 || bit > std::numeric_limits<int>::max()) {
        throw Error("netlist: net " + bit.dump().substr(0, 40) +
                    ": must be a whole number from 2 to " +
                    std::to_string(std::numeric_limits<int>::max()));
    }
    return bit.get<int>();
}

}  // namespace qrazor
