// `report.json` is read again, to make tables without measuring: what is written must come back to
// the digit.
#include "qrazor/report/report.h"
#include "qrazor/support/error.h"
#include "qrazor/synth/row_json.h"
#include "tile_json.h"

namespace qrazor::report {
namespace {

// Counted up where readers have to change; other reports are refused rather than misread.
constexpr int kReportFormat = 3;

Json to_json(const Ratio& ratio) {
    Json json{{"config", ratio.config},
              {"baseline", ratio.baseline},
              {"library", ratio.library},
              {"clock_ns", ratio.clock_ns},
              {"area", ratio.area},
              {"power", ratio.power},
              {"power_zero_delay", ratio.power_zero_delay},
              {"period", ratio.period},
              {"size", ratio.size},
              {"roles", ratio.roles},
              {"per_lane", ratio.per_lane}};
    if (!ratio.operators.empty()) {
        json["operators"] = ratio.operators;
    }
    return json;
}

Json claims(const Report& report) {
    Json out = Json::array();
    for (const Comparison& one : compare_claims(report)) {
        out.push_back({{"config", one.measured.config},
                       {"baseline", one.measured.baseline},
                       {"size", one.claim.size},
                       {"roles", one.measured.roles},
                       {"area_claimed", one.claim.area},
                       {"area", one.measured.area},
                       {"power_claimed", one.claim.power},
                       {"power", one.measured.power}});
    }
    return out;
}

}  // namespace

std::string report_json(const Report& report) {
    Json files = Json::array();
    for (const cells::LibraryFile& file : report.files) {
        files.push_back({{"file", file.path.filename().string()}, {"sha256", file.sha256}});
    }
    Json tools = Json::object();
    for (const synth::ToolVersion& tool : report.tools) {
        tools[tool.tool] = tool.version;
    }
    Json rows = Json::array();
    for (const synth::Row& row : report.rows) {
        rows.push_back(to_json(row));
    }
    Json ratios = Json::array();
    for (const Ratio& one : report.ratios) {
        ratios.push_back(to_json(one));
    }
    Json document{{"format", kReportFormat},
                  {"command", report.command},
                  {"scope", kBeforeLayout},
                  {"library", report.library},
                  {"process", report.process},
                  {"voltage", report.conditions.voltage},
                  {"temperature", synth::or_null(report.conditions.temperature)},
                  {"corner", report.conditions.name},
                  {"clock_ns", report.clock_ns},
                  {"activity_source", report.activity_source},
                  {"library_files", files},
                  {"tools", tools},
                  {"rows", rows},
                  {"ratios", ratios},
                  {"paper", claims(report)},
                  {"tile", tile_to_json(report.tile)},
                  {"errors", report.errors}};
    synth::round_numbers(document);
    return document.dump(2) + "\n";
}

Report report_from_json(const std::string& text) {
    try {
        const Json document = Json::parse(text);
        if (document.at("format") != kReportFormat) {
            throw Error("report: format " + document.at("format").dump() + ": this program reads " +
                        std::to_string(kReportFormat));
        }
        Report report;
        document.at("command").get_to(report.command);
        document.at("library").get_to(report.library);
        document.at("process").get_to(report.process);
        document.at("voltage").get_to(report.conditions.voltage);
        if (const Json& degrees = document.at("temperature"); !degrees.is_null()) {
            report.conditions.temperature = degrees.get<double>();
        }
        document.at("corner").get_to(report.conditions.name);
        document.at("clock_ns").get_to(report.clock_ns);
        document.at("activity_source").get_to(report.activity_source);
        for (const auto& file : document.at("library_files")) {
            report.files.push_back(
                {file.at("file").get<std::string>(), file.at("sha256").get<std::string>()});
        }
        for (const auto& [tool, version] : document.at("tools").items()) {
            report.tools.push_back({tool, version.get<std::string>()});
        }
        for (const auto& row : document.at("rows")) {
            report.rows.push_back(synth::from_json(row));
        }
        for (const auto& one : document.at("ratios")) {
            report.ratios.push_back(
                {one.at("config"), one.at("baseline"), one.at("library"),
                 one.at("clock_ns").get<double>(), one.at("area").get<double>(),
                 one.at("power").get<double>(), one.at("power_zero_delay").get<double>(),
                 one.at("period").get<double>(), one.at("size"),
                 one.at("roles").get<std::vector<std::string>>(), one.at("per_lane").get<bool>(),
                 one.value("operators", std::string())});
        }
        report.tile = document.contains("tile") ? tile_from_json(document.at("tile"))
                                                : make_tile(report.rows);
        document.at("errors").get_to(report.errors);
        return report;
    } catch (const JsonError& error) {
        throw Error(std::string("report: not a qrazor report: ") + error.what());
    }
}

}  // namespace qrazor::report
