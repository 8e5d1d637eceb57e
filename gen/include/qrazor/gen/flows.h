// What takes a design through an open layout flow as it is: the flow's own configuration file and
// its timing constraints, to stand beside the Verilog.
#pragma once
#include <string>
#include <vector>

#include "qrazor/gen/design.h"

namespace qrazor::gen {

struct LayoutOptions {
    std::string flow = {};      // openroad (OpenROAD-flow-scripts) | librelane (OpenLane's
                                // successor); "": constraints alone
    std::string platform = {};  // process kit under the flow's own name for it; "": the flow's
                                // default
    double clock_ns = 10.0;
};

// The command line that makes the design with these files again: what is the default is left out.
std::string command_line(const Design& design, const LayoutOptions& options);

const std::vector<std::string>& layout_flows();
// What `platform` may be for a flow, the default first.
const std::vector<std::string>& layout_platforms(const std::string& flow);

// Beside the design's Verilog. openroad: `config.mk`, `constraint.sdc`. librelane: `config.json`,
// `librelane.sdc`. Names differ between the flows, so one folder can hold both. Pure: same design,
// same bytes. Throws Error on an unknown flow or platform.
std::vector<SourceFile> layout(const Design& design, const std::vector<SourceFile>& verilog,
                               const LayoutOptions& options);

}  // namespace qrazor::gen
