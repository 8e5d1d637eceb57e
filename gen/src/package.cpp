// What stands beside the Verilog: file list, JSON sidecar, timing constraints.
#include "qrazor/gen/package.h"

#include <algorithm>

#include "constraints.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/json.h"
#include "qrazor/support/text.h"

namespace qrazor::gen {
namespace {

std::string_view role_name(Role role) {
    switch (role) {
        case Role::clock:
            return "clock";
        case Role::reset:
            return "reset";
        case Role::clear:
            return "clear";
        case Role::valid:
            return "valid";
        case Role::ready:
            return "ready";
        case Role::first:
            return "first";
        case Role::last:
            return "last";
        case Role::data:
            return "data";
    }
    return "";
}

Json effective_config(const Design& design) {
    Json out;
    const Config& config = design.config();
    if (!config.name.empty()) {
        out["name"] = config.name;
    }
    out["unit"] = config.unit;
    const Schema schema = design.unit().schema();
    for (const Field& field : fields()) {
        if (schema.has(field.name)) {
            out[std::string(field.name)] =
                std::visit([](const auto& value) { return Json(value); }, field.get(config));
        }
    }
    return out;
}

// "log2" and "of" are for programs, "value" is the same to read.
Json unit_of(const CountUnit& unit, int bits) {
    constexpr int kSingle = 32;
    Json out;
    out["encoding"] = !unit.floating ? "integer" : bits == kSingle ? "ieee_single" : "bfloat16";
    out["value"] = to_text(unit);
    out["log2"] = unit.log2;
    out["of"] = unit.of;
    return out;
}

// Each word once: `instances` of it, the widths those of one.
Json described(const CutWord& word) {
    return {{"meaning", meaning_name(word.meaning)},
            {"is", meaning_text(word.meaning)},
            {"part", word.part},
            {"port", word.port},
            {"direction", word.given ? "output" : "input"},
            {"instances", word.instances},
            {"width", word.bits},
            {"expression", word.width}};
}

std::string sidecar(const Design& design, const Emission& emission) {
    Json out;
    out["generator"] = "qrazor";
    out["command"] = command_line(design);
    out["module"] = design.module_name();
    out["config"] = effective_config(design);
    out[latency_key(design.latency())] = design.latency().edges;
    if (design.latency().from == Latency::From::row) {
        out[kLatencyPerBeat] = design.latency().per_beat;
    }
    for (const Parameter& p : design.parameters()) {
        out["parameters"].push_back({{"name", p.name},
                                     {"value", p.number},
                                     {"legal", p.legal},
                                     {"derived", p.derived},
                                     {"doc", p.doc}});
    }
    for (const Port& p : design.ports()) {
        out["ports"].push_back({{"name", p.name},
                                {"direction", p.direction == Direction::input ? "input" : "output"},
                                {"role", role_name(p.role)},
                                {"width", p.bits()},
                                {"elements", p.elements},
                                {"element_width", p.element_width},
                                {"signed", p.is_signed},
                                {"doc", p.doc}});
        if (p.unit) {
            out["ports"].back()["unit"] = unit_of(*p.unit, p.element_width);
        }
    }
    for (const CutWord& word : emission.words) {
        out["cut_words"].push_back(described(word));
    }
    for (const SourceFile& file : emission.files) {
        out["files"].push_back(file.name);
    }
    return out.dump(2) + "\n";
}

}  // namespace

std::vector<SourceFile> package(const Design& design, const Emission& emission, double clock_ns) {
    std::vector<SourceFile> files = emission.files;
    std::string list = "// Files of " + design.module_name() + ", leaf modules first.\n";
    for (const SourceFile& file : files) {
        list += file.name + "\n";
    }
    const std::string json = sidecar(design, emission);
    files.push_back({design.module_name() + ".f", list});
    files.push_back({design.module_name() + ".json", json});
    files.push_back(
        {design.module_name() + ".sdc", constraints(design, {.clock_ns = clock_ns}, TimeUnit::ns)});
    return files;
}

}  // namespace qrazor::gen
