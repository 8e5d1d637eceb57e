// What rows of every kind, of a cell library or of an FPGA, say of a design of the generator.
#pragma once
#include "qrazor/gen/design.h"
#include "qrazor/units/units.h"

namespace qrazor::synth {

template <typename AnyRow>
void describe_sizes(AnyRow& row, const gen::Design& design) {
    const gen::Config& config = design.config();
    row.config = design.label();
    row.unit = config.unit;
    row.arch = config.arch.word();
    row.act_width = config.act_width;
    row.weight_width = config.weight_width;
    row.group = config.group;
    row.cuts = config.cuts;
    row.lanes = units::work_of(config).items;
    // One number where there is one: of a unit of rows it hangs on the row.
    row.latency_cycles =
        design.latency().from == gen::Latency::From::beat ? design.latency().edges : -1;
}

}  // namespace qrazor::synth
