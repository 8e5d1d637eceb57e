// A register behind a combinational unit is the same wrapper for all of them, so that latency and
// area compare.
#include "families/sdr/registered.h"

#include <algorithm>
#include <vector>

#include "families/sdr/razor_parts.h"
#include "qrazor/support/text.h"
#include "qrazor/units/example.h"

namespace qrazor::units {
namespace {

constexpr std::string_view kStage = R"(
    pipe_stage #(
        .Width(@width@)
    ) u_outputs (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .clear_i(1'b0),
        .data_i (@in@),
        .valid_o(valid_o),
        .clear_o(unused_clear),
        .data_o (@out@)
    );
)";

constexpr std::string_view kBuffer = R"(
    skid_buffer #(
        .Width(@width@)
    ) u_outputs (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_o(ready_o),
        .data_i (@in@),
        .valid_o(valid_o),
        .ready_i(ready_i),
        .data_o (@out@)
    );
)";

// ".Base   (Base)", the names padded to `width`.
std::string connected(const std::string& name, const std::string& to, size_t width) {
    std::string padded = name;
    padded.resize(std::max(width, name.size()), ' ');
    return "        ." + padded + "(" + to + ")";
}

std::string together(const std::vector<std::string>& names) {
    return names.size() == 1 ? names.front() : "{" + join(names, ", ") + "}";
}

ModuleText registered_top(const Design& design, const std::string& core, const std::string& name) {
    constexpr size_t kLongest = 7;  // "Salient", the longest of the first three
    const bool waits = waits_for_ready(design.config());
    std::vector<std::string> overrides;
    for (const Parameter& parameter : design.parameters()) {
        if (!parameter.derived) {
            overrides.push_back(connected(parameter.name, parameter.name, kLongest));
        }
    }
    std::string wires;
    std::vector<std::string> widths;
    std::vector<std::string> fields;
    std::vector<std::string> outputs;
    std::vector<std::string> connections;
    for (const Port& port : design.ports()) {
        if (port.role != Role::data) {
            continue;
        }
        const size_t width = waits ? kLongest : 0;
        if (port.direction == Direction::input) {
            connections.push_back(connected(port.name, port.name, width));
            continue;
        }
        fields.push_back(port.name.substr(0, port.name.size() - 2));
        wires += declare({fields.back(), port.width});
        widths.push_back(port.width);
        outputs.push_back(port.name);
        connections.push_back(connected(port.name, fields.back(), width));
    }
    ModuleText m;
    m.name = design.module_name();
    m.purpose = {core + (waits ? " whose results wait until they are taken: one edge of latency."
                               : " with registered outputs: one edge of latency.")};
    m.parameters = design.parameters();
    m.ports = design.ports();
    m.checks = razor_checks(design.config());
    m.example = worked_example(design);
    m.made_by = command_line(design);
    m.body = "\n" + wires + (waits ? "" : "    wire unused_clear;\n") + "\n    " + core + " #(\n" +
             join(overrides, ",\n") + "\n    ) " + name + " (\n" + join(connections, ",\n") +
             "\n    );\n" +
             substitute(waits ? kBuffer : kStage, {{"width", join(widths, " + ")},
                                                   {"in", together(fields)},
                                                   {"out", together(outputs)}});
    return m;
}

// What the core takes and gives is what the unit does.
std::vector<CutWord> core_words(const Design& design, const std::string& name) {
    Written out;
    for (const Port& port : design.ports()) {
        if (port.role != Role::data) {
            continue;
        }
        if (port.direction == Direction::input) {
            out.take({port.name, port.width, port.bits(), Meaning::operand}, name, port.name);
        } else {
            out.give({port.name, port.width, port.bits(), Meaning::result}, name, port.name);
        }
    }
    return out.words;
}

}  // namespace

Emission registered(const Design& design, const ModuleText& core, const std::string& name,
                    const parts::Files& files) {
    Written body;
    body += files;
    if (!design.sequential()) {
        return emission(body, core.file());
    }
    body.files.push_back(core.file());
    body += waits_for_ready(design.config()) ? parts::skid_buffer() : parts::pipe_stage();
    body.words = core_words(design, name);
    return emission(body, registered_top(design, core.name, name).file());
}

}  // namespace qrazor::units
