// `explore.json` holds every circuit tried, so that other winners can be chosen from it without
// mapping anything again.
#include "qrazor/report/exploration_report.h"
#include "qrazor/report/report.h"
#include "qrazor/support/files.h"
#include "qrazor/synth/row_json.h"

namespace qrazor::report {
namespace {

// Counted up where readers have to change.
constexpr int kExploreFormat = 2;

Json to_json(const explore::ExploreRow& row) {
    Json out{{"contest", row.contest}, {"unit", row.variant.unit}};
    // All of them: a field of a new unit must not be forgotten here.
    for (const gen::Field& field : gen::fields()) {
        out[std::string(field.name)] =
            std::visit([](const auto& value) { return Json(value); }, field.get(row.variant));
    }
    out.update({{"recipe", row.recipe},
                {"target_ns", row.target_ns},
                {"clock_kind", row.clock_kind},
                {"clock_ns", row.clock_ns},
                {"meets", row.meets},
                {"wins", row.wins}});
    if (!row.failure.empty()) {
        out["failure"] = row.failure;
        return out;
    }
    out.update({{"area_um2", row.area_um2},
                {"area_registers_um2", row.area_registers_um2},
                {"cells", row.cells},
                {"registers", row.registers},
                {"min_period_ns", row.min_period_ns}});
    if (row.power_mw > 0) {
        out.update({{"power_mw", row.power_mw},
                    {"power_zero_delay_mw", row.power_zero_delay_mw},
                    {"energy_fj", row.energy_fj},
                    {"energy_per", row.energy_per}});
    }
    return out;
}

Json to_json(const explore::ExploreRatio& ratio) {
    Json out{{"contest", ratio.contest},
             {"baseline", ratio.baseline},
             {"clock_kind", ratio.clock_kind},
             {"clock_ns", ratio.clock_ns},
             {"own", ratio.own},
             {"other", ratio.other},
             {"area", ratio.area},
             {"period", ratio.period},
             {"per_lane", ratio.per_lane}};
    if (ratio.power > 0) {
        out["power"] = ratio.power;
    }
    return out;
}

}  // namespace

std::string explore_json(const explore::Exploration& result) {
    Json files = Json::array();
    for (const cells::LibraryFile& file : result.files) {
        files.push_back({{"file", file.path.filename().string()}, {"sha256", file.sha256}});
    }
    Json tools = Json::object();
    for (const synth::ToolVersion& tool : result.tools) {
        tools[tool.tool] = tool.version;
    }
    Json rows = Json::array();
    for (const explore::ExploreRow& row : result.rows) {
        rows.push_back(to_json(row));
    }
    Json ratios = Json::array();
    for (const explore::ExploreRatio& one : result.ratios) {
        ratios.push_back(to_json(one));
    }
    Json document{{"format", kExploreFormat},
                  {"command", result.command},
                  {"scope", kBeforeLayout},
                  {"library", result.library},
                  {"process", result.process},
                  {"voltage", result.conditions.voltage},
                  {"temperature", synth::or_null(result.conditions.temperature)},
                  {"corner", result.conditions.name},
                  {"activity_source", result.activity_source},
                  {"library_files", files},
                  {"tools", tools},
                  {"rows", rows},
                  {"ratios", ratios},
                  {"errors", result.errors}};
    synth::round_numbers(document);
    return document.dump(2) + "\n";
}

void write_exploration(const explore::Exploration& result, const std::filesystem::path& folder) {
    std::vector<std::pair<std::string, std::string>> files{{"explore.json", explore_json(result)},
                                                           {"explore.csv", explore_csv(result)},
                                                           {"explore.md", explore_markdown(result)},
                                                           {"explore.html", explore_html(result)}};
    for (const FrontFile& front : explore_fronts(result)) {
        files.emplace_back(front.name, front.svg);
    }
    write_files(folder, files);
}

}  // namespace qrazor::report
