// Fields and parameters of units of rows.
#include "families/rows/rows.h"

#include <algorithm>
#include <string>

namespace qrazor::units {
namespace {

constexpr int kMostLanes = 64;
constexpr int kMostValues = 65536;

}  // namespace

Use max_row_use(int usual) {
    Use row = use(
        "max_row", [](const Config& c) { return Legal::range(std::max(1, c.lanes), kMostValues); },
        [usual](const Config& c) { return Value(std::max(usual, c.lanes)); },
        std::to_string(usual) + ", or `lanes` where that is more");
    // Few beats: a row store is made of flip-flops.
    row.draw = [](Rng& rng, const Settings& settings) {
        return Value(settings.lanes.value_or(1) * rng.between(1, 6));
    };
    return row;
}

Use row_lanes_use(int usual) {
    Use lanes = use(
        "lanes", [](const Config&) { return Legal::powers_of_two(1, kMostLanes); }, Value(usual));
    lanes.draw = [](Rng& rng, const Settings&) { return Value(1 << rng.between(0, 3)); };
    return lanes;
}

void check_row(const Config& config, std::vector<Problem>& problems) {
    if (config.lanes > 0 && config.max_row % config.lanes != 0) {
        problems.push_back({"max_row", std::to_string(config.max_row),
                            "must be a multiple of lanes = " + std::to_string(config.lanes)});
    }
}

int max_beats(const Config& config) {
    return config.max_row / std::max(1, config.lanes);
}

std::vector<Parameter> row_parameters(const Config& config) {
    return {power_of_two_parameter("Lanes", config.lanes, 1, kMostLanes, "values a beat"),
            range_parameter("MaxBeats", max_beats(config), 1, kMostValues,
                            "beats of the longest row, which ends there by itself")};
}

}  // namespace qrazor::units
