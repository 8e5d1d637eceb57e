// A register behind a combinational unit is the same wrapper for all of them, so that latency and
// area compare.
#include "families/registered/emit.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "families/registered/handshake.h"
#include "families/top_text.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/support/text.h"

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

// ".Base   (Base)", a line each, the names as wide as the longest.
std::string connected(const std::vector<std::pair<std::string, std::string>>& all) {
    size_t width = 0;
    for (const auto& [name, to] : all) {
        width = std::max(width, name.size());
    }
    std::vector<std::string> lines;
    for (const auto& [name, to] : all) {
        std::string padded = name;
        padded.resize(width, ' ');
        lines.push_back("        ." + padded + "(" + to + ")");
    }
    return join(lines, ",\n");
}

std::string together(const std::vector<std::string>& names) {
    return names.size() == 1 ? names.front() : "{" + join(names, ", ") + "}";
}

ModuleText registered_top(const Design& design, const ModuleText& core, const std::string& name) {
    const bool waits = waits_for_ready(design.config());
    using Connections = std::vector<std::pair<std::string, std::string>>;
    Connections overrides;
    for (const Parameter& parameter : design.parameters()) {
        if (!parameter.derived) {
            overrides.emplace_back(parameter.name, parameter.name);
        }
    }
    std::string wires;
    std::vector<std::string> widths;
    std::vector<std::string> fields;
    Connections connections;
    std::vector<std::string> outputs;
    for (const Port& port : design.ports()) {
        if (port.role != Role::data) {
            continue;
        }
        if (port.direction == Direction::input) {
            connections.emplace_back(port.name, port.name);
            continue;
        }
        fields.push_back(port.name.substr(0, port.name.size() - 2));
        wires += declare({fields.back(), port.width});
        widths.push_back(port.width);
        outputs.push_back(port.name);
        connections.emplace_back(port.name, fields.back());
    }
    ModuleText m = top_text(design);
    m.purpose = {core.name + (waits
                                  ? " whose results wait until they are taken: one edge of latency."
                                  : " with registered outputs: one edge of latency.")};
    m.checks = core.checks;
    m.body =
        "\n" + wires + (waits ? "" : "    wire unused_clear;\n") + "\n    " + core.name + " #(\n" +
        connected(overrides) + "\n    ) " + name + " (\n" + connected(connections) + "\n    );\n" +
        substitute(
            waits ? kBuffer : kStage,
            {{"width", join(widths, " + ")}, {"in", together(fields)}, {"out", together(outputs)}});
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
    return emission(body, registered_top(design, core, name).file());
}

}  // namespace qrazor::units
