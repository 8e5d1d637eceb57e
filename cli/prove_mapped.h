// qrazor prove --mapped: the netlists that `qrazor synth` measures equal their RTL.
#pragma once
#include <string>
#include <vector>

#include "command.h"
#include "qrazor/formal/prove.h"
#include "qrazor/synth/flow.h"

namespace qrazor::cli {

struct MappedSettings {
    synth::FlowOptions flow;
    std::vector<std::string> liberty;
};

// The options of `qrazor synth` that decide which netlist a row has.
void add_mapped(Command& command, bool& mapped, MappedSettings& settings);
synth::FlowOptions flow_options(const MappedSettings& settings);

// Of the netlist of the design's row: the recipe that the report would name. A row that the flow
// cannot make is an open proof.
formal::Proof prove_row(const synth::Flow& flow, const gen::Design& design,
                        const formal::ProveOptions& options);

}  // namespace qrazor::cli
