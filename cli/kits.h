// Cell libraries that a command measures on, one after the other.
#pragma once
#include <string>
#include <vector>

#include "command.h"
#include "qrazor/synth/flow.h"

namespace qrazor::cli {

struct KitOptions {
    synth::FlowOptions flow;  // what they have in common
    std::vector<std::string> libraries;
    std::vector<std::string> liberty;

    void add_to(Command& command);
    // One for each library: by adapter, then by file; the default library where none is given.
    std::vector<synth::FlowOptions> flows() const;
};

}  // namespace qrazor::cli
