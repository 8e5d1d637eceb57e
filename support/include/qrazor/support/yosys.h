// What all readers of Yosys's JSON do alike: numbers of nets, names of derived modules.
#pragma once
#include <limits>
#include <string>

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

// The module that was written, of the name that Yosys gave it with its parameters:
// "$paramod\name\Width=..." or, where that would be long, "$paramod$digest\name".
inline std::string emitted_name(const std::string& derived) {
    if (!derived.starts_with("$paramod")) {
        return derived;
    }
    const std::size_t from = derived.find('\\') + 1;
    return derived.substr(from, derived.find('\\', from) - from);
}

}  // namespace qrazor
