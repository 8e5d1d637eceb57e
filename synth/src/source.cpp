// What the flow maps, whatever it comes from: files and how to read them, ports, stimulus, what a
// row says of it. The generator's designs are made into one here, a user's Verilog in
// verilog_source.cpp.
#include "qrazor/synth/source.h"

#include <algorithm>

#include "describe.h"
#include "qrazor/gen/common_fields.h"
#include "qrazor/gen/parts.h"
#include "qrazor/support/error.h"
#include "qrazor/support/text.h"
#include "qrazor/synth/flow.h"
#include "qrazor/units/emit.h"
#include "qrazor/units/units.h"

namespace qrazor::synth {
namespace {

// What a row says of its design, whatever it was called when it was measured.
void describe_design(Row& row, const gen::Design& design) {
    const gen::Config& config = design.config();
    describe_sizes(row, design);
    row.energy_per = units::work_of(config).of;
    row.verified = "golden model";
    if (design.unit().schema().has("salient")) {  // the codes a unit works on, where it does
        row.salient = config.salient;
        row.max_side = config.max_side;
        row.fraction = config.fraction;
        row.rounding = config.rounding ? word_of(config.rounding) : "";
    }
}

bool has(const std::vector<gen::SourceFile>& files, const std::string& name) {
    return std::any_of(files.begin(), files.end(),
                       [&](const gen::SourceFile& file) { return file.name == name; });
}

}  // namespace

std::string read_commands(const std::vector<gen::SourceFile>& files, const std::string& top) {
    std::vector<std::string> names;
    for (const gen::SourceFile& file : files) {
        names.push_back(file.name);
    }
    return "read_verilog " + join(names, " ") + "\nhierarchy -check -top " + top;
}

Source design_source(const gen::Design& design) {
    Source out;
    out.label = design.label();
    out.top = design.module_name();
    out.files = units::emit(design);
    out.read = read_commands(out.files, out.top);
    out.prepare = "check -assert";
    for (const gen::Port& port : design.ports()) {
        if (port.role == gen::Role::clock) {
            out.clock_port = port.name;
        } else if (port.direction == gen::Direction::input) {
            out.data_inputs.push_back(port.name);
        }
    }
    out.operators = gen::is_star(design.config());
    out.full_adder = has(out.files, std::string(gen::parts::kFullAdder) + ".v");
    out.half_adder = has(out.files, std::string(gen::parts::kHalfAdder) + ".v");
    out.stimulus = [label = out.label]() -> power::Stimulus {
        throw Error(label + ": no tensors to drive it with");
    };
    out.describe = [design](Row& row) { describe_design(row, design); };
    return out;
}

Source design_source(const gen::Design& design,
                     const std::shared_ptr<const tb::TensorSource>& tensors,
                     const TensorChoice& choice) {
    Source out = design_source(design);
    out.stimulus = [design, tensors, choice] { return tensor_stimulus(design, *tensors, choice); };
    return out;
}

}  // namespace qrazor::synth
