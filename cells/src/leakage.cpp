// Leakage of a cell by state. Files say it by condition, by rail, or once for the cell; and often
// in part, so that what is left open has to be filled from the next coarser figure.
#include "leakage.h"

#include <algorithm>
#include <map>
#include <optional>

namespace qrazor::cells {

using liberty::Group;

namespace {

struct Rail {
    std::optional<double> plain;  // a group without condition
    std::vector<double> sum;      // per state, weighted by how much of it a condition covers
    std::vector<double> weight;
};

double whole_cell(const Group& top, const Group& cell, double area, const LibertyNumbers& numbers) {
    // In the order in which the Liberty reference lets one figure take the place of the other.
    if (const double stated = numbers.number(cell, "cell_leakage_power", -1); stated >= 0) {
        return stated;
    }
    const double otherwise = numbers.number(top, "default_cell_leakage_power", 0);
    return otherwise > 0 ? otherwise
                         : area * numbers.number(top, "default_leakage_power_density", 0);
}

std::map<std::string, Rail> read_rails(const Group& cell, const CellStates& states,
                                       const LibertyNumbers& numbers) {
    std::map<std::string, Rail> rails;
    for (const Group& child : cell.groups) {
        if (child.type != "leakage_power") {
            continue;
        }
        Rail& rail = rails[rail_of(child)];
        rail.sum.resize(states.count());
        rail.weight.resize(states.count());
        if (child.find("value") == nullptr) {
            numbers.fail(child.line, "leakage_power: no value");
        }
        const double value = numbers.number(child, "value", 0);
        const StateWeights when = states.weights(child.text("when"));
        if (when.empty()) {
            rail.plain = value;
        }
        for (size_t state = 0; state < when.size(); ++state) {
            rail.sum[state] += value * when[state];
            rail.weight[state] += when[state];
        }
    }
    return rails;
}

}  // namespace

std::string rail_of(const Group& group) {
    // Before there were power pins, a rail was called a level.
    return group.text("related_pg_pin", group.text("power_level"));
}

std::vector<float> read_leakage(const Group& top, const Group& cell, double area,
                                const CellStates& states, const LibertyNumbers& numbers) {
    const double whole = whole_cell(top, cell, area, numbers);
    const std::map<std::string, Rail> rails = read_rails(cell, states, numbers);
    const bool by_rail = std::any_of(rails.begin(), rails.end(),
                                     [](const auto& one) { return one.second.plain.has_value(); });
    std::vector<float> out(states.count());
    for (size_t state = 0; state < out.size(); ++state) {
        double total = 0;
        double open = 1;  // share of the state that no rail says anything of
        for (const auto& [name, rail] : rails) {
            // Conditions may overlap: then their mean counts.
            const double covered = std::max(rail.weight[state], 1.0);
            const double rest = std::max(0.0, 1.0 - rail.weight[state]);
            total += (rail.sum[state] + rest * rail.plain.value_or(0)) / covered;
            open = std::min(open, rest);
        }
        // A rail with a figure of its own has said what the cell's figure would repeat.
        total += by_rail ? 0 : open * whole;
        out[state] = static_cast<float>(total * numbers.leakage_nw());
    }
    return out;
}

}  // namespace qrazor::cells
