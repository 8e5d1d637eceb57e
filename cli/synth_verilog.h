// `qrazor synth --verilog`: a design of the user's, measured as the named ones are.
#pragma once
#include <string>
#include <vector>

#include "commands.h"
#include "qrazor/synth/flow.h"
#include "qrazor/synth/verilog_source.h"

namespace qrazor::cli {

struct VerilogSettings {
    synth::VerilogOptions design;
    synth::VerilogDrive drive;
    std::vector<std::string> files;
    std::vector<std::string> includes;
    std::vector<std::string> beside;  // named configurations
    int latency = 0;

    void add_to(Command& command);
    bool given() const { return !files.empty(); }
    // The user's design, then what stands beside it. Throws Error where a file does not read, a
    // design cannot be measured, or outputs are not those expected.
    std::vector<synth::Source> sources(const synth::Flow& flow, const Command& command);
};

// Files, stimulus and how far each user's design was checked: lines below the table.
void print_users(const std::vector<synth::Row>& rows);

}  // namespace qrazor::cli
