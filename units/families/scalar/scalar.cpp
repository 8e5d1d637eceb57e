// Descriptors of functions of single values.
#include "families/scalar/scalar.h"

#include <optional>
#include <utility>

#include "families/registered/handshake.h"
#include "qrazor/gen/interface.h"

namespace qrazor::units {

Use value_lanes_use() {
    constexpr int kMost = 256;
    Use lanes = use(
        "lanes", [](const Config&) { return Legal::powers_of_two(1, kMost); }, Value(1));
    // Lanes are alike: a few of them show what many would.
    lanes.draw = [](Rng& rng, const Settings&) {
        return rng.one_in(2) ? std::optional<Value>() : Value(1 << rng.between(0, 2));
    };
    return lanes;
}

Parameter value_lanes_parameter(const Config& config) {
    return power_of_two_parameter("Lanes", config.lanes, 1, 256, "values a beat");
}

Use value_fraction_use() {
    return use(
        "value_fraction", [](const Config&) { return Legal::range(8, 12); }, Value(10));
}

Schema ScalarUnit::with_lanes(std::vector<Use> uses) {
    uses.push_back(value_lanes_use());
    uses.push_back(cuts_use(1));
    uses.push_back(handshake_use(true));
    return {std::move(uses)};
}

}  // namespace qrazor::units
