// What an FPGA report is about where nobody says.
#include <algorithm>
#include <set>
#include <stdexcept>

#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/unit.h"
#include "qrazor/synth/fpga_designs.h"
#include "qrazor/units/units.h"

namespace qrazor::synth {
namespace {

// What a design computes, whatever its name.
std::string function_of(gen::Settings settings) {
    settings.name.clear();
    return gen::command_line(units::design(settings));
}

// Whether operators can say what the unit does: its shifts have no fraction bits then.
bool has_operators(const gen::Config& config) {
    const gen::Kind kind = units::named(config.unit).kind();
    return (kind.task == gen::Task::accumulate || kind.task == gen::Task::dot) &&
           kind.operands == gen::Operands::codes && config.fraction == 0;
}

gen::Settings in_operators(gen::Settings config) {
    const gen::Archs archs = units::named(config.unit).archs();
    const auto arch = std::find_if(archs.begin(), archs.end(),
                                   [](const gen::Arch& one) { return one.operators(); });
    if (arch == archs.end()) {
        throw std::logic_error(config.unit + " has no architecture of operators");
    }
    config.arch = arch->word();
    config.name += "_" + *config.arch;
    // Fields of structure mean nothing in operators, and are refused there.
    config.adder.reset();
    config.fused.reset();
    config.late.reset();
    return config;
}

}  // namespace

std::vector<gen::Design> fpga_default_designs(const std::vector<gen::Design>& named) {
    std::set<std::string> functions;  // that stand in the list in operators
    for (const gen::Design& design : named) {
        if (has_operators(design.config()) && gen::is_star(design.config())) {
            functions.insert(function_of(design.settings()));
        }
    }
    std::vector<gen::Design> out;
    for (const gen::Design& design : named) {
        const gen::Config& config = design.config();
        const gen::Kind kind = design.unit().kind();
        const bool mac = kind.task == gen::Task::accumulate;
        // Gate trees of wide dot products keep Yosys's own LUT script busy for many minutes each.
        const bool dot = kind.task == gen::Task::dot &&
                         (kind.operands == gen::Operands::codes ||
                          (kind.operands == gen::Operands::integers && gen::is_star(config)));
        if (config.cuts != 0 || !(mac || (dot && config.lanes == 16 && config.group == 16))) {
            continue;
        }
        out.push_back(design);
        // Adders of gates use no carry chain, operators do: SDR units in both forms. The first
        // form of each function has a twin; the others would have the same one.
        if (has_operators(config)) {
            const gen::Settings twin = in_operators(design.settings());
            if (functions.insert(function_of(twin)).second) {
                out.push_back(units::design(twin));
            }
        }
    }
    return out;
}

}  // namespace qrazor::synth
