// `qrazor synth --explore`.
#pragma once
#include <string>
#include <vector>

#include "qrazor/explore/explore.h"
#include "qrazor/gen/config.h"

namespace qrazor::cli {

struct ExploreSettings {
    synth::FlowOptions flow;
    explore::ExploreOptions options;
    std::string report;   // folder; "": none
    std::string command;  // for the report
    bool json = false;
    std::string save_adapter;  // TOML file; "": none
};

// Prints winners and ratios, or JSON. Throws Error naming the first function without a circuit.
void run_exploration(const ExploreSettings& settings, const std::vector<gen::Settings>& configs);

}  // namespace qrazor::cli
