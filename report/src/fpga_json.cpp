// FPGA reports as JSON.
#include "qrazor/report/fpga_report.h"
#include "qrazor/synth/fpga_row_json.h"

namespace qrazor::report {

std::string fpga_report_json(const FpgaReport& report) {
    Json tools = Json::object();
    for (const synth::ToolVersion& tool : report.tools) {
        tools[tool.tool] = tool.version;
    }
    Json rows = Json::array();
    for (const synth::FpgaRow& row : report.rows) {
        rows.push_back(synth::to_json(row));
    }
    Json ratios = Json::array();
    for (const FpgaRatio& one : report.ratios) {
        ratios.push_back({{"config", one.config},
                          {"baseline", one.baseline},
                          {"mode", one.mode},
                          {"size", one.size},
                          {"luts", one.luts},
                          {"registers", one.registers},
                          {"dsps", one.dsps},
                          {"clock", one.clock},
                          {"per_lane", one.per_lane}});
    }
    return Json{{"format", 1},
                {"command", report.command},
                {"target", report.target},
                {"family", report.family},
                {"lut", report.lut},
                {"tools", tools},
                {"rows", rows},
                {"ratios", ratios},
                {"errors", report.errors}}
               .dump(2) +
           "\n";
}

}  // namespace qrazor::report
